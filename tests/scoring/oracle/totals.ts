import { zero } from '../../../src/scoring/index.ts';
import type {
  BlocEntries,
  Entry,
  Line,
  LineEntries,
  Scheme,
  SchemeNode,
} from '../../../src/scoring/index.ts';
import { compare, fromDecimal, minus, nothing, plus, sum } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { limited } from './limits.ts';
import { pointsOfCell } from './line-points.ts';

export type State = 'scored' | 'blank' | 'notAssigned' | 'notConsidered' | 'invalid';

export type Node = {
  readonly standard: Fraction;
  readonly bonus: Fraction;
  readonly deduction: Fraction;
  readonly assigned: Fraction;
  readonly state: State;
};

/** The points of one member: of every node by its code, and of the whole. */
export type MemberTotals = { readonly nodes: ReadonlyMap<string, Node>; readonly root: Node };

export function linesOf(nodes: readonly SchemeNode[]): readonly Line[] {
  return nodes.flatMap((node) => (node.kind === 'line' ? [node] : linesOf(node.children)));
}

export function totalOf(node: Node): Fraction {
  return minus(plus(node.standard, node.bonus), node.deduction);
}

/** scoring-spec §2, §3.1 and §4 for one member. */
export function totalsOf(scheme: Scheme, entries: BlocEntries, member: number): MemberTotals {
  const lines = linesOf(scheme.nodes);
  const own = lines.map((line) => lineOf(scheme, line, entries, member));
  const counted = onlyLargest(lines, withConditions(lines, own, entries, member));
  const nodes = new Map(
    lines.map((line, index) => [line.code, nodeOfLine(scheme, line, at(counted, index))]),
  );
  const children = scheme.nodes.map((node) => aggregate(node, nodes));
  const limits = { standard: null, capBonus: null, capDeduction: null, capNet: null, floor: zero };
  return { nodes, root: limited(added(children), { ...limits, capTotal: scheme.regulation.capTotal }) };
}

type Scored = { readonly state: State; readonly points: Fraction };

function lineOf(scheme: Scheme, line: Line, entries: BlocEntries, member: number): Scored {
  const cells = entries.lines.get(line.code) ?? blankCells;
  const state = stateOf(line, cells.values[member] ?? null);
  if (state === 'notAssigned') {
    const full = scheme.regulation.notAssigned === 'full' && line.ledger === 'standard' && line.max !== null;
    return { state, points: full ? fromDecimal(line.max) : nothing };
  }
  return state === 'scored'
    ? pointsOfCell(line, cells, member, scheme.regulation.places)
    : { state, points: nothing };
}

const blankCells: LineEntries = { values: [], targets: null };

function stateOf(line: Line, entry: Entry): State {
  if (entry === null) return line.rule.kind === 'keep' ? 'scored' : 'blank';
  if (typeof entry === 'number') return 'scored';
  const { state } = entry;
  return state === 'notAssigned' || state === 'notConsidered' || state === 'invalid' ? state : 'scored';
}

/** waivedIf and onlyIf look at the points that the lines have by their own rule. */
function withConditions(
  lines: readonly Line[],
  scores: readonly Scored[],
  entries: BlocEntries,
  member: number,
): readonly Scored[] {
  return lines.map((line, index) => {
    const own = at(scores, index);
    const waived =
      line.waivedIf !== null &&
      flagsOf(entries.lines.get(line.code)?.values[member] ?? null).includes(line.waivedIf);
    const needed = line.onlyIf === null ? -1 : lines.findIndex(({ code }) => code === line.onlyIf);
    const reached = needed < 0 || isFull(at(lines, needed), at(scores, needed));
    return waived || !reached ? { ...own, points: nothing } : own;
  });
}

function isFull(line: Line, { points }: Scored): boolean {
  return line.max !== null && compare(points, fromDecimal(line.max)) >= 0;
}

function flagsOf(entry: Entry): readonly string[] {
  return entry !== null && typeof entry !== 'number' && 'flags' in entry ? entry.flags : [];
}

/** oneOf: of the lines that share a tag only the largest counts, the first of equals. */
function onlyLargest(lines: readonly Line[], scores: readonly Scored[]): readonly Scored[] {
  return lines.map((line, index) => {
    const own = at(scores, index);
    const beaten = lines.some((other, place) => {
      if (line.oneOf === null || other.oneOf !== line.oneOf || place === index) return false;
      const order = compare(at(scores, place).points, own.points);
      return order > 0 || (order === 0 && place < index);
    });
    return beaten ? { ...own, points: nothing } : own;
  });
}

function nodeOfLine(scheme: Scheme, line: Line, { state, points }: Scored): Node {
  const left = state === 'notAssigned' && scheme.regulation.notAssigned === 'exclude';
  return {
    standard: line.ledger === 'standard' ? points : nothing,
    bonus: line.ledger === 'bonus' ? points : nothing,
    deduction: line.ledger === 'deduction' ? points : nothing,
    assigned: line.ledger === 'standard' && line.max !== null && !left ? fromDecimal(line.max) : nothing,
    state,
  };
}

function aggregate(node: SchemeNode, nodes: Map<string, Node>): Node {
  if (node.kind === 'line') return nodes.get(node.code) ?? blankNode;
  const result = limited(added(node.children.map((child) => aggregate(child, nodes))), node);
  nodes.set(node.code, result);
  return result;
}

const blankNode: Node = {
  standard: nothing,
  bonus: nothing,
  deduction: nothing,
  assigned: nothing,
  state: 'blank',
};

function added(children: readonly Node[]): Node {
  return {
    standard: sum(children.map((child) => child.standard)),
    bonus: sum(children.map((child) => child.bonus)),
    deduction: sum(children.map((child) => child.deduction)),
    assigned: sum(children.map((child) => child.assigned)),
    state: 'scored',
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}
