import type { Annotations, Decimal } from '../scoring/index.ts';
import { canonicalKey, criteriaHeaders, detectLegacyEncoding, ledgerTerms, readDate } from '../text/index.ts';
import { cellAt, cellText, isBlank, isCellError, usedRows } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { readDecimalCell } from './decimal-cell.ts';
import { findHeader } from './header.ts';
import type { Header } from './header.ts';
import { reportLegacyHeaders, reportMissingHeader } from './legacy-header.ts';
import type { Report } from './report.ts';

export type NumberColumn = 'standard' | 'capBonus' | 'capDeduction' | 'capNet' | 'capTotal' | 'floor';

/** One row of the criteria table with its texts tidied and its numbers read; columns for pointing into the table. */
export type CriteriaRow = {
  readonly place: { readonly row: number; readonly column: number };
  readonly columns: Readonly<Record<NumberColumn | 'title' | 'ledger' | 'rule' | 'parameter', number>>;
  readonly code: string;
  readonly parent: string | null;
  readonly title: string;
  readonly ledger: string;
  readonly rule: string;
  readonly parameter: string;
  readonly numbers: Readonly<Record<NumberColumn, Decimal | null>>;
  readonly annotations: Annotations;
};

type CriteriaColumn =
  | NumberColumn
  | 'code'
  | 'parent'
  | 'title'
  | 'ledger'
  | 'rule'
  | 'parameter'
  | 'basis'
  | 'evidence'
  | 'owner'
  | 'deadline';

/** The rows that carry a code, in the order of the table. Title rows, notes and sum rows are left out. */
export function readCriteriaRows(cells: Cells, report: Report): readonly CriteriaRow[] {
  const header = findHeader<CriteriaColumn>(cells, criteriaHeaders);
  const code = header?.columns.get('code');
  if (header === null || code === undefined) {
    reportMissingHeader(cells, criteriaHeaders, 'code', report);
    return [];
  }
  for (const { column, text } of header.repeated)
    report.add('warning', { row: header.row, column }, { code: 'repeated-header', header: text });
  reportLegacyHeaders(header, criteriaHeaders, report);
  const table: Table = { cells, header, zeroIsBlank: true, report };
  const deciding = (['code', 'rule', 'standard'] as const).flatMap((key) => header.columns.get(key) ?? []);
  const end = usedRows(cells, deciding);
  const reader = { ...table, zeroIsBlank: !hasEmptyCell(table, end) };
  const rows: CriteriaRow[] = [];
  for (let row = header.row + 1; row < end; row += 1) {
    if (text(reader, row, 'code') !== '') rows.push(readRow(reader, row));
    else reportMissingCode(reader, row);
  }
  if (rows.length === 0) report.add('error', {}, { code: 'empty-table' });
  const missing = missingColumn(header, rows);
  if (missing === null) return rows;
  const place = { row: header.row, column: code };
  report.add('error', place, { code: 'missing-header', header: criteriaHeaders.name(missing) });
  return [];
}

/**
 * Without how to score, or without points where standard lines need them, every row would be reported and every
 * entry misread: the one missing column is named instead, and nothing is scored.
 */
function missingColumn({ columns }: Header<CriteriaColumn>, rows: readonly CriteriaRow[]) {
  if (rows.length > 0 && !columns.has('rule')) return 'rule';
  const needed = rows.some(({ rule, ledger }) => rule !== '' && isStandard(ledger));
  return needed && !columns.has('standard') ? 'standard' : null;
}

function isStandard(ledger: string): boolean {
  return ledger === '' || ledgerTerms.read(ledger) === 'standard';
}

type Table = {
  readonly cells: Cells;
  readonly header: Header<CriteriaColumn>;
  /**
   * Desktop Excel hands 0 for an empty cell, the web null. A table without any empty cell has been through the
   * desktop, and its zeros in caps mean nothing; a cap of 0 must then be typed as text.
   */
  readonly zeroIsBlank: boolean;
  readonly report: Report;
};

function hasEmptyCell({ cells, header }: Table, end: number): boolean {
  for (let row = header.row + 1; row < end; row += 1) {
    for (const column of header.columns.values()) if (isBlank(cells[row]?.[column])) return true;
  }
  return false;
}

function readRow(table: Table, row: number): CriteriaRow {
  const code = text(table, row, 'code');
  reportDeadline(table, row, code);
  const column = (key: CriteriaColumn): number => table.header.columns.get(key) ?? columnOfCode(table);
  const number = (key: NumberColumn): Decimal | null => readNumberCell(table, row, key, code);
  return {
    place: { row, column: columnOfCode(table) },
    columns: {
      title: column('title'),
      ledger: column('ledger'),
      rule: column('rule'),
      parameter: column('parameter'),
      standard: column('standard'),
      capBonus: column('capBonus'),
      capDeduction: column('capDeduction'),
      capNet: column('capNet'),
      capTotal: column('capTotal'),
      floor: column('floor'),
    },
    code,
    parent: table.header.columns.has('parent') ? text(table, row, 'parent') : null,
    title: text(table, row, 'title'),
    ledger: text(table, row, 'ledger'),
    rule: text(table, row, 'rule'),
    parameter: text(table, row, 'parameter'),
    numbers: {
      standard: number('standard'),
      capBonus: number('capBonus'),
      capDeduction: number('capDeduction'),
      capNet: number('capNet'),
      capTotal: number('capTotal'),
      floor: number('floor'),
    },
    annotations: {
      basis: textOrNull(table, row, 'basis'),
      evidence: textOrNull(table, row, 'evidence'),
      owner: textOrNull(table, row, 'owner'),
      deadline: textOrNull(table, row, 'deadline'),
    },
  };
}

function columnOfCode(table: Table): number {
  return table.header.columns.get('code') ?? 0;
}

/** The 0 that desktop Excel hands for an empty cell is no text. An error value where words decide must not vanish. */
function text(table: Table, row: number, key: CriteriaColumn): string {
  const cell: Cell = cellAt(table.cells, row, table.header.columns.get(key));
  if (isCellError(cell)) return decidingTexts.has(key) ? cell.error : '';
  return cell === 0 ? '' : cellText(cell);
}

const decidingTexts: ReadonlySet<CriteriaColumn> = new Set(['parent', 'ledger', 'rule', 'parameter']);

function textOrNull(table: Table, row: number, key: CriteriaColumn): string | null {
  const found = text(table, row, key);
  return found === '' ? null : found;
}

function readNumberCell(table: Table, row: number, key: NumberColumn, code: string): Decimal | null {
  const column = table.header.columns.get(key);
  const cell = cellAt(table.cells, row, column);
  if (column === undefined || (cell === 0 && table.zeroIsBlank)) return null;
  const reading = readDecimalCell(cell);
  if (reading.kind === 'problem') table.report.add('error', { row, column, code }, reading.problem);
  return reading.kind === 'number' ? reading.value : null;
}

/** A rule or points without a code would silently not be scored; a title, a note or a sum row is fine. */
function reportMissingCode(table: Table, row: number): void {
  const column = columnOfCode(table);
  const cell = cellAt(table.cells, row, column);
  if (isCellError(cell))
    table.report.add('error', { row, column }, { code: 'cell-error', error: cell.error });
  else if (text(table, row, 'rule') !== '')
    table.report.add('error', { row, column }, { code: 'missing-code' });
  else if (text(table, row, 'standard') !== '' && !sumRow.test(canonicalKey(text(table, row, 'title'))))
    table.report.add('warning', { row, column }, { code: 'missing-code' });
}

const sumRow = /^(tong|cong)\b/;

/** `Quý IV` is a deadline in words; `31/13/2024` is a date that does not exist. */
function reportDeadline(table: Table, row: number, code: string): void {
  const deadline = text(table, row, 'deadline');
  if (deadline.length > longestDate || !dateShape.test(deadline) || readDate(deadline).kind === 'date')
    return;
  const column = table.header.columns.get('deadline') ?? columnOfCode(table);
  table.report.add('warning', { row, column, code }, { code: 'not-a-date', text: deadline });
}

const dateShape = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/;
const longestDate = 20;

/** Each cell in an old font is named at its own place and under its own criterion, so that every row shows its mark. */
export function reportLegacyText(
  rows: readonly CriteriaRow[],
  codes: readonly (string | undefined)[],
  report: Report,
): void {
  rows.forEach(({ place, columns, ...row }, index) => {
    for (const key of ['title', 'rule', 'parameter'] as const) {
      const text = row[key];
      const encoding = detectLegacyEncoding(text);
      if (encoding === null) continue;
      const where = { row: place.row, column: columns[key], code: codes[index] ?? row.code };
      report.add('error', where, { code: 'legacy-text', encoding, text });
    }
  });
}
