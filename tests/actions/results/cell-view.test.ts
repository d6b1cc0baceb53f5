import { sampleSheets } from '../../../preview/samples/sample-sheets.ts';
import { tongHop2021 } from '../../../preview/samples/tong-hop-2021.ts';
import { cellView } from '../../../src/actions/results/cell-view.ts';
import { showNumber } from '../../../src/text/index.ts';
import { everyNode } from '../../../src/workbook/code-index.ts';
import { noEvidence } from '../../../src/workbook/evidence-lines.ts';
import { openBloc } from '../../../src/workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { snapshotOf } from '../../workbook/snapshot-of.ts';

const members = tongHop2021.plan.members.map(({ name }) => name);
const codes = everyNode(tongHop2021.plan.scheme).map(({ code }) => code);

/** The sample as it is read after Excel has calculated: the spilled tables of codes and names stand in their cells. */
const snapshot: WorkbookSnapshot = (() => {
  const made = snapshotOf(sampleSheets(tongHop2021));
  return {
    ...made,
    sheets: made.sheets.map((sheet) => {
      if (sheet.name === 'Điểm chi tiết') {
        const table = [
          ['Mã', 'Nội dung', ...members],
          ...codes.map((code) => [code, '', ...members.map(() => 1)]),
        ];
        return { ...sheet, cells: [...sheet.cells.slice(0, 4), ...table] };
      }
      if (sheet.name !== 'Kết quả') return sheet;
      return { ...sheet, cells: [...sheet.cells.slice(0, 4), ['Đơn vị'], ...members.map((name) => [name])] };
    }),
  };
})();
const found = openBloc(snapshot);
if (found === null) throw new Error('no bloc');
const bloc = found;

const viewAt = (sheet: string, row: number, column: number) =>
  cellView(bloc, snapshot, { sheet, row, column, rows: 1, columns: 1 }, noEvidence);

test('a cell of the self-score: its own line with arithmetic and basis', () => {
  const row = 5 + codes.indexOf('I.2');
  const view = viewAt('Tự chấm', row, 3);
  expect(view?.heading).toBe(`Ô 'Tự chấm'!C${row}: I.2 của Văn phòng UBND tỉnh`);
  expect(view?.rows).toMatchObject([
    { code: 'I.2', how: 'Đạt 78/80 = 97,5% × 20 điểm = 19,5', points: '19,5', kind: 'line' },
  ]);
  expect(view?.sum).toBe('Cộng lại đúng 19,5 điểm, theo vòng chấm sau cùng đã có số.');
});

test('law: a cell of any section or line on Điểm chi tiết adds up to the points of that section or line', () => {
  codes.forEach((code, place) => {
    members.forEach((member, index) => {
      const view = viewAt('Điểm chi tiết', 6 + place, 3 + index);
      const { total } = bloc.result.pointsOf(code, index);
      expect([view?.member, view?.sum]).toEqual([
        member,
        `Cộng lại đúng ${showNumber(total)} điểm, theo vòng chấm sau cùng đã có số.`,
      ]);
    });
  });
});

test('a row of Kết quả is about its member as a whole', () => {
  const view = viewAt('Kết quả', 8, 5);
  expect(view).toMatchObject({ member: members[2], rows: [], sum: 'Tổng điểm 96,5.' });
});

test.each([
  ['a heading', 'Kết quả', 1, 1],
  ['the header of a table of points', 'Điểm chi tiết', 5, 3],
  ['the titles of an entry table', 'Tự chấm', 6, 2],
  ['a cell below the table', 'Tự chấm', 900, 3],
  ['another sheet', 'Quy chế', 6, 2],
])('%s is no cell of points', (_what, sheet, row, column) => {
  expect(viewAt(sheet, row, column)).toBeNull();
});
