import { mostColumns, mostRows } from '../../../workbook/takeover/office-table.ts';

/**
 * Cells between tabs, rows between line ends, as Excel copies them: a cell with line ends inside stands in quotation
 * marks, and a mark inside is doubled. Null when there is not one tab.
 */
export function tableOfText(text: string): readonly (readonly string[])[] | null {
  if (!text.includes('\t')) return null;
  const rows: string[][] = [[]];
  let place = 0;
  while (place < text.length && rows.length <= mostRows) {
    const { value, end } = text[place] === '"' ? quotedCell(text, place) : plainCell(text, place);
    const row = rows[rows.length - 1];
    const cell = tidy(value);
    // One column too many is enough to refuse the table; whole rows of Excel end in thousands of empty cells.
    if (row !== undefined && (row.length < mostColumns || (row.length === mostColumns && cell !== '')))
      row.push(cell);
    place = end + 1;
    if (text[end] === '\r' || text[end] === '\n') {
      if (text[end] === '\r' && text[place] === '\n') place += 1;
      if (place < text.length) rows.push([]);
    }
  }
  return rows;
}

type Read = { readonly value: string; readonly end: number };

function plainCell(text: string, start: number): Read {
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

/** Without its closing mark, or with more behind it, the mark is a letter like any other (`"Đội 3" huyện`). */
function quotedCell(text: string, start: number): Read {
  let end = start + 1;
  while (end < text.length) {
    if (text[end] === '"' && text[end + 1] !== '"') break;
    end += text[end] === '"' ? 2 : 1;
  }
  const next = text[end + 1];
  const closed = end < text.length && (next === undefined || next === '\t' || next === '\n' || next === '\r');
  if (!closed) return plainCell(text, start);
  return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/** Text of a cell in NFC with ordinary spaces; its lines stay lines. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
