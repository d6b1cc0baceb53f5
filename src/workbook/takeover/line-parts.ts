import { compareDecimals } from '../../scoring/index.ts';
import type { Decimal, Ledger, RuleKind } from '../../scoring/index.ts';
import type { TakeOverFact } from '../../text/index.ts';
import { cellText } from '../cells.ts';
import type { TreeRow } from './code-rows.ts';
import type { PointsCell } from './office-rows.ts';
import type { Proposal } from './proposals.ts';
import { remark } from './remarks.ts';
import type { Remark } from './remarks.ts';

/** What one ledger of an office's row is scored by. */
export type LinePart = {
  readonly ledger: Ledger;
  readonly max: Decimal | null;
  readonly rule: RuleKind;
  readonly parameter: string;
  /** Points of each case, where points that were typed can be turned into cases. */
  readonly each: Decimal | null;
};

const ledgers = ['standard', 'bonus', 'deduction'] as const;

/**
 * The lines that a row without rows below becomes: one for each column with points, scored directly unless a person
 * has confirmed what the text says.
 */
export function partsOf(
  row: TreeRow,
  proposals: readonly Proposal[],
  taken: ReadonlySet<string>,
  remarks: Remark[],
): readonly LinePart[] {
  const parts = new Map<Ledger, LinePart>();
  const rules = proposals.flatMap(({ offer }) => (offer.kind === 'rule' ? [offer] : []));
  for (const points of row.office.points) {
    const moved = proposals.some(
      ({ id, offer }) => offer.kind === 'deduction' && offer.from === points.ledger && taken.has(id),
    );
    const part = partOf(points, row, moved, rules, remarks);
    if (part !== null) parts.set(points.ledger, part);
  }
  if (parts.size === 0) parts.set('standard', direct('standard', null));
  for (const proposal of proposals) if (taken.has(proposal.id)) confirm(proposal, parts);
  return ledgers.flatMap((ledger) => parts.get(ledger) ?? []);
}

type WordedRule = Extract<Proposal['offer'], { kind: 'rule' }>;

/** What one points cell says; null for a 0 beside points in another column. */
function partOf(
  { ledger, column, cell, reading }: PointsCell,
  { office }: TreeRow,
  moved: boolean,
  rules: readonly WordedRule[],
  remarks: Remark[],
): LinePart | null {
  const say = (severity: 'error' | 'question' | 'note', fact: TakeOverFact): void =>
    void remarks.push(remark(severity, office.row, column, fact));
  if (reading.kind === 'blank') return direct(ledger, null);
  if (reading.kind !== 'number') {
    const text = cellText(cell);
    const isAmbiguous = reading.problem.code === 'ambiguous-number';
    if (isAmbiguous) say('question', { kind: 'points-ambiguous', text });
    else say('error', { kind: 'points-not-read', text, ledger });
    return direct(ledger, null);
  }
  const { value } = reading;
  if (value.coefficient === 0 && office.points.length > 1) return null;
  if (ledger !== 'deduction' && value.coefficient < 0) {
    if (!moved) say('error', { kind: 'negative-points', points: value, ledger });
    return direct(ledger, null);
  }
  const size = sizeOf(value);
  // `cộng 1 điểm` for each case beside a 1: the number is no limit, or nobody could have two cases.
  const perCase =
    ledger !== 'standard' &&
    rules.some(
      ({ each, ...rule }) => rule.ledger === ledger && each !== null && compareDecimals(each, size) === 0,
    );
  if (perCase) say('note', { kind: 'points-per-case', points: size });
  return direct(ledger, perCase ? null : size);
}

function direct(ledger: Ledger, max: Decimal | null): LinePart {
  return { ledger, max, rule: 'direct', parameter: '', each: null };
}

function confirm({ offer }: Proposal, parts: Map<Ledger, LinePart>): void {
  switch (offer.kind) {
    case 'rule': {
      const before = parts.get(offer.ledger);
      const max = before?.max ?? null;
      const isEach = max !== null && offer.each !== null && compareDecimals(max, offer.each) === 0;
      const { ledger, rule, parameter, each } = offer;
      onlyGuess(parts, ledger);
      parts.set(ledger, { ledger, max: isEach && ledger !== 'standard' ? null : max, rule, parameter, each });
      return;
    }
    case 'max': {
      const before = parts.get(offer.ledger);
      if (before !== undefined) parts.set(offer.ledger, { ...before, max: offer.value });
      return;
    }
    case 'deduction': {
      parts.delete(offer.from);
      if (!parts.has('deduction')) parts.set('deduction', direct('deduction', offer.size));
      return;
    }
    case 'cap':
      return;
  }
}

/** A row without any points was a standard line only for want of anything better. */
function onlyGuess(parts: Map<Ledger, LinePart>, ledger: Ledger): void {
  const standard = parts.get('standard');
  if (ledger !== 'standard' && standard?.max === null && parts.size === 1) parts.delete('standard');
}

function sizeOf(value: Decimal): Decimal {
  return value.coefficient < 0 ? { ...value, coefficient: -value.coefficient } : value;
}
