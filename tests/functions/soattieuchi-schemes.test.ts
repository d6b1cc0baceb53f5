import { readGoldenCase } from '../scoring/golden-case.ts';
import { cellText } from '../../src/workbook/cells.ts';
import type { Cell, Cells } from '../../src/workbook/cells.ts';
import { rowsOf } from './call.ts';

const { criteria } = readGoldenCase('a-tien-giang-2022');
const [header = []] = criteria;
const column = (name: string): number => header.indexOf(name);

/** A row of the table with some of its cells as the office published them. */
function asPublished(row: readonly Cell[], changes: Readonly<Record<string, Cell>>): readonly Cell[] {
  return row.map((cell, place) => {
    const name = header[place];
    return typeof name === 'string' && name in changes ? (changes[name] ?? null) : cell;
  });
}

/** domain.md §2.3: the defects of the real table, put back into the whole table of 2022. */
const defects: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  'a7.1': { Mã: 'a.7.1' },
  'b2.3': { Mã: 'b.2.3', 'Loại điểm': 'Thưởng', 'Tham số': '-0,5; tối đa 1' },
  c1: { Mã: 'C1', 'Tham số': '>98: 5; 97..<98: 4; 96..<97: 3' },
  'c2.1': { 'Tham số': '>90: 3; 85..<90: 2; còn lại: 0' },
  'c3.1': { Mã: 'C3.1' },
  'c3.2': { Mã: 'C3.1', 'Tham số': 'Có: 0; Không: -2' },
  'c3.3': { Mã: 'C3.1' },
  'c5.1': { Mã: 'C5.1' },
  'c5.2': { Mã: 'C5.1' },
  'c5.3': { Mã: 'C5.1' },
  'c5.4': { Mã: 'C5.1' },
  '2.2.2': { 'Tham số': 'Có: -1; Không: 0' },
  '5.1': { 'Điểm chuẩn': ' 1' },
  '5.4': { Mã: '5.5' },
};
const published: Cells = criteria.map((row) => asPublished(row, defects[cellText(row[0] ?? null)] ?? {}));
const withoutParents: Cells = published.map((row) =>
  row.filter((_cell, place) => place !== column('Mã cha')),
);

const found = (table: Cells): readonly (readonly [unknown, string])[] =>
  rowsOf('SOATTIEUCHI', table)
    .slice(1)
    .map((row) => [row[1], String(row[2]).replace(/^Dòng \d+(, cột \d+)? của bảng tiêu chí: /u, '')]);

describe('SOATTIEUCHI on whole schemes', () => {
  test.each([
    ['with Mã cha', published],
    ['by the numbering alone', withoutParents],
  ])('Tiền Giang as published, %s: exactly the known true defects', (_how, table) => {
    const negative = (points: string): string =>
      `Điểm ${points} mang dấu âm, không hợp với loại điểm của dòng này.`;
    const repeated = (code: string): string => `Mã “${code}” dùng cho hơn một dòng.`;
    const uncapped = 'Điểm thưởng tăng theo số lượng mà không có mức tối đa.';
    expect(found(table)).toEqual([
      ['a7.6', uncapped],
      ['b.2.3', negative('-0,5')],
      ['C1', 'Chưa có bậc cho giá trị thấp hơn 96.'],
      ['C1', 'Giá trị đúng bằng 98 không thuộc bậc nào.'],
      ['c2.1', 'Giá trị đúng bằng 90 không thuộc bậc nào.'],
      ['c2.5', uncapped],
      ['C3.1#2', repeated('C3.1')],
      ['C3.1#3', repeated('C3.1')],
      ['C5.1#2', repeated('C5.1')],
      ['C5.1#3', repeated('C5.1')],
      ['C5.1#4', repeated('C5.1')],
      ['2.2.2', negative('-1')],
      ['5.5', 'Sau “5.3” đến ngay “5.5”, có thể thiếu một mục ở giữa.'],
    ]);
  });

  test.each([
    'b-quang-tri-share',
    'b-not-assigned-86-67',
    'c-dong-nai-95-communes',
    'd-nghe-an-floors',
    'w1-ties-dense',
  ])('%s is clean, and nothing is said', (folder) => {
    const golden = readGoldenCase(folder);
    expect(rowsOf('SOATTIEUCHI', golden.criteria, golden.regulation)).toEqual([['Không có vấn đề']]);
  });
});
