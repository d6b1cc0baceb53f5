import { decimal, decimalToNumber } from '../../../src/scoring/index.ts';
import type {
  BlocEntries,
  Bound,
  Decimal,
  Entry,
  Interval,
  Line,
  LineEntries,
  Rule,
  Scheme,
} from '../../../src/scoring/index.ts';
import type { Random } from './random.ts';
import { aroundDay } from './random-rule.ts';
import { linesOf } from './totals.ts';

/** Entries of one to six members; some members repeat another one's, so that ties are common. */
export function someEntries(random: Random, scheme: Scheme): BlocEntries {
  const count = random.whole(1, 6);
  const members = Array.from({ length: count }, (_, index) => `Đơn vị ${index + 1}`);
  const twin = members.map((_, index) =>
    index > 0 && random.chance(35) ? random.whole(0, index - 1) : index,
  );
  const careless = random.chance(30);
  const lines = new Map<string, LineEntries>();
  for (const line of linesOf(scheme.nodes)) {
    if (!careless || random.chance(97)) lines.set(line.code, lineEntries(random, line, twin, careless));
  }
  return { members, lines };
}

function lineEntries(random: Random, line: Line, twin: readonly number[], careless: boolean): LineEntries {
  const values: Entry[] = [];
  const targets: Entry[] = [];
  for (const [member, copied] of twin.entries()) {
    values.push(copied < member ? (values[copied] ?? null) : someEntry(random, line, careless));
    targets.push(copied < member ? (targets[copied] ?? null) : someTarget(random, line.rule));
  }
  return { values, targets: random.chance(95) ? targets : null };
}

function someEntry(random: Random, line: Line, careless: boolean): Entry {
  if (careless && random.chance(4)) return null;
  if (line.ledger !== 'standard' && random.chance(30)) return null;
  if (random.chance(4)) return { state: 'notAssigned' };
  if (random.chance(2)) return { state: 'notConsidered' };
  if (random.chance(1)) return { state: 'invalid' };
  return scoredEntry(random, line);
}

function scoredEntry(random: Random, line: Line): Entry {
  const flags = random.chance(20) ? ['tu phat hien'] : [];
  const { rule } = line;
  if (rule.kind === 'keep') return null;
  if (random.chance(1)) return wrongKind(random);
  if (rule.kind === 'yesNo') return { state: 'yesNo', yes: random.chance(60), flags };
  if (rule.kind === 'choice')
    return { state: 'choice', option: random.whole(0, rule.options.length - 1), flags };
  if (rule.kind === 'late' && random.chance(15)) return { state: 'notReceived' };
  const value = someValue(random, line, rule);
  return flags.length > 0 || random.chance(20)
    ? { state: 'number', value, flags }
    : cellNumber(random, value);
}

/** A mark that the rule of the line may not understand. */
function wrongKind(random: Random): Entry {
  return random.pick<Entry>([
    { state: 'notReceived' },
    { state: 'yesNo', yes: true, flags: [] },
    { state: 'choice', option: 0, flags: [] },
    3,
  ]);
}

/** What a cell holds: sometimes the double of a computation, a little beside the decimal that Excel shows. */
function cellNumber(random: Random, value: Decimal): number {
  const double = decimalToNumber(value);
  return double >= 1 && random.chance(20) ? double + 0.1 - 0.1 : double;
}

function someValue(random: Random, line: Line, rule: Rule): Decimal {
  switch (rule.kind) {
    case 'late':
      return decimal(aroundDay + random.whole(-3, 8));
    case 'perCase':
      return decimal(random.whole(0, 9));
    case 'bands':
      return nearEdge(
        random,
        rule.bands.map(({ interval }) => interval),
      );
    case 'grid':
      return nearEdge(random, rule.rows);
    case 'direct':
      return directValue(random, line.max);
    case 'ratio':
    case 'relative':
    case 'perStep':
    case 'keep':
    case 'yesNo':
    case 'choice':
      return decimal(random.whole(0, 2400), random.pick([0, -1, -1]));
  }
}

/** Mostly inside the maximum, exactly on it often, sometimes outside; 0.1 + 0.2 stands for what cells compute. */
function directValue(random: Random, max: Decimal | null): Decimal {
  if (max === null || random.chance(10)) return decimal(random.whole(-50, 3000), -2);
  if (random.chance(40)) return max;
  return decimal(Math.floor((decimalToNumber(max) * 100 * random.whole(0, 100)) / 100), -2);
}

function nearEdge(random: Random, intervals: readonly Interval[]): Decimal {
  const edges = intervals
    .flatMap(({ low, high }) => [low, high])
    .filter((bound): bound is Bound => bound !== null);
  const [first, ...rest] = edges.map(({ value }) => decimalToNumber(value));
  const edge = first === undefined ? 0 : random.pick([first, ...rest]);
  return decimal(Math.round(edge * 100) + random.pick([0, 0, 1, -1, 150, -150]), -2);
}

/** Targets of 200, 400, 1000… make quotients that end exactly on half a hundredth. */
function someTarget(random: Random, rule: Rule): Entry {
  if (rule.kind === 'grid') return decimalToNumber(nearEdge(random, rule.columns));
  if (random.chance(12)) return null;
  if (random.chance(4)) return 0;
  return random.pick([80, 100, 200, 400, 1000, 2000, random.whole(1, 300), random.whole(1, 2000) / 10]);
}
