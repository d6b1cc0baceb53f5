import type { Entry } from '../../src/scoring/index.ts';
import { decimal, decimalToNumber, scoreBloc } from '../../src/scoring/index.ts';
import { bonus, deduction, direct, entriesOf, line, schemeOf, totalsOf } from '../support/scheme-builders.ts';

test('nếu đạt đủ mã 1: 10/10 thì thưởng 2 được tính, 9,99 thì không', () => {
  const scheme = schemeOf([line('1', direct), bonus('2', direct, { onlyIf: '1' })]);
  const result = scoreBloc(scheme, entriesOf({ '1': [10, 9.99], '2': [2, 2] }));
  expect(totalsOf(result)).toEqual([12, 9.99]);
  expect(result.explain(1).filter((row) => row.kind === 'cut')).toMatchObject([
    { cut: { code: '2', rule: 'onlyIf', amount: decimal(2) } },
  ]);
});

test('miễn trừ nếu tự phát hiện: trừ 2 thành 0, và vẫn thấy trong giải thích', () => {
  const scheme = schemeOf([line('1', direct), deduction('2', direct, { waivedIf: 'tu phat hien' })]);
  const waived: Entry = { state: 'number', value: decimal(2), flags: ['tu phat hien'] };
  const result = scoreBloc(scheme, entriesOf({ '1': [10, 10], '2': [waived, 2] }));
  expect(totalsOf(result)).toEqual([10, 8]);
  expect(result.explain(0).map(({ points }) => decimalToNumber(points))).toEqual([10, -2, 2]);
});

test('chỉ tính một trong các dòng cùng nhãn: 1 và 2 chỉ được 2', () => {
  const one = { oneOf: 'A' };
  const scheme = schemeOf([line('1', direct), bonus('2', direct, one), bonus('3', direct, one)]);
  const result = scoreBloc(scheme, entriesOf({ '1': [0, 0, 0], '2': [1, 2, 2], '3': [2, null, 2] }));
  expect(totalsOf(result)).toEqual([2, 2, 2]);
});

test('hai dòng cùng nhãn bằng điểm nhau: không phụ thuộc thứ tự hàng', () => {
  const one = { oneOf: 'A' };
  const rows = [bonus('2', direct, one), bonus('3', direct, one)];
  const counted = [rows, [...rows].reverse()].map((nodes) => {
    const result = scoreBloc(schemeOf(nodes), entriesOf({ '2': [2], '3': [2] }));
    return ['2', '3'].map((code) => decimalToNumber(result.pointsOf(code, 0).bonus));
  });
  expect(counted).toEqual([
    [2, 0],
    [2, 0],
  ]);
});
