import { decimal, portionOf, quorumCount } from '../scoring/index.ts';
import type {
  AwardBallot,
  AwardReview,
  Candidate,
  Decimal,
  NomineeVote,
  Rate,
  VoteBase,
  VoteRule,
} from '../scoring/index.ts';
import { showNumber } from './numbers.ts';
import { showPercent } from './percent.ts';

/** What the ballots say, in one sentence; null where nobody asked for a vote and nobody voted. */
export function sentenceOfVote(vote: NomineeVote): string | null {
  switch (vote.kind) {
    case 'notHeld':
      return 'Chưa bỏ phiếu';
    case 'repeated':
      return `Có hai kết quả kiểm phiếu cho vòng ${vote.round}, chưa có kết quả`;
    case 'notAsked': {
      const last = vote.rounds.at(-1);
      return last === undefined ? null : `Đã ghi ${last.inFavour}/${last.total} phiếu`;
    }
    case 'counted':
      return sentenceOfOutcomeOfVote(vote.outcome);
  }
}

/** `10/11 (90,91%)` of the last round for the list; empty without a result. */
export function ballotText(vote: NomineeVote): string {
  if (vote.kind === 'notAsked') {
    const last = vote.rounds.at(-1);
    return last === undefined ? '' : `${last.inFavour}/${last.total}`;
  }
  if (vote.kind !== 'counted') return '';
  const { outcome } = vote;
  return outcome.kind === 'passed' || outcome.kind === 'failed'
    ? `${outcome.inFavour}/${outcome.base} (${showPercent(outcome.share)})`
    : '';
}

type VoteOutcome = Extract<NomineeVote, { kind: 'counted' }>['outcome'];

function sentenceOfOutcomeOfVote(outcome: VoteOutcome): string {
  switch (outcome.kind) {
    case 'passed':
    case 'failed': {
      const { inFavour, base, share, needed } = outcome;
      const word = outcome.kind === 'passed' ? 'Đạt phiếu' : 'Không đạt phiếu';
      return `${word}: ${inFavour}/${base} (${showPercent(share)}), cần ${needed}`;
    }
    case 'belowQuorum':
      return `Chưa có kết quả: dự họp ${outcome.present}, cần ít nhất ${outcome.quorum}`;
    case 'incomplete':
      return outcome.missing === 'present'
        ? 'Chưa có kết quả: thiếu số có mặt'
        : 'Chưa có kết quả: thiếu số phiếu hợp lệ';
    case 'invalid':
      return 'Chưa có kết quả: số phiếu không khớp nhau';
  }
}

/** What the result was measured against: the base, who attended, and written opinions with whether they counted. */
export function sentencesOfBase(rule: VoteRule | null, vote: NomineeVote): readonly string[] {
  const last = 'rounds' in vote ? vote.rounds.at(-1) : undefined;
  if (last === undefined) return [];
  return [
    ...(rule !== null && vote.kind === 'counted' ? baseSentences(rule, vote.outcome, last) : []),
    ...attendance(rule, last),
    ...written(rule, last),
  ];
}

function baseSentences(rule: VoteRule, outcome: VoteOutcome, last: AwardBallot): readonly string[] {
  if (outcome.kind !== 'passed' && outcome.kind !== 'failed') return [];
  const opinions = rule.writtenOpinions && rule.base !== 'allMembers' ? (last.written?.received ?? 0) : 0;
  const counted = bases[rule.base](outcome.base - opinions);
  const added = opinions === 0 ? '' : ` và ${opinions} ý kiến bằng văn bản`;
  return [`Tính trên ${counted}${added}.`];
}

const baseNames: Readonly<Record<VoteBase, string>> = {
  allMembers: 'tổng số thành viên',
  present: 'số người có mặt',
  validBallots: 'số phiếu hợp lệ',
};

const bases: Readonly<Record<VoteBase, (count: number) => string>> = {
  allMembers: (count) => `tổng số ${count} thành viên`,
  present: (count) => `${count} người có mặt`,
  validBallots: (count) => `${count} phiếu hợp lệ`,
};

function attendance(rule: VoteRule | null, { present, total }: AwardBallot): readonly string[] {
  const needed = rule === null ? null : quorumCount(rule, total);
  if (needed === null) return [];
  return [present === null ? `Cần ít nhất ${needed} người dự.` : `Dự họp ${present}, cần ít nhất ${needed}.`];
}

function written(rule: VoteRule | null, { written: opinions }: AwardBallot): readonly string[] {
  if (opinions === null) return [];
  const counts = rule?.writtenOpinions === true ? 'được tính' : 'không tính vào kết quả';
  return [`Ý kiến bằng văn bản: nhận ${opinions.received}, đồng ý ${opinions.inFavour}, ${counts}.`];
}

/** The paragraph of the minutes about the ballots of an award (biên bản kiểm phiếu); null where nobody voted. */
export function minutesOfBallots({ rule, candidates }: AwardReview): string | null {
  const voted = candidates.filter(({ vote }) => 'rounds' in vote && vote.rounds.length > 0);
  if (voted.length === 0) return null;
  const threshold =
    rule.vote === null ? 'không đặt ngưỡng phiếu, số phiếu để xét thứ tự' : thresholdText(rule.vote);
  return [`Kết quả kiểm phiếu ${rule.title}: ${threshold}.`, ...voted.map(minutesOfOne)].join('\n');
}

function thresholdText({ comparison, threshold, base, writtenOpinions }: VoteRule): string {
  const word = comparison === 'atLeast' ? 'từ' : 'trên';
  const opinions = writtenOpinions ? ', tính cả ý kiến bằng văn bản' : '';
  return `đạt khi có ${word} ${rateText(threshold)} ${baseNames[base]} đồng ý${opinions}`;
}

function minutesOfOne({ rule, nominee, vote }: Candidate, place: number): string {
  const rounds = 'rounds' in vote ? vote.rounds : [];
  const counts = rounds.map((round) => `vòng ${round.round}: ${countsOf(round)}`).join('; ');
  const result = rule.vote === null ? '' : ` Kết quả: ${resultOf(rule.vote, vote)}.`;
  return `${place + 1}. ${nominee.subject}: ${counts}.${result}`;
}

function countsOf({ total, present, valid, inFavour, written: opinions }: AwardBallot): string {
  return [
    `tổng số ${total} thành viên`,
    ...(present === null ? [] : [`có mặt ${present}`]),
    ...(valid === null ? [] : [`phiếu hợp lệ ${valid}`]),
    ...(valid === null || present === null || present < valid ? [] : [`không hợp lệ ${present - valid}`]),
    `đồng ý ${inFavour}`,
    ...(valid === null || valid < inFavour ? [] : [`không đồng ý ${valid - inFavour}`]),
    ...(opinions === null ? [] : [`ý kiến bằng văn bản ${opinions.received} (đồng ý ${opinions.inFavour})`]),
  ].join(', ');
}

function resultOf(rule: VoteRule, vote: NomineeVote): string {
  if (vote.kind !== 'counted') return 'chưa có';
  const { outcome } = vote;
  if (outcome.kind !== 'passed' && outcome.kind !== 'failed') {
    return outcome.kind === 'belowQuorum'
      ? `chưa có, vì dự họp ${outcome.present}, cần ít nhất ${outcome.quorum}`
      : 'chưa có, vì số phiếu chưa đủ hoặc không khớp nhau';
  }
  const { inFavour, base, share, needed } = outcome;
  const word = outcome.kind === 'passed' ? 'đạt' : 'không đạt';
  return `${word}, ${inFavour}/${base} (${showPercent(share)}), cần ít nhất ${needed} phiếu (${neededText(rule, base)})`;
}

/** `2/3 của 7 là 4,67`: why so many votes are needed. */
function neededText({ threshold, comparison }: VoteRule, base: number): string {
  const { numerator, denominator } = portionOf(base, threshold);
  const portion = showNumber(decimalOfPortion(numerator, denominator));
  return `${comparison === 'moreThan' ? 'nhiều hơn ' : ''}${rateText(threshold)} của ${base} là ${portion}`;
}

/** Two digits are enough to see which whole number is the next; rounded down, so that no whole number is pretended. */
function decimalOfPortion(numerator: bigint, denominator: bigint): Decimal {
  return decimal(Number((numerator * 100n) / denominator), -2);
}

function rateText(rate: Rate): string {
  return 'numerator' in rate
    ? `${showNumber(rate.numerator)}/${showNumber(rate.denominator)}`
    : showPercent(rate, 4);
}
