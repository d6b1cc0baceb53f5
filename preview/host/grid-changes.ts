import type { Area, GridChange } from '../backend/types.ts';
import { fireChanged, fireSelectionChanged } from './model/changes.ts';
import type { ChangeType } from './model/changes.ts';
import { sheetColumns, sheetRows } from './model/address.ts';
import type { Shift } from './model/area.ts';
import { sheetActivated, sheetAppeared, sheetDisappeared, sheetNamed, sheetRenamed } from './model/sheets.ts';
import { followShift } from './model/shifts.ts';
import type { Sheet, Workbook } from './model/state.ts';
import { growTables } from './model/table-growth.ts';

/** Takes up what a person did in the grid and tells the add-in, as Excel would. */
export function followGridChange(workbook: Workbook, change: GridChange): void {
  if ('position' in change) {
    withSheet(workbook, change.sheet, (sheet) => followRowsOrColumns(workbook, sheet, change));
  } else if ('area' in change) {
    withSheet(workbook, change.sheet, (sheet) => followCells(workbook, sheet, change));
  } else {
    followSheets(workbook, change);
  }
}

type OfSheets = Exclude<GridChange, { readonly area: Area } | { readonly position: number }>;

function followSheets(workbook: Workbook, change: OfSheets): void {
  switch (change.kind) {
    case 'sheetAdded':
      if (sheetNamed(workbook, change.sheet) === null) sheetAppeared(workbook, change.sheet);
      followOrder(workbook);
      break;
    case 'sheetsMoved':
      followOrder(workbook);
      break;
    case 'sheetRenamed':
      withSheet(workbook, change.from, (sheet) => sheetRenamed(workbook, sheet, change.to));
      break;
    case 'sheetDeleted':
      withSheet(workbook, change.sheet, (sheet) => sheetDisappeared(workbook, sheet));
      break;
    case 'sheetActivated':
      withSheet(workbook, change.sheet, (sheet) => sheetActivated(workbook, null, sheet));
      break;
  }
}

type OfCells = Extract<GridChange, { readonly area: Area }>;

function followCells(workbook: Workbook, sheet: Sheet, change: OfCells): void {
  const { area } = change;
  if (change.kind === 'selection') {
    fireSelectionChanged(workbook, sheet, area);
    return;
  }
  growTables(workbook, sheet, area);
  fireChanged(workbook, sheet, area, 'RangeEdited', 'Unknown', change.coauthor === true ? 'Remote' : 'Local');
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
