import type { Entry } from '../../../src/scoring/index.ts';
import { decimalToNumber, scoreBloc, scoreLines } from '../../../src/scoring/index.ts';
import { entriesOf, line, notAssigned, points, schemeOf, totalsOf } from '../../support/scheme-builders.ts';

function relative(actuals: readonly Entry[], targets: readonly Entry[]): readonly number[] {
  const scheme = schemeOf([line('1', { kind: 'relative' })]);
  return totalsOf(scoreBloc(scheme, entriesOf({ '1': actuals }, { '1': targets })));
}

test('golden G2: A 120/100 và C 60/50 cùng dẫn đầu được 10, D 80/80 được 5; không chỉ tiêu 150, 100, 75 được 10; 6,67; 5', () => {
  const actuals = [120, 150, 60, 80, 100, 75];
  const targets = [100, null, 50, 80, 0, null];
  expect(relative(actuals, targets)).toEqual([10, 10, 10, 5, 6.67, 5]);
});

test('golden G2: 150, 100, 50 không chỉ tiêu được 10; 6,67; 3,33', () => {
  expect(relative([150, 100, 50], [null, null, null])).toEqual([10, 6.67, 3.33]);
});

test('golden G2: 100, 80, 60 không chỉ tiêu được 10, 8, 6; không có kết quả nào thì 0', () => {
  expect(relative([100, 80, 60], [null, null, null])).toEqual([10, 8, 6]);
  expect(relative([0, 0], [null, null])).toEqual([0, 0]);
});

test('dưới chỉ tiêu: 79/80 được nửa điểm theo tỷ lệ, 4,94; giữa 100% và người dẫn đầu 120%: 110% được 7,5', () => {
  expect(relative([120, 110, 79], [100, 100, 80])).toEqual([10, 7.5, 4.94]);
});

test('90% và 0,90 là cùng một tỷ lệ', () => {
  expect(relative([108, 1.08], [90, 0.9])).toEqual([10, 10]);
});

test('đơn vị không giao không tham gia, và không dẫn đầu', () => {
  expect(relative([notAssigned, 110, 105], [100, 100, 100])).toEqual([0, 10, 7.5]);
});

test('KG ghi ở cột chỉ tiêu cũng là không giao, dù đơn vị khác không có chỉ tiêu vẫn được chấm', () => {
  const scheme = schemeOf([line('1', { kind: 'relative' })]);
  const result = scoreBloc(scheme, entriesOf({ '1': [5, 8] }, { '1': [notAssigned, null] }));
  expect([0, 1].map((member) => result.pointsOf('1', member).state)).toEqual(['notAssigned', 'scored']);
  expect(totalsOf(result)).toEqual([0, 10]);
});

test('hàm một tiêu chí cho cả cột tính như cả khối', () => {
  const scores = scoreLines({ kind: 'relative' }, points(10), [120, 110, 79], [100, 100, 80], 2);
  expect(scores.map((score) => decimalToNumber(score.points))).toEqual([10, 7.5, 4.94]);
});
