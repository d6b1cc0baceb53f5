import type { SchemeNode } from '../../src/scoring/index.ts';
import { decimal, decimalToNumber, scoreBloc } from '../../src/scoring/index.ts';
import {
  bonus,
  direct,
  entriesOf,
  group,
  line,
  points,
  schemeOf,
  totalsOf,
} from '../support/scheme-builders.ts';

test('20000 cấp lồng nhau vẫn được cộng', () => {
  let node: SchemeNode = line('x', direct);
  for (let depth = 0; depth < 20_000; depth++) node = group(`g${depth}`, [node]);
  expect(totalsOf(scoreBloc(schemeOf([node]), entriesOf({ x: [7.5] })))).toEqual([7.5]);
});

test('50000 dòng ở một cấp vẫn được cộng', () => {
  const nodes = Array.from({ length: 50_000 }, (_none, index) => line(`x${index}`, { kind: 'keep' }));
  expect(totalsOf(scoreBloc(schemeOf(nodes), entriesOf({ other: [null] })))).toEqual([500_000]);
});

test('bảng trống và khối không có đơn vị cho kết quả trống', () => {
  expect(scoreBloc(schemeOf([]), entriesOf({ x: [1] })).members[0]).toMatchObject({ share: null, rank: 1 });
  expect(scoreBloc(schemeOf([line('x', direct)]), entriesOf({})).members).toEqual([]);
});

test('điểm tối đa có quá nhiều chữ số hoặc quá lớn là một lỗi của bảng tiêu chí', () => {
  const codes = (max: ReturnType<typeof decimal>) =>
    scoreBloc(schemeOf([line('x', direct, { max })]), entriesOf({ x: [1] })).findings.map(({ code }) => code);
  expect(codes(points(10))).toEqual([]);
  expect(codes(decimal(333333333333, -11))).toEqual(['too-many-digits']);
  expect(codes(decimal(9, 20))).toEqual(['number-too-large']);
});

test('các trần mâu thuẫn vẫn cho một con số, và giải thích vẫn khớp', () => {
  const limits = {
    capBonus: points(5),
    capNet: points(0),
    capTotal: points(1),
    floor: points(3),
    standard: points(2),
  };
  const result = scoreBloc(
    schemeOf([group('g', [line('x', direct), bonus('y')], limits)]),
    entriesOf({ x: [9], y: [9] }),
  );
  expect(totalsOf(result)).toEqual([1]);
  expect(result.explain(0).reduce((sum, row) => sum + decimalToNumber(row.points), 0)).toBe(1);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1e300])(
  '%d trong một ô là lỗi của ô, không lan ra tổng',
  (value) => {
    const result = scoreBloc(
      schemeOf([line('x', direct), line('y', direct)]),
      entriesOf({ x: [value], y: [5] }),
    );
    expect(totalsOf(result)).toEqual([5]);
    expect(result.findings).toHaveLength(1);
  },
);
