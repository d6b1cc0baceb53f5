import type { FormatValue } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import type { Method, Property } from '../host-object.ts';
import { parseAddress } from './address.ts';
import { clearContents } from './range-edits.ts';
import { eventMethods } from './events.ts';
import { assertUnlocked } from './protection.ts';
import { rangeObject } from './range.ts';
import type { Table, Workbook } from './state.ts';
import { tableColumnCollection } from './table-columns.ts';
import { tableRowCollection } from './table-rows.ts';
import {
  defaultTableStyle,
  removeTable,
  renameTable,
  resizeTable,
  showHeaders,
  tellTables,
} from './table-store.ts';
import { worksheetObject } from './worksheet.ts';

/** Excel.Table, without totals row. */
export function tableObject(workbook: Workbook, table: Table): HostObject {
  return new HostObject({
    kind: 'Table',
    identity: () => ({ Id: table.id }),
    properties: {
      ...data(workbook, table),
      Worksheet: { object: () => worksheetObject(workbook, table.sheet) },
      Rows: { object: () => tableRowCollection(workbook, table) },
      Columns: { object: () => tableColumnCollection(workbook, table) },
    },
    methods: {
      ...ranges(workbook, table),
      ...actions(workbook, table),
      ...eventMethods(workbook.events, table.id, {
        DataChangedEvent: 'tableChanged',
        SelectionChangedEvent: 'tableSelectionChanged',
      }),
    },
  });
}

function data(workbook: Workbook, table: Table): Readonly<Record<string, Property>> {
  const look = (name: string, otherwise: FormatValue): Property => ({
    read: () => table.look.get(name) ?? otherwise,
    write: (value) => {
      if (typeof value !== typeof otherwise || typeof value === 'object')
        throw new HostError('InvalidArgument');
      table.look.set(name, value);
      tellTables(workbook);
    },
  });
  return {
    Id: { read: () => table.id },
    Name: {
      read: () => table.name,
      write: (value) => renameTable(workbook, table, typeof value === 'string' ? value : ''),
    },
    Style: look('Style', defaultTableStyle),
    ShowFilterButton: look('ShowFilterButton', true),
    ShowBandedRows: look('ShowBandedRows', true),
    ShowBandedColumns: look('ShowBandedColumns', false),
    HighlightFirstColumn: look('HighlightFirstColumn', false),
    HighlightLastColumn: look('HighlightLastColumn', false),
    ShowHeaders: {
      read: () => table.hiddenHeader === null,
      write: (value) => showHeaders(workbook, table, value === true),
    },
    ShowTotals: { read: () => false },
    LegacyId: { read: () => table.id },
  };
}

function ranges(workbook: Workbook, table: Table): Readonly<Record<string, Method>> {
  const { sheet } = table;
  return {
    GetRange: () => rangeObject(workbook, sheet, table.area),
    GetHeaderRowRange: () => {
      if (table.hiddenHeader !== null) throw new HostError('ItemNotFound');
      return rangeObject(workbook, sheet, { ...table.area, rows: 1 });
    },
    GetDataBodyRange: () =>
      rangeObject(workbook, sheet, {
        ...table.area,
        row: table.area.row + 1,
        // A table without data still has one empty row, as in Excel.
        rows: Math.max(1, table.area.rows - 1),
      }),
  };
}

function actions(workbook: Workbook, table: Table): Readonly<Record<string, Method>> {
  return {
    Delete: () => {
      assertUnlocked(table.sheet, table.area);
      removeTable(workbook, table);
      clearContents(workbook, table);
      return null;
    },
    ConvertToRange: () => {
      assertUnlocked(table.sheet, table.area);
      removeTable(workbook, table);
      return rangeObject(workbook, table.sheet, table.area);
    },
    Resize: (given) => {
      const area = given.range(0)?.area ?? parseAddress(given.text(0)).area;
      assertUnlocked(table.sheet, area);
      resizeTable(workbook, table, area);
      return null;
    },
    ClearFilters: () => null,
  };
}
