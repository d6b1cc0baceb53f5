import { classify, compareDecimals, decimal, zero } from '../scoring/index.ts';
import type { ClassRule, Decimal, Share } from '../scoring/index.ts';
import {
  argumentBlank,
  cellBlank,
  classesUnread,
  groupMaxMissing,
  groupMaxNotPositive,
  noClass,
  pointsUnderPercent,
  rowsDiffer,
  shapesDiffer,
  showNumber,
} from '../text/index.ts';
import type { CellPlace } from '../text/index.ts';
import { readClasses, readClassTable } from '../workbook/classes.ts';
import type { ClassesReading } from '../workbook/classes.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { defineFunction, isFunctionError, notAvailable, valueError } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';
import { pointsIn } from './rule-cells.ts';
import { cellByCell, firstFault } from './shapes.ts';
import { isBlankTable, numberIn, onlyCell } from './values.ts';

/** scoring-spec §8 for scores as an old sheet has them. */
export const classification = defineFunction({
  id: 'XEPLOAI',
  parameters: [
    {
      name: 'diem',
      dimensionality: 'matrix',
    },
    {
      name: 'xep_loai',
      dimensionality: 'matrix',
    },
    {
      name: 'diem_nhom',
      dimensionality: 'matrix',
      optional: true,
    },
    {
      name: 'toi_da_nhom',
      dimensionality: 'matrix',
      optional: true,
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const reading = classesIn(argument('xep_loai'));
    if (isFunctionError(reading)) return reading;
    const { classes } = reading;
    const scores = argument('diem');
    const groups = groupsIn(argument('diem_nhom'), argument('toi_da_nhom'), classes, scores.length);
    if (isFunctionError(groups)) return groups;
    return cellByCell([{ argument: 'diem', cells: scores }], ([given]) => {
      const points = given === undefined ? null : numberIn(given.cell, given.place);
      if (given === undefined || points === null) return '';
      if (isFunctionError(points)) return points;
      const misread = inPoints(points, given.place, reading);
      return misread ?? labelOf(points, groups(given.place.row - 1), classes);
    });
  },
});

type Grades = readonly { readonly code: string; readonly share: Share | null }[];

function labelOf(points: Decimal, groups: Grades | FunctionError, classes: readonly ClassRule[]): ResultCell {
  if (isFunctionError(groups)) return groups;
  // As a share of 1: compared exactly whatever its digits, where points would be subtracted to word what is missing.
  const score = { kind: 'share', share: { numerator: points, denominator: decimal(1) } } as const;
  return classify({ score, groups }, classes)?.label ?? noClass;
}

/** `>=85%` is a threshold for shares such as 0,85; 84 points would pass it without a word. */
function inPoints(points: Decimal, place: CellPlace, { inPercent }: ClassesReading): FunctionError | null {
  const [label] = inPercent;
  if (label === undefined || compareDecimals(points, largestShare) <= 0) return null;
  return valueError(pointsUnderPercent(place, showNumber(points), label));
}

/** Bonuses may lift a total above 100% of the standard, never to twice as much. */
const largestShare = decimal(2);

function classesIn(cells: Cells): ClassesReading | FunctionError {
  if (isBlankTable(cells)) return notAvailable(argumentBlank('xep_loai'));
  const only = onlyCell(cells);
  const isText = cells.length === 1 && cells[0]?.length === 1 && typeof only === 'string';
  const reading = isText ? readClasses(only) : readClassTable(cells);
  const [first] = reading.unread;
  return first === undefined && reading.classes.length > 0 ? reading : valueError(classesUnread(first ?? ''));
}

/** The shares of the groups, row by row. */
function groupsIn(
  points: Cells,
  maxima: Cells,
  classes: readonly ClassRule[],
  rows: number,
): ((row: number) => Grades | FunctionError) | FunctionError {
  const needed = classes.some((rule) => rule.everyGroupAtLeast !== null);
  if (!needed) return () => [];
  if (isBlankTable(points)) return valueError(groupMaxMissing('diem_nhom'));
  if (isBlankTable(maxima)) return valueError(groupMaxMissing('toi_da_nhom'));
  if (points.length !== rows) return valueError(rowsDiffer('diem', rows, 'diem_nhom', points.length));
  if (maxima.length !== 1 && maxima.length !== rows) {
    return valueError(rowsDiffer('diem', rows, 'toi_da_nhom', maxima.length));
  }
  const [groupCount, maxCount] = [points, maxima].map((cells) => cells[0]?.length ?? 0);
  if (groupCount !== maxCount) return valueError(shapesDiffer(['diem_nhom', 'toi_da_nhom']));
  return (row) =>
    gradesOf(points[row] ?? [], maxima[maxima.length === 1 ? 0 : row] ?? [], row, maxima.length === 1);
}

function gradesOf(
  points: readonly Cell[],
  maxima: readonly Cell[],
  row: number,
  shared: boolean,
): Grades | FunctionError {
  const grades = points.map((cell, column) => {
    const place = { argument: 'diem_nhom', row: row + 1, column: column + 1 };
    const maxPlace = { argument: 'toi_da_nhom', row: shared ? 1 : row + 1, column: column + 1 };
    const numerator = numberIn(cell, place);
    const denominator = pointsIn(maxima[column] ?? null, maxPlace);
    if (isFunctionError(numerator)) return numerator;
    if (isFunctionError(denominator)) return denominator;
    if (numerator === null) return notAvailable(cellBlank(place));
    if (denominator === null || compareDecimals(denominator, zero) <= 0)
      return valueError(groupMaxNotPositive(maxPlace));
    return { code: String(column + 1), share: { numerator, denominator } };
  });
  return firstFault(grades) ?? grades.flatMap((grade) => (isFunctionError(grade) ? [] : [grade]));
}
