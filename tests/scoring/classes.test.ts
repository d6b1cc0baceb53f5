import type { ClassRule, Disqualification, Regulation } from '../../src/scoring/index.ts';
import { classify, decimal, scoreBloc } from '../../src/scoring/index.ts';
import { direct, entriesOf, group, line, points, schemeOf } from '../support/scheme-builders.ts';

const dongNai: readonly ClassRule[] = [
  { label: 'Xuất sắc', min: points(95), everyGroupAtLeast: null },
  { label: 'Tốt', min: points(85), everyGroupAtLeast: null },
  { label: 'Khá', min: null, everyGroupAtLeast: null },
];

const withFloors: readonly ClassRule[] = [
  { label: 'Xuất sắc', min: points(90), everyGroupAtLeast: points(0.85) },
  { label: 'Tốt', min: points(80), everyGroupAtLeast: points(0.8) },
  { label: 'Hoàn thành', min: points(70), everyGroupAtLeast: points(0.7) },
  { label: 'Không hoàn thành', min: null, everyGroupAtLeast: null },
];

const bare = (value: number) =>
  classify({ score: { kind: 'points', points: points(value) }, groups: [] }, dongNai);

test.each([
  [100, 'Xuất sắc'],
  [95, 'Xuất sắc'],
  [94.99, 'Tốt'],
  [85, 'Tốt'],
  [84.99, 'Khá'],
])('%d điểm là %s', (value, label) => {
  expect(bare(value)?.label).toBe(label);
});

test('94,99 không phải 95: thiếu đúng 0,01', () => {
  expect(bare(94.99)?.missed).toEqual({
    label: 'Xuất sắc',
    kind: 'min',
    by: decimal(1, -2),
    min: points(95),
  });
  expect(bare(95)?.missed).toBeNull();
});

function labelOf(
  first: number,
  second: number,
  regulation: Partial<Regulation> = {},
  limits: readonly Disqualification[] = [],
) {
  const nodes = [
    group('I', [line('I.1', direct, { max: points(80) })]),
    group('II', [line('II.1', direct, { max: points(20) })]),
  ];
  const entries = entriesOf({ 'I.1': [first], 'II.1': [second] });
  const scheme = schemeOf(nodes, { classes: withFloors, ...regulation });
  return scoreBloc(scheme, entries, { disqualifications: limits });
}

test('mỗi nhóm ít nhất 85%: 17/20 là đủ, 16,99/20 thì không', () => {
  expect(labelOf(78, 17).members[0]?.classOutcome).toEqual({ label: 'Xuất sắc', missed: null });
  expect(labelOf(78, 16.99).members[0]?.classOutcome).toEqual({
    label: 'Tốt',
    missed: {
      label: 'Xuất sắc',
      kind: 'everyGroupAtLeast',
      group: 'II',
      share: { numerator: points(16.99), denominator: points(20) },
      atLeast: points(0.85),
    },
  });
});

test('xếp loại theo tỷ lệ: 13/15 hơn 86,66% và kém 86,67%, so bằng phân số chứ không làm tròn', () => {
  const nodes = [line('1', direct, { max: points(15) })];
  const label = (min: number) => {
    const classes: readonly ClassRule[] = [{ label: 'Đạt', min: points(min), everyGroupAtLeast: null }];
    const scheme = schemeOf(nodes, { classes, classifyBy: 'share' });
    return scoreBloc(scheme, entriesOf({ '1': [13] })).members[0]?.classOutcome?.label ?? null;
  };
  expect([label(0.8666), label(0.8667)]).toEqual(['Đạt', null]);
});

test('khống chế: không quá loại Tốt, dù đủ điểm Xuất sắc; hạng vẫn giữ', () => {
  const limit = {
    member: 'A',
    effect: { kind: 'classAtMost', label: 'Tốt' },
    reason: 'kỷ luật',
    basis: null,
  } as const;
  const [member] = labelOf(80, 20, {}, [limit]).members;
  expect(member).toMatchObject({
    rank: 1,
    classOutcome: { label: 'Tốt', missed: { label: 'Xuất sắc', kind: 'disqualified', reason: 'kỷ luật' } },
  });
});

test('khống chế với loại không có trong quy chế là một lỗi', () => {
  const limit = {
    member: 'A',
    effect: { kind: 'classAtMost', label: 'Giỏi' },
    reason: '',
    basis: null,
  } as const;
  expect(labelOf(80, 20, {}, [limit]).findings).toMatchObject([
    { code: 'unknown-class-label', text: 'Giỏi' },
  ]);
});

test('không xếp loại thì không có loại, và không đủ điều kiện khen thưởng thì vẫn xếp loại', () => {
  const limit = (effect: Disqualification['effect']): Disqualification => ({
    member: 'A',
    effect,
    reason: '',
    basis: null,
  });
  expect(labelOf(80, 20, {}, [limit({ kind: 'unranked' })]).members[0]?.classOutcome).toBeNull();
  const notEligible = labelOf(80, 20, {}, [limit({ kind: 'notEligible', awards: ['co'] })]);
  expect(notEligible.members[0]?.classOutcome?.label).toBe('Xuất sắc');
});

test('đơn vị còn thiếu điểm chưa được xếp loại', () => {
  const nodes = [line('1', direct), line('2', direct)];
  const result = scoreBloc(schemeOf(nodes, { classes: dongNai }), entriesOf({ '1': [10], '2': [null] }));
  expect(result.members[0]?.classOutcome).toBeNull();
});
