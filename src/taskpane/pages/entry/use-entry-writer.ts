import { useLayoutEffect, useRef } from 'react';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { draftsToWrite, type Draft } from '../../entry-desk.ts';
import type { Workbook } from '../../use-workbook.ts';

export type EntryWriter = {
  readonly toWrite: readonly Draft[];
  /** Excel would not take them, or another trouble is open: the person decides when to try again. */
  readonly isRefused: boolean;
  readonly write: () => void;
};

/**
 * Writes what was typed once its field is left and nothing else is under way. What was refused is not tried again by
 * itself: the person sees why and has the button.
 */
export function useEntryWriter(workbook: Workbook, reading: BlocOfWorkbook): EntryWriter {
  const { state, perform } = workbook;
  const toWrite = draftsToWrite(state.desk, reading);
  const tried = useRef('');
  const wanted = keyOf(toWrite);
  const free = state.working === null && !state.isReading && state.trouble === null;
  const write = (): void => {
    tried.current = wanted;
    void perform({ kind: 'entry', order: { kind: 'write', cells: toWrite.map(cellOf) } });
  };
  // Before the browser paints: what is written at once is never shown as waiting.
  useLayoutEffect(() => {
    if (wanted === '') tried.current = '';
    if (free && wanted !== '' && wanted !== tried.current) write();
  });
  const isRefused = toWrite.length > 0 && state.working === null && !state.isReading;
  return { toWrite, isRefused, write };
}

function cellOf({ stage, code, member, text }: Draft) {
  return { stage, code, member, text };
}

function keyOf(drafts: readonly Draft[]): string {
  return drafts.map(({ stage, code, member, text }) => [stage, code, member, text].join('\t')).join('\n');
}
