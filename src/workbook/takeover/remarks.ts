import type { Severity } from '../../scoring/index.ts';
import type { TakeOverFact } from '../../text/index.ts';

/** How grave a remark is; a note only tells what was done. */
export type RemarkSeverity = Severity | 'note';

/** A fact with its place: `row` and `column` are indexes of the office's table, null for the table as a whole. */
export type Remark = {
  readonly fact: TakeOverFact;
  readonly severity: RemarkSeverity;
  readonly row: number | null;
  readonly column: number | null;
};

export function remark(
  severity: RemarkSeverity,
  row: number | null,
  column: number | null,
  fact: TakeOverFact,
): Remark {
  return { fact, severity, row, column };
}
