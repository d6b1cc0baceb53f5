import { areaOf, type GridModel, sheetIdOf, zoneOf } from './osheet-library.ts';
import type { Area, TableRecord } from './types.ts';

/** Makes the tables of the grid the same as the host's list: made, moved or taken away. */
export function showTables(model: GridModel, tables: readonly TableRecord[]): void {
  for (const sheetId of model.getters.getSheetIds()) {
    const sheet = model.getters.getSheetName(sheetId);
    const wanted = tables.filter((table) => table.sheet === sheet);
    for (const { range, config } of model.getters.getCoreTables(sheetId)) {
      const stays = wanted.some(
        ({ area, showFilterButton }) =>
          isSame(area, areaOf(range.zone)) && showFilterButton === config.hasFilters,
      );
      if (!stays) model.dispatch('REMOVE_TABLE', { sheetId, target: [range.zone] });
    }
    const known = model.getters.getCoreTables(sheetId).map(({ range }) => areaOf(range.zone));
    for (const table of wanted) {
      if (!known.some((area) => isSame(area, table.area))) drawTable(model, table);
    }
  }
}

/** A table that the grid refuses (it would overlap another) is still in the host's list; it is only not painted. */
function drawTable(model: GridModel, table: TableRecord): void {
  const sheetId = sheetIdOf(model, table.sheet);
  model.dispatch('CREATE_TABLE', {
    sheetId,
    ranges: [model.getters.getRangeDataFromZone(sheetId, zoneOf(table.area))],
    tableType: 'static',
    config: {
      hasFilters: table.showFilterButton,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: false,
      bandedColumns: false,
      automaticAutofill: false,
      styleId: /^TableStyle(?:Light|Medium|Dark)\d+$/.test(table.style) ? table.style : 'TableStyleLight9',
    },
  });
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
