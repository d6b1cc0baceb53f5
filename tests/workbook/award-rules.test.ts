import * as fc from 'fast-check';
import { decimal, subjectKinds } from '../../src/scoring/index.ts';
import type {
  AwardRule,
  Condition,
  Decimal,
  LeafCondition,
  QuotaLimit,
  Rate,
} from '../../src/scoring/index.ts';
import { readCondition, writeCondition } from '../../src/workbook/award-condition.ts';
import { readOrder, readQuota, readSlot, readVoteRule } from '../../src/workbook/award-limits.ts';
import { readAwardRules, writeAwardRules } from '../../src/workbook/award-rules.ts';

const share = (percent: number): Decimal => decimal(percent, -2);

const tricky = [
  'Số mô hình',
  'Có sáng kiến hoặc giải pháp',
  'Tổng điểm',
  'Mục tiêu',
  'không phải lãnh đạo',
  'a; b',
  'a "b"',
  'x = 1',
  '(a)',
  'Đã đạt',
  'từ 3 trở lên',
  'Nông dân, người lao động',
  '120',
  'số đủ điều kiện',
  'số đủ điều kiện CO',
  'số được xét',
];
const letters = fc
  .string({ unit: fc.constantFrom(...Array.from('abôờ 12;"()<>=.,:-%/')), minLength: 1, maxLength: 10 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && text.normalize('NFC') === text);
const name = fc.oneof(fc.constantFrom(...tricky), letters);
const value = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: -3, max: 3 }))
  .map(([digits, power]) => decimal(digits, power));
const rate: fc.Arbitrary<Rate> = fc.oneof(
  value,
  fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }))
    .map(([top, bottom]) => ({ numerator: decimal(top), denominator: decimal(bottom) })),
);
const comparison = fc.constantFrom('>=', '>', '<=', '<', '=');
const day = fc.integer({ min: 1, max: 2_958_465 }).filter((serial) => serial !== 60);

const leaf: fc.Arbitrary<LeafCondition> = fc.oneof(
  fc.record({ kind: fc.constant('rank'), comparison, rank: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ kind: fc.constantFrom('classAtLeast', 'classIs'), label: name }),
  fc.record({ kind: fc.constantFrom('total', 'share'), comparison, value }),
  fc.record({ kind: fc.constant('groupShare'), group: fc.option(name), atLeast: value }),
  fc.record({ kind: fc.constantFrom('noDisqualifier', 'votePassed') }),
  fc.record({ kind: fc.constant('number'), fact: name, comparison, value, percent: fc.boolean() }),
  fc.record({ kind: fc.constant('yesNo'), fact: name, expected: fc.boolean() }),
  fc.record({ kind: fc.constant('heldAward'), award: name, years: fc.integer({ min: 1, max: 20 }) }),
  fc.record({
    kind: fc.constant('registered'),
    deadline: fc.option(fc.record({ day, inclusive: fc.boolean() })),
  }),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    leaf,
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(tie('tree'), { minLength: 2, maxLength: 3 }))
      .map(([kind, conditions]): Condition => ({ kind, conditions })),
    tie('tree').map((part): Condition => ({ kind: 'not', condition: part })),
  ),
})).tree;

const wording = fc.constantFrom('atMost', 'atLeast', 'moreThan');
const count = fc.integer({ min: 0, max: 9999 });
const quota: fc.Arbitrary<QuotaLimit> = fc.oneof(
  fc.record({ kind: fc.constant('count'), wording, count }),
  fc.record({
    kind: fc.constant('share'),
    wording,
    rate,
    base: fc.oneof(
      fc.constant({ kind: 'nominees' } as const),
      fc.record({ kind: fc.constant('eligible'), award: fc.option(name) }),
      fc.record({ kind: fc.constant('given'), name, count: fc.option(count) }),
    ),
  }),
);

const id = fc.constantFrom('CO-CP', 'CO-TINH', 'BK 1', 'Giấy khen (xã)');
const text = fc.option(
  fc.constantFrom('Luật Thi đua, khen thưởng số 06/2022/QH15', 'Điều 25', 'Chủ tịch UBND tỉnh'),
);

const award: fc.Arbitrary<AwardRule> = fc.record({
  id,
  title: fc.constantFrom('Cờ thi đua của Chính phủ', 'Bằng khen'),
  authority: text,
  subjects: fc.subarray([...subjectKinds]),
  conditions: fc.oneof(condition, fc.constant<Condition>({ kind: 'all', conditions: [] })),
  quota: fc.option(quota),
  slot: fc.option(fc.record({ id, scope: fc.constantFrom('perUnit', 'whole') })),
  order: fc.record({
    keys: fc.constantFrom(['rank'], ['class', 'rank'], ['votes'], ['rank', 'votes', 'total']),
    fallback: fc.constantFrom('next', 'leaveEmpty'),
  }),
  vote: fc.option(
    fc.record({
      threshold: rate,
      comparison: fc.constantFrom('atLeast', 'moreThan'),
      base: fc.constantFrom('allMembers', 'present', 'validBallots'),
      quorum: fc.option(
        fc.oneof(
          fc.record({ kind: fc.constant('count'), count }),
          fc.record({ kind: fc.constant('share'), rate }),
        ),
      ),
      writtenOpinions: fc.boolean(),
    }),
  ),
  basis: fc.option(fc.record({ document: fc.constant('KH 632/KH-VP'), article: text })),
  validFrom: fc.option(day),
  validTo: fc.option(day),
  status: fc.constantFrom('confirmed', 'unconfirmed', 'expired'),
  achievement: fc.option(fc.constantFrom('Đợt 1', 'Năm 2026')),
});

describe('the rules table of awards reads back as it was written', () => {
  it('every condition tree', () => {
    fc.assert(
      fc.property(condition, (tree) => {
        expect(readCondition(writeCondition(tree))).toEqual(tree);
      }),
      { numRuns: 2000 },
    );
  });

  it('every rule with its quota, slot, order, vote, dates and status', () => {
    fc.assert(
      fc.property(
        fc.array(award, { minLength: 1, maxLength: 3 }),
        fc.option(day),
        fc.option(day),
        (rules, reviewDay, receptionDay) => {
          const reading = readAwardRules(writeAwardRules(rules, reviewDay, receptionDay));
          const unsourced = rules.filter(({ status, basis }) => status === 'confirmed' && basis === null);
          expect(reading.findings.map(({ code }) => code)).toEqual(
            unsourced.map(() => 'confirmed-without-basis'),
          );
          expect(reading.rules).toEqual(rules);
          expect([reading.reviewDay, reading.receptionDay]).toEqual([reviewDay, receptionDay]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('conditions as officials type them', () => {
  it.each<readonly [string, Condition]>([
    ['Xếp hạng = 1', { kind: 'rank', comparison: '=', rank: 1 }],
    ['xep hang <= 2', { kind: 'rank', comparison: '<=', rank: 2 }],
    ['Tổng điểm ≥ 95', { kind: 'total', comparison: '>=', value: decimal(95) }],
    ['tổng điểm>=94,5', { kind: 'total', comparison: '>=', value: decimal(945, -1) }],
    ['Xếp loại từ Tốt trở lên', { kind: 'classAtLeast', label: 'Tốt' }],
    ['Xếp loại = Xuất sắc', { kind: 'classIs', label: 'Xuất sắc' }],
    ['mỗi mục >= 85%', { kind: 'groupShare', group: null, atLeast: share(85) }],
    ['Mục I >= 85%', { kind: 'groupShare', group: 'I', atLeast: share(85) }],
    [
      'Số mô hình >= 01',
      { kind: 'number', fact: 'Số mô hình', comparison: '>=', value: decimal(1), percent: false },
    ],
    [
      'Tỷ lệ hoàn thành > 100%',
      { kind: 'number', fact: 'Tỷ lệ hoàn thành', comparison: '>', value: decimal(1), percent: true },
    ],
    [
      'Thu nhập >= 120.000.000',
      { kind: 'number', fact: 'Thu nhập', comparison: '>=', value: decimal(12, 7), percent: false },
    ],
    ['Có sáng kiến = có', { kind: 'yesNo', fact: 'Có sáng kiến', expected: true }],
    ['Bị kỷ luật = Không', { kind: 'yesNo', fact: 'Bị kỷ luật', expected: false }],
    ['Đã đăng ký = Có', { kind: 'registered', deadline: null }],
    [
      'có đăng ký chậm nhất ngày 20/01/2024',
      { kind: 'registered', deadline: { day: 45_311, inclusive: true } },
    ],
    ['Đã đăng ký trước ngày 20/01/2024', { kind: 'registered', deadline: { day: 45_311, inclusive: false } }],
    [
      'Đã đạt Chiến sĩ thi đua cơ sở 3 năm liên tục',
      { kind: 'heldAward', award: 'Chiến sĩ thi đua cơ sở', years: 3 },
    ],
    ['không bị khống chế', { kind: 'noDisqualifier' }],
    ['tốt lắm', { kind: 'unknown', text: 'tốt lắm' }],
    ['Tỷ lệ hoàn thành > 100', { kind: 'unknown', text: 'Tỷ lệ hoàn thành > 100' }],
    ['Tỷ lệ >= 95', { kind: 'unknown', text: 'Tỷ lệ >= 95' }],
    ['Tỷ lệ >= 0,95', { kind: 'share', comparison: '>=', value: share(95) }],
    ['Xếp hạng = nhất', { kind: 'unknown', text: 'Xếp hạng = nhất' }],
  ])('%s', (typed, expected) => {
    expect(readCondition(typed)).toEqual(expected);
  });

  it('; is and, hoặc binds closer, brackets group', () => {
    const yes = (fact: string): Condition => ({ kind: 'yesNo', fact, expected: true });
    expect(readCondition('a = Có; b = Có hoặc (c = Có; d = Có)')).toEqual({
      kind: 'all',
      conditions: [
        yes('a'),
        { kind: 'any', conditions: [yes('b'), { kind: 'all', conditions: [yes('c'), yes('d')] }] },
      ],
    });
  });

  it.each(['('.repeat(32_767), 'không phải '.repeat(3000), '; '.repeat(10_000), '"'.repeat(999)])(
    'a hostile cell is answered without harm',
    (hostile) => {
      expect(['unknown', 'all', 'not']).toContain(readCondition(hostile).kind);
    },
  );
});

describe('limits as officials type them', () => {
  const nominees = { kind: 'nominees' } as const;
  it.each<readonly [string, QuotaLimit | null]>([
    ['1', { kind: 'count', wording: 'atMost', count: 1 }],
    ['không quá 01 tập thể hoặc cá nhân', { kind: 'count', wording: 'atMost', count: 1 }],
    ['ít nhất 1', { kind: 'count', wording: 'atLeast', count: 1 }],
    ['không quá 20%', { kind: 'share', wording: 'atMost', rate: share(20), base: nominees }],
    [
      'không quá 20% của số đủ điều kiện CO-TINH',
      { kind: 'share', wording: 'atMost', rate: share(20), base: { kind: 'eligible', award: 'CO-TINH' } },
    ],
    [
      'không quá 15% của 54 Lao động tiên tiến',
      {
        kind: 'share',
        wording: 'atMost',
        rate: share(15),
        base: { kind: 'given', name: 'Lao động tiên tiến', count: 54 },
      },
    ],
    [
      'không quá 15% của 6 Lao động tiên tiến; ít nhất 1 khi làm tròn xuống 0',
      {
        kind: 'share',
        wording: 'atMost',
        rate: share(15),
        base: { kind: 'given', name: 'Lao động tiên tiến', count: 6 },
        atLeastOne: true,
      },
    ],
    [
      'không quá 20% của số được xét (tối thiểu 01)',
      { kind: 'share', wording: 'atMost', rate: share(20), base: { kind: 'nominees' }, atLeastOne: true },
    ],
    ['ít nhất 20% của số được xét; ít nhất 1 khi làm tròn xuống 0', null],
    ['không quá 2; ít nhất 1', null],
    ['nhiều', null],
    ['không quá', null],
  ])('số lượng: %s', (typed, expected) => {
    expect(readQuota(typed)).toEqual(expected);
  });

  it('ngưỡng phiếu: quá bán is more than half of all members', () => {
    expect(readVoteRule('quá bán')).toMatchObject({
      threshold: decimal(5, -1),
      comparison: 'moreThan',
      base: 'allMembers',
    });
    expect(readVoteRule('từ 80% tổng số; dự họp từ 2/3')).toMatchObject({
      threshold: decimal(8, -1),
      comparison: 'atLeast',
      quorum: { kind: 'share', rate: { numerator: decimal(2), denominator: decimal(3) } },
    });
    expect(readVoteRule('không quá 80%')).toBeNull();
  });

  it.each([
    ['quá bán', false],
    ['quá bán; tính ý kiến văn bản', true],
    ['từ 2/3 tổng số; dự họp từ 2/3; tính ý kiến bằng văn bản', true],
  ])('ngưỡng phiếu “%s”: opinions in writing count: %s', (typed, counted) => {
    expect(readVoteRule(typed)?.writtenOpinions).toBe(counted);
  });

  it('thứ tự and suất chung', () => {
    expect(readOrder('Xếp loại rồi xếp hạng')).toEqual({ keys: ['class', 'rank'], fallback: 'next' });
    expect(readOrder('ngẫu nhiên')).toBeNull();
    expect(readSlot('BK')).toEqual({ id: 'BK', scope: 'whole' });
    expect(readSlot('BK (mỗi đơn vị)')).toEqual({ id: 'BK', scope: 'perUnit' });
  });

  it('a limit that cannot be read leaves the rule out and names the column', () => {
    const { rules, findings } = readAwardRules([
      ['Mã', 'Hình thức', 'Số lượng'],
      ['CO', 'Cờ', 'vừa phải'],
      ['BK', 'Bằng khen', 1],
    ]);
    expect(rules.map(({ id: code }) => code)).toEqual(['BK']);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'unreadable-award-cell', header: 'Số lượng', severity: 'error' }),
    ]);
  });

  it.each([0, '0', 'không quá 0'])('a limit of %j is zero places, only a blank sets none', (cell) => {
    const { rules } = readAwardRules([
      ['Mã', 'Hình thức', 'Số lượng'],
      ['CO', 'Cờ', cell],
      ['BK', 'Bằng khen', ''],
    ]);
    expect(rules.map(({ quota }) => quota)).toEqual([{ kind: 'count', wording: 'atMost', count: 0 }, null]);
  });

  it('a row with another Ngày xét than the first is left out, and the row is named', () => {
    const { rules, reviewDay, findings } = readAwardRules([
      ['Mã', 'Hình thức', 'Ngày xét'],
      ['CO', 'Cờ', '01/06/2025'],
      ['BK', 'Bằng khen', '01/07/2025'],
      ['GK', 'Giấy khen', ''],
      ['TK', 'Thư khen', '01/06/2025'],
    ]);
    expect(rules.map(({ id }) => id)).toEqual(['CO', 'GK', 'TK']);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'review-days-differ', severity: 'error', first: reviewDay }),
    ]);
    expect(findings.map(({ where }) => [where.row, where.column])).toEqual([[3, 3]]);
  });
});
