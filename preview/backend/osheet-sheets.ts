import { type GridModel, mustSucceed, sheetIdOf } from './osheet-library.ts';
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
      return setVisibility(model, sheetId, value === 'Visible');
    case 'TabColor':
      return must(
        model.dispatch('COLOR_SHEET', {
          sheetId,
          ...(typeof value === 'string' && value !== '' ? { color: value } : {}),
        }),
      );
    case 'ShowGridlines':
      return must(
        model.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: value !== false }),
      );
    case 'FrozenRows':
      return freeze(model, sheetId, 'ROWS', Number(value));
    case 'FrozenColumns':
      return freeze(model, sheetId, 'COLUMNS', Number(value));
    case 'ShowHeadings':
    case 'Protected':
      return;
  }
}

const must = mustSucceed;

function setVisibility(model: GridModel, sheetId: string, visible: boolean): void {
  if (model.getters.isSheetVisible(sheetId) === visible) return;
  if (visible) must(model.dispatch('SHOW_SHEET', { sheetId }));
  else must(model.dispatch('HIDE_SHEET', { sheetId }));
}

function freeze(model: GridModel, sheetId: string, dimension: 'ROWS' | 'COLUMNS', quantity: number): void {
  if (dimension === 'ROWS') {
    model.dispatch('UNFREEZE_ROWS', { sheetId });
    if (quantity > 0) must(model.dispatch('FREEZE_ROWS', { sheetId, quantity }));
  } else {
    model.dispatch('UNFREEZE_COLUMNS', { sheetId });
    if (quantity > 0) must(model.dispatch('FREEZE_COLUMNS', { sheetId, quantity }));
  }
}
