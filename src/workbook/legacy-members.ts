import type { Finding } from '../scoring/index.ts';
import { detectLegacyEncoding, memberHeaders } from '../text/index.ts';
import { cellAt, cellText } from './cells.ts';
import { findHeader } from './header.ts';
import type { LocatedTable } from './locate-tables.ts';
import { startReport } from './report.ts';

/** Names in table `ThanhVien` that are typed in an old font: each is another name than the one in the entry tables. */
export function legacyMembers(table: LocatedTable | null): readonly Finding[] {
  const cells = table?.cells ?? [];
  const report = startReport('members');
  const header = findHeader(cells, memberHeaders);
  const column = header?.columns.get('member');
  if (header === null || column === undefined) return [];
  for (let row = header.row + 1; row < cells.length; row += 1) {
    const text = cellText(cellAt(cells, row, column));
    const encoding = detectLegacyEncoding(text);
    if (encoding !== null)
      report.add('error', { row, column, member: text }, { code: 'legacy-text', encoding, text });
  }
  return report.findings;
}
