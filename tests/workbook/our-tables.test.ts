import { openBloc } from '../../src/workbook/open-bloc.ts';
import type { Cell } from '../../src/workbook/cells.ts';

const own: readonly (readonly Cell[])[] = [
  ['BẢNG ĐIỂM THI ĐUA NĂM 2026'],
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
  ['1', 'Chỉ tiêu', 60, 58, 57.5],
];
const holding = (name: string, cells: readonly (readonly Cell[])[]) =>
  openBloc({ sheets: [{ name, row: 1, column: 1, cells }], tables: [] });

test.each(['Tiêu chí', 'Tự chấm', 'Khối'])(
  'a sheet of the office’s own that is called “%s” makes no bloc: the ways to begin are in sight',
  (name) => {
    expect(holding(name, own)).toBeNull();
  },
);

test('a sheet with the headers of ours is a bloc without any Excel Table', () => {
  expect(
    holding('Tiêu chí', [
      ['Mã', 'Nội dung', 'Cách chấm'],
      ['1', 'Chỉ tiêu', 'Trực tiếp'],
    ]),
  ).not.toBeNull();
  expect(
    holding('Tự chấm', [
      ['Mã', 'Nội dung', 'Sở Nội vụ'],
      ['1', 'Chỉ tiêu', 9],
    ]),
  ).not.toBeNull();
});
