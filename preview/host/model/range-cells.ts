import type { Area, CellWrite } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import type { Property } from '../host-object.ts';
import type { Json } from '../json.ts';
import { gridOf } from './area.ts';
import { sheetColumns, sheetRows } from './address.ts';
import { contentToStore, fitToArea, valueTypeOf } from './cell-content.ts';
import { fireChanged } from './changes.ts';
import { assertUnlocked } from './protection.ts';
import type { RangeReference, Workbook } from './state.ts';
import { growTables } from './table-growth.ts';

/** Values, formulas, shown text and number formats. A range of whole rows or columns answers null, as in Excel. */
export function rangeCells(
  workbook: Workbook,
  reference: RangeReference,
): Readonly<Record<string, Property>> {
  const { backend } = workbook;
  const { sheet } = reference;
  const cells = (valueAt: (row: number, column: number) => Json) => (): Json =>
    isUnbounded(reference.area) ? null : gridOf(reference.area, valueAt);
  const formulas = cells((row, column) => backend.formula(sheet.name, row, column));
  const formats = cells((row, column) => backend.numberFormat(sheet.name, row, column));
  const write = (value: Json): void => writeCells(workbook, reference, value);
  return {
    Values: { read: cells((row, column) => backend.value(sheet.name, row, column)), write },
    Formulas: { read: formulas, write },
    FormulasLocal: { read: formulas, write },
    Text: { read: cells((row, column) => backend.text(sheet.name, row, column)) },
    ValueTypes: { read: cells((row, column) => valueTypeOf(backend.value(sheet.name, row, column))) },
    NumberFormat: { read: formats, write: (value) => writeNumberFormats(workbook, reference, value) },
    NumberFormatLocal: { read: formats },
    HasSpill: { read: () => hasSpill(workbook, reference) },
  };
}

/** Writes row by row; null leaves a cell as it is, "" empties it. */
export function writeCells(workbook: Workbook, reference: RangeReference, value: Json): void {
  const { sheet, area } = reference;
  assertUnlocked(sheet, area);
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  const writes = fitToArea(value, area).flatMap((row, rowOffset) =>
    row.flatMap((content, columnOffset): CellWrite[] => {
      if (content === null) return [];
      const at = { row: area.row + rowOffset, column: area.column + columnOffset };
      const format = workbook.backend.numberFormat(sheet.name, at.row, at.column);
      return [{ ...at, content: contentToStore(content, format) }];
    }),
  );
  workbook.backend.setCells(sheet.name, writes);
  growTables(workbook, sheet, area);
  fireChanged(workbook, sheet, area);
}

function isUnbounded(area: Area): boolean {
  return area.rows === sheetRows || area.columns === sheetColumns;
}

function writeNumberFormats(workbook: Workbook, { sheet, area }: RangeReference, value: Json): void {
  assertUnlocked(sheet, area);
  if (typeof value === 'string') {
    workbook.backend.setNumberFormat(sheet.name, area, value);
    return;
  }
  const formats = fitToArea(value, area);
  for (const [rowOffset, row] of formats.entries())
    for (const [columnOffset, format] of row.entries()) {
      if (format === null) continue;
      if (typeof format !== 'string') throw new HostError('InvalidArgument');
      const cell = { row: area.row + rowOffset, column: area.column + columnOffset, rows: 1, columns: 1 };
      workbook.backend.setNumberFormat(sheet.name, cell, format);
    }
}

/** True, false, or null where some cells spill and others do not. */
function hasSpill(workbook: Workbook, { sheet, area }: RangeReference): Json {
  if (isUnbounded(area)) return null;
  const found = new Set(
    gridOf(area, (row, column) => workbook.backend.spillArea(sheet.name, row, column) !== null).flat(),
  );
  return found.size === 1 ? found.has(true) : null;
}
