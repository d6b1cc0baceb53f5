import type { FindingDetail } from '../scoring/index.ts';
import { readLegacyName } from '../text/index.ts';
import type { Vocabulary } from '../text/index.ts';
import { isBlank } from './cells.ts';
import type { Cells } from './cells.ts';
import { firstFilledRows } from './header.ts';
import type { Header } from './header.ts';
import type { Place, Report } from './report.ts';

/**
 * Why a table has no column `key`: nothing stands in it, its headers are typed in an old font (`M·` for Mã), or the
 * column is not there. An unreadable header is never called missing: it would be typed for a second time.
 */
export function reportMissingHeader<Key extends string>(
  cells: Cells,
  wanted: Vocabulary<Key>,
  key: Key,
  report: Report,
): void {
  if (cells.every((row) => row.every((cell) => cell === 0 || isBlank(cell)))) {
    report.add('error', {}, { code: 'empty-table' });
    return;
  }
  const legacy = firstLegacyHeader(cells, wanted);
  if (legacy === null) report.add('error', {}, { code: 'missing-header', header: wanted.name(key) });
  else report.add('error', legacy.place, legacy.detail);
}

/** A column whose header only an old font makes known (`TrÇn trõ`) would be left out in silence. */
export function reportLegacyHeaders<Key extends string>(
  header: Header<string>,
  wanted: Vocabulary<Key>,
  report: Report,
): void {
  for (const { column, text } of header.others) {
    const detail = legacyHeader(text, wanted);
    if (detail !== null) report.add('error', { row: header.row, column }, detail);
  }
}

type LegacyHeader = { readonly place: Place; readonly detail: FindingDetail };

function firstLegacyHeader<Key extends string>(cells: Cells, wanted: Vocabulary<Key>): LegacyHeader | null {
  for (const row of firstFilledRows(cells)) {
    for (const [column, cell] of (cells[row] ?? []).entries()) {
      const detail = typeof cell === 'string' ? legacyHeader(cell, wanted) : null;
      if (detail !== null) return { place: { row, column }, detail };
    }
  }
  return null;
}

export function legacyHeader<Key extends string>(
  text: string,
  wanted: Vocabulary<Key>,
): FindingDetail | null {
  const found = readLegacyName(text, wanted);
  return found === null ? null : { code: 'legacy-header', ...found, text: text.trim() };
}
