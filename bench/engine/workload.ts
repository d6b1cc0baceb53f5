import { decimal, defaultRegulation } from '../../src/scoring/index.ts';
import type { Group, Line, Rule, Scheme } from '../../src/scoring/index.ts';

/** One criterion in hundredths of a point (and of the measured unit); the scheme, the floor and the reference share it. */
export type Leaf = {
  readonly code: string;
  readonly kind: 'ratio' | 'bands' | 'perCase' | 'deduction' | 'yesNo' | 'direct';
  readonly group: number;
  readonly max: number;
  readonly target: number;
  readonly each: number;
  /** Lower ends of five bands, the first 0, and their points. */
  readonly lows: readonly number[];
  readonly points: readonly number[];
};

/** Sections of groups of leaves, each with a cap on its total, as the performance goals ask. */
export type Plan = {
  readonly leaves: readonly Leaf[];
  readonly groups: readonly { readonly section: number; readonly cap: number }[];
  readonly sections: readonly { readonly cap: number }[];
  readonly cap: number;
};

/** A cell as the sheet holds it; '' is blank. */
export type Cell = number | boolean | '';

/** One stage of one bloc: a row for each criterion, a cell for each member. */
export type Rows = readonly (readonly Cell[])[];

export type BlocRows = { readonly members: readonly string[]; readonly stages: readonly [Rows, Rows, Rows] };

export type Random = { readonly next: () => number; readonly below: (limit: number) => number };

/** A small seeded generator (mulberry32), so that every run measures the same work. */
function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, below: (limit) => Math.floor(next() * limit) };
}

const kinds = (process.env['KIND'] === undefined
  ? ['ratio', 'bands', 'perCase', 'deduction', 'yesNo', 'direct']
  : Array(6).fill(process.env['KIND'])) as unknown as readonly [
  'ratio',
  'bands',
  'perCase',
  'deduction',
  'yesNo',
  'direct',
];
const targets = [500, 800, 1000, 1200, 2500, 4000, 6000, 9750, 10000, 15000, 30000, 120000];

export function makePlan(criteria: number): Plan {
  const random = randomFrom(criteria);
  const groupCount = Math.max(1, Math.round(criteria / 5));
  const sectionCount = Math.max(2, Math.round(groupCount / 3));
  const leaves = Array.from({ length: criteria }, (_none, index): Leaf => {
    const max = 50 * (1 + random.below(6));
    const low = 100 * (40 + 10 * random.below(3));
    return {
      code: `t${index + 1}`,
      kind: kinds[index < 6 ? index : random.below(6)] ?? 'direct',
      group: Math.floor((index * groupCount) / criteria),
      max,
      target: targets[random.below(targets.length)] ?? 100,
      each: [10, 20, 25, 50][random.below(4)] ?? 10,
      lows: [0, low, low + 1500, low + 2500, low + 3500],
      points: [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(max * part)),
    };
  });
  const standardOf = (group: number): number =>
    leaves.reduce(
      (sum, leaf) => (leaf.group === group && leaf.kind !== 'deduction' ? sum + leaf.max : sum),
      0,
    );
  const groups = Array.from({ length: groupCount }, (_none, index) => ({
    section: Math.floor((index * sectionCount) / groupCount),
    cap: capOf(standardOf(index), 0.95),
  }));
  const sections = Array.from({ length: sectionCount }, (_none, index) => ({
    cap: capOf(
      groups.reduce((sum, group) => (group.section === index ? sum + group.cap : sum), 0),
      0.97,
    ),
  }));
  return {
    leaves,
    groups,
    sections,
    cap: capOf(
      sections.reduce((sum, section) => sum + section.cap, 0),
      0.96,
    ),
  };
}

/** Three stages of a bloc; 3 of 100 council cells are blank, one member in ten repeats another. */
export function makeBloc(plan: Plan, size: number, seed: number): BlocRows {
  const random = randomFrom(seed);
  const stages: [Cell[][], Cell[][], Cell[][]] = [[], [], []];
  const quality = Array.from({ length: size }, () => 0.5 + 0.45 * random.next());
  const copies = quality.map((_own, member) => (random.next() < 0.1 ? random.below(member + 1) : member));
  for (const leaf of plan.leaves) {
    const own = quality.map((level) => cellOf(leaf, level, random));
    const row = copies.map((from) => own[from] ?? '');
    stages[0].push(row.map((cell) => (random.next() < 0.2 ? cellOf(leaf, 0.9, random) : cell)));
    stages[1].push(row);
    stages[2].push(row.map((cell) => (random.next() < 0.03 ? '' : cell)));
  }
  return { members: quality.map((_own, member) => `Đơn vị ${member + 1}`), stages };
}

function cellOf(leaf: Leaf, level: number, random: Random): Cell {
  const reached = Math.min(1.25, Math.max(0, level + (random.next() - 0.5) * 0.3));
  switch (leaf.kind) {
    case 'ratio':
      return Math.round(leaf.target * reached) / 100;
    case 'bands':
      return Math.round(Math.min(reached, 1.1) * 10000) / 100;
    case 'perCase':
      return Math.round((leaf.max / leaf.each) * reached);
    case 'deduction':
      return random.next() < level * 0.8 ? 0 : 1 + random.below(4);
    case 'yesNo':
      return random.next() < 0.6 + 0.4 * level;
    case 'direct':
      return (Math.round((Math.min(1, reached) * leaf.max) / 25) * 25) / 100;
  }
}

function capOf(sum: number, part: number): number {
  return Math.max(50, Math.floor((sum * part) / 50) * 50);
}

/** The same plan in our rule vocabulary. */
export function schemeOf(plan: Plan): Scheme {
  const groups = plan.groups.map((group, index) =>
    groupOf(`g${index + 1}`, group.cap, plan.leaves.filter((leaf) => leaf.group === index).map(lineOf)),
  );
  const nodes = plan.sections.map((section, index) =>
    groupOf(
      `s${index + 1}`,
      section.cap,
      groups.filter((_group, position) => plan.groups[position]?.section === index),
    ),
  );
  const tieBreaks = ['s1', 's2'].map((code) => ({ kind: 'group', code }) as const);
  const classes = [...classLimits(plan), null].map((min, index) => ({
    label: `Loại ${index + 1}`,
    min: min === null ? null : decimal(min, -2),
    everyGroupAtLeast: null,
  }));
  return { regulation: { ...defaultRegulation, tieBreaks, classes, capTotal: decimal(plan.cap, -2) }, nodes };
}

/** 90, 80, 65 and 50 % of the whole, in whole hundredths of a point. */
export function classLimits(plan: Plan): readonly number[] {
  return [90, 80, 65, 50].map((percent) => Math.floor((plan.cap * percent) / 100));
}

const noText = { basis: null, evidence: null, owner: null, deadline: null };

function groupOf(code: string, cap: number, children: Group['children']): Group {
  const noCaps = { capBonus: null, capDeduction: null, capNet: null, floor: decimal(0) };
  const capTotal = decimal(cap, -2);
  return { kind: 'group', code, title: code, standard: null, ...noCaps, capTotal, children, ...noText };
}

function lineOf(leaf: Leaf): Line {
  const ledger = leaf.kind === 'deduction' ? 'deduction' : 'standard';
  const conditions = { onlyIf: null, waivedIf: null, oneOf: null };
  const max = decimal(leaf.max, -2);
  return {
    kind: 'line',
    code: leaf.code,
    title: '',
    ledger,
    max,
    rule: ruleOf(leaf),
    ...conditions,
    ...noText,
  };
}

function ruleOf(leaf: Leaf): Rule {
  switch (leaf.kind) {
    case 'ratio':
      return { kind: 'ratio', minRate: null, maxRate: decimal(1), lowerIsBetter: false };
    case 'bands':
      return {
        kind: 'bands',
        bands: leaf.lows.map((low, index) => {
          const next = leaf.lows[index + 1];
          const high = next === undefined ? null : { value: decimal(next, -2), closed: false };
          return {
            interval: { low: { value: decimal(low, -2), closed: true }, high },
            points: decimal(leaf.points[index] ?? 0, -2),
          };
        }),
        otherwise: null,
      };
    case 'perCase':
    case 'deduction':
      return { kind: 'perCase', each: decimal(leaf.each, -2), cap: null };
    case 'yesNo':
      return { kind: 'yesNo', yes: decimal(leaf.max, -2), no: decimal(0) };
    case 'direct':
      return { kind: 'direct' };
  }
}
