import type { Area } from '../../backend/types.ts';
import type { Arguments } from '../arguments.ts';
import { HostError } from '../errors.ts';
import type { HostObject, Method } from '../host-object.ts';
import { bounding, cellArea, contains, intersection } from './area.ts';
import { parseAddress, sheetColumns, sheetRows } from './address.ts';
import { rangeObject } from './range.ts';
import type { RangeReference, Workbook } from './state.ts';
import { tableCollection } from './tables.ts';
import { tablesOn } from './table-store.ts';
import { usedWithin } from './used-area.ts';

/** Methods that lead from a range to other ranges. */
export function rangeNavigation(
  workbook: Workbook,
  reference: RangeReference,
): Readonly<Record<string, Method>> {
  const { sheet } = reference;
  const range = (area: Area): HostObject => rangeObject(workbook, sheet, area);
  const from =
    (move: (area: Area, given: Arguments) => Area): Method =>
    (given) =>
      range(move(reference.area, given));
  const used = (given: Arguments): Area | null => usedWithin(workbook, sheet, reference.area, given.flag(0));
  return {
    ...within(from),
    ...resized(from),
    GetUsedRange: (given) => range(used(given) ?? cellArea(reference.area.row, reference.area.column)),
    GetUsedRangeOrNullObject: (given) => orNull(used(given), range),
    GetIntersection: (given) => orMissing(intersection(reference.area, otherArea(given)), range),
    GetIntersectionOrNullObject: (given) => orNull(intersection(reference.area, otherArea(given)), range),
    GetSpillingToRange: () => orMissing(spill(workbook, reference), range),
    GetSpillingToRangeOrNullObject: () => orNull(spill(workbook, reference), range),
    GetSpillParent: () => orMissing(spillParent(workbook, reference), range),
    GetSpillParentOrNullObject: () => orNull(spillParent(workbook, reference), range),
    GetTables: (given) =>
      tableCollection(workbook, sheet, () =>
        tablesOn(workbook, sheet).filter((table) =>
          given.flag(0)
            ? contains(reference.area, table.area)
            : intersection(reference.area, table.area) !== null,
        ),
      ),
  };
}

type Move = (move: (area: Area, given: Arguments) => Area) => Method;

function within(from: Move): Readonly<Record<string, Method>> {
  return {
    GetCell: from((area, given) => cellArea(area.row + given.number(0), area.column + given.number(1))),
    GetRow: from((area, given) => ({ ...area, row: area.row + given.number(0), rows: 1 })),
    GetColumn: from((area, given) => ({ ...area, column: area.column + given.number(0), columns: 1 })),
    GetLastCell: from((area) => cellArea(area.row + area.rows - 1, area.column + area.columns - 1)),
    GetLastRow: from((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
    GetLastColumn: from((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
    GetEntireRow: from((area) => ({ ...area, column: 0, columns: sheetColumns })),
    GetEntireColumn: from((area) => ({ ...area, row: 0, rows: sheetRows })),
  };
}

function resized(from: Move): Readonly<Record<string, Method>> {
  return {
    GetOffsetRange: from((area, given) => ({
      ...area,
      row: area.row + given.number(0),
      column: area.column + given.number(1),
    })),
    GetResizedRange: from((area, given) => ({
      ...area,
      rows: area.rows + given.number(0),
      columns: area.columns + given.number(1),
    })),
    GetAbsoluteResizedRange: from((area, given) => ({
      ...area,
      rows: given.number(0),
      columns: given.number(1),
    })),
    GetBoundingRect: from((area, given) => bounding(area, otherArea(given))),
    GetRowsAbove: from((area, given) => ({
      ...area,
      row: area.row - given.number(0, 1),
      rows: given.number(0, 1),
    })),
    GetRowsBelow: from((area, given) => ({ ...area, row: area.row + area.rows, rows: given.number(0, 1) })),
    GetColumnsBefore: from((area, given) => ({
      ...area,
      column: area.column - given.number(0, 1),
      columns: given.number(0, 1),
    })),
    GetColumnsAfter: from((area, given) => ({
      ...area,
      column: area.column + area.columns,
      columns: given.number(0, 1),
    })),
  };
}

function otherArea(given: Arguments): Area {
  return given.range(0)?.area ?? parseAddress(given.text(0)).area;
}

function orNull(area: Area | null, range: (area: Area) => HostObject): HostObject | null {
  return area === null ? null : range(area);
}

function orMissing(area: Area | null, range: (area: Area) => HostObject): HostObject {
  if (area === null) throw new HostError('ItemNotFound');
  return range(area);
}

function spill(workbook: Workbook, { sheet, area }: RangeReference): Area | null {
  return workbook.backend.spillArea(sheet.name, area.row, area.column);
}

/** The cell whose formula spills over this one: looked for upwards and leftwards. */
function spillParent(workbook: Workbook, { sheet, area }: RangeReference): Area | null {
  for (let row = area.row; row >= 0; row--)
    for (let column = area.column; column >= 0; column--) {
      const reached = workbook.backend.spillArea(sheet.name, row, column);
      if (
        reached !== null &&
        reached.row === row &&
        reached.column === column &&
        contains(reached, cellArea(area.row, area.column))
      )
        return cellArea(row, column);
    }
  return null;
}
