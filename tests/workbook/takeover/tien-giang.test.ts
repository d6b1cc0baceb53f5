import { decimalToNumber } from '../../../src/scoring/index.ts';
import { everyNode } from '../../../src/workbook/code-index.ts';
import { totalsOf } from '../../../src/workbook/takeover/total-remarks.ts';
import { tienGiangSheet } from '../../support/office-tables.ts';
import { factsOf, readOffice } from './read-office.ts';

const unit = 'Thị xã Cai Lậy';
const office = readOffice(tienGiangSheet, { unit });

function totals(taken: typeof office): readonly (readonly [string, number])[] {
  return taken.scores.stages.map((stage) => {
    const total = totalsOf(taken.scheme, taken.scores, stage).get(unit);
    return [stage, total === undefined ? Number.NaN : decimalToNumber(total)];
  });
}

test('bảng Tiền Giang ba cột Chuẩn, Thưởng, Trừ, tiêu đề hai dòng: tự chấm 124,4 và thống nhất 118,4 khớp tổng của cơ quan', () => {
  expect(totals(office)).toEqual([
    ['self', 124.4],
    ['agreed', 118.4],
  ]);
  expect(factsOf(office, 'total-same').map(({ member }) => member)).toEqual([unit, unit]);
});

test('xác nhận mọi đề xuất đổi được thành số trường hợp thì tổng vẫn 124,4 và 118,4', () => {
  const all = office.proposals.filter(({ offer }) => offer.kind !== 'rule' || offer.rule === 'perCase');
  const confirmed = readOffice(tienGiangSheet, { unit, taken: all.map(({ id }) => id) });
  expect(totals(confirmed)).toEqual([
    ['self', 124.4],
    ['agreed', 118.4],
  ]);
  expect(confirmed.scores.cellOf('self', 'a.7.6', unit)).toBe(8);
  expect(confirmed.scores.cellOf('self', '4.3.thưởng', unit)).toBe(5);
});

test('luỹ kế cần tỷ lệ chứ không cần điểm: xác nhận thì 0,7 điểm chưa nhận, tổng 123,7 và nói vì sao', () => {
  const step = office.proposals.find(({ offer }) => offer.kind === 'rule' && offer.rule === 'perStep');
  const confirmed = readOffice(tienGiangSheet, { unit, taken: [step?.id ?? ''] });
  expect(totals(confirmed)).toEqual([
    ['self', 123.7],
    ['agreed', 117.7],
  ]);
  expect(factsOf(confirmed, 'score-not-taken')).toEqual([
    { kind: 'score-not-taken', text: '0.7', why: 'steps' },
    { kind: 'score-not-taken', text: '0.7', why: 'steps' },
  ]);
});

test('không đề xuất nào tự đưa vào bảng: mọi dòng chấm thẳng, không mục nào có trần', () => {
  const nodes = everyNode(office.scheme);
  expect(nodes.flatMap((node) => (node.kind === 'line' ? [node.rule.kind] : []))).toEqual(
    new Array(47).fill('direct'),
  );
  expect(
    nodes.flatMap((node) => (node.kind === 'group' ? [node.capBonus, node.capDeduction, node.capNet] : [])),
  ).toEqual(new Array(72).fill(null));
  expect(office.proposals.length).toBe(8);
});

test.each([
  [
    'a6',
    'Mỗi trường hợp sai (bị phát hiện): trừ 0,5 điểm',
    { kind: 'rule', ledger: 'deduction', parameter: '0,5' },
  ],
  ['a.7.6', 'Mỗi trường hợp có giải pháp: cộng 1 điểm', { kind: 'rule', ledger: 'bonus', parameter: '1' }],
  ['d2.3', 'cộng 1 điểm/trường hợp', { kind: 'rule', ledger: 'bonus', parameter: '1' }],
  ['4.3', 'Mỗi tin, bài: cộng 0,2 điểm', { kind: 'rule', ledger: 'bonus', parameter: '0,2; tối đa 1' }],
  [
    'C2.5',
    'Trên 90%: cứ tăng 1% được cộng 0,1 điểm',
    { kind: 'rule', rule: 'perStep', parameter: 'trên 90; mỗi 1: 0,1' },
  ],
  [
    'a7',
    'Tổng điểm trừ của mục a7 không quá 1,5 điểm (không liên quan đến điểm cộng)',
    { kind: 'cap', cap: 'capDeduction', value: { coefficient: 15, exponent: -1 } },
  ],
  ['4.1', 'Tổ chức phong trào', { kind: 'deduction', from: 'bonus', size: { coefficient: 1, exponent: 0 } }],
])('mã %s: câu “%s” thành đề xuất', (code, quote, offer) => {
  const found = office.proposals.find((proposal) => proposal.code === code);
  expect(found).toMatchObject({ quote, offer });
});

test('mã a7.1 và a.7.6, C1 dưới c, 5.1 hai lần, số âm ở cột Thưởng và số dạng chữ đều được nêu, mã giữ nguyên cách viết', () => {
  const codes = everyNode(office.scheme).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['a7.1', 'a.7.6', 'C1', 'C2.5', '5.1', '5.1#2']));
  expect(office.findings.map(({ code }) => code)).toContain('duplicate-code');
  expect(factsOf(office, 'codes-mixed')).toEqual([{ kind: 'codes-mixed', one: 'a1', other: 'a.7.6' }]);
  expect(factsOf(office, 'negative-points')).toEqual([
    { kind: 'negative-points', points: { coefficient: -1, exponent: 0 }, ledger: 'bonus' },
  ]);
  expect(factsOf(office, 'text-numbers')).toEqual([{ kind: 'text-numbers', count: 12, example: ' 3 ' }]);
});

test('ghi chú và dòng không mã giữ nguyên văn', () => {
  expect(office.verbatim.get('a6')).toBe('Mỗi trường hợp sai (bị phát hiện): trừ 0,5 điểm');
  expect(office.verbatim.get('a.7.6')).toBe(
    'Mỗi trường hợp có giải pháp: cộng 1 điểm\nTổng điểm trừ của mục a7 không quá 1,5 điểm (không liên quan đến điểm cộng)',
  );
});
