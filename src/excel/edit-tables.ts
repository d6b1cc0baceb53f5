import type { Attempt } from '../text/index.ts';
import type { RowAfter, TableEdit } from '../workbook/table-edit.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';

/**
 * Carries out edits of tables, all in one order: rows are taken out, exchanged, put in and written, nothing else is
 * touched. A row that would change its place and holds a formula of the office's own stops everything: its references
 * would point elsewhere.
 */
export async function editTables(edits: readonly TableEdit[]): Promise<Attempt<null>> {
  const done = await runExcel(async (context) => {
    const tables = edits.map(({ table }) => {
      const found = context.workbook.tables.getItem(table);
      return { found, body: found.getDataBodyRange().load('formulas,values') };
    });
    await context.sync();
    for (const [place, { body }] of tables.entries()) {
      const formula = movedFormula(edits[place]?.rows ?? [], body);
      if (formula !== null) return formula;
    }
    tables.forEach(({ found, body }, place) => editTable(found, body, edits[place]?.rows ?? []));
    await context.sync();
    return null;
  });
  if (!done.ok || done.value === null) return done.ok ? { ok: true, value: null } : done;
  return { ok: false, failure: { kind: 'formulaInWay', cell: done.value } };
}

/** Where each kept row stands once the others are gone, in the order that is wanted. */
function keptRows(rows: readonly RowAfter[]): readonly number[] {
  return rows.flatMap(({ from }) => (from === null ? [] : [from]));
}

function movedFormula(rows: readonly RowAfter[], body: Excel.Range): string | null {
  const wanted = keptRows(rows);
  const standing = [...wanted].sort((one, other) => one - other);
  for (const [place, from] of wanted.entries()) {
    if (standing[place] === from) continue;
    const formula = contentsOf(body, from).find(({ isFormula }) => isFormula);
    if (formula !== undefined) return String(formula.content);
  }
  return null;
}

function editTable(table: Excel.Table, body: Excel.Range, rows: readonly RowAfter[]): void {
  const wanted = keptRows(rows);
  const kept = new Set(wanted);
  const standing = [...wanted].sort((one, other) => one - other);
  const width = body.values[0]?.length ?? 0;
  const rowAt = (place: number): Excel.Range => table.getHeaderRowRange().getOffsetRange(place + 1, 0);
  for (let row = body.values.length - 1; row >= 0; row -= 1)
    if (!kept.has(row)) table.rows.getItemAt(row).delete();
  standing.forEach((from, place) => {
    const source = wanted[place];
    if (source !== undefined && source !== from)
      rowAt(place).formulas = [contentsOf(body, source).map(({ content }) => literal(content))];
  });
  let count = wanted.length;
  rows.forEach(({ from }, place) => {
    if (from !== null) return;
    table.rows.add(place < count ? place : undefined, [new Array<string>(width).fill('')]);
    count += 1;
  });
  rows.forEach(({ cells, strong }, place) => {
    cells.forEach((cell, column) => {
      if (cell !== null) rowAt(place).getCell(0, column).formulas = [[cellContent(cell) ?? '']];
    });
    if (strong !== null) rowAt(place).format.font.bold = strong;
  });
}

type Content = { readonly content: string | number | boolean; readonly isFormula: boolean };

/**
 * `range.formulas` is untyped in office.js: what is no text, number or truth is an empty cell. A text that begins with
 * "=" is its own value, a formula is not.
 */
function contentsOf(body: Excel.Range, row: number): readonly Content[] {
  const formulas: readonly unknown[] = body.formulas[row] ?? [];
  const values: readonly unknown[] = body.values[row] ?? [];
  return formulas.map((content, column) => {
    const isKnown =
      typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean';
    const isFormula = typeof content === 'string' && content.startsWith('=') && content !== values[column];
    return { content: isKnown ? content : '', isFormula };
  });
}

function literal(content: string | number | boolean): string | number | boolean {
  return typeof content === 'string' ? (cellContent(content) ?? '') : content;
}
