import { scoreBloc } from '../../../src/scoring/index.ts';
import {
  direct,
  entriesOf,
  findingsOfLine,
  line,
  pointsOfLine,
  schemeOf,
  totalsOf,
} from '../../support/scheme-builders.ts';

test('chấm thẳng 9,75 được 9,75', () => {
  expect(pointsOfLine(direct, 9.75)).toBe(9.75);
  expect(findingsOfLine(direct, 9.75)).toEqual([]);
});

test('10 điểm của tối đa 10 là được, 10,01 là lỗi và tính 10', () => {
  expect(findingsOfLine(direct, 10)).toEqual([]);
  expect(findingsOfLine(direct, 10.01)).toEqual(['above-max']);
  expect(pointsOfLine(direct, 10.01)).toBe(10);
});

test('0 là được, −0,01 là lỗi và tính 0', () => {
  expect(findingsOfLine(direct, 0)).toEqual([]);
  expect(findingsOfLine(direct, -0.01)).toEqual(['below-zero']);
  expect(pointsOfLine(direct, -0.01)).toBe(0);
});

test('9,755 có nhiều chữ số hơn 2: cảnh báo, và tính đúng như đã gõ', () => {
  expect(findingsOfLine(direct, 9.755)).toEqual(['more-digits-than-places']);
  expect(pointsOfLine(direct, 9.755)).toBe(9.755);
});

test('nhiều chữ số ở một ô không làm sai tổng của các ô khác', () => {
  const scheme = schemeOf([line('1', direct), line('2', direct)]);
  expect(totalsOf(scoreBloc(scheme, entriesOf({ '1': [9.75, 8], '2': [1.23456, 9.5] })))).toEqual([
    10.98456, 17.5,
  ]);
});

test('=10/3 có nhiều chữ số hơn mức cộng được chính xác: là lỗi', () => {
  expect(findingsOfLine(direct, 10 / 3)).toEqual(['too-many-digits']);
});

test('điểm quá lớn trên dòng thưởng không trần bị từ chối và tính 0', () => {
  const open = { ledger: 'bonus', max: null } as const;
  expect(findingsOfLine(direct, 9e14, null, open)).toEqual(['number-too-large']);
  expect(pointsOfLine(direct, 9e14, null, open)).toBe(0);
});
