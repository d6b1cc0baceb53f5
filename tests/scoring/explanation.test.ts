import { decimalToNumber, scoreBloc } from '../../src/scoring/index.ts';
import type { ExplanationRow } from '../../src/scoring/index.ts';
import {
  bonus,
  deduction,
  direct,
  entriesOf,
  group,
  line,
  notAssigned,
  points,
  schemeOf,
} from '../support/scheme-builders.ts';

const brief = (row: ExplanationRow): string =>
  row.kind === 'line'
    ? `${row.code} ${decimalToNumber(row.points)}`
    : `${row.cut.code} ${row.cut.rule} ${decimalToNumber(row.points)}`;

test('từng dòng theo thứ tự bảng, mỗi lần cắt ngay sau dòng hoặc nhóm bị cắt', () => {
  const perCase = { kind: 'perCase', each: points(0.5), cap: points(1) } as const;
  const scheme = schemeOf([
    group('I', [line('I.1', direct), bonus('I.2', perCase), deduction('I.3')], { capDeduction: points(1.5) }),
    bonus('II', direct, { max: points(2) }),
  ]);
  const result = scoreBloc(scheme, entriesOf({ 'I.1': [9], 'I.2': [3], 'I.3': [4], II: [3] }));
  expect(result.explain(0).map(brief)).toEqual([
    'I.1 9',
    'I.2 1.5',
    'I.2 ruleCap -0.5',
    'I.3 -4',
    'I capDeduction 2.5',
    'II 3',
    'II lineMax -1',
  ]);
  expect(result.members.map(({ total }) => decimalToNumber(total))).toEqual([10.5]);
});

test('0,5 × 3 lần: số học của dòng mang đủ các con số', () => {
  const scheme = schemeOf([bonus('1', { kind: 'perCase', each: points(0.5), cap: points(1) })]);
  const [row] = scoreBloc(scheme, entriesOf({ '1': [3] })).explain(0);
  expect(row).toMatchObject({
    arithmetic: { kind: 'perCase', count: points(3), each: points(0.5), points: points(1.5) },
  });
});

test('tỷ lệ: nói rõ giới hạn nào quyết định', () => {
  const rule = { kind: 'ratio', minRate: points(0.5), maxRate: points(1), lowerIsBetter: false } as const;
  const result = scoreBloc(
    schemeOf([line('1', rule)]),
    entriesOf({ '1': [49, 50, 100, 101] }, { '1': [100, 100, 100, 100] }),
  );
  const limits = [0, 1, 2, 3].map((member) => {
    const [row] = result.explain(member);
    return row?.kind === 'line' && row.arithmetic.kind === 'ratio' ? row.arithmetic.limited : undefined;
  });
  expect(limits).toEqual(['minRate', null, null, 'maxRate']);
});

test('ô trống, không giao và không giao tính đủ được gọi đúng tên', () => {
  const kindOf = (notAssignedPolicy: 'exclude' | 'full', entry: null | typeof notAssigned) => {
    const scheme = schemeOf([line('1', direct)], { notAssigned: notAssignedPolicy });
    const [row] = scoreBloc(scheme, entriesOf({ '1': [entry] })).explain(0);
    return row?.kind === 'line' ? row.arithmetic.kind : undefined;
  };
  expect([kindOf('exclude', null), kindOf('exclude', notAssigned), kindOf('full', notAssigned)]).toEqual([
    'blank',
    'notAssigned',
    'notAssignedFull',
  ]);
});

test('trần tổng của cả bảng là lần cắt cuối cùng', () => {
  const scheme = schemeOf([line('1', direct), bonus('2')], { capTotal: points(10) });
  const result = scoreBloc(scheme, entriesOf({ '1': [9], '2': [3] }));
  expect(result.explain(0).map(brief)).toEqual(['1 9', '2 3', ' capTotal -2']);
});

test('khối chấm trước được giải thích sau khi khối khác đã chấm, và ngược lại: từng khối giữ số của mình', () => {
  const scheme = schemeOf([line('1', direct)]);
  const first = scoreBloc(scheme, entriesOf({ '1': [9] }));
  const second = scoreBloc(scheme, entriesOf({ '1': [4] }));
  const third = scoreBloc(scheme, entriesOf({ '1': [7] }));
  expect([third, first, second].map((result) => result.explain(0).map(brief))).toEqual([
    ['1 7'],
    ['1 9'],
    ['1 4'],
  ]);
  expect(decimalToNumber(scoreBloc(scheme, entriesOf({ '1': [2] })).pointsOf('1', 0).total)).toBe(2);
  expect(third.explain(0).map(brief)).toEqual(['1 7']);
});
