import type { Area } from '../../backend/types.ts';
import type { Arguments } from '../arguments.ts';
import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import { gridOf } from './area.ts';
import { collection } from './collection.ts';
import { deleteCells, insertCells } from './insert-delete.ts';
import { assertUnlocked } from './protection.ts';
import { rangeObject } from './range.ts';
import { writeCells } from './range-cells.ts';
import type { Table, Workbook } from './state.ts';
import { fillHeaders, tellTables } from './table-store.ts';

/** Excel.TableColumnCollection; a column is asked for by its header text. */
export function tableColumnCollection(workbook: Workbook, table: Table): HostObject {
  return collection({
    kind: 'TableColumnCollection',
    members: () => Array.from({ length: table.area.columns }, (_, index) => index),
    keys: (index) => [headerAt(workbook, table, index), index + 1],
    objectOf: (index) => columnObject(workbook, table, index),
    methods: {
      Add: (given) => columnObject(workbook, table, addColumn(workbook, table, given)),
    },
  });
}

function columnObject(workbook: Workbook, table: Table, index: number): HostObject {
  const { sheet } = table;
  const area = (): Area => ({ ...table.area, column: table.area.column + index, columns: 1 });
  const body = (): Area => ({ ...area(), row: table.area.row + 1, rows: Math.max(1, table.area.rows - 1) });
  const header = (): Area => ({ ...area(), rows: 1 });
  return new HostObject({
    kind: 'TableColumn',
    identity: () => ({ Id: index + 1 }),
    properties: {
      Id: { read: () => index + 1 },
      Index: { read: () => index },
      Name: {
        read: () => headerAt(workbook, table, index),
        write: (value) => writeCells(workbook, { sheet, area: header() }, value),
      },
      Values: {
        read: () => gridOf(area(), (row, column) => workbook.backend.value(sheet.name, row, column)),
        write: (value) => writeCells(workbook, { sheet, area: area() }, value),
      },
    },
    methods: {
      GetRange: () => rangeObject(workbook, sheet, area()),
      GetDataBodyRange: () => rangeObject(workbook, sheet, body()),
      GetHeaderRowRange: () => rangeObject(workbook, sheet, header()),
      Delete: () => {
        deleteColumn(workbook, table, area());
        return null;
      },
    },
  });
}

function headerAt(workbook: Workbook, table: Table, index: number): string {
  return String(workbook.backend.value(table.sheet.name, table.area.row, table.area.column + index));
}

function addColumn(workbook: Workbook, table: Table, given: Arguments): number {
  const wanted = given.number(0, -1);
  const index = wanted === -1 ? table.area.columns : wanted;
  if (index < 0 || index > table.area.columns) throw new HostError('InvalidArgument');
  const area = { ...table.area, column: table.area.column + index, columns: 1 };
  assertUnlocked(table.sheet, area);
  insertCells(workbook, table.sheet, area, 'horizontal');
  table.area = { ...table.area, columns: table.area.columns + 1 };
  if (given.has(1)) writeCells(workbook, { sheet: table.sheet, area }, given.data(1));
  if (given.has(2)) writeCells(workbook, { sheet: table.sheet, area: { ...area, rows: 1 } }, given.text(2));
  fillHeaders(workbook, table.sheet, table.area, false);
  tellTables(workbook);
  return index;
}

function deleteColumn(workbook: Workbook, table: Table, area: Area): void {
  if (table.area.columns === 1) throw new HostError('InvalidOperation');
  assertUnlocked(table.sheet, area);
  deleteCells(workbook, table.sheet, area, 'horizontal');
  table.area = { ...table.area, columns: table.area.columns - 1 };
  tellTables(workbook);
}
