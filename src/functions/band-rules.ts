import type { Rule } from '../scoring/index.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { cellBlank, showNumber } from '../text/index.ts';
import { defineFunction, isFunctionError, notAvailable } from './contract.ts';
import type { FunctionError } from './contract.ts';
import { entryIn, ruleIn, scoreCells } from './rule-cells.ts';
import type { RuleCell } from './rule-cells.ts';
import type { PlacedCell } from './shapes.ts';
import { isBlank, textIn } from './values.ts';

/** Theo bậc, scoring-spec §3.1. */
export const bandPoints = defineFunction({
  id: 'DIEMBAC',
  parameters: [
    {
      name: 'gia_tri',
      dimensionality: 'matrix',
    },
    {
      name: 'bac',
      dimensionality: 'matrix',
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const text = bandText(argument('bac'));
    if (isFunctionError(text)) return text;
    const rule = ruleIn('bands', text, 'bac');
    if (isFunctionError(rule)) return rule;
    const ranges = [{ argument: 'gia_tri', cells: argument('gia_tri') }];
    return scoreCells(ranges, ([value]) => valueCell(rule, value, undefined));
  },
});

/** Hai chiều, scoring-spec §3.1. */
export const gridPoints = defineFunction({
  id: 'DIEMHAICHIEU',
  parameters: [
    {
      name: 'u',
      dimensionality: 'matrix',
    },
    {
      name: 'v',
      dimensionality: 'matrix',
    },
    {
      name: 'bang',
      dimensionality: 'matrix',
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const text = gridText(argument('bang'));
    if (isFunctionError(text)) return text;
    const rule = ruleIn('grid', text, 'bang');
    if (isFunctionError(rule)) return rule;
    const ranges = [
      { argument: 'u', cells: argument('u') },
      { argument: 'v', cells: argument('v') },
    ];
    return scoreCells(ranges, ([first, second]) => valueCell(rule, first, second));
  },
});

function valueCell(
  rule: Rule,
  first: PlacedCell | undefined,
  second: PlacedCell | undefined,
): RuleCell | FunctionError | null {
  const value = first === undefined ? null : entryIn(first.cell, first.place);
  if (first === undefined || value === null || isFunctionError(value))
    return isFunctionError(value) ? value : null;
  const target = second === undefined ? null : entryIn(second.cell, second.place);
  if (second !== undefined && target === null) return notAvailable(cellBlank(second.place));
  if (isFunctionError(target)) return target;
  return { rule, max: null, value, target, place: first.place, targetPlace: (second ?? first).place };
}

/** A range of two columns says what the text says: `>=98` and 15. */
function bandText(cells: Cells): string | FunctionError {
  const texts = textsOf(cells, 'bac');
  if (isFunctionError(texts)) return texts;
  const rows = texts.filter((row) => row.some((text) => text !== ''));
  return rows.map((row) => row.filter((text) => text !== '').join(': ')).join('; ');
}

function gridText(cells: Cells): string | FunctionError {
  const texts = textsOf(cells, 'bang');
  if (isFunctionError(texts)) return texts;
  const [header = [], ...rows] = texts.filter((row) => row.some((text) => text !== ''));
  if (rows.length === 0) return header.join(' ').trim();
  const axis = (intervals: readonly string[]): string => `[${intervals.join('; ')}]`;
  const points = rows.map((row) => row.slice(1).join(' ')).join(' / ');
  return `${axis(rows.map(([first = '']) => first))} x ${axis(header.slice(1))}: ${points}`;
}

function textsOf(cells: Cells, argument: string): readonly (readonly string[])[] | FunctionError {
  const rows: string[][] = [];
  for (const [row, content] of cells.entries()) {
    const texts: string[] = [];
    for (const [column, cell] of content.entries()) {
      const text = plainText(cell, argument, row, column);
      if (isFunctionError(text)) return text;
      texts.push(text);
    }
    rows.push(texts);
  }
  return rows;
}

/** Numbers without separators of thousands, which the parameter language does not have. */
function plainText(cell: Cell, argument: string, row: number, column: number): string | FunctionError {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number') return showNumber(cell).replaceAll('.', '');
  return textIn(cell, { argument, row: row + 1, column: column + 1 }) ?? '';
}
