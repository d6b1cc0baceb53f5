import { canonicalKey, detectLegacyEncoding, matchUnit, unitKey } from '../text/index.ts';
import type { Header } from './header.ts';
import type { Report } from './report.ts';

/** A member's name as the table's header has it, and its column. */
export type MemberColumn = { readonly name: string; readonly column: number };

/** Columns of an entry table that hold neither the code nor a member. */
const otherColumns: ReadonlySet<string> = new Set([
  ...['stt', 'tt', 'so tt', 'don vi tinh', 'dvt', 'ghi chu'],
  ...['tong', 'tong cong', 'tong so', 'tong diem', 'cong'],
]);

/** The headers that are no known column of a criteria table; names are compared by `unitKey`, the first one counts. */
export function memberColumns(header: Header<string>, report: Report): readonly MemberColumn[] {
  const columns: MemberColumn[] = [];
  const seen = new Set<string>();
  for (const { column, text } of header.others) {
    // An error value has no text; its cell is reported by the reader of the table.
    if (text === '' || otherColumns.has(canonicalKey(text))) continue;
    const key = unitKey(text);
    if (seen.has(key)) {
      report.add('error', { row: header.row, column, member: text }, { code: 'repeated-member', text });
      continue;
    }
    seen.add(key);
    columns.push({ name: text, column });
  }
  reportLegacyNames(columns, header.row, report);
  return columns;
}

/** Such a name is scored as it stands; each is named at its own cell. */
function reportLegacyNames(columns: readonly MemberColumn[], row: number, report: Report): void {
  for (const { name: text, column } of columns) {
    const encoding = detectLegacyEncoding(text);
    if (encoding === null) continue;
    report.add('warning', { row, column, member: text }, { code: 'legacy-text', encoding, text });
  }
}

/** The index of a name among the members, or null with a finding that offers the nearest name. */
export function memberIndex(
  text: string,
  members: readonly string[],
  place: { readonly row: number; readonly column: number },
  report: Report,
): number | null {
  const match = matchUnit(text, members);
  const encoding = match.kind === 'exact' ? null : detectLegacyEncoding(text);
  if (encoding !== null) {
    report.add('error', { ...place, member: text }, { code: 'legacy-text', encoding, text });
    return null;
  }
  if (match.kind === 'exact') return match.index;
  const suggestion = match.kind === 'near' ? (members[match.index] ?? null) : null;
  report.add('error', { ...place, member: text }, { code: 'unknown-member', text, suggestion });
  return null;
}
