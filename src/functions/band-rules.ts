import type { Rule } from '../scoring/index.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { showNumber } from '../text/index.ts';
import { defineFunction, isFunctionError } from './contract.ts';
import type { FunctionError } from './contract.ts';
import { entryIn, ruleIn, scoreCells } from './rule-cells.ts';
import type { RuleCell } from './rule-cells.ts';
import type { PlacedCell } from './shapes.ts';
import { isBlank, textIn } from './values.ts';

/** Theo bậc, scoring-spec §3.1. */
export const bandPoints = defineFunction({
  id: 'DIEMBAC',
  description: {
    vi: 'Điểm theo bậc: tìm bậc chứa giá trị; giá trị không thuộc bậc nào thì báo lỗi, không cho 0 điểm.',
    en: 'Points by band; a value that no band holds is an error, never 0.',
  },
  parameters: [
    {
      name: 'gia_tri',
      description: {
        vi: 'Giá trị cần xếp bậc; một ô hoặc một vùng, ví dụ 97,7',
        en: 'Value; a cell or a range',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'bac',
      description: {
        vi: 'Các bậc: ">=98: 15; 95..<98: 13; 90..<95: 10; còn lại: 0" hoặc vùng hai cột (bậc; điểm)',
        en: 'Bands: ">=98: 15; 95..<98: 13; còn lại: 0" (còn lại = otherwise), or a range of two columns',
      },
      dimensionality: 'matrix',
    },
  ],
  result: 'matrix',
  example: {
    title: { vi: '97,7% thuộc bậc từ 95 đến dưới 98: 13 điểm', en: '97.7 is from 95 to below 98: 13 points' },
    args: [97.7, '>=98: 15; 95..<98: 13; 90..<95: 10; còn lại: 0'],
    result: [[13]],
  },
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
  description: {
    vi: 'Điểm theo bảng hai chiều: u chọn dòng, v chọn cột của bảng.',
    en: 'Points of a two-way table: u chooses the row, v the column.',
  },
  parameters: [
    {
      name: 'u',
      description: { vi: 'Giá trị theo dòng, ví dụ số hồ sơ 723', en: 'Value for the rows, e.g. 723 files' },
      dimensionality: 'matrix',
    },
    {
      name: 'v',
      description: { vi: 'Giá trị theo cột, ví dụ tỷ lệ 8,5', en: 'Value for the columns, e.g. 8.5' },
      dimensionality: 'matrix',
    },
    {
      name: 'bang',
      description: {
        vi: '"[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3" hoặc vùng ô: dòng đầu là khoảng của v, cột đầu là khoảng của u',
        en: '"[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3" or a range: first row intervals of v, first column of u',
      },
      dimensionality: 'matrix',
    },
  ],
  result: 'matrix',
  example: {
    title: {
      vi: '723 hồ sơ, 8,5% trước hạn: dòng thứ nhất, cột thứ hai, 1 điểm',
      en: '723 files, 8.5%: first row, second column',
    },
    args: [723, 8.5, '[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3'],
    result: [[1]],
  },
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
  return isFunctionError(target) ? target : { rule, max: null, value, target, place: first.place };
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
