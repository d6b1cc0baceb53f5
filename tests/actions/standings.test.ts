import { standingsOf } from '../../src/actions/standings.ts';
import { scoreBloc } from '../../src/scoring/index.ts';
import { tongHop2021 } from '../../preview/samples/tong-hop-2021.ts';
import { entriesOf } from '../../preview/samples/sample-sheets.ts';

const rows = standingsOf(
  scoreBloc(tongHop2021.plan.scheme, entriesOf(tongHop2021, tongHop2021.stages.self!)),
  {
    roleOf: () => 'member',
    isListed: () => true,
    cellOf: () => null,
  },
);

it('bốn đơn vị cùng 96,5 điểm: mỗi dòng ghi số của chính mình ở từng tiêu chí phụ đã xét', () => {
  expect(rows.map((row) => [row.rank, row.member, row.separatedBy])).toEqual([
    [1, 'Văn phòng UBND tỉnh', null],
    [2, 'Ban Dân tộc', 'mục I 58'],
    [3, 'Cục Thống kê', 'mục I 57,7; mục II 24,3'],
    [4, 'Sở Nội vụ', 'mục I 57,7; mục II 24,1'],
    [5, 'Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'mục I 57,3'],
    [6, 'Sở Ngoại vụ', null],
  ]);
});

it('tiêu chí phụ đứng trước nêu mục IX không có trong bảng tiêu chí: bỏ qua nó, bước sau vẫn tách và vẫn ghi số', () => {
  const { scheme } = tongHop2021.plan;
  const tieBreaks = [{ kind: 'group', code: 'IX' } as const, ...scheme.regulation.tieBreaks];
  const withUnknown = { ...scheme, regulation: { ...scheme.regulation, tieBreaks } };
  const shown = standingsOf(scoreBloc(withUnknown, entriesOf(tongHop2021, tongHop2021.stages.self!)), {
    roleOf: () => 'member',
    isListed: () => true,
    cellOf: () => null,
  });
  expect(shown).toEqual(rows);
});
