import { decimal, defaultRegulation, zero } from '../../../src/scoring/index.ts';
import type {
  Annotations,
  Decimal,
  Group,
  Ledger,
  Line,
  Regulation,
  Scheme,
  SchemeNode,
  TieBreak,
} from '../../../src/scoring/index.ts';
import type { Random } from './random.ts';
import { somePoints, someRule } from './random-rule.ts';

const silent: Annotations = { basis: null, evidence: null, owner: null, deadline: null };

/** A small tree with every kind of rule, modifier, cap and policy that a table can state. */
export function someScheme(random: Random): Scheme {
  const nodes = Array.from({ length: random.whole(1, 3) }, (_, index) =>
    random.chance(10) ? someLine(random, `${index + 1}`) : someGroup(random, `${index + 1}`, 1),
  );
  return { regulation: someRegulation(random, nodes), nodes };
}

function someGroup(random: Random, code: string, depth: number): Group {
  const children = Array.from({ length: random.whole(1, 4) }, (_, index): SchemeNode => {
    const childCode = `${code}.${index + 1}`;
    return depth < 3 && random.chance(20)
      ? someGroup(random, childCode, depth + 1)
      : someLine(random, childCode);
  });
  return {
    ...silent,
    kind: 'group',
    code,
    title: `Nhóm ${code}`,
    standard: random.chance(30) ? somePoints(random, 30) : null,
    capBonus: someCap(random, 5),
    capDeduction: someCap(random, 5),
    capNet: someCap(random, 4),
    capTotal: someCap(random, 25),
    floor: random.chance(15) ? somePoints(random, 5) : zero,
    children: withConditions(random, children),
  };
}

function someCap(random: Random, high: number): Decimal | null {
  return random.chance(20) ? somePoints(random, high) : null;
}

function someLine(random: Random, code: string): Line {
  const ledger: Ledger = random.pick(['standard', 'standard', 'standard', 'bonus', 'deduction']);
  return {
    ...silent,
    kind: 'line',
    code,
    title: `Dòng ${code}`,
    ledger,
    max: ledger === 'standard' || random.chance(40) ? decimal(random.whole(1, 60) * 25, -2) : null,
    rule: someRule(random, ledger),
    onlyIf: null,
    waivedIf: ledger === 'deduction' && random.chance(25) ? 'tu phat hien' : null,
    oneOf: random.chance(ledger === 'standard' ? 5 : 25) ? random.pick(['A', 'B']) + ledger : null,
  };
}

/** A bonus or deduction may ask for the full points of a standard line beside it. */
function withConditions(random: Random, children: readonly SchemeNode[]): readonly SchemeNode[] {
  const standard = children.flatMap((child) =>
    child.kind === 'line' && child.ledger === 'standard' ? [child.code] : [],
  );
  const [first, ...rest] = standard;
  return children.map((child) =>
    first !== undefined && child.kind === 'line' && child.ledger !== 'standard' && random.chance(25)
      ? { ...child, onlyIf: random.pick([first, ...rest]) }
      : child,
  );
}

function someRegulation(random: Random, nodes: readonly SchemeNode[]): Regulation {
  return {
    ...defaultRegulation,
    places: random.pick([2, 2, 2, 0, 1, 3, 4]),
    notAssigned: random.pick(['exclude', 'full', 'zero']),
    rankBy: random.pick(['points', 'share']),
    ties: random.pick(['competition', 'dense']),
    tieBreaks: someTieBreaks(random, nodes),
    capTotal: someCap(random, 60),
    ...someClasses(random),
  };
}

function someTieBreaks(random: Random, nodes: readonly SchemeNode[]): readonly TieBreak[] {
  const groups = nodes.flatMap((node): readonly TieBreak[] =>
    node.kind === 'group' ? [{ kind: 'group', code: node.code }] : [],
  );
  const others: readonly TieBreak[] = [{ kind: 'fewerDeductions' }, { kind: 'vote' }];
  return [...groups, ...others].filter(() => random.chance(40));
}

function someClasses(random: Random): Pick<Regulation, 'classes' | 'classifyBy'> {
  const byShare = random.chance(50);
  const step = random.whole(3, 12);
  const everyGroupAtLeast = random.chance(40) ? decimal(random.whole(10, 90), -2) : null;
  const classes = ['Xuất sắc', 'Tốt', 'Khá'].map((label, index) => ({
    label,
    min: byShare ? decimal(90 - index * 30, -2) : decimal((3 - index) * step),
    everyGroupAtLeast,
  }));
  const rest = { label: 'Trung bình', min: null, everyGroupAtLeast: null };
  return { classes: random.chance(80) ? [...classes, rest] : [], classifyBy: byShare ? 'share' : 'points' };
}
