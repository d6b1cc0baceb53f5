import { type GridModel, mustSucceed, sheetIdOf } from './osheet-library.ts';
import { makeRoom } from './osheet-writes.ts';
import type { FormatValue, SheetProperty } from './types.ts';

/**
 * Shows a property of a whole sheet. Protection is not shown: the grid can only lock a whole sheet, Excel lets the
 * unlocked cells be typed in; the page asks the host before each edit instead.
 */
export function showSheetProperty(
  model: GridModel,
  sheet: string,
  property: SheetProperty,
  value: FormatValue,
): void {
  const sheetId = sheetIdOf(model, sheet);
  switch (property) {
    case 'Visibility':
      setVisibility(model, sheetId, value === 'Visible');
      break;
    case 'TabColor': {
      const color = typeof value === 'string' && value !== '' ? { color: value } : {};
      mustSucceed(model.dispatch('COLOR_SHEET', { sheetId, ...color }));
      break;
    }
    case 'ShowGridlines':
      showGridlines(model, sheetId, value !== false);
      break;
    case 'FrozenRows':
      freeze(model, sheetId, 'ROWS', Number(value));
      break;
    case 'FrozenColumns':
      freeze(model, sheetId, 'COLUMNS', Number(value));
      break;
    case 'ShowHeadings':
    case 'Protected':
      break;
  }
}

function showGridlines(model: GridModel, sheetId: string, areGridLinesVisible: boolean): void {
  mustSucceed(model.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible }));
}

function setVisibility(model: GridModel, sheetId: string, visible: boolean): void {
  if (model.getters.isSheetVisible(sheetId) === visible) return;
  if (visible) mustSucceed(model.dispatch('SHOW_SHEET', { sheetId }));
  else mustSucceed(model.dispatch('HIDE_SHEET', { sheetId }));
}

function freeze(model: GridModel, sheetId: string, dimension: 'ROWS' | 'COLUMNS', quantity: number): void {
  const place = dimension === 'ROWS' ? { row: quantity, column: 0 } : { row: 0, column: quantity };
  makeRoom(model, sheetId, [place]);
  if (dimension === 'ROWS') {
    model.dispatch('UNFREEZE_ROWS', { sheetId });
    if (quantity > 0) mustSucceed(model.dispatch('FREEZE_ROWS', { sheetId, quantity }));
  } else {
    model.dispatch('UNFREEZE_COLUMNS', { sheetId });
    if (quantity > 0) mustSucceed(model.dispatch('FREEZE_COLUMNS', { sheetId, quantity }));
  }
}
