import { appraisalSheetNames, type Vocabulary } from '../text/index.ts';
import { cellAt, cellText, isBlank, type Cell } from './cells.ts';
import { findHeader } from './header.ts';
import { findTable, type LocatedTable } from './locate-tables.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** The registers beside the points: reasons, evidence, appraisers, receipts. */
export const appraisalTableNames = {
  reasons: 'LyDo',
  evidence: 'MinhChung',
  appraisers: 'NguoiCham',
  receipts: 'TiepNhan',
} as const;
export type AppraisalTableKey = keyof typeof appraisalTableNames;

export type AppraisalTables = Readonly<Record<AppraisalTableKey, LocatedTable | null>>;

export function locateAppraisalTables(snapshot: WorkbookSnapshot): AppraisalTables {
  const find = (key: AppraisalTableKey): LocatedTable | null =>
    findTable(snapshot, appraisalTableNames[key], appraisalSheetNames[key]);
  return {
    reasons: find('reasons'),
    evidence: find('evidence'),
    appraisers: find('appraisers'),
    receipts: find('receipts'),
  };
}

/** One filled row of a register; `row` counts from 1 on its sheet. */
export type RegisterRow<Key extends string> = {
  readonly row: number;
  readonly cell: (key: Key) => Cell;
  readonly text: (key: Key) => string;
};

/** The rows below the header that hold something, read by their headers. */
export function registerRows<Key extends string>(
  table: LocatedTable | null,
  headers: Vocabulary<Key>,
): readonly RegisterRow<Key>[] {
  const header = table === null ? null : findHeader(table.cells, headers);
  if (table === null || header === null) return [];
  return table.cells.flatMap((cells, row) => {
    if (row <= header.row || cells.every((cell) => isBlank(cell))) return [];
    const cell = (key: Key): Cell => cellAt(table.cells, row, header.columns.get(key));
    return [{ row: table.area.row + row, cell, text: (key: Key) => cellText(cell(key)) }];
  });
}
