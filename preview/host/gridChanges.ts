import type { GridChange } from '../backend/types.ts';
import { fireChanged, fireSelectionChanged } from './model/changes.ts';
import type { ChangeType } from './model/changes.ts';
import { sheetColumns, sheetRows } from './model/address.ts';
import type { Shift } from './model/area.ts';
import { sheetActivated, sheetAppeared, sheetDisappeared, sheetNamed, sheetRenamed } from './model/sheets.ts';
import { followShift } from './model/shifts.ts';
import type { Sheet, Workbook } from './model/state.ts';
import { growTables } from './model/tableGrowth.ts';

/** Takes up what a person did in the grid and tells the add-in, as Excel would. */
export function followGridChange(workbook: Workbook, change: GridChange): void {
  switch (change.kind) {
    case 'sheetAdded':
      if (sheetNamed(workbook, change.sheet) === null) sheetAppeared(workbook, change.sheet);
      return followOrder(workbook);
    case 'sheetsMoved':
      return followOrder(workbook);
    case 'sheetRenamed':
      return withSheet(workbook, change.from, (sheet) => sheetRenamed(workbook, sheet, change.to));
    case 'sheetDeleted':
      return withSheet(workbook, change.sheet, (sheet) => sheetDisappeared(workbook, sheet));
    case 'sheetActivated':
      return withSheet(workbook, change.sheet, (sheet) => sheetActivated(workbook, null, sheet));
    case 'selection':
      return withSheet(workbook, change.sheet, (sheet) => fireSelectionChanged(workbook, sheet, change.area));
    case 'cells':
      return withSheet(workbook, change.sheet, (sheet) => {
        growTables(workbook, sheet, change.area);
        fireChanged(workbook, sheet, change.area, 'RangeEdited', 'Unknown');
      });
    default:
      return withSheet(workbook, change.sheet, (sheet) => followRowsOrColumns(workbook, sheet, change));
  }
}

type Structural = Extract<GridChange, { readonly position: number }>;

const changeTypes: Readonly<Record<Structural['kind'], ChangeType>> = {
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
};

function followRowsOrColumns(workbook: Workbook, sheet: Sheet, change: Structural): void {
  const isRows = change.kind === 'rowsInserted' || change.kind === 'rowsDeleted';
  const sign = change.kind === 'rowsInserted' || change.kind === 'columnsInserted' ? 1 : -1;
  const shift: Shift = {
    axis: isRows ? 'rows' : 'columns',
    position: change.position,
    count: sign * change.count,
  };
  followShift(workbook, sheet, shift);
  const area = isRows
    ? { row: change.position, rows: change.count, column: 0, columns: sheetColumns }
    : { row: 0, rows: sheetRows, column: change.position, columns: change.count };
  fireChanged(workbook, sheet, area, changeTypes[change.kind], 'Unknown');
}

function followOrder(workbook: Workbook): void {
  const order = workbook.backend.sheetNames();
  workbook.sheets = [...workbook.sheets].sort(
    (one, other) => order.indexOf(one.name) - order.indexOf(other.name),
  );
}

function withSheet(workbook: Workbook, name: string, act: (sheet: Sheet) => void): void {
  const sheet = sheetNamed(workbook, name);
  if (sheet !== null) act(sheet);
}
