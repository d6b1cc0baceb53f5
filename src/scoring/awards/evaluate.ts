import type { Decimal } from '../decimal.ts';
import type { Disqualification } from '../entries.ts';
import type { Share } from '../result.ts';
import { compareShareWith } from '../shares.ts';
import { lastValidDay } from '../deadline.ts';
import type { DaySerial } from '../scheme.ts';
import { compareShareValue, compareValue, holds, isDoubtfulPercent } from './compare.ts';
import type { Condition, LeafCondition } from './condition.ts';
import type { AwardHistory, Nominee } from './nominee.ts';
import { allOf, anyOf, notOf, truthOf } from './truth.ts';
import type { Truth } from './truth.ts';

/** What was found where a leaf condition looked; for the sentence that explains the answer. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'rank'; readonly rank: number | 'unranked' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'share'; readonly group: string | null; readonly share: Share }
  /** Groups without a share: of every group nothing can be said yet. */
  | { readonly kind: 'groupsUnknown'; readonly groups: readonly string[] }
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  | { readonly kind: 'disqualified'; readonly by: readonly Disqualification[] }
  | { readonly kind: 'years'; readonly missed: readonly number[]; readonly unknown: readonly number[] }
  | { readonly kind: 'day'; readonly day: DaySerial; readonly lastValidDay: DaySerial }
  | { readonly kind: 'registrationRefused'; readonly reason: string }
  /** A class that the order of classes does not have. */
  | { readonly kind: 'unknownLabel'; readonly label: string }
  | { readonly kind: 'doubtfulPercent'; readonly value: Decimal };

export type ConditionOutcome =
  | {
      readonly kind: 'leaf';
      readonly condition: LeafCondition;
      readonly truth: Truth;
      readonly found: Found;
    }
  | {
      readonly kind: 'all' | 'any' | 'not';
      readonly truth: Truth;
      readonly parts: readonly ConditionOutcome[];
    };

/** Everything a condition may look at besides the nominee itself. */
export type Evidence = {
  readonly award: string;
  /** Class labels from the top. */
  readonly classOrder: readonly string[];
  readonly history: AwardHistory | null;
  /** The year under review: "two years running" are the two before it. */
  readonly year: number | null;
  readonly vote: Truth;
};

/** Evaluates every condition, also those that no longer change the answer (scoring-spec §11.1). */
export function evaluateCondition(
  condition: Condition,
  nominee: Nominee,
  evidence: Evidence,
): ConditionOutcome {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.conditions.map((part) => evaluateCondition(part, nominee, evidence));
      const truths = parts.map((part) => part.truth);
      return { kind: condition.kind, truth: condition.kind === 'all' ? allOf(truths) : anyOf(truths), parts };
    }
    case 'not': {
      const part = evaluateCondition(condition.condition, nominee, evidence);
      return { kind: 'not', truth: notOf(part.truth), parts: [part] };
    }
    default:
      return { kind: 'leaf', condition, ...answer(condition, nominee, evidence) };
  }
}

type Answer = { readonly truth: Truth; readonly found: Found };

const nothing: Answer = { truth: 'unknown', found: { kind: 'nothing' } };

function answer(condition: LeafCondition, nominee: Nominee, evidence: Evidence): Answer {
  switch (condition.kind) {
    case 'rank':
      return rankAnswer(condition, nominee);
    case 'classAtLeast':
    case 'classIs':
      return classAnswer(condition, nominee, evidence.classOrder);
    case 'total':
      return numberAnswer(nominee.total, (value) =>
        compareValue(value, condition.comparison, condition.value),
      );
    case 'share':
      return shareAnswer(nominee.share, (share) =>
        compareShareValue(share, condition.comparison, condition.value),
      );
    case 'groupShare':
      return groupAnswer(condition, nominee);
    case 'noDisqualifier':
      return disqualifierAnswer(nominee, evidence.award);
    case 'number':
      return numericFactAnswer(condition, nominee);
    case 'yesNo':
      return yesNoAnswer(condition, nominee);
    case 'heldAward':
      return heldAnswer(condition, nominee.subject, evidence);
    case 'registered':
      return registrationAnswer(condition, nominee);
    case 'votePassed':
      return { truth: evidence.vote, found: { kind: 'nothing' } };
    case 'unknown':
      return nothing;
  }
}

type Leaf<Kind extends LeafCondition['kind']> = Extract<LeafCondition, { readonly kind: Kind }>;

/** One who is known not to be ranked reaches no rank. */
function rankAnswer({ comparison, rank: limit }: Leaf<'rank'>, { rank }: Nominee): Answer {
  if (rank === null) return nothing;
  const reached = rank !== 'unranked' && holds(rank - limit, comparison);
  return { truth: truthOf(reached), found: { kind: 'rank', rank } };
}

function classAnswer(
  { kind, label: limit }: Leaf<'classAtLeast'> | Leaf<'classIs'>,
  { classLabel }: Nominee,
  order: readonly string[],
): Answer {
  if (classLabel === null) return nothing;
  const found = order.indexOf(classLabel);
  const needed = order.indexOf(limit);
  if (found < 0 || needed < 0) {
    return { truth: 'unknown', found: { kind: 'unknownLabel', label: found < 0 ? classLabel : limit } };
  }
  const reached = kind === 'classIs' ? found === needed : found <= needed;
  return { truth: truthOf(reached), found: { kind: 'label', label: classLabel } };
}

function numberAnswer(value: Decimal | null, test: (value: Decimal) => boolean): Answer {
  return value === null ? nothing : { truth: truthOf(test(value)), found: { kind: 'number', value } };
}

function shareAnswer(share: Share | null, test: (share: Share) => boolean): Answer {
  if (share === null) return nothing;
  return { truth: truthOf(test(share)), found: { kind: 'share', group: null, share } };
}

/** Of every group: the first that is too low decides, else one that is not known; without any nothing is known. */
function groupAnswer({ group, atLeast }: Leaf<'groupShare'>, { groupShares }: Nominee): Answer {
  const asked = [...groupShares].filter(([code]) => group === null || code === group);
  const known = asked.flatMap(([code, share]) => (share === null ? [] : [{ code, share }]));
  const low = known.find(({ share }) => compareShareWith(share, atLeast) < 0);
  const shown = low ?? known[0];
  if (low === undefined && known.length < asked.length) return groupsUnknown(group, asked);
  if (shown === undefined) return nothing;
  return {
    truth: truthOf(low === undefined),
    found: { kind: 'share', group: shown.code, share: shown.share },
  };
}

/** Which groups lack a share is told where the condition does not name its group. */
function groupsUnknown(group: string | null, asked: readonly (readonly [string, Share | null])[]): Answer {
  if (group !== null) return nothing;
  const groups = asked.filter(([, share]) => share === null).map(([code]) => code);
  return { truth: 'unknown', found: { kind: 'groupsUnknown', groups } };
}

/** A disqualifier that bars other awards only does not bar this one; one without awards bars all. */
function disqualifierAnswer({ disqualifications }: Nominee, award: string): Answer {
  if (disqualifications === null) return nothing;
  const by = disqualifications.filter(
    ({ effect }) =>
      effect.kind === 'unranked' ||
      (effect.kind === 'notEligible' && (effect.awards.length === 0 || effect.awards.includes(award))),
  );
  return { truth: truthOf(by.length === 0), found: { kind: 'disqualified', by } };
}

function numericFactAnswer(condition: Leaf<'number'>, { facts }: Nominee): Answer {
  const fact = facts.get(condition.fact);
  if (fact?.kind !== 'number') return nothing;
  if (condition.percent && isDoubtfulPercent(fact.value)) {
    return { truth: 'unknown', found: { kind: 'doubtfulPercent', value: fact.value } };
  }
  return numberAnswer(fact.value, (value) => compareValue(value, condition.comparison, condition.value));
}

function yesNoAnswer({ fact: name, expected }: Leaf<'yesNo'>, { facts }: Nominee): Answer {
  const fact = facts.get(name);
  if (fact?.kind !== 'yesNo') return nothing;
  return { truth: truthOf(fact.yes === expected), found: { kind: 'yesNo', yes: fact.yes } };
}

function heldAnswer({ award, years }: Leaf<'heldAward'>, subject: string, evidence: Evidence): Answer {
  const { history, year } = evidence;
  if (history === null || year === null) return nothing;
  const asked = Array.from({ length: years }, (_, back) => year - 1 - back);
  const held = new Set(
    history.awards.filter((row) => row.subject === subject && row.award === award).map((row) => row.year),
  );
  const covering = history.covered.filter(
    (part) =>
      (part.subject === null || part.subject === subject) && (part.award === null || part.award === award),
  );
  const covered = (one: number): boolean =>
    covering.some((part) => one >= part.fromYear && one <= part.toYear);
  const missed = asked.filter((one) => !held.has(one) && covered(one));
  const unknown = asked.filter((one) => !held.has(one) && !covered(one));
  const truth = missed.length > 0 ? 'missed' : unknown.length > 0 ? 'unknown' : 'met';
  return { truth, found: { kind: 'years', missed, unknown } };
}

/** What was registered may be refused by the appraiser, with a reason: then it counts as no registration. */
function registrationAnswer(
  { deadline }: Leaf<'registered'>,
  { registration, registrationRefused: reason }: Nominee,
): Answer {
  if (registration === null) return nothing;
  const yes = registration.registered;
  if (yes && reason !== null) return { truth: 'missed', found: { kind: 'registrationRefused', reason } };
  if (!yes || deadline === null) return { truth: truthOf(yes), found: { kind: 'yesNo', yes } };
  if (registration.day === null) return nothing;
  const last = lastValidDay(deadline);
  const day = Math.floor(registration.day);
  return { truth: truthOf(day <= last), found: { kind: 'day', day, lastValidDay: last } };
}
