import type { Entry, Rule } from '../../../src/scoring/index.ts';
import {
  deduction,
  entriesOf,
  findingsOfLine,
  points,
  pointsOfLine,
  schemeOf,
} from '../../support/scheme-builders.ts';
import { decimalToNumber, scoreBloc } from '../../../src/scoring/index.ts';

const yesNo: Rule = { kind: 'yesNo', yes: points(5), no: points(0) };
const choice: Rule = {
  kind: 'choice',
  options: [
    { label: 'Xuất sắc', points: points(10) },
    { label: 'Khá', points: points(6) },
  ],
};
const answer = (yes: boolean): Entry => ({ state: 'yesNo', yes, flags: [] });
const option = (index: number): Entry => ({ state: 'choice', option: index, flags: [] });

test('Có được 5, Không được 0', () => {
  expect([true, false].map((yes) => pointsOfLine(yesNo, answer(yes)))).toEqual([5, 0]);
});

test('số 1 trên dòng đạt / không đạt không phải là Có', () => {
  expect(findingsOfLine(yesNo, 1)).toEqual(['wrong-kind-of-entry']);
});

test('không đạt: −2 ở cột trừ là trừ 2', () => {
  const rule: Rule = { kind: 'yesNo', yes: points(0), no: points(-2) };
  const result = scoreBloc(schemeOf([deduction('1', rule)]), entriesOf({ '1': [answer(false)] }));
  expect(decimalToNumber(result.pointsOf('1', 0).deduction)).toBe(2);
  expect(decimalToNumber(result.pointsOf('1', 0).total)).toBe(-2);
});

test('chọn mức: mức thứ nhất 10, mức thứ hai 6, một con số là lỗi', () => {
  expect([0, 1].map((index) => pointsOfLine(choice, option(index)))).toEqual([10, 6]);
  expect(findingsOfLine(choice, 6)).toEqual(['wrong-kind-of-entry']);
});

test('giữ điểm chuẩn không cần số liệu: trống vẫn được 10; gõ 10 cũng được; gõ 9 là lỗi', () => {
  expect(pointsOfLine({ kind: 'keep' }, null)).toBe(10);
  expect(findingsOfLine({ kind: 'keep' }, 10)).toEqual([]);
  expect(findingsOfLine({ kind: 'keep' }, 9)).toEqual(['wrong-kind-of-entry']);
});
