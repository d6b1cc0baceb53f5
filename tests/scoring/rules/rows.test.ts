import fc from 'fast-check';
import type { Entry, Rule } from '../../../src/scoring/index.ts';
import { decimal } from '../../../src/scoring/index.ts';
import { readCell } from '../../../src/scoring/cell-reading.ts';
import { compileScheme } from '../../../src/scoring/compile.ts';
import type { CompiledLine } from '../../../src/scoring/compile.ts';
import { randomCase } from '../oracle/random-case.ts';
import { between, line, points, pointsOfLine, schemeOf } from '../../support/scheme-builders.ts';

const ratio: Rule = { kind: 'ratio', minRate: points(0.5), maxRate: points(1.2), lowerIsBetter: false };
const kinds: readonly Rule[] = [
  { kind: 'direct' },
  ratio,
  { ...ratio, minRate: null, lowerIsBetter: true },
  { ...ratio, maxRate: points(1.000_000_001) },
  { kind: 'perCase', each: points(0.25), cap: points(3) },
  { kind: 'perCase', each: points(0), cap: null },
  {
    kind: 'bands',
    bands: [
      { interval: between(95, null), points: points(10) },
      { interval: between(80.5, 95), points: points(7.25) },
      { interval: between(70, 70, true), points: points(1) },
    ],
    otherwise: points(0),
  },
  { kind: 'yesNo', yes: points(12), no: points(0) },
];

/** What a cell gives when it is read by itself with the exact arithmetic of its kind; null when it has a finding. */
function readAlone(own: CompiledLine, entry: Entry, target: Entry): number | null {
  const plain = typeof entry === 'number' && typeof target === 'number';
  if (plain && (own.rule.kind === 'direct' || own.rule.kind === 'ratio')) {
    const look = own.rule.lookCloser(entry, target);
    return look.findings.length > 0 ? null : Math.min(look.points, own.max);
  }
  const { regulation } = schemeOf([]);
  const { raw, cap, findings, state } = readCell(own, own.rule, { entry, target }, regulation);
  return state !== 'scored' || findings.length > 0 ? null : Math.min(raw, cap, own.max);
}

function differences(
  own: CompiledLine,
  values: readonly Entry[],
  targets: readonly Entry[] | null,
): string[] {
  const scored = new Float64Array(values.length + 2).fill(-1);
  const sums = new Float64Array(values.length + 2).fill(7);
  const complete = own.rule.scoreRow({ values, targets }, scored, 1, values.length, sums, 1);
  const row = scored.subarray(1, values.length + 1);
  const wrong = values.flatMap((entry, member) => {
    const target = targets?.[member] ?? null;
    const points = row[member] ?? Number.NaN;
    const alone = readAlone(own, entry, target);
    if (Number.isNaN(points) || Object.is(points, alone)) return [];
    return [`${JSON.stringify([entry, target])}: ${points} in the row, ${String(alone)} alone`];
  });
  if (complete !== row.every((cell) => !Number.isNaN(cell))) wrong.push('complete is wrong');
  if (scored[0] !== -1 || scored.at(-1) !== -1) wrong.push('wrote beside the row');
  const added = [0, ...row.map((cell) => (Number.isNaN(cell) ? 0 : cell)), 0];
  if (added.some((points, place) => sums[place] !== 7 + points))
    wrong.push('the sums have grown by other points');
  return wrong;
}

/** Plain cells, and doubles around everything where whole numbers, 15 digits or safe integers end. */
const corners = [0, 1, 10, 95, 1e9, 1e13, 9.99999999999e12, 1e15, 2 ** 53, 2 ** 53 / 100, 1e300];
const nearCorner = fc
  .tuple(fc.constantFrom(...corners), fc.constantFrom(0, 1, -1, 0.01, -0.01, 0.005, 1e-9, 2 ** -40))
  .map(([corner, beside]) => corner + beside);
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12_000 }).map((whole) => whole / 100) },
  { weight: 2, arbitrary: nearCorner },
  fc.integer({ min: -5, max: 40 }),
  fc.double(),
  fc.constantFrom(0.1 + 0.2, 1.005, 94.995, -0),
);
const cell: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 12, arbitrary: number },
  fc.constantFrom<Entry>(
    null,
    { state: 'yesNo', yes: true, flags: [] },
    { state: 'yesNo', yes: false, flags: ['x'] },
    { state: 'number', value: decimal(25, -1), flags: [] },
    { state: 'notAssigned' },
    { state: 'invalid' },
  ),
);

test('law: a row gives every cell the points that the cell has alone, or leaves it to a closer look (§1)', () => {
  const compiled = kinds.flatMap((rule) =>
    ([0, 2, 4] as const).map((places) => {
      const [own] = compileScheme(schemeOf([line('1', rule)], { places }), 0).lines;
      if (own === undefined) throw new Error('one line is compiled');
      return own;
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...compiled),
      fc.array(fc.tuple(cell, cell), { maxLength: 12 }),
      fc.boolean(),
      (own, cells, hasTargets) => {
        const values = cells.map(([value]) => value);
        expect(differences(own, values, hasTargets ? cells.map(([, target]) => target) : null)).toEqual([]);
      },
    ),
    { numRuns: 4000 },
  );
});

test('law: rows and cells agree on every line of 600 random schemes', () => {
  for (let seed = 1; seed <= 600; seed++) {
    const { scheme, entries } = randomCase(seed);
    for (const own of compileScheme(scheme, 0).lines) {
      const row = entries.lines.get(own.line.code);
      if (row === undefined || own.rule.kind === 'relative') continue;
      expect(differences(own, row.values, row.targets)).toEqual([]);
    }
  }
});

test('a row of plain numbers needs no closer look', () => {
  const [own] = compileScheme(schemeOf([line('1', { kind: 'direct' })]), 0).lines;
  const row = { values: [0, 9.99, 10], targets: null };
  expect(own?.rule.scoreRow(row, new Float64Array(3), 0, 3, new Float64Array(3), 0)).toBe(true);
});

test.each([
  ['10 của tối đa 10', 10, 10],
  ['10,01 bị cắt còn 10', 10.01, 10],
  ['9,99 giữ nguyên', 9.99, 9.99],
  ['0,1 + 0,2 được đọc là 0,3 như Excel hiện', 0.1 + 0.2, 0.3],
  ['2,675 có nhiều chữ số hơn nhưng được giữ đủ', 2.675, 2.675],
])('chấm thẳng: %s', (_title, value, expected) => {
  expect(pointsOfLine({ kind: 'direct' }, value)).toBe(expected);
});

test.each([
  ['tích lớn nhất còn trong số nguyên an toàn', 4_503_599_627_36, 4_503_599_627_37, 10],
  ['nửa đơn vị cuối được làm tròn lên: 10 × 1,005 / 10', 1.005, 10, 1.01],
  ['ngay dưới nửa đơn vị: 10 × 1,0049 / 10', 1.0049, 10, 1],
  ['số lớn hơn số nguyên an toàn được tính bằng số nguyên dài', 49_999_999_999_999, 99_999_999_999_999, 5],
])('tỷ lệ gần giới hạn của đường nhanh: %s', (_title, actual, target, expected) => {
  const rule: Rule = { kind: 'ratio', minRate: null, maxRate: points(1), lowerIsBetter: false };
  expect(pointsOfLine(rule, actual, target)).toBe(expected);
});
