import { compileScheme } from './compile.ts';
import { targetNumber } from './cell-reading.ts';
import type { Decimal } from './decimal.ts';
import { decimalFromNumber } from './decimal.ts';
import type { Entry, EntryRows, LineEntries } from './entries.ts';
import type { Finding, TableName } from './findings.ts';
import { nowhere } from './findings.ts';
import type { RuleKind, Scheme } from './scheme.ts';

/**
 * Numbers of one row that seem to be in different units (domain §4.2: 90, 0,9 and 9 of 10 for one criterion). A doubt
 * is a question to the bloc and never changes points: in a row of its own it may be right.
 */
export function findMixedUnits(scheme: Scheme, { members, rows }: EntryRows): readonly Finding[] {
  const doubts: Finding[] = [];
  for (const { line, index } of compileScheme(scheme, 0).lines) {
    const row = measured.has(line.rule.kind) ? rows[index] : undefined;
    if (row !== undefined) doubts.push(...doubtsOfLine(line.code, row, members));
  }
  return doubts;
}

function doubtsOfLine(code: string, row: LineEntries, members: readonly string[]): readonly Finding[] {
  const values = amountsOf(row.values, members);
  const targets = row.targets === null ? nothing : amountsOf(row.targets, members);
  if (values.length === 0 && targets.length === 0) return noDoubts;
  return [
    ...doubtsIn('entries', code, fractionsAmongPercents(values)),
    ...doubtsIn('targets', code, fractionsAmongPercents(targets) ?? tenthsOfTheUsual(targets)),
  ];
}

const noDoubts: readonly Finding[] = [];

/** The kinds whose numbers are measured in a unit that the row must share. */
const measured: ReadonlySet<RuleKind> = new Set(['ratio', 'relative', 'bands']);

type Amount = { readonly member: string; readonly value: number };

/** The numbers that stand apart, and those that they stand apart from. */
type Mixture = { readonly apart: readonly Amount[]; readonly usual: readonly Amount[] };

const nothing: readonly Amount[] = [];

/** The positive numbers of a row; none where they are all within ten times of each other, as in nearly every row. */
function amountsOf(cells: readonly Entry[], members: readonly string[]): readonly Amount[] {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let index = 0; index < members.length; index++) {
    const value = targetNumber(cells[index] ?? undefined);
    if (value > most) most = value;
    if (value > 0 && value < least) least = value;
  }
  if (most < 10 || most < least * 10) return nothing;
  return members
    .map((member, index) => ({ member, value: targetNumber(cells[index] ?? undefined) }))
    .filter(({ value }) => value > 0);
}

/** 0,9 beside 90: fractions that would be like the others if they were percentages. The fewer ones stand apart. */
function fractionsAmongPercents(amounts: readonly Amount[]): Mixture | null {
  const fractions = amounts.filter(({ value }) => value < 1);
  const percents = amounts.filter(({ value }) => value >= 10);
  if (fractions.length === 0 || percents.length === 0) return null;
  const times = (100 * middleOf(fractions)) / middleOf(percents);
  if (times < 0.5 || times > 2) return null;
  if (percents.length < fractions.length) return { apart: percents, usual: fractions };
  // 9 of 10 where 0,9 and 90 stand already: a count between the two units.
  const between = amounts.filter(({ value }) => value >= 1 && value < 10);
  return { apart: [...fractions, ...between], usual: percents };
}

/** 9 beside 90, 90, 90: targets are mostly assigned alike, so that a tenth or a hundredth of them is asked. */
function tenthsOfTheUsual(amounts: readonly Amount[]): Mixture | null {
  const usual = amounts.filter(({ value }) => value === middleOf(amounts));
  const common = usual[0]?.value ?? 0;
  if (common < 10 || usual.length < 3 || 2 * usual.length <= amounts.length) return null;
  const apart = amounts.filter(({ value }) => value * 10 === common || value * 100 === common);
  return apart.length === 0 ? null : { apart, usual };
}

function middleOf(amounts: readonly Amount[]): number {
  const sorted = amounts.map(({ value }) => value).sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? 0;
}

/** As many of the others as a sentence can name. */
const named = 3;

function doubtsIn(table: TableName, code: string, mixture: Mixture | null): readonly Finding[] {
  if (mixture === null) return [];
  const others = mixture.usual.slice(0, named).map(shown);
  const more = mixture.usual.length - others.length;
  return mixture.apart.map((amount) => ({
    severity: 'question',
    where: { ...nowhere, table, code, member: amount.member },
    code: 'mixed-units',
    value: decimalFromNumber(amount.value),
    others,
    more,
  }));
}

function shown({ member, value }: Amount): { readonly member: string; readonly value: Decimal } {
  return { member, value: decimalFromNumber(value) };
}
