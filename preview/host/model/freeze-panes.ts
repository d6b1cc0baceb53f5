import type { Area } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import { parseAddress, sheetColumns, sheetRows } from './address.ts';
import { rangeObject } from './range.ts';
import { setSheetProperty } from './sheets.ts';
import type { Sheet, Workbook } from './state.ts';

/** Excel.WorksheetFreezePanes. */
export function freezePanesOf(workbook: Workbook, sheet: Sheet): HostObject {
  const freeze = (rows: number, columns: number): null => {
    if (rows < 0 || columns < 0) throw new HostError('InvalidArgument');
    setSheetProperty(workbook, sheet, 'FrozenRows', rows);
    setSheetProperty(workbook, sheet, 'FrozenColumns', columns);
    return null;
  };
  const location = (): HostObject | null => {
    const area = frozenArea(sheet);
    return area === null ? null : rangeObject(workbook, sheet, area);
  };
  return new HostObject({
    kind: 'WorksheetFreezePanes',
    properties: {},
    methods: {
      FreezeRows: (given) => freeze(given.number(0, 1), 0),
      FreezeColumns: (given) => freeze(0, given.number(0, 1)),
      FreezeAt: (given) => {
        const area = given.range(0)?.area ?? parseAddress(given.text(0)).area;
        return freeze(
          area.rows === sheetRows ? 0 : area.row + area.rows,
          area.columns === sheetColumns ? 0 : area.column + area.columns,
        );
      },
      Unfreeze: () => freeze(0, 0),
      GetLocation: () => {
        const found = location();
        if (found === null) throw new HostError('ItemNotFound');
        return found;
      },
      GetLocationOrNullObject: location,
    },
  });
}

function frozenArea(sheet: Sheet): Area | null {
  const rows = Number(sheet.look.get('FrozenRows') ?? 0);
  const columns = Number(sheet.look.get('FrozenColumns') ?? 0);
  if (rows === 0 && columns === 0) return null;
  return {
    row: 0,
    column: 0,
    rows: rows === 0 ? sheetRows : rows,
    columns: columns === 0 ? sheetColumns : columns,
  };
}
