import type { Area } from '../../backend/types.ts';
import { bounding, cellArea, intersection } from './area.ts';
import type { Sheet, Workbook } from './state.ts';

/** The smallest area inside another that holds everything written there; null where nothing is. */
export function usedWithin(workbook: Workbook, sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = workbook.backend.usedArea(sheet.name);
  const common = used === null ? null : intersection(used, area);
  if (common === null) return null;
  let found: Area | null = null;
  for (let row = common.row; row < common.row + common.rows; row++)
    for (let column = common.column; column < common.column + common.columns; column++) {
      if (isEmpty(workbook, sheet, row, column, valuesOnly)) continue;
      const cell = cellArea(row, column);
      found = found === null ? cell : bounding(found, cell);
    }
  return found;
}

/** Formatted cells count as used, unless only values are asked for. */
function isEmpty(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  valuesOnly: boolean,
): boolean {
  if (workbook.backend.formula(sheet.name, row, column) !== '') return false;
  if (workbook.backend.value(sheet.name, row, column) !== '') return false;
  return valuesOnly || workbook.backend.numberFormat(sheet.name, row, column) === 'General';
}
