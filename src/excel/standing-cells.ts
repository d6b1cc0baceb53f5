import { keptRows, type RowAfter } from '../workbook/table-edit.ts';
import { cellContent } from './cell-content.ts';

export type StandingCell = { readonly content: string | number | boolean; readonly isFormula: boolean };

/**
 * What stands in a row of a range that was loaded with `formulas` and `values`. `range.formulas` is untyped in office.js:
 * what is no text, number or truth is an empty cell. A text that begins with "=" is its own value, a formula is not.
 */
export function standingCells(range: Excel.Range, row: number): readonly StandingCell[] {
  const formulas: readonly unknown[] = range.formulas[row] ?? [];
  const values: readonly unknown[] = range.values[row] ?? [];
  return formulas.map((content, column) => {
    const isKnown =
      typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean';
    const isFormula = typeof content === 'string' && content.startsWith('=') && content !== values[column];
    return { content: isKnown ? content : '', isFormula };
  });
}

/** As it must be written to stand there again; "" for an empty cell. */
export function writtenAgain({ content, isFormula }: StandingCell): string | number | boolean {
  return typeof content === 'string' && !isFormula ? (cellContent(content) ?? '') : content;
}

/** A formula in a row that would change its place, which its references would not survive; null when there is none. */
export function movedFormula(rows: readonly Pick<RowAfter, 'from'>[], body: Excel.Range): string | null {
  const wanted = keptRows(rows);
  const standing = [...wanted].sort((one, other) => one - other);
  for (const [place, from] of wanted.entries()) {
    if (standing[place] === from) continue;
    const formula = standingCells(body, from).find(({ isFormula }) => isFormula);
    if (formula !== undefined) return String(formula.content);
  }
  return null;
}
