import type { Area, CellWrite } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { contains, gridOf } from './area.ts';
import type { Shift } from './area.ts';
import { sheetColumns, sheetRows } from './address.ts';
import { fireChanged } from './changes.ts';
import { assertUnlocked } from './protection.ts';
import { followShift } from './shifts.ts';
import type { Sheet, Workbook } from './state.ts';
import { tablesOn, tellTables } from './table-store.ts';

type Direction = 'vertical' | 'horizontal';

/** Pushes cells down or right. Whole rows and columns take everything along; a block only its own cells. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, direction: Direction): void {
  const whole = wholeShift(area, 1);
  if (whole === null) {
    moveBlock(workbook, sheet, area, direction, 1);
    fireChanged(workbook, sheet, area, 'CellInserted');
    return;
  }
  assertMay(sheet, whole.axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
  if (whole.axis === 'rows') workbook.backend.insertRows(sheet.name, area.row, area.rows);
  else workbook.backend.insertColumns(sheet.name, area.column, area.columns);
  followShift(workbook, sheet, whole);
  fireChanged(workbook, sheet, area, whole.axis === 'rows' ? 'RowInserted' : 'ColumnInserted');
}

/** Takes cells out and pulls the rest up or left. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, direction: Direction): void {
  const whole = wholeShift(area, -1);
  if (whole === null) {
    moveBlock(workbook, sheet, area, direction, -1);
    fireChanged(workbook, sheet, area, 'CellDeleted');
    return;
  }
  assertMay(sheet, whole.axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
  if (whole.axis === 'rows') workbook.backend.deleteRows(sheet.name, area.row, area.rows);
  else workbook.backend.deleteColumns(sheet.name, area.column, area.columns);
  followShift(workbook, sheet, whole);
  fireChanged(workbook, sheet, area, whole.axis === 'rows' ? 'RowDeleted' : 'ColumnDeleted');
}

/** Moves what lies below (or right of) an edge of a block; formulas keep their text. */
function moveBlock(workbook: Workbook, sheet: Sheet, area: Area, direction: Direction, sign: 1 | -1): void {
  const used = workbook.backend.usedArea(sheet.name);
  if (used === null) return;
  const source = beyond(area, used, direction, sign);
  assertUnlocked(sheet, area);
  if (source.rows <= 0 || source.columns <= 0) {
    if (sign < 0) clearArea(workbook, sheet, area);
    return;
  }
  const step = sign * (direction === 'vertical' ? area.rows : area.columns);
  const moved = gridOf(source, (row, column): CellWrite => ({
    row: direction === 'vertical' ? row + step : row,
    column: direction === 'vertical' ? column : column + step,
    content: workbook.backend.formula(sheet.name, row, column),
  })).flat();
  clearArea(workbook, sheet, source);
  if (sign < 0) clearArea(workbook, sheet, area);
  workbook.backend.setCells(sheet.name, moved);
  moveTables(workbook, sheet, source, direction, step);
}

/** Tables that lie wholly in the moved cells go with them. */
function moveTables(
  workbook: Workbook,
  sheet: Sheet,
  source: Area,
  direction: Direction,
  step: number,
): void {
  for (const table of tablesOn(workbook, sheet))
    if (contains(source, table.area))
      table.area =
        direction === 'vertical'
          ? { ...table.area, row: table.area.row + step }
          : { ...table.area, column: table.area.column + step };
  tellTables(workbook);
}

/** The cells that have to move: from the block on (inserting) or from behind it (deleting) to the last used cell. */
function beyond(area: Area, used: Area, direction: Direction, sign: 1 | -1): Area {
  if (direction === 'vertical') {
    const row = sign > 0 ? area.row : area.row + area.rows;
    return { ...area, row, rows: used.row + used.rows - row };
  }
  const column = sign > 0 ? area.column : area.column + area.columns;
  return { ...area, column, columns: used.column + used.columns - column };
}

function clearArea(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.backend.setCells(sheet.name, gridOf(area, (row, column) => ({ row, column, content: '' })).flat());
}

function wholeShift(area: Area, sign: 1 | -1): Shift | null {
  if (area.columns === sheetColumns) return { axis: 'rows', position: area.row, count: sign * area.rows };
  if (area.rows === sheetRows) return { axis: 'columns', position: area.column, count: sign * area.columns };
  return null;
}

function assertMay(sheet: Sheet, option: string): void {
  if (sheet.protection.protected && sheet.protection.options?.[option] !== true)
    throw new HostError('AccessDenied');
}
