import type { Area, CellWrite, StoredValue } from '../../backend/types.ts';
import type { Arguments } from '../arguments.ts';
import { HostError, notInPreview } from '../errors.ts';
import { parseAddress } from './address.ts';
import { fireChanged } from './changes.ts';
import { assertUnlocked } from './protection.ts';
import { sheetNamed } from './sheets.ts';
import type { RangeReference, Workbook } from './state.ts';

/** Range.copyFrom(source, copyType, skipBlanks, transpose), for values and for formulas that need no adjusting. */
export function copyRange(workbook: Workbook, target: RangeReference, given: Arguments): void {
  const kind = given.option(1, 'All');
  if (kind !== 'Values' && kind !== 'All' && kind !== 'Formulas')
    throw notInPreview(`Range.copyFrom(${kind})`);
  const source = sourceOf(workbook, target, given);
  const [skipBlanks, transpose] = [given.flag(2), given.flag(3)];
  const size = transpose ? { rows: source.area.columns, columns: source.area.rows } : source.area;
  const area = { ...target.area, rows: size.rows, columns: size.columns };
  assertUnlocked(target.sheet, area);
  const writes = cellOffsets(area).flatMap(([row, column]): CellWrite[] => {
    const [sourceRow, sourceColumn] = transpose ? [column, row] : [row, column];
    const content = readCell(
      workbook,
      source,
      source.area.row + sourceRow,
      source.area.column + sourceColumn,
      kind,
    );
    if (skipBlanks && content === '') return [];
    return [{ row: area.row + row, column: area.column + column, content }];
  });
  workbook.backend.setCells(target.sheet.name, writes);
  fireChanged(workbook, target.sheet, area);
}

function readCell(
  workbook: Workbook,
  source: RangeReference,
  row: number,
  column: number,
  kind: string,
): StoredValue {
  const { backend } = workbook;
  const name = source.sheet.name;
  const formula = backend.formula(name, row, column);
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  if (kind !== 'Values' && isFormula)
    throw notInPreview('Range.copyFrom of formulas (references would have to move)');
  const value = backend.value(name, row, column);
  // Text stays text: "007" or "=abc" must not turn into a number or a formula on the way.
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function sourceOf(workbook: Workbook, target: RangeReference, given: Arguments): RangeReference {
  const range = given.range(0);
  if (range !== null) return range;
  const { sheet, area } = parseAddress(given.text(0));
  const found = sheet === null ? target.sheet : sheetNamed(workbook, sheet);
  if (found === null) throw new HostError('ItemNotFound');
  return { sheet: found, area };
}

function cellOffsets(area: Area): readonly (readonly [number, number])[] {
  return Array.from(
    { length: area.rows * area.columns },
    (_, index) => [Math.floor(index / area.columns), index % area.columns] as const,
  );
}
