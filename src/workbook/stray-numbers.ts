import { canonicalKey, readNumber, stateTerms } from '../text/index.ts';
import { cellAt, cellText, isBlank, isCellError, usedRows } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import type { Header } from './header.ts';
import type { MemberColumn } from './members.ts';
import type { Report } from './report.ts';

type EntryRange = {
  readonly cells: Cells;
  readonly header: Header<string>;
  readonly codeColumn: number;
  readonly columns: readonly MemberColumn[];
};

/**
 * Numbers that belong to no code or to no member would silently not be scored: each such row and column is reported,
 * and so is every error value where a code or a name should stand. Words beside a blank code are notes.
 */
export function reportStrayNumbers(range: EntryRange, codedRows: readonly number[], report: Report): void {
  reportRows(range, report);
  reportColumns(range, codedRows, report);
}

/** The sum of a column below or above its rows. */
const sumRow = /^(tong|cong)\b/;

function reportRows({ cells, header, codeColumn, columns }: EntryRange, report: Report): void {
  const end = usedRows(cells, [codeColumn, ...columns.map(({ column }) => column)]);
  for (let row = header.row + 1; row < end; row += 1) {
    const code = cellAt(cells, row, codeColumn);
    const place = { row, column: codeColumn };
    if (isCellError(code)) report.add('error', place, { code: 'cell-error', error: code.error });
    else if (isNothing(code) && isScored(cells[row] ?? [], columns) && !isSumRow(cells[row] ?? []))
      report.add('error', place, { code: 'missing-code' });
  }
}

function reportColumns({ cells, header }: EntryRange, codedRows: readonly number[], report: Report): void {
  const names = cells[header.row] ?? [];
  const width = codedRows.reduce((widest, row) => Math.max(widest, cells[row]?.length ?? 0), names.length);
  for (let column = 0; column < width; column += 1) {
    const name = names[column] ?? null;
    const place = { row: header.row, column };
    if (isCellError(name)) report.add('error', place, { code: 'cell-error', error: name.error });
    else if (isNothing(name) && codedRows.some((row) => isEntry(cellAt(cells, row, column))))
      report.add('error', place, { code: 'unnamed-column' });
  }
}

function isScored(content: readonly Cell[], columns: readonly MemberColumn[]): boolean {
  return columns.some(({ column }) => isEntry(content[column] ?? null));
}

function isSumRow(content: readonly Cell[]): boolean {
  return content.some((cell) => typeof cell === 'string' && sumRow.test(canonicalKey(cell.slice(0, 20))));
}

/** What a person enters as a score: a number, also as text, or KG and KX. */
function isEntry(cell: Cell): boolean {
  if (typeof cell === 'number') return cell !== 0;
  if (typeof cell !== 'string' || isBlank(cell)) return false;
  const text = cellText(cell);
  return (
    readNumber(text).kind === 'number' || (text.length <= longestState && stateTerms.read(text) !== null)
  );
}

const longestState = 20;

/** Desktop Excel hands 0 for an empty cell. */
function isNothing(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}
