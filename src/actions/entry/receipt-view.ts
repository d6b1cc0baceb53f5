import { matchReceipt } from '../../scoring/index.ts';
import type { DaySerial } from '../../scoring/index.ts';
import { deliveryText, showDate, stateTerms } from '../../text/index.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { lateLines, receiptOf } from '../../workbook/receipts.ts';
import { finalEntry } from '../../workbook/register-findings.ts';
import { deliveryState } from './delivery-view.ts';
import type { LateCell } from './entry-orders.ts';
import type { ExpectedWork } from './expected-works.ts';

/** A member's row of the register for one paper. */
export type ReceiptView = {
  readonly member: string;
  readonly state: string;
  /** As it would be typed: a day or “không nộp”. */
  readonly day: string;
  readonly note: string;
};

export function receiptView(bloc: OpenBloc, expected: ExpectedWork): readonly ReceiptView[] {
  return bloc.members.map(({ name }) => {
    const receipt = receiptOf(bloc.appraisal.receipts, name, expected.work);
    return {
      member: name,
      state: deliveryText(deliveryState(bloc, name, expected)),
      day: receipt?.state.kind === 'came' ? showDate(receipt.state.day) : (receipt?.text ?? ''),
      note: receipt?.note ?? '',
    };
  });
}

/** A cell of a `late` line that contradicts the register. */
export type ReceiptConflict = LateCell & { readonly received: string; readonly entered: string };

export type LateLinesView = {
  /** Blank cells whose day the register knows. */
  readonly toWrite: readonly LateCell[];
  readonly conflicts: readonly ReceiptConflict[];
  readonly lines: number;
};

/** The register against the final entries of `late` lines. */
export function lateLinesView(bloc: OpenBloc): LateLinesView {
  const lines = lateLines(bloc.scheme);
  const toWrite: LateCell[] = [];
  const conflicts: ReceiptConflict[] = [];
  for (const { code, title } of lines) {
    for (const { name: member } of bloc.members) {
      const receipt = receiptOf(bloc.appraisal.receipts, member, { kind: 'line', code, title });
      if (receipt === null || receipt.state.kind === 'open') continue;
      const day = receipt.state.kind === 'came' ? receipt.state.day : null;
      const match = matchReceipt({ day }, finalEntry(bloc.final, code, member));
      const cell = { code, member, day };
      if (match?.kind === 'toWrite') toWrite.push(cell);
      if (match?.kind === 'differs')
        conflicts.push({ ...cell, received: dayText(day), entered: dayText(match.entered) });
    }
  }
  return { toWrite, conflicts, lines: lines.length };
}

function dayText(day: DaySerial | null): string {
  return day === null ? stateTerms.name('notReceived') : showDate(day);
}
