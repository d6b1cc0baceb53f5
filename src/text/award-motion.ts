import type {
  AwardReview,
  Candidate,
  ConditionOutcome,
  LeafCondition,
  Proposal,
  SubjectKind,
} from '../scoring/index.ts';
import { awardAnswers } from './award-terms.ts';
import {
  outcomeText,
  proposalWord,
  sentenceOfCondition,
  sentenceOfOutcome,
  sentenceOfPlaces,
} from './awards.ts';
import { canonicalKey } from './keys.ts';

/** The motion of an award for the minutes, as one paragraph; whoever is undecided is named with the ways out. */
export function motionOf(award: AwardReview): string {
  const { rule, status, candidates, places } = award;
  if (status !== 'reviewed') return `Chưa xét ${rule.title}: quy định không dùng được vào ngày xét.`;
  const named = (kind: Proposal['kind']): readonly string[] =>
    candidates.filter(({ proposal }) => proposal.kind === kind).map(({ nominee }) => nominee.subject);
  const proposed = named('proposed');
  const open = named('needsDecision');
  const reserve = named('reserve');
  const waiting = named('awaitingVote');
  const incomplete = candidates
    .filter(({ eligibility }) => eligibility.kind === 'incomplete')
    .map(({ nominee }) => nominee.subject);
  return [
    proposed.length === 0
      ? `Chưa đề nghị đơn vị, cá nhân nào cho ${rule.title}.`
      : `Đề nghị ${rule.title}: ${proposed.join('; ')}.`,
    rule.basis === null ? '' : `Căn cứ: ${basisText(rule.basis)}.`,
    rule.status === 'unconfirmed' ? unconfirmed : '',
    passedOver(award),
    ...places.map((used) => `${sentenceOfPlaces(used)}.`),
    open.length === 0 ? '' : `Hội nghị cần quyết định: ${open.join('; ')}. ${waysOut}`,
    reserve.length === 0 ? '' : `Dự phòng theo thứ tự: ${reserve.join('; ')}.`,
    waiting.length === 0 ? '' : `Chờ kết quả bỏ phiếu: ${waiting.join('; ')}.`,
    incomplete.length === 0 ? '' : `Chưa kết luận vì thiếu dữ liệu: ${incomplete.join('; ')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * How the places went down the order: everyone up to the last one who is proposed, with what became of it. Empty where
 * nobody ahead was passed over, or where the order is not by points.
 */
export function chainOf(award: AwardReview): readonly string[] {
  const { rule } = award;
  const ahead = aheadOfLast(award);
  const skipped = ahead.some(({ eligibility }) => eligibility.kind === 'notEligible');
  if (!skipped || rule.order.fallback !== 'next' || rule.order.keys[0] === 'votes') return [];
  return ahead.map((candidate) => `${nameWithRank(candidate)}: ${stepText(candidate)}`);
}

function aheadOfLast({ candidates }: AwardReview): readonly Candidate[] {
  const proposed = candidates.map(({ proposal }) => proposal.kind === 'proposed');
  return candidates.slice(0, proposed.lastIndexOf(true) + 1);
}

function stepText(candidate: Candidate): string {
  const { eligibility, proposal, nominee } = candidate;
  return eligibility.kind === 'notEligible'
    ? `không đủ (${eligibility.reasons.map((reason) => openReason(reason, nominee.kind)).join('; ')}), xét đơn vị kế tiếp`
    : proposalWord(proposal) || awardAnswers[eligibility.kind].toLowerCase();
}

/** Those ahead who are not eligible, in one sentence for the minutes. */
function passedOver(award: AwardReview): string {
  const steps = chainOf(award);
  return steps.length === 0 ? '' : `Xét theo thứ tự: ${steps.join('; ')}.`;
}

/**
 * Minutes circulate: a disciplinary matter and what stands in a person's file are named as conditions, never with what
 * was found (domain.md §7.14).
 */
function openReason(outcome: ConditionOutcome, kind: SubjectKind | null): string {
  const text = outcomeText(outcome, (leaf) =>
    isPrivate(leaf.condition, kind) ? `“${sentenceOfCondition(leaf.condition)}”` : sentenceOfOutcome(leaf),
  );
  return `không đạt ${text}`;
}

function isPrivate(condition: LeafCondition, kind: SubjectKind | null): boolean {
  if (condition.kind === 'noDisqualifier') return true;
  if (condition.kind !== 'number' && condition.kind !== 'yesNo') return false;
  return !openKinds.has(kind) || canonicalKey(condition.fact).includes('ky luat');
}

/** What is known of these is no file of a person. */
const openKinds: ReadonlySet<SubjectKind | null> = new Set(['collective', 'bloc', 'enterprise']);

function nameWithRank({ nominee: { subject, rank } }: Candidate): string {
  return typeof rank === 'number' ? `${subject} (hạng ${rank})` : subject;
}

const unconfirmed = 'Điều kiện đang chờ xác nhận, chưa phải quy định chính thức.';

function basisText({ document, article }: NonNullable<AwardReview['rule']['basis']>): string {
  return [article, document].filter((part) => part !== null && part !== '').join(' ');
}

/** The lawful ways to settle equals; none of them is chosen by the program. */
const waysOut =
  'Có thể: xét tiêu chí phụ, bỏ phiếu vòng hai, đề nghị cấp trên bổ sung suất, hoặc để trống suất này; ghi quyết định và lý do vào biên bản.';
