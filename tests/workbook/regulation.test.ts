import * as fc from 'fast-check';
import { decimal, defaultRegulation } from '../../src/scoring/index.ts';
import type { Regulation, TieBreak } from '../../src/scoring/index.ts';
import { readClasses, readClassTable, writeClasses } from '../../src/workbook/classes.ts';
import { readRegulation, writeRegulation } from '../../src/workbook/regulation.ts';
import { decimals, names } from './arbitraries.ts';

const tieBreaks: fc.Arbitrary<TieBreak> = fc.oneof(
  fc.constantFrom<TieBreak>({ kind: 'fewerDeductions' }, { kind: 'higherShareOfTargets' }, { kind: 'vote' }),
  fc
    .oneof(fc.constantFrom('I', 'II.1', 'a4', 'bỏ phiếu'), names)
    .map((code) => ({ kind: 'group' as const, code })),
);

const classRules = fc.uniqueArray(
  fc.record({
    label: names,
    min: fc.option(decimals(0)),
    everyGroupAtLeast: fc.option(fc.integer({ min: 0, max: 9999 }).map((share) => decimal(share, -4))),
  }),
  {
    maxLength: 5,
    selector: (rule) =>
      rule.label
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z0-9]/g, ''),
  },
);

const regulations: fc.Arbitrary<Regulation> = fc.record({
  places: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  notAssigned: fc.constantFrom('exclude' as const, 'full' as const, 'zero' as const),
  rankBy: fc.constantFrom('points' as const, 'share' as const),
  classifyBy: fc.constantFrom('points' as const, 'share' as const),
  ties: fc.constantFrom('competition' as const, 'dense' as const),
  tieBreaks: fc.array(tieBreaks, { maxLength: 4 }),
  classes: classRules,
  capTotal: fc.option(decimals()),
});

test('luật: đọc lại đúng quy chế đã viết', () => {
  fc.assert(
    fc.property(regulations, (regulation) => {
      expect(readRegulation(writeRegulation(regulation))).toEqual({ regulation, findings: [] });
    }),
    { numRuns: 500 },
  );
});

test('luật: đọc lại đúng bảng xếp loại đã viết', () => {
  fc.assert(
    fc.property(classRules, (classes) => {
      expect(readClasses(writeClasses(classes))).toEqual({ classes, unread: [], inPercent: [] });
    }),
  );
});

test('không có quy chế thì theo mặc định của bản quy định', () => {
  expect(readRegulation(null)).toEqual({ regulation: defaultRegulation, findings: [] });
  expect(readRegulation([[null, null]])).toEqual({ regulation: defaultRegulation, findings: [] });
});

test('xếp loại của functions.md: 95 với mỗi nhóm 85%, …, còn lại', () => {
  const text =
    'Xuất sắc: >=95, mỗi nhóm >=85%; Tốt: >=85, mỗi nhóm >=80%; Khá: >=70,5, mỗi nhóm >=70%; Trung bình: còn lại';
  expect(readClasses(text)).toEqual({
    classes: [
      { label: 'Xuất sắc', min: decimal(95), everyGroupAtLeast: decimal(85, -2) },
      { label: 'Tốt', min: decimal(85), everyGroupAtLeast: decimal(8, -1) },
      { label: 'Khá', min: decimal(705, -1), everyGroupAtLeast: decimal(7, -1) },
      { label: 'Trung bình', min: null, everyGroupAtLeast: null },
    ],
    unread: [],
    inPercent: [],
  });
});

test('xếp loại hai cột, có dòng tiêu đề, số và >=', () => {
  const expected = [
    { label: 'Tốt', min: decimal(85), everyGroupAtLeast: null },
    { label: 'Khá', min: null, everyGroupAtLeast: null },
  ];
  expect(
    readClassTable([
      ['Loại', 'Điều kiện'],
      ['Tốt', 85],
      ['Khá', 'còn lại'],
    ]),
  ).toEqual({ classes: expected, unread: [], inPercent: [] });
  expect(
    readClassTable([
      ['Tốt', '>=85'],
      [null, null],
      ['Khá', 'con lai'],
    ]),
  ).toEqual({ classes: expected, unread: [], inPercent: [] });
});

test('tiêu chí phụ: mã nhóm, ít điểm trừ, bỏ phiếu', () => {
  expect(readRegulation([['Tiêu chí phụ', 'I; II; ít điểm trừ; bỏ phiếu']]).regulation.tieBreaks).toEqual([
    { kind: 'group', code: 'I' },
    { kind: 'group', code: 'II' },
    { kind: 'fewerDeductions' },
    { kind: 'vote' },
  ]);
});

test('số chữ số thập phân 4 đọc được, 5 thì báo và giữ mặc định 2', () => {
  expect(readRegulation([['Số chữ số thập phân', 4]]).regulation.places).toBe(4);
  const { regulation, findings } = readRegulation([
    ['Quy định', 'Nội dung'],
    ['Số chữ số thập phân', 5],
  ]);
  expect(regulation.places).toBe(2);
  expect(findings).toMatchObject([
    { code: 'unreadable-rule-value', text: '5', where: { table: 'regulation', row: 2, column: 2 } },
  ]);
});

test('tên quy định lạ được nhắc kèm tên gần nhất', () => {
  expect(readRegulation([['Đồng hạngg', '1-2-2-4']]).findings).toMatchObject([
    { code: 'unknown-rule-name', text: 'Đồng hạngg', suggestion: 'Đồng hạng' },
  ]);
});
