import type { Area } from '../../backend/types.ts';
import type { Arguments } from '../arguments.ts';
import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import { isJsonList } from '../json.ts';
import type { Json } from '../json.ts';
import { gridOf } from './area.ts';
import { collection } from './collection.ts';
import { insertCells, deleteCells } from './insert-delete.ts';
import { assertUnlocked } from './protection.ts';
import { rangeObject } from './range.ts';
import { writeCells } from './range-cells.ts';
import type { Table, Workbook } from './state.ts';
import { tellTables } from './table-store.ts';

/** Excel.TableRowCollection: rows have no identity but their index. */
export function tableRowCollection(workbook: Workbook, table: Table): HostObject {
  return collection({
    kind: 'TableRowCollection',
    members: () => Array.from({ length: table.area.rows - 1 }, (_, index) => index),
    keys: (index) => [index],
    objectOf: (index) => rowObject(workbook, table, index),
    methods: {
      Add: (given) => rowObject(workbook, table, addRows(workbook, table, given)),
      DeleteRowsAt: (given) => {
        deleteRows(workbook, table, given.number(0), given.number(1, 1));
        return null;
      },
    },
  });
}

function rowObject(workbook: Workbook, table: Table, index: number): HostObject {
  const area = (): Area => ({ ...table.area, row: table.area.row + 1 + index, rows: 1 });
  return new HostObject({
    kind: 'TableRow',
    identity: () => ({ Index: index }),
    properties: {
      Index: { read: () => index },
      Values: {
        read: () => gridOf(area(), (row, column) => workbook.backend.value(table.sheet.name, row, column)),
        write: (value) => writeCells(workbook, { sheet: table.sheet, area: area() }, value),
      },
    },
    methods: {
      GetRange: () => rangeObject(workbook, table.sheet, area()),
      Delete: () => {
        deleteRows(workbook, table, index, 1);
        return null;
      },
    },
  });
}

/** Puts rows in at an index or at the end (null or -1); what lies below the table moves down. */
function addRows(workbook: Workbook, table: Table, given: Arguments): number {
  const values = rowsOf(given.data(1), table);
  const count = values.length;
  const wanted = given.number(0, -1);
  const index = wanted === -1 ? table.area.rows - 1 : wanted;
  if (index < 0 || index > table.area.rows - 1) throw new HostError('InvalidArgument');
  const area = { ...table.area, row: table.area.row + 1 + index, rows: count };
  assertUnlocked(table.sheet, area);
  if (index < table.area.rows - 1 || !isFree(workbook, table, area))
    insertCells(workbook, table.sheet, area, 'vertical');
  table.area = { ...table.area, rows: table.area.rows + count };
  writeCells(workbook, { sheet: table.sheet, area }, values);
  tellTables(workbook);
  return index;
}

function deleteRows(workbook: Workbook, table: Table, index: number, count: number): void {
  if (index < 0 || index + count > table.area.rows - 1) throw new HostError('ItemNotFound');
  const area = { ...table.area, row: table.area.row + 1 + index, rows: count };
  assertUnlocked(table.sheet, area);
  deleteCells(workbook, table.sheet, area, 'vertical');
  // The last data row is emptied rather than lost: a table always keeps one.
  table.area = { ...table.area, rows: Math.max(2, table.area.rows - count) };
  tellTables(workbook);
}

function isFree(workbook: Workbook, table: Table, area: Area): boolean {
  return gridOf(area, (row, column) => workbook.backend.formula(table.sheet.name, row, column))
    .flat()
    .every((content) => content === '');
}

function rowsOf(values: Json, table: Table): readonly Json[] {
  const blank = Array.from({ length: table.area.columns }, () => '');
  if (values === null) return [blank];
  if (!isJsonList(values) || values.length === 0) throw new HostError('InvalidArgument');
  // One row may come as a plain list.
  return values.every(isJsonList) ? values : [values];
}
