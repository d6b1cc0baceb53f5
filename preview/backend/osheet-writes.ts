import type { DispatchResult } from '@odoo/o-spreadsheet';
import { gridFormula } from '../xlsx/formula-text.ts';
import { isCommand } from './osheet-changes.ts';
import { type GridModel, mustSucceed } from './osheet-library.ts';
import { withoutApostrophe } from './osheet-text.ts';
import type { Area, CellWrite, StoredValue } from './types.ts';

/**
 * Writes many cells as one command: one evaluation, one step of undo. The grid has no such command, but commands
 * dispatched while another runs belong to it, so the writes after the first are dispatched from inside the first.
 */
export function writeCells(model: GridModel, sheetId: string, writes: readonly CellWrite[]): void {
  const [first, ...rest] = writes;
  if (first === undefined) return;
  makeRoom(model, sheetId, writes);
  const owner = {};
  const progress = { begun: false };
  // A throw from within a command would leave the grid in the middle of it for ever.
  const refused: DispatchResult[] = [];
  const writeRest = () => {
    for (const write of rest) {
      const result = model.dispatch('UPDATE_CELL', commandOf(model, sheetId, write));
      if (!result.isSuccessful) refused.push(result);
    }
  };
  model.on('command-dispatched', owner, (event) => {
    if (progress.begun || !isCommand(event) || event.type !== 'UPDATE_CELL') return;
    progress.begun = true;
    writeRest();
  });
  const result = model.dispatch('UPDATE_CELL', commandOf(model, sheetId, first));
  model.off('command-dispatched', owner);
  // A first write that changes nothing is refused before it runs: the rest then go alone.
  if (!progress.begun) writeRest();
  else mustSucceed(result);
  for (const one of refused) mustSucceed(one);
}

function commandOf(model: GridModel, sheetId: string, write: CellWrite) {
  const position = { sheetId, row: write.row, col: write.column };
  const format = model.getters.getCell(position)?.format;
  return { ...position, content: withoutApostrophe(contentOf(write.content), format) };
}

/** The grid reads content as typed in its own notation: point for decimals, TRUE and FALSE in English. */
function contentOf(value: StoredValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' && value.startsWith('=') ? gridFormula(value) : String(value);
}

/** No sheet of the grid grows beyond this for the sake of a format alone: whole columns are a million rows in Excel. */
const paintedRows = 1_000;
const paintedColumns = 100;

/** The part of an area that the grid shows; the sheet grows to hold an area of ordinary size. */
export function shownPart(model: GridModel, sheetId: string, area: Area): Area {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (lastRow < paintedRows && lastColumn < paintedColumns) {
    makeRoom(model, sheetId, [{ row: lastRow, column: lastColumn }]);
  }
  const rows = Math.min(lastRow, model.getters.getNumberRows(sheetId) - 1) - area.row + 1;
  const columns = Math.min(lastColumn, model.getters.getNumberCols(sheetId) - 1) - area.column + 1;
  return { ...area, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** Sheets of the grid are small and end; Excel's do not. */
export function makeRoom(
  model: GridModel,
  sheetId: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): void {
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of cells) {
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  grow(model, sheetId, 'ROW', lastRow + 1 - model.getters.getNumberRows(sheetId));
  grow(model, sheetId, 'COL', lastColumn + 1 - model.getters.getNumberCols(sheetId));
}

function grow(model: GridModel, sheetId: string, dimension: 'ROW' | 'COL', missing: number): void {
  if (missing <= 0) return;
  const base =
    (dimension === 'ROW' ? model.getters.getNumberRows(sheetId) : model.getters.getNumberCols(sheetId)) - 1;
  const sheetName = model.getters.getSheetName(sheetId);
  mustSucceed(
    model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension,
      base,
      quantity: missing + 20,
      position: 'after',
    }),
  );
}
