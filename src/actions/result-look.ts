import { paneText } from '../text/index.ts';
import { cellText, isCellError } from '../workbook/cells.ts';
import type { OpenBloc } from '../workbook/open-bloc.ts';
import { resultFaults, resultState, type ResultFault, type ResultState } from '../workbook/result-state.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** How the result sheets stand, and in sentences which of their cells were written over. */
export type ResultLook = { readonly state: ResultState; readonly faults: readonly string[] };

export function lookAtResults(snapshot: WorkbookSnapshot, bloc: OpenBloc): ResultLook {
  const state = resultState(snapshot, bloc);
  const faults = state === 'damaged' ? resultFaults(snapshot, bloc).slice(0, mostFaults) : [];
  return { state, faults: faults.map(faultSentence) };
}

/** More cells than these are not read one by one: the sheet is made anew anyway. */
const mostFaults = 5;

function faultSentence({ address, value }: ResultFault): string {
  return paneText.resultState.writtenOver(address, isCellError(value) ? value.error : cellText(value));
}
