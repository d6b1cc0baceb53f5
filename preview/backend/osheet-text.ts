import { type GridModel, mustSucceed } from './osheet-library.ts';

/** Excel's number format of a cell that takes everything as text. */
export function isTextFormat(format: string | undefined): boolean {
  return format === '@';
}

/**
 * The apostrophe that makes a text of anything is shown by the grid in cells that have the text format: there it is
 * taken away, since the format does the same. A text starting with "=" keeps it, or it would become a formula.
 */
export function withoutApostrophe(content: string, format: string | undefined): string {
  return isTextFormat(format) && /^'[^=]/.test(content) ? content.slice(1) : content;
}

/** The same for cells that had their apostrophe before they got the text format. */
export function dropApostrophes(model: GridModel, sheetId: string): void {
  for (const cell of model.getters.getCells(sheetId)) {
    if (cell.isFormula) continue;
    const content = withoutApostrophe(cell.content, cell.format);
    if (content === cell.content) continue;
    const { row, col } = model.getters.getCellPosition(cell.id);
    mustSucceed(model.dispatch('UPDATE_CELL', { sheetId, row, col, content }));
  }
}
