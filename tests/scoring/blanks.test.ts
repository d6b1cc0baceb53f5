import type { Entry, Regulation } from '../../src/scoring/index.ts';
import { decimalToNumber, finalEntries, scoreBloc } from '../../src/scoring/index.ts';
import {
  bonus,
  deduction,
  direct,
  entriesOf,
  line,
  notAssigned,
  notConsidered,
  points,
  ranksOf,
  schemeOf,
  totalsOf,
} from '../support/scheme-builders.ts';

const nodes = [
  line('1', direct),
  line('2', direct, { max: points(5) }),
  line('3', direct, { max: points(8) }),
  bonus('4'),
  deduction('5'),
];

function scored(row: readonly Entry[], notAssignedPolicy: Regulation['notAssigned'] = 'exclude') {
  const rows = Object.fromEntries(row.map((entry, index) => [String(index + 1), [entry]]));
  const result = scoreBloc(schemeOf(nodes, { notAssigned: notAssignedPolicy }), entriesOf(rows));
  const [member] = result.members;
  if (member === undefined) throw new Error('one member');
  return member;
}

test('0 là đã chấm, trống là chưa chấm: thiếu mã 2 thì chưa xếp hạng', () => {
  expect(scored([10, 0, 8, null, null])).toMatchObject({ missing: [], status: 'ranked', rank: 1 });
  expect(scored([10, null, 8, null, null])).toMatchObject({
    missing: ['2'],
    status: 'incomplete',
    rank: null,
  });
});

test('trống ở dòng thưởng và dòng trừ nghĩa là không có', () => {
  expect(scored([10, 5, 8, null, null]).missing).toEqual([]);
});

test.each([
  ['exclude', 13, 15],
  ['full', 21, 23],
  ['zero', 13, 23],
] as const)('không giao mã 3 (8 điểm), quy chế "%s": %d trên %d', (policy, total, assigned) => {
  const member = scored([10, 3, notAssigned, null, null], policy);
  expect(decimalToNumber(member.total)).toBe(total);
  expect(decimalToNumber(member.assigned)).toBe(assigned);
  expect(member.status).toBe('ranked');
});

test('không xét: tính 0 và điểm tối đa vẫn còn, 13 trên 23', () => {
  const member = scored([10, 3, notConsidered, null, null]);
  expect([member.total, member.assigned].map(decimalToNumber)).toEqual([13, 23]);
});

test('ô không đọc được tính 0 và có tên trong danh sách lỗi', () => {
  const member = scored([{ state: 'invalid' }, 5, 8, null, null]);
  expect(member).toMatchObject({ invalid: ['1'], missing: [] });
  expect(decimalToNumber(member.total)).toBe(13);
});

test('điểm cuối là cấp chấm sau cùng không trống của từng ô, không phải điểm lớn nhất', () => {
  const self = entriesOf({ '1': [10, 9], '2': [5, 5], '3': [8, 8] });
  const bloc = entriesOf({ '1': [7, null], '2': [null, 0] });
  const council = entriesOf({ '1': [8, null] });
  const final = finalEntries([self, bloc, council]);
  expect(final.lines.get('1')?.values).toEqual([8, 9]);
  expect(final.lines.get('2')?.values).toEqual([5, 0]);
  expect(totalsOf(scoreBloc(schemeOf(nodes), final))).toEqual([21, 17]);
});

test('các cấp chấm khớp nhau theo tên đơn vị, không theo thứ tự cột', () => {
  const self = { members: ['X', 'Y'], lines: new Map([['1', { values: [1, 2], targets: [10, 20] }]]) };
  const bloc = { members: ['Y', 'X'], lines: new Map([['1', { values: [5, null], targets: null }]]) };
  const final = finalEntries([self, bloc]);
  expect(final.members).toEqual(['X', 'Y']);
  expect(final.lines.get('1')).toEqual({ values: [1, 5], targets: [10, 20] });
});

test('xếp theo tỷ lệ điểm được giao: 13/15 đứng trên 19/23', () => {
  const scheme = schemeOf(nodes, { rankBy: 'share' });
  const rows = { '1': [10, 10], '2': [3, 3], '3': [notAssigned, 6] };
  expect(ranksOf(scoreBloc(scheme, entriesOf(rows)))).toEqual([1, 2]);
});
