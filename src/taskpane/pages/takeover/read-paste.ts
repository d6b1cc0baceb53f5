import { mostColumns, mostRows } from '../../../workbook/takeover/office-table.ts';
import type { OfficeTable } from '../../../workbook/takeover/office-table.ts';
import { tableOfHtml } from './html-table.ts';
import { tableOfText } from './tab-text.ts';

export type Paste = { readonly html: string; readonly text: string };

export type PasteProblem = 'empty' | 'tooLarge' | 'tooDeep';

export type PasteReading =
  { readonly ok: true; readonly table: OfficeTable } | { readonly ok: false; readonly problem: PasteProblem };

/** No table of criteria is larger; Word puts pictures and styles around it. */
export const mostCharacters = 5_000_000;
const mostTextCharacters = 1_000_000;

/** What was copied in Word or Excel: its HTML where there is a table in it, else its text with tabs. */
export function readPaste({ html, text }: Paste): PasteReading {
  if (html.length > mostCharacters || text.length > mostTextCharacters)
    return { ok: false, problem: 'tooLarge' };
  const table = tableOfHtml(html);
  if (table === 'tooDeep' || table === 'tooLarge') return { ok: false, problem: table };
  const cells = table ?? tableOfText(text);
  if (cells === null) return { ok: false, problem: 'empty' };
  const isTable = cells.length <= mostRows && cells.every((row) => row.length <= mostColumns);
  return isTable ? { ok: true, table: { area: null, cells } } : { ok: false, problem: 'tooLarge' };
}
