import { decimal } from '../scoring/index.ts';
import type {
  OrderKey,
  ProposalOrder,
  QuotaBase,
  QuotaLimit,
  Quorum,
  Rate,
  SharedSlot,
  VoteRule,
} from '../scoring/index.ts';
import {
  atLeastOneWords,
  orderFallbackTerms,
  orderKeyTerms,
  quotaBaseWords,
  quotaWordingTerms,
  slotScopeTerms,
  voteBaseTerms,
  voteWords,
} from '../text/index.ts';
import { evenSigns, readCount, readRate, readWord, writeRate, writeWord } from './award-words.ts';
import { sameLabel, splitParts } from './parameter-parts.ts';

/** `không quá 1`, `không quá 20% của số đủ điều kiện`, `không quá 15% của 54 Lao động tiên tiến`; null if unreadable. */
export function readQuota(text: string): QuotaLimit | null {
  const even = evenSigns(text).trim();
  const [plain, option] = optionShape.exec(even)?.slice(1) ?? [];
  if (plain === undefined || option === undefined) return readPlainQuota(even);
  const quota = readPlainQuota(plain);
  return quota?.kind === 'share' && quota.wording === 'atMost' ? { ...quota, atLeastOne: true } : null;
}

function readPlainQuota(text: string): QuotaLimit | null {
  const [, words = '', amount = '', rest = ''] = quotaShape.exec(text) ?? [];
  const wording = words.trim() === '' ? 'atMost' : quotaWordingTerms.read(words);
  if (wording === null || amount === '') return null;
  const count = readCount(amount);
  // "không quá 01 tập thể hoặc cá nhân": the words behind a count say who, not how many.
  if (count !== null) return { kind: 'count', wording, count };
  const rate = readRate(amount);
  const base = readBase(rest.trim());
  return rate === null || base === null ? null : { kind: 'share', wording, rate, base };
}

export function writeQuota(quota: QuotaLimit): string {
  const wording = quotaWordingTerms.name(quota.wording);
  if (quota.kind === 'count') return `${wording} ${quota.count}`;
  const option = quota.atLeastOne === true ? `; ${atLeastOneWords}` : '';
  return `${wording} ${writeRate(quota.rate)} ${quotaBaseWords.of} ${writeBase(quota.base)}${option}`;
}

/** `xếp hạng; số phiếu; không đạt thì để trống`; a blank text is the order by rank. */
export function readOrder(text: string): ProposalOrder | null {
  const keys: OrderKey[] = [];
  let fallback: ProposalOrder['fallback'] = 'next';
  for (const part of text.normalize('NFC').split(/;|,|\brồi\b/u)) {
    if (part.trim() === '') continue;
    const key = orderKeyTerms.read(part);
    const other = orderFallbackTerms.read(part);
    if (key !== null && !keys.includes(key)) keys.push(key);
    else if (other !== null) fallback = other;
    else return null;
  }
  return { keys: keys.length === 0 ? ['rank'] : keys, fallback };
}

export function writeOrder({ keys, fallback }: ProposalOrder): string {
  const names = keys.map(orderKeyTerms.name);
  return [...names, ...(fallback === 'next' ? [] : [orderFallbackTerms.name(fallback)])].join('; ');
}

/** `từ 80% tổng số; dự họp từ 2/3; tính ý kiến văn bản`, `quá bán`. */
export function readVoteRule(text: string): VoteRule | null {
  const [first, ...more] = splitParts(evenSigns(text)).map((part) => part.text);
  const rule = first === undefined ? null : readThreshold(first);
  if (rule === null) return null;
  let quorum: Quorum | null = null;
  let writtenOpinions = false;
  for (const part of more) {
    const asked = quorumShape.exec(part);
    if (asked !== null) {
      quorum = readQuorum(asked[1] ?? '');
      if (quorum === null) return null;
    } else if (isWritten(part)) writtenOpinions = true;
    else return null;
  }
  return { ...rule, quorum, writtenOpinions };
}

function isWritten(part: string): boolean {
  return sameLabel(part, voteWords.written) || sameLabel(part, voteWords.writtenFully);
}

export function writeVoteRule(rule: VoteRule): string {
  const { comparison, threshold, base, quorum, writtenOpinions } = rule;
  const from = comparison === 'atLeast' ? 'từ' : quotaWordingTerms.name('moreThan');
  const seats =
    quorum === null ? [] : [quorum.kind === 'count' ? String(quorum.count) : writeRate(quorum.rate)];
  return [
    `${from} ${writeRate(threshold)} ${voteBaseTerms.name(base)}`,
    ...seats.map((amount) => `${voteWords.quorum} ${amount}`),
    ...(writtenOpinions ? [voteWords.written] : []),
  ].join('; ');
}

/** `BK (mỗi đơn vị)`; without brackets the slot is shared by all. */
export function readSlot(text: string): SharedSlot | null {
  const [, id = '', scope] = /^(.*?)\s*(?:\(([^()]*)\))?$/su.exec(text.trim()) ?? [];
  const read = scope === undefined ? 'whole' : slotScopeTerms.read(scope);
  return id === '' || read === null ? null : { id, scope: read };
}

export function writeSlot({ id, scope }: SharedSlot): string {
  return `${id} (${slotScopeTerms.name(scope)})`;
}

const quotaShape = /^(\p{L}[\p{L}\s]*?)?\s*(\d[\d.,]*\s*%|\d+\s*\/\s*\d+|\d[\d.,]*)(?:\s+(\p{L}.*))?$/su;
/** `không quá 15% của 6 người; ít nhất 1 khi làm tròn xuống 0`, shorter `(tối thiểu 01)`. */
const optionShape =
  /^(.*?)\s*[;,(]\s*((?:ít nhất|it nhat|tối thiểu|toi thieu)\s+0?1(?:\s+khi\s+[\p{L}\s]+0)?)\s*\)?$/isu;
const ofShape = new RegExp(`^(?:${quotaBaseWords.of}|cua|trên|trong)\\s+(.+)$`, 'isu');
const givenShape = /^(\d{1,9})\s+(.+)$/su;
const quorumShape = /^(?:dự họp|du hop|có mặt|co mat)(?:\s+(?:từ|tu|ít nhất|it nhat))?\s+(.+)$/iu;
const thresholdShape = /^(>=|>|\p{L}[\p{L}\s]*?)?\s*(\d[\d.,]*\s*%|\d+\s*\/\s*\d+)\s*(\p{L}[\p{L}\s]*)?$/u;
const halfShape = /^(?:quá bán|qua ban)\s*(.*)$/iu;

/** Without a named base the share is of those reviewed. */
function readBase(text: string): QuotaBase | null {
  if (text === '') return { kind: 'nominees' };
  const name = (ofShape.exec(text)?.[1] ?? '').trim();
  if (name === '') return null;
  if (sameLabel(name, quotaBaseWords.nominees)) return { kind: 'nominees' };
  const eligible = eligibleAward(name);
  if (eligible !== null) return { kind: 'eligible', award: eligible === '' ? null : eligible };
  const [, count = '', rest = ''] = givenShape.exec(name) ?? [];
  return count === ''
    ? { kind: 'given', name: readWord(name), count: null }
    : { kind: 'given', name: readWord(rest), count: Number(count) };
}

/** The award behind `số đủ điều kiện`, empty for this award; null for another base. */
function eligibleAward(name: string): string | null {
  const words = quotaBaseWords.eligible.split(' ').length;
  const parts = name.split(/\s+/u);
  if (!sameLabel(parts.slice(0, words).join(' '), quotaBaseWords.eligible)) return null;
  return readWord(name.replace(/^\S+(?:\s+\S+){3}\s*/u, ''));
}

function writeBase(base: QuotaBase): string {
  switch (base.kind) {
    case 'nominees':
      return quotaBaseWords.nominees;
    case 'eligible':
      return base.award === null
        ? quotaBaseWords.eligible
        : `${quotaBaseWords.eligible} "${base.award.replaceAll('"', '""')}"`;
    case 'given': {
      const name = isBaseWord(base.name) ? `"${base.name}"` : writeWord(base.name);
      return base.count === null ? name : `${base.count} ${name}`;
    }
  }
}

function isBaseWord(name: string): boolean {
  return sameLabel(name, quotaBaseWords.nominees) || eligibleAward(name) !== null;
}

type Threshold = Pick<VoteRule, 'threshold' | 'comparison' | 'base'>;

const half: Rate = decimal(5, -1);

function readThreshold(text: string): Threshold | null {
  const majority = halfShape.exec(text);
  if (majority !== null) return withBase({ threshold: half, comparison: 'moreThan' }, majority[1] ?? '');
  const [, words = '', amount = '', base = ''] = thresholdShape.exec(text) ?? [];
  const threshold = amount === '' ? null : readRate(amount);
  const comparison = comparisonOf(words.trim());
  return threshold === null || comparison === null ? null : withBase({ threshold, comparison }, base);
}

function withBase(rule: Omit<Threshold, 'base'>, text: string): Threshold | null {
  const base =
    text.trim() === '' ? 'allMembers' : voteBaseTerms.read(text.replace(/^\s*(?:của|trên)\s+/u, ''));
  return base === null ? null : { ...rule, base };
}

function comparisonOf(words: string): VoteRule['comparison'] | null {
  if (words === '' || words === '>=') return 'atLeast';
  if (words === '>') return 'moreThan';
  const wording = quotaWordingTerms.read(words);
  return wording === 'atMost' ? null : wording;
}

function readQuorum(text: string): Quorum | null {
  const count = readCount(text);
  if (count !== null) return { kind: 'count', count };
  const rate = readRate(text);
  return rate === null ? null : { kind: 'share', rate };
}
