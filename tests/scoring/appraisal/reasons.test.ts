import { judgeReasons, reasonFindings } from '../../../src/scoring/index.ts';
import type { StageDifference, StageReason } from '../../../src/scoring/index.ts';
import { points } from '../../support/scheme-builders.ts';

const difference: StageDifference = {
  code: 'I.1',
  member: 'A',
  from: 'self',
  to: 'agreed',
  before: points(10),
  after: points(9),
};
const reason: StageReason = { ...difference, reason: 'thiếu minh chứng' };
const codesOf = (reasons: readonly StageReason[], differences = [difference]) =>
  reasonFindings(judgeReasons(differences, reasons)).map(({ code, severity }) => [code, severity]);

test('khác nhau mà không có lý do, hoặc lý do để trống, là lỗi chặn việc chốt', () => {
  expect(codesOf([])).toEqual([['difference-without-reason', 'error']]);
  expect(codesOf([{ ...reason, reason: '  ' }])).toEqual([['difference-without-reason', 'error']]);
});

test('lý do đúng dòng, đúng đơn vị, đúng hai vòng và đúng điểm thì đủ', () => {
  expect(codesOf([reason])).toEqual([]);
  expect(codesOf([{ ...reason, before: null, after: null }])).toEqual([]);
});

test('lý do của dòng khác, đơn vị khác hoặc vòng khác không dùng được', () => {
  for (const other of [{ code: 'I.2' }, { member: 'B' }, { to: 'council' } as const])
    expect(codesOf([{ ...reason, ...other }])).toEqual([['difference-without-reason', 'error']]);
});

test('lý do ghi cho 10 → 9, nay là 10 → 8,5: phải xem lại', () => {
  const now = { ...difference, after: points(8.5) };
  expect(codesOf([reason], [now])).toEqual([['reason-outdated', 'error']]);
  expect(codesOf([reason, { ...reason, after: points(8.5) }], [now])).toEqual([]);
});

test('các dòng thiếu lý do của một đơn vị giữa hai vòng gộp thành một phát hiện, giữ thứ tự', () => {
  const second = { ...difference, code: 'I.2' };
  const other = { ...difference, member: 'B' };
  const found = reasonFindings(judgeReasons([difference, second, other], []));
  expect(found.map((one) => [one.where.member, 'codes' in one ? one.codes : []])).toEqual([
    ['A', ['I.1', 'I.2']],
    ['B', ['I.1']],
  ]);
});

test('lý do không còn ứng với chỗ khác nhau nào được giữ và được đếm', () => {
  expect(judgeReasons([], [reason]).idle).toEqual([reason]);
});
