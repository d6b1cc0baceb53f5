import type { Group } from '../../src/scoring/index.ts';
import { decimal, decimalToNumber, scoreBloc } from '../../src/scoring/index.ts';
import {
  bonus,
  deduction,
  direct,
  entriesOf,
  group,
  line,
  points,
  schemeOf,
} from '../support/scheme-builders.ts';

type Sums = { readonly standard: number; readonly bonus: number; readonly deduction: number };

function closed(limits: Partial<Group>, sums: Sums) {
  const children = [line('s', direct, { max: points(20) }), bonus('b'), deduction('d')];
  const entries = entriesOf({ s: [sums.standard], b: [sums.bonus], d: [sums.deduction] });
  const result = scoreBloc(schemeOf([group('g', children, limits)]), entries);
  const node = result.pointsOf('g', 0);
  const cuts = result.explain(0).flatMap((row) => (row.kind === 'cut' ? [row.cut] : []));
  return {
    kept: [node.standard, node.bonus, node.deduction].map(decimalToNumber),
    total: decimalToNumber(node.total),
    cuts: cuts.map(({ rule, ledger, amount }) => `${rule} ${ledger} ${decimalToNumber(amount)}`),
    findings: result.findings.map(({ code }) => code),
  };
}

test('trần thưởng 2: thưởng 2 giữ nguyên, 2,5 bị cắt 0,5', () => {
  expect(closed({ capBonus: points(2) }, { standard: 10, bonus: 2, deduction: 0 }).cuts).toEqual([]);
  expect(closed({ capBonus: points(2) }, { standard: 10, bonus: 2.5, deduction: 0 })).toMatchObject({
    total: 12,
    cuts: ['capBonus bonus 0.5'],
  });
});

test('trần trừ 1,5 không đụng đến điểm thưởng', () => {
  expect(closed({ capDeduction: points(1.5) }, { standard: 10, bonus: 3, deduction: 4 })).toMatchObject({
    kept: [10, 3, 1.5],
    cuts: ['capDeduction deduction 2.5'],
  });
});

test('trần cộng trừ 7: cộng hơn trừ 7 là được, hơn 7,5 thì cắt thưởng 0,5', () => {
  expect(closed({ capNet: points(7) }, { standard: 10, bonus: 9, deduction: 2 }).cuts).toEqual([]);
  expect(closed({ capNet: points(7) }, { standard: 10, bonus: 9.5, deduction: 2 }).cuts).toEqual([
    'capNet bonus 0.5',
  ]);
});

test('trần cộng trừ 7: trừ hơn cộng 8 thì giảm trừ 1', () => {
  expect(closed({ capNet: points(7) }, { standard: 10, bonus: 1, deduction: 9 })).toMatchObject({
    kept: [10, 1, 8],
    cuts: ['capNet deduction 1'],
  });
});

test('điểm sàn mặc định 0: trừ 12 của 10 điểm còn 0, không âm', () => {
  expect(closed({}, { standard: 10, bonus: 0, deduction: 12 })).toMatchObject({
    total: 0,
    cuts: ['floor deduction 2'],
  });
});

test('điểm sàn 3 chỉ trả lại điểm trừ, không biến điểm trừ thành điểm thưởng', () => {
  expect(closed({ floor: points(3) }, { standard: 10, bonus: 0, deduction: 9 }).total).toBe(3);
  expect(closed({ floor: points(3) }, { standard: 2, bonus: 0, deduction: 1 }).kept).toEqual([2, 0, 0]);
});

test('trần tổng 10: cắt thưởng trước, rồi mới cắt điểm chuẩn', () => {
  expect(closed({ capTotal: points(10) }, { standard: 9, bonus: 3, deduction: 1 })).toMatchObject({
    kept: [9, 2, 1],
    cuts: ['capTotal bonus 1'],
  });
  expect(closed({ capTotal: points(10) }, { standard: 14, bonus: 3, deduction: 1 })).toMatchObject({
    kept: [11, 0, 1],
    cuts: ['capTotal bonus 3', 'capTotal standard 3'],
  });
});

test('điểm chuẩn 12 của nhóm 10 là một lỗi và tính 10', () => {
  expect(closed({ standard: points(10) }, { standard: 12, bonus: 0, deduction: 0 })).toMatchObject({
    total: 10,
    cuts: ['groupStandard standard 2'],
    findings: ['group-above-standard'],
  });
  expect(closed({ standard: points(10) }, { standard: 10, bonus: 0, deduction: 0 }).findings).toEqual([]);
});

test('nhóm con bị cắt trước, nhóm cha tính phần còn lại', () => {
  const inner = group('g.1', [line('s', direct, { max: points(20) }), bonus('b')], { capBonus: points(1) });
  const scheme = schemeOf([group('g', [inner, bonus('c')], { capBonus: points(2) })]);
  const result = scoreBloc(scheme, entriesOf({ s: [10], b: [5], c: [4] }));
  expect(decimalToNumber(result.pointsOf('g.1', 0).total)).toBe(11);
  expect(decimalToNumber(result.pointsOf('g', 0).total)).toBe(12);
});

test('tổng có thể vượt thang điểm, trừ khi quy chế có trần tổng', () => {
  const nodes = [line('s', direct, { max: points(100) }), bonus('b')];
  const entries = entriesOf({ s: [100], b: [18.4] });
  const open = scoreBloc(schemeOf(nodes), entries).members[0]?.total;
  const capped = scoreBloc(schemeOf(nodes, { capTotal: decimal(100) }), entries).members[0]?.total;
  expect([open, capped]).toEqual([points(118.4), points(100)]);
});

test('mã không có trong bảng là lỗi lập trình, không phải 0 điểm', () => {
  const result = scoreBloc(schemeOf([line('s', direct)]), entriesOf({ s: [1] }));
  expect(() => result.pointsOf('x', 0)).toThrow(RangeError);
});
