import type { AwardDecision } from './nominee.ts';

/** What the order, the quota and the recorded decisions make of one candidate. */
export type Proposal =
  | { readonly kind: 'proposed'; readonly decision: AwardDecision | null }
  /** Equals at the line, or someone ahead who is not clear yet: nobody is chosen automatically (scoring-spec §11.3). */
  | { readonly kind: 'needsDecision'; readonly cause: OpenCause }
  /** Next in line; 1 is the first reserve. */
  | { readonly kind: 'reserve'; readonly place: number }
  | { readonly kind: 'passedOver'; readonly decision: AwardDecision }
  | { readonly kind: 'awaitingVote' }
  | { readonly kind: 'voteFailed' }
  /** Not eligible, or not known to be. */
  | { readonly kind: 'none' };

export type OpenCause =
  | { readonly kind: 'equals'; readonly with: readonly string[]; readonly places: number }
  | { readonly kind: 'pendingAhead'; readonly subjects: readonly string[] }
  | { readonly kind: 'quotaUnknown' }
  | { readonly kind: 'unitUnknown' }
  | { readonly kind: 'decisionsAboveQuota' };

/**
 * One who competes for a place.
 * `ready`: may be proposed. `pending`: may yet become ready. `blocking`: takes its place but cannot be proposed.
 */
export type Contender = {
  readonly subject: string;
  readonly state: 'ready' | 'pending' | 'blocking';
  readonly decision: AwardDecision | null;
};

/** Sign as in `compareOrder`. */
export type Relation = (left: Contender, right: Contender) => number | null;

/**
 * Fills `places` in order. One is proposed only if all who might stand ahead of it, equals included, leave it a place;
 * it is a reserve only if enough surely stand ahead; everything between is left to a decision. So equals are never
 * split, and no more than `places` are ever proposed. Answers for the contenders that are ready.
 */
export function fillPlaces(
  contenders: readonly Contender[],
  places: number,
  relation: Relation,
): ReadonlyMap<Contender, Proposal> {
  const proposals = new Map<Contender, Proposal>();
  const ready = contenders.filter(({ state }) => state === 'ready');
  const decided = ready.filter(({ decision }) => decision?.outcome === 'propose');
  const tooMany = decided.length > places;
  for (const contender of decided) {
    proposals.set(
      contender,
      tooMany
        ? { kind: 'needsDecision', cause: { kind: 'decisionsAboveQuota' } }
        : { kind: 'proposed', decision: contender.decision },
    );
  }
  const open = contenders.filter(({ decision }) => decision === null);
  const left = tooMany ? 0 : places - decided.length;
  for (const contender of ready) {
    const { decision } = contender;
    if (decision === null) proposals.set(contender, placeOf(contender, open, left, relation));
    else if (decision.outcome === 'pass') proposals.set(contender, { kind: 'passedOver', decision });
  }
  return proposals;
}

function placeOf(
  contender: Contender,
  open: readonly Contender[],
  places: number,
  relation: Relation,
): Proposal {
  const ahead: Contender[] = [];
  const unclear: Contender[] = [];
  for (const other of open) {
    if (other === contender) continue;
    const sign = relation(other, contender);
    if (sign !== null && sign > 0) continue;
    const surely = sign !== null && sign < 0 && other.state !== 'pending';
    (surely ? ahead : unclear).push(other);
  }
  if (ahead.length + unclear.length < places) return { kind: 'proposed', decision: null };
  if (ahead.length >= places) return { kind: 'reserve', place: ahead.length - places + 1 };
  return { kind: 'needsDecision', cause: causeOf(unclear, places - ahead.length) };
}

function causeOf(unclear: readonly Contender[], places: number): OpenCause {
  const rivals = unclear.filter(({ state }) => state !== 'pending').map(({ subject }) => subject);
  return rivals.length > 0
    ? { kind: 'equals', with: rivals, places }
    : { kind: 'pendingAhead', subjects: unclear.map(({ subject }) => subject) };
}
