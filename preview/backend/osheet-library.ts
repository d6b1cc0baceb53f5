import type { DispatchResult, Model, Zone } from '@odoo/o-spreadsheet';
import type { Area } from './types.ts';

/**
 * The grid library, LGPL-3.0 and unmodified: in the page it is the separate script /grid/o_spreadsheet.min.iife.js, in
 * Node tests the package itself. It is always handed in as a value, so that no bundle of ours contains it.
 */
export type GridLibrary = typeof import('@odoo/o-spreadsheet');

export type GridModel = Model;

export function zoneOf(area: Area): Zone {
  return {
    left: area.column,
    top: area.row,
    right: area.column + area.columns - 1,
    bottom: area.row + area.rows - 1,
  };
}

export function areaOf(zone: Zone): Area {
  return {
    row: zone.top,
    column: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

/** The id that the grid uses for a sheet; sheet names are found as Excel finds them, without regard to case. */
export function sheetIdOf(model: GridModel, name: string): string {
  const id = model.getters.getSheetIdByName(name);
  if (id === undefined) throw new Error(`There is no sheet named "${name}" in the grid.`);
  return id;
}

/**
 * A command that the grid refuses is a mistake of the caller: it must never look like a success. Refusing because all
 * is already as wished is no refusal.
 */
export function mustSucceed(result: DispatchResult): void {
  const reasons = result.reasons.map(String).filter((reason) => reason !== 'NoChanges');
  if (reasons.length > 0) throw new Error(`The grid refused the command: ${reasons.join(', ')}`);
}
