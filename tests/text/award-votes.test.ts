import { decimal } from '../../src/scoring/index.ts';
import type { AwardBallot, VoteRule } from '../../src/scoring/index.ts';
import { minutesOfBallots, sentenceOfVote, sentencesOfBase } from '../../src/text/index.ts';
import { ballot, majority, nominee, review, rule } from '../scoring/awards/builders.ts';

const twoThirds = { numerator: decimal(2), denominator: decimal(3) };
const strict: VoteRule = {
  threshold: twoThirds,
  comparison: 'atLeast',
  base: 'validBallots',
  quorum: { kind: 'share', rate: twoThirds },
  writtenOpinions: true,
};

function voteOn(vote: VoteRule | null, counts: Partial<AwardBallot>, more: readonly AwardBallot[] = []) {
  const ballots = [{ ...ballot('Sở A', 5, 7), ...counts }, ...more];
  const { awards } = review([rule({ vote })], [nominee('Sở A', { rank: 1 })], { ballots });
  return awards[0]!;
}
const baseOf = (vote: VoteRule | null, counts: Partial<AwardBallot>): readonly string[] => {
  const award = voteOn(vote, counts);
  return sentencesOfBase(vote, award.candidates[0]!.vote);
};

describe('what a vote is measured against is said in words', () => {
  it('all members, without a quorum', () => {
    expect(baseOf(majority, {})).toEqual(['Tính trên tổng số 7 thành viên.']);
  });

  it('valid ballots with a quorum, and written opinions that count', () => {
    const written = { received: 2, inFavour: 1 };
    expect(baseOf(strict, { inFavour: 3, present: 5, valid: 4, written })).toEqual([
      'Tính trên 4 phiếu hợp lệ và 2 ý kiến bằng văn bản.',
      'Dự họp 5, cần ít nhất 5.',
      'Ý kiến bằng văn bản: nhận 2, đồng ý 1, được tính.',
    ]);
  });

  it('written opinions that the rule does not count are said not to count', () => {
    const written = { received: 2, inFavour: 2 };
    expect(baseOf(majority, { inFavour: 3, present: 5, written })).toEqual([
      'Tính trên tổng số 7 thành viên.',
      'Ý kiến bằng văn bản: nhận 2, đồng ý 2, không tính vào kết quả.',
    ]);
  });

  it('a quorum that was missed is said with both numbers, without a base', () => {
    const award = voteOn(strict, { inFavour: 3, present: 4, valid: 4 });
    const { vote } = award.candidates[0]!;
    expect(sentenceOfVote(vote)).toBe('Chưa có kết quả: dự họp 4, cần ít nhất 5');
    expect(sentencesOfBase(strict, vote)).toEqual(['Dự họp 4, cần ít nhất 5.']);
  });

  it('nothing is said before anybody voted', () => {
    const { awards } = review([rule({ vote: strict })], [nominee('Sở A')]);
    expect(sentencesOfBase(strict, awards[0]!.candidates[0]!.vote)).toEqual([]);
  });
});

describe('the paragraph of the minutes about the ballots', () => {
  it('is null where nobody voted', () => {
    const { awards } = review([rule({ vote: majority })], [nominee('Sở A')]);
    expect(minutesOfBallots(awards[0]!)).toBeNull();
  });

  it('2/3 of 7 is 4,66…: 5 votes are needed, and the counts of the meeting are all told', () => {
    const vote: VoteRule = { ...majority, threshold: twoThirds, comparison: 'atLeast' };
    expect(minutesOfBallots(voteOn(vote, { present: 7, valid: 6 }))).toBe(
      'Kết quả kiểm phiếu Cờ thi đua: đạt khi có từ 2/3 tổng số thành viên đồng ý.\n' +
        '1. Sở A: vòng 1: tổng số 7 thành viên, có mặt 7, phiếu hợp lệ 6, không hợp lệ 1, đồng ý 5, không đồng ý 1. ' +
        'Kết quả: đạt, 5/7 (71,43%), cần ít nhất 5 phiếu (2/3 của 7 là 4,66).',
    );
  });

  it('more than half of 6 is 4: 3 votes fail; a second round decides', () => {
    const first = { ...ballot('Sở A', 3, 6) };
    const text = minutesOfBallots(
      voteOn(majority, { ...first, inFavour: 3, total: 6 }, [{ ...first, round: 2, inFavour: 4 }]),
    );
    expect(text).toBe(
      'Kết quả kiểm phiếu Cờ thi đua: đạt khi có trên 50% tổng số thành viên đồng ý.\n' +
        '1. Sở A: vòng 1: tổng số 6 thành viên, đồng ý 3; vòng 2: tổng số 6 thành viên, đồng ý 4. ' +
        'Kết quả: đạt, 4/6 (66,67%), cần ít nhất 4 phiếu (nhiều hơn 50% của 6 là 3).',
    );
  });

  it.each([
    [{ inFavour: 8 }, 'chưa có, vì số phiếu chưa đủ hoặc không khớp nhau'],
    [{ inFavour: 3, present: 4, valid: 4 }, 'chưa có, vì dự họp 4, cần ít nhất 5'],
  ])('%j gives no result in the minutes either', (counts, expected) => {
    expect(minutesOfBallots(voteOn(strict, counts))).toContain(`Kết quả: ${expected}.`);
  });

  it('where no threshold is set the counts only order', () => {
    expect(minutesOfBallots(voteOn(null, {}))).toBe(
      'Kết quả kiểm phiếu Cờ thi đua: không đặt ngưỡng phiếu, số phiếu để xét thứ tự.\n' +
        '1. Sở A: vòng 1: tổng số 7 thành viên, đồng ý 5.',
    );
  });
});
