import { nearName } from '../text/index.ts';
import type { Vocabulary } from '../text/index.ts';
import type { Header } from './header.ts';
import { legacyHeader } from './legacy-header.ts';
import type { Report } from './report.ts';

/** Asks about columns that are not used and look like a known one; a column of the office's own is left alone. */
export function askNearHeaders<Key extends string>(
  header: Header<Key>,
  names: Vocabulary<Key>,
  report: Report,
  used: ReadonlySet<number> = new Set(),
): void {
  for (const { column, text } of header.others) {
    if (used.has(column)) continue;
    const legacy = legacyHeader(text, names);
    if (legacy !== null) report.add('error', { row: header.row, column }, legacy);
    const suggestion = legacy === null ? nearName(text, names) : null;
    if (suggestion !== null)
      report.add('question', { row: header.row, column }, { code: 'near-header', text, suggestion });
  }
}
