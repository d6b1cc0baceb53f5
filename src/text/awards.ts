import type {
  Candidate,
  ConditionOutcome,
  Found,
  GroupCount,
  LeafCondition,
  Limit,
  PlacesUsed,
  Proposal,
} from '../scoring/index.ts';
import { conditionTerms, conditionWords, proposalAnswers } from './award-terms.ts';
import { showDate } from './dates.ts';
import { sentenceOfDisqualification } from './notes.ts';
import { showNumber } from './numbers.ts';
import { showPercent } from './percent.ts';

/** What a condition asks, as the rules table writes it: `Số mô hình >= 1`. */
export function sentenceOfCondition(condition: LeafCondition): string {
  switch (condition.kind) {
    case 'rank':
      return `${conditionTerms.name('rank')} ${condition.comparison} ${condition.rank}`;
    case 'classAtLeast':
      return `${conditionTerms.name('class')} ${conditionWords.from} ${condition.label}`;
    case 'classIs':
      return `${conditionTerms.name('class')} = ${condition.label}`;
    case 'total':
      return `${conditionTerms.name('total')} ${condition.comparison} ${showNumber(condition.value)}`;
    case 'share':
      return `${conditionTerms.name('share')} ${condition.comparison} ${showPercent(condition.value, 4)}`;
    case 'groupShare':
      return groupText(condition);
    case 'noDisqualifier':
    case 'votePassed':
      return conditionTerms.name(condition.kind);
    case 'number':
      return numberText(condition);
    case 'yesNo':
      return `${condition.fact} = ${condition.expected ? 'Có' : 'Không'}`;
    case 'heldAward':
      return `${conditionWords.held} ${condition.award} ${condition.years} ${conditionWords.years}`;
    case 'registered':
      return registrationText(condition);
    case 'unknown':
      return condition.text;
  }
}

/** One part of an answer with what was found: `Số mô hình >= 1 (hiện có 0)`, `chưa có: Số mô hình >= 1`. */
export function sentenceOfOutcome(outcome: ConditionOutcome): string {
  return outcomeText(outcome, ({ condition, found: what }) => {
    const asked = sentenceOfCondition(condition);
    const found = foundText(what, isPercent(condition));
    return found === '' ? asked : `${asked} (${found})`;
  });
}

/** The tree in words, its leaves as `ofLeaf` says them. */
export function outcomeText(outcome: ConditionOutcome, ofLeaf: (leaf: LeafOutcome) => string): string {
  if (outcome.kind === 'leaf') return ofLeaf(outcome);
  const parts = outcome.parts.map((part) => outcomeText(part, ofLeaf));
  switch (outcome.kind) {
    case 'any':
      return `một trong: ${parts.join(' hoặc ')}`;
    case 'all':
      return parts.join(' và ');
    case 'not':
      return `không phải: ${parts.join('; ')}`;
  }
}

export type LeafOutcome = Extract<ConditionOutcome, { readonly kind: 'leaf' }>;

/** Why a candidate has its answer: every reason, or everything that is missing; with the vote and the places. */
export function reasonsOf(candidate: Candidate): string {
  return [eligibilityText(candidate), voteText(candidate), placeText(candidate.proposal)]
    .filter((part) => part !== '')
    .join('. ');
}

/** The column `Đề nghị`; empty when there is nothing to propose. */
export function proposalWord(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'proposed':
      return proposalAnswers.proposed;
    case 'needsDecision':
      return proposalAnswers.needsDecision;
    case 'reserve':
      return `${proposalAnswers.reserve} ${proposal.place}`;
    case 'passedOver':
    case 'awaitingVote':
    case 'voteFailed':
    case 'none':
      return '';
  }
}

/** `Đã đề nghị 1 trong 2 suất, còn 1 suất`. */
export function sentenceOfPlaces({ limit, used, left, unit }: PlacesUsed): string {
  const whose = unit === null ? '' : ` của ${unit}`;
  return `Đã đề nghị ${used}${whose}${limitText(limit, left)}`;
}

type Leaf<Kind extends LeafCondition['kind']> = Extract<LeafCondition, { readonly kind: Kind }>;

function groupText({ group, atLeast }: Leaf<'groupShare'>): string {
  const asked = group === null ? conditionTerms.name('everyGroup') : `${conditionWords.group} ${group}`;
  return `${asked} >= ${showPercent(atLeast, 4)}`;
}

function numberText({ fact, comparison, value, percent }: Leaf<'number'>): string {
  return `${fact} ${comparison} ${percent ? showPercent(value, 4) : showNumber(value)}`;
}

function registrationText({ deadline }: Leaf<'registered'>): string {
  const asked = conditionTerms.name('registered');
  if (deadline === null) return asked;
  const kind = deadline.inclusive ? conditionWords.until : conditionWords.before;
  return `${asked} ${kind} ${showDate(deadline.day)}`;
}

function isPercent(condition: LeafCondition): boolean {
  return condition.kind === 'number' && condition.percent;
}

function foundText(found: Found, percent: boolean): string {
  if (isOfRegistration(found)) return registeredText(found);
  switch (found.kind) {
    case 'nothing':
      return '';
    case 'rank':
      return found.rank === 'unranked' ? 'không được xếp hạng' : `hiện xếp hạng ${found.rank}`;
    case 'label':
      return `hiện xếp loại ${found.label}`;
    case 'number':
      return `hiện là ${percent ? showPercent(found.value, 4) : showNumber(found.value)}`;
    case 'share':
      return shareText(found);
    case 'groupsUnknown':
      return `chưa có dữ liệu ${found.groups.map((group) => `mục ${group}`).join(', ')}`;
    case 'yesNo':
      return `hiện ghi ${found.yes ? 'Có' : 'Không'}`;
    case 'disqualified':
      return found.by.map(sentenceOfDisqualification).join('; ');
    case 'years':
      return yearsText(found);
    case 'unknownLabel':
    case 'doubtfulPercent':
      return doubtText(found);
  }
}

function doubtText(found: Extract<Found, { readonly kind: 'unknownLabel' | 'doubtfulPercent' }>): string {
  return found.kind === 'unknownLabel'
    ? `không rõ mức ${found.label} đứng ở đâu`
    : `ghi ${showNumber(found.value)}, cần ghi dạng phần trăm`;
}

type OfRegistration = Extract<Found, { readonly kind: 'day' | 'registrationRefused' }>;

function isOfRegistration(found: Found): found is OfRegistration {
  return found.kind === 'day' || found.kind === 'registrationRefused';
}

function registeredText(found: OfRegistration): string {
  return found.kind === 'day'
    ? `đăng ký ngày ${showDate(found.day)}, hạn cuối là hết ngày ${showDate(found.lastValidDay)}`
    : `nội dung đăng ký không được chấp nhận: ${found.reason}`;
}

function shareText({ group, share }: Extract<Found, { readonly kind: 'share' }>): string {
  return `${group === null ? '' : `mục ${group} `}hiện đạt ${showPercent(share, 4)}`;
}

function yearsText({ missed, unknown }: Extract<Found, { readonly kind: 'years' }>): string {
  return [
    missed.length === 0 ? '' : `không có năm ${missed.join(', ')}`,
    unknown.length === 0 ? '' : `chưa có dữ liệu năm ${unknown.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function eligibilityText({ eligibility, obstacle }: Candidate): string {
  if (obstacle === 'repeated') return 'Đơn vị có hơn một dòng, chưa rõ dòng nào đúng';
  if (obstacle === 'kindUnknown') return 'Thiếu: Loại đối tượng';
  switch (eligibility.kind) {
    case 'eligible':
      return '';
    case 'notEligible':
      return `Không đạt: ${eligibility.reasons.map(sentenceOfOutcome).join('; ')}`;
    case 'incomplete':
      return `Thiếu: ${eligibility.missing.map(sentenceOfOutcome).join('; ')}`;
  }
}

/** The count of the last round; nothing where no vote is asked for. */
function voteText({ vote, rule }: Candidate): string {
  if (rule.vote === null) return '';
  if (vote.kind === 'notHeld') return 'Chưa bỏ phiếu';
  if (vote.kind !== 'counted') return 'Chưa có kết quả bỏ phiếu';
  const { outcome } = vote;
  switch (outcome.kind) {
    case 'passed':
    case 'failed': {
      const result = outcome.kind === 'passed' ? 'Đạt' : 'Không đạt';
      return `${result} phiếu: ${outcome.inFavour}/${outcome.base} (${showPercent(outcome.share)}), cần ${outcome.needed}`;
    }
    case 'belowQuorum':
    case 'incomplete':
    case 'invalid':
      return 'Chưa có kết quả bỏ phiếu';
  }
}

function placeText(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'proposed':
      return proposal.decision === null ? '' : `Theo quyết định: ${proposal.decision.reason}`;
    case 'passedOver':
      return `Không đề nghị theo quyết định: ${proposal.decision.reason}`;
    case 'needsDecision':
      return sentenceOfOpenCause(proposal.cause);
    case 'reserve':
    case 'awaitingVote':
    case 'voteFailed':
    case 'none':
      return '';
  }
}

/** Why nobody is chosen automatically. */
export function sentenceOfOpenCause(
  cause: Extract<Proposal, { readonly kind: 'needsDecision' }>['cause'],
): string {
  switch (cause.kind) {
    case 'equals':
      return `Chưa phân được trước sau với ${cause.with.join(', ')}; còn ${cause.places} suất`;
    case 'pendingAhead':
      return `Chờ rõ kết quả của ${cause.subjects.join(', ')}`;
    case 'quotaUnknown':
      return 'Chưa biết số lượng được đề nghị';
    case 'unitUnknown':
      return 'Chưa biết đơn vị đề nghị nên chưa tính được suất';
    case 'decisionsAboveQuota':
      return 'Số quyết định đề nghị nhiều hơn số suất';
  }
}

function raisedText({ raised }: Extract<Limit, { readonly kind: 'atMost' }>): string {
  return raised === true ? ' (tỷ lệ làm tròn xuống 0, lấy 1 theo lựa chọn ghi ở cột “Số lượng”)' : '';
}

function limitText(limit: Limit, left: number | null): string {
  switch (limit.kind) {
    case 'none':
      return ', không giới hạn số lượng';
    case 'atMost':
      return ` trong ${limit.places} suất${left === null ? '' : `, còn ${left} suất`}${raisedText(limit)}`;
    case 'toReach':
      return `, cần ít nhất ${limit.needed}`;
    case 'unknown':
      return ', chưa biết số lượng được đề nghị';
  }
}

/** `Tập thể nhỏ: 1/3 tập thể (33,33%)`. */
export function sentenceOfComposition(row: CompositionCount): string {
  return `${row.group}: ${compositionCountText(row, compositionOfNames[row.of])}`;
}

/** What is not known for everyone is no share: `3/5 cá nhân (60%)`, `ít nhất 1/3 (33,33%), 1 chưa ghi`, `chưa ghi`. */
export function compositionCountText(
  { count, total, share, unknown }: Omit<CompositionCount, 'of'>,
  whom = '',
): string {
  if (unknown === total) return 'chưa ghi';
  const part = share === null ? '' : ` (${showPercent(share)})`;
  const sure = `${count}/${total}${whom === '' ? '' : ` ${whom}`}${part}`;
  return unknown === 0 ? sure : `ít nhất ${sure}, ${unknown} chưa ghi`;
}

export const compositionOfNames = { individuals: 'cá nhân', collectives: 'tập thể' } as const;

type CompositionCount = GroupCount & {
  readonly of: keyof typeof compositionOfNames;
  readonly total: number;
};
