import { entriesOf } from '../../preview/samples/sample-sheets.ts';
import { tongHop2021 } from '../../preview/samples/tong-hop-2021.ts';
import { decimal, scoreBloc } from '../../src/scoring/index.ts';
import { mergeNominees } from '../../src/workbook/award-nominees.ts';
import { withoutRanks } from '../../src/workbook/withheld.ts';

const result = scoreBloc(tongHop2021.plan.scheme, entriesOf(tongHop2021, tongHop2021.stages.self!));

test('khi kết quả bị giữ lại: điểm, hạng và xếp loại là chưa biết đối với điều kiện khen thưởng', () => {
  const first = mergeNominees(result, [])[0];
  expect([first?.total, first?.rank, first?.classLabel]).toEqual([decimal(975, -1), 1, 'Xuất sắc']);
  const withheld = mergeNominees(withoutRanks(result), []);
  expect(withheld.map(({ total, share, rank, classLabel }) => [total, share, rank, classLabel])).toEqual(
    result.members.map(() => [null, null, null, null]),
  );
});

test('khi kết quả bị giữ lại: điểm từng dòng vẫn xem được, không ai có hạng, không có cặp bằng điểm', () => {
  const withheld = withoutRanks(result);
  expect(withheld.members.map(({ total }) => total)).toEqual(result.members.map(({ total }) => total));
  expect(withheld.members.map(({ rank, classOutcome, status }) => [rank, classOutcome, status])).toEqual(
    result.members.map(() => [null, null, 'incomplete']),
  );
  expect([result.ties().length, withheld.ties().length]).toEqual([1, 0]);
});
