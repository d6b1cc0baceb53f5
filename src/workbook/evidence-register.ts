import type { DaySerial, Scheme } from '../scoring/index.ts';
import { evidenceHeaders, unitMatcher } from '../text/index.ts';
import { registerRows } from './appraisal-tables.ts';
import { indexCodes } from './code-index.ts';
import { readDayCell } from './day-cell.ts';
import type { LocatedTable } from './locate-tables.ts';

/** A row of table `MinhChung`: a document for one line of one member. */
export type EvidenceDocument = {
  readonly row: number;
  readonly code: string;
  readonly member: string;
  readonly number: string;
  readonly day: DaySerial | null;
  /** The cell as typed where it is no day. */
  readonly dayText: string;
  readonly title: string;
  readonly file: string;
  readonly note: string;
};

export function readEvidence(
  table: LocatedTable | null,
  scheme: Scheme,
  members: readonly string[],
): readonly EvidenceDocument[] {
  const codes = indexCodes(scheme);
  const match = unitMatcher(members);
  return registerRows(table, evidenceHeaders).map(({ row, cell, text }) => {
    const unit = match(text('member'));
    return {
      row,
      code: codes.find(text('code'))?.code ?? text('code'),
      member: unit.kind === 'exact' ? (members[unit.index] ?? '') : text('member'),
      number: text('number'),
      day: readDayCell(cell('day')),
      dayText: text('day'),
      title: text('title'),
      file: text('file'),
      note: text('note'),
    };
  });
}

/** A row counts as a document once it says which one: a number, a title or a file. */
export function isDocument({ number, title, file }: EvidenceDocument): boolean {
  return number !== '' || title !== '' || file !== '';
}
