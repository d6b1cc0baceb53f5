import type { DaySerial, Scheme, StageMark, StageReason } from '../scoring/index.ts';
import { reasonHeaders, stageTerms, stateTerms, unitMatcher } from '../text/index.ts';
import { registerRows } from './appraisal-tables.ts';
import type { Cell } from './cells.ts';
import { indexCodes } from './code-index.ts';
import { readDayCell } from './day-cell.ts';
import { readDecimalCell } from './decimal-cell.ts';
import type { LocatedTable } from './locate-tables.ts';

/** A row of table `LyDo`. */
export type WrittenReason = StageReason & {
  readonly row: number;
  readonly kind: string;
  readonly day: DaySerial | null;
  readonly by: string;
};

/** Codes and members as the criteria and the member list have them, however they are written here. */
export function readReasons(
  table: LocatedTable | null,
  scheme: Scheme,
  members: readonly string[],
): readonly WrittenReason[] {
  const codes = indexCodes(scheme);
  const match = unitMatcher(members);
  return registerRows(table, reasonHeaders).map(({ row, cell, text }) => {
    const unit = match(text('member'));
    return {
      row,
      code: codes.find(text('code'))?.code ?? text('code'),
      member: unit.kind === 'exact' ? (members[unit.index] ?? '') : text('member'),
      from: stageTerms.read(text('from')),
      to: stageTerms.read(text('to')),
      before: readMark(cell('before')),
      after: readMark(cell('after')),
      reason: text('reason'),
      kind: text('kind'),
      day: readDayCell(cell('day')),
      by: text('by'),
    };
  });
}

/** Points, `KG` or `KX`. */
function readMark(cell: Cell): StageMark | null {
  const state = typeof cell === 'string' ? stateTerms.read(cell) : null;
  if (state === 'notAssigned' || state === 'notConsidered') return state;
  const reading = readDecimalCell(cell);
  return reading.kind === 'number' ? reading.value : null;
}
