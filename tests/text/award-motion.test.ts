import { chainOf, motionOf } from '../../src/text/index.ts';
import { all, atMost, nominee, number, review, rule, yes } from '../scoring/awards/builders.ts';
import type { AwardRule } from '../../src/scoring/index.ts';

const flag = (changes: Partial<AwardRule> = {}): AwardRule =>
  rule({
    quota: atMost(1),
    conditions: all({ kind: 'total', comparison: '>=', value: number(95) }, yes('Có sáng kiến'), {
      kind: 'noDisqualifier',
    }),
    ...changes,
  });
const facts = { 'Có sáng kiến': true };
const punished = {
  member: 'Sở A',
  effect: { kind: 'notEligible', awards: [] },
  reason: 'kỷ luật khiển trách',
  basis: null,
} as const;
const units = [
  nominee('Sở A', { rank: 1, total: 98, facts, disqualifications: [punished] }),
  nominee('Sở B', { rank: 2, total: 96, facts: { 'Có sáng kiến': false } }),
  nominee('Sở C', { rank: 3, total: 95, facts }),
  nominee('Sở D', { rank: 4, total: 94, facts }),
];

describe('the order of the flag: rank 1, at least the threshold, not barred; else the next', () => {
  it('each step down is told with its reasons, up to the one who is proposed', () => {
    expect(chainOf(review([flag()], units).awards[0]!)).toEqual([
      'Sở A (hạng 1): không đủ (không đạt “Không bị khống chế”), xét đơn vị kế tiếp',
      'Sở B (hạng 2): không đủ (không đạt Có sáng kiến = Có (hiện ghi Không)), xét đơn vị kế tiếp',
      'Sở C (hạng 3): đề nghị',
    ]);
  });

  it('the minutes name the condition that was missed and never the disciplinary matter', () => {
    const motion = motionOf(review([flag()], units).awards[0]!);
    expect(motion).toContain('Đề nghị Cờ thi đua: Sở C.');
    expect(motion).toContain('Xét theo thứ tự: Sở A (hạng 1): không đủ (không đạt “Không bị khống chế”)');
    expect(motion).not.toContain('khiển trách');
  });

  it('how many were disciplined and what stands in the file of a person are not told in the minutes', () => {
    const given = [
      nominee('Phòng A', { rank: 1, facts: { 'Số người bị kỷ luật từ cảnh cáo trở lên': 3 } }),
      nominee('Phòng B', { rank: 2, facts: { 'Số người bị kỷ luật từ cảnh cáo trở lên': 0 } }),
    ];
    const nobody = {
      kind: 'number',
      fact: 'Số người bị kỷ luật từ cảnh cáo trở lên',
      percent: false,
    } as const;
    const title = flag({
      conditions: { kind: 'any', conditions: [{ ...nobody, comparison: '=', value: number(0) }] },
    });
    const motion = motionOf(review([title], given).awards[0]!);
    expect(motion).toContain('không đạt một trong: “Số người bị kỷ luật từ cảnh cáo trở lên = 0”');
    expect(motion).not.toContain('hiện là 3');

    const people = [
      nominee('Bà A', { kind: 'individual', rank: 1, facts: { 'Có sáng kiến': false } }),
      nominee('Ông B', { kind: 'individual', rank: 2, facts }),
    ];
    expect(chainOf(review([flag({ conditions: yes('Có sáng kiến') })], people).awards[0]!)[0]).toBe(
      'Bà A (hạng 1): không đủ (không đạt “Có sáng kiến = Có”), xét đơn vị kế tiếp',
    );
  });

  it.each([
    [94.99, []],
    [95, ['Sở A', 'Sở C']],
  ])('a total of %d: the steps are of %j', (total, expected) => {
    const second = [units[0]!, nominee('Sở C', { rank: 2, total, facts })];
    const chain = chainOf(review([flag()], second).awards[0]!);
    expect(chain).toHaveLength(expected.length);
  });

  it('nothing is told where the first takes the place, where a place stays empty, or where votes order', () => {
    const good = [nominee('Sở A', { rank: 1, total: 98, facts }), units[2]!];
    expect(chainOf(review([flag()], good).awards[0]!)).toEqual([]);
    const empty = flag({ order: { keys: ['rank'], fallback: 'leaveEmpty' } });
    expect(chainOf(review([empty], units).awards[0]!)).toEqual([]);
    const voted = flag({ order: { keys: ['votes'], fallback: 'next' } });
    expect(chainOf(review([voted], units).awards[0]!)).toEqual([]);
  });

  it('a rule that waits for confirmation says so in its motion', () => {
    const motion = motionOf(review([flag({ status: 'unconfirmed' })], units).awards[0]!);
    expect(motion).toContain('Điều kiện đang chờ xác nhận, chưa phải quy định chính thức.');
  });
});
