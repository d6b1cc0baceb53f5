import type { Locale } from '@odoo/o-spreadsheet';
import { menuWords } from './vietnamese/menus.ts';
import { messageWords } from './vietnamese/messages.ts';
import { panelWords } from './vietnamese/panels.ts';

/** Numbers, dates and formulas as Excel takes them on a Vietnamese Windows: 95,5 · 05/12/2021 · =SUM(A1;A2). */
export const vietnameseLocale: Locale = {
  name: 'Tiếng Việt',
  code: 'vi_VN',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
  weekStart: 1,
};

const words: ReadonlyMap<string, string> = new Map(
  [menuWords, panelWords, messageWords].flatMap((part) => Object.entries(part)),
);

/** The grid's English interface text in Vietnamese; what is not translated stays as it is. */
export function translate(text: string, ..._values: readonly unknown[]): string {
  return words.get(text) ?? text;
}
