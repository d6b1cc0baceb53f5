import { canonicalKey, evidenceColumns, evidenceText, showDate, sheetNames, unitKey } from '../text/index.ts';
import { cellAt, cellText } from './cells.ts';
import type { Cell } from './cells.ts';
import { findHeader } from './header.ts';
import { findTable } from './locate-tables.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** The documents that a member has given for a line, each in one line of text. */
export type EvidenceOf = (code: string, member: string) => readonly string[];

export const noEvidence: EvidenceOf = () => [];

/** Reads table `MinhChung` (Mã, Đơn vị, Số văn bản, Ngày, Trích yếu, Tên tệp hoặc liên kết) where there is one. */
export function readEvidenceLines(snapshot: WorkbookSnapshot): EvidenceOf {
  const table = findTable(snapshot, 'MinhChung', sheetNames.evidence);
  const header = table === null ? null : findHeader(table.cells, evidenceColumns);
  if (table === null || header === null) return noEvidence;
  const found = new Map<string, string[]>();
  for (let row = header.row + 1; row < table.cells.length; row += 1) {
    const cell = (key: Parameters<typeof evidenceColumns.name>[0]): Cell =>
      cellAt(table.cells, row, header.columns.get(key));
    const day = cell('day');
    const text = evidenceText({
      number: cellText(cell('number')),
      day: typeof day === 'number' && day >= 1 ? showDate(Math.floor(day)) : cellText(day),
      title: cellText(cell('title')),
      file: cellText(cell('file')),
    });
    const key = keyOf(cellText(cell('code')), cellText(cell('member')));
    if (text !== '') found.set(key, [...(found.get(key) ?? []), text]);
  }
  return (code, member) => found.get(keyOf(code, member)) ?? [];
}

function keyOf(code: string, member: string): string {
  return JSON.stringify([canonicalKey(code), unitKey(member)]);
}
