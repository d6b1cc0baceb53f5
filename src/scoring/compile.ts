import type { Decimal } from './decimal.ts';
import { decimalPlaces, decimalToNumber } from './decimal.ts';
import type { Finding, FindingDetail } from './findings.ts';
import { nowhere } from './findings.ts';
import type { GroupCaps, GroupLimit, HeldLedgers } from './group-limits.ts';
import { limitsOf } from './group-limits.ts';
import { compileRule } from './rules/compile-rule.ts';
import type { CompiledRule, RuleContext } from './rules/rule.ts';
import type { RowScorer } from './rules/rows.ts';
import type { Scale } from './scale.ts';
import { makeScale, mostDigits, toScale } from './scale.ts';
import type { Group, Ledger, Line, Scheme, SchemeNode } from './scheme.ts';
import { pointsOfNode } from './scheme-points.ts';
import type { TreeStep } from './tree.ts';
import { stepsOf } from './tree.ts';

export type CompiledLine = {
  readonly line: Line;
  readonly index: number;
  readonly ledger: Ledger;
  /** Index of the group that holds it. */
  readonly group: number;
  readonly context: RuleContext;
  readonly rule: CompiledRule;
  /** The line's own limit at the scale; infinite without one. */
  readonly max: number;
  /** The lower one of the caps of rule and line: points below it are those by the rule. */
  readonly firstCap: number;
  /** Index of the line named by `onlyIf`; −1 without a condition, or when it names no line (the lint reports it). */
  readonly condition: number;
};

export type CompiledGroup = {
  /** Empty for the root, the whole scheme. */
  readonly code: string;
  /** −1 for the root. */
  readonly parent: number;
  /** Its standard points at the scale; infinite when none are set. */
  readonly standard: number;
  /** Σ max of the standard lines below. */
  readonly assigned: number;
  readonly holds: HeldLedgers;
  readonly limits: readonly GroupLimit[];
};

/** One row of the table: a line, or the end of a group, where its cuts belong. */
export type TableStep =
  { readonly kind: 'line'; readonly index: number } | { readonly kind: 'groupEnd'; readonly index: number };

export type CompiledScheme = {
  readonly scheme: Scheme;
  readonly scale: Scale;
  readonly lines: readonly CompiledLine[];
  /** The rules of the lines. */
  readonly rules: readonly CompiledRule[];
  /** Their ways to score rows, in one list: thousands of rows of a large bloc must not look for them in their rules. */
  readonly scorers: readonly RowScorer[];
  /** Some line compares the members with each other. */
  readonly isRelative: boolean;
  /** Some line counts only under a condition: onlyIf, waivedIf or oneOf. */
  readonly isConditional: boolean;
  /** Some class asks for a share of every top group. */
  readonly asksGroupShares: boolean;
  /** Parents before children; the root is the first. */
  readonly groups: readonly CompiledGroup[];
  readonly steps: readonly TableStep[];
  readonly lineByCode: ReadonlyMap<string, number>;
  readonly groupByCode: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
};

const compiledSchemes = new WeakMap<Scheme, Map<number, CompiledScheme>>();

/** The scheme as flat lists for a scale of at least so many digits; kept for as long as the scheme lives. */
export function compileScheme(scheme: Scheme, digits: number): CompiledScheme {
  const byDigits = compiledSchemes.get(scheme) ?? new Map<number, CompiledScheme>();
  const known = byDigits.get(digits);
  if (known !== undefined) return known;
  const compiled = new SchemeCompiler(scheme, digits).compile();
  byDigits.set(digits, compiled);
  compiledSchemes.set(scheme, byDigits);
  return compiled;
}

class SchemeCompiler {
  private readonly lines: CompiledLine[] = [];
  private readonly groups: OpenGroup[] = [];
  private readonly steps: TableStep[] = [];
  private readonly lineByCode = new Map<string, number>();
  private readonly groupByCode = new Map<string, number>();
  private readonly findings: Finding[] = [];
  private readonly scheme: Scheme;
  private readonly tree: readonly TreeStep[];
  private readonly scale: Scale;

  constructor(scheme: Scheme, digits: number) {
    this.scheme = scheme;
    this.tree = stepsOf(scheme.nodes);
    const { places } = scheme.regulation;
    const lines = this.tree.filter(({ kind }) => kind === 'line').length;
    this.scale = makeScale(Math.min(mostDigits, this.neededDigits(Math.max(digits, places))), places, lines);
  }

  compile(): CompiledScheme {
    const { scheme, scale, lines, groups, steps, lineByCode, groupByCode, findings } = this;
    const capTotal = this.cap(scheme.regulation.capTotal);
    this.groups.push({
      code: '',
      parent: -1,
      caps: { ...rootCaps, capTotal },
      assigned: 0,
      holds: holdsNothing(),
    });
    for (const step of this.tree) {
      if (step.kind === 'line') this.addLine(step.line, step.parent);
      else if (step.kind === 'groupStart') this.addGroup(step.group, step.index, step.parent);
      else this.steps.push(step);
    }
    return {
      scheme,
      scale,
      lines: lines.map((line) => this.withCondition(line)),
      rules: lines.map(({ rule }) => rule),
      scorers: lines.map(({ rule }) => rule.scoreRow),
      isRelative: lines.some(({ rule }) => rule.kind === 'relative'),
      isConditional: lines.some(({ line }) => isConditional(line)),
      asksGroupShares: scheme.regulation.classes.some((rule) => rule.everyGroupAtLeast !== null),
      groups: groups.map(compiledGroup),
      steps,
      lineByCode,
      groupByCode,
      findings,
    };
  }

  private neededDigits(least: number): number {
    const { capTotal } = this.scheme.regulation;
    let digits = capTotal === null ? least : Math.max(least, decimalPlaces(capTotal));
    for (const step of this.tree) {
      if (step.kind === 'groupEnd') continue;
      const node = step.kind === 'line' ? step.line : step.group;
      for (const value of pointsOfNode(node)) digits = Math.max(digits, decimalPlaces(value));
    }
    return digits;
  }

  private addGroup(group: Group, index: number, parent: number): void {
    this.groups.push({
      code: group.code,
      parent,
      caps: {
        standard: this.cap(group.standard),
        capBonus: this.cap(group.capBonus),
        capDeduction: this.cap(group.capDeduction),
        capNet: this.cap(group.capNet),
        capTotal: this.cap(group.capTotal),
        floor: toScale(group.floor, this.scale),
      },
      assigned: 0,
      holds: holdsNothing(),
    });
    if (!this.groupByCode.has(group.code)) this.groupByCode.set(group.code, index);
    this.checkConstants(group);
  }

  private addLine(line: Line, group: number): void {
    const index = this.lines.length;
    const context: RuleContext = { scale: this.scale, ledger: line.ledger, max: line.max };
    const rule = compileRule(line.rule, context);
    const max = this.cap(line.max);
    const firstCap = Math.min(rule.cap, max);
    this.lines.push({ line, index, ledger: line.ledger, group, context, rule, max, firstCap, condition: -1 });
    this.enter(line.ledger, Number.isFinite(max) ? max : 0, group);
    if (!this.lineByCode.has(line.code)) this.lineByCode.set(line.code, index);
    this.steps.push({ kind: 'line', index });
    this.checkConstants(line);
  }

  private withCondition(line: CompiledLine): CompiledLine {
    const code = line.line.onlyIf;
    return code === null ? line : { ...line, condition: this.lineByCode.get(code) ?? -1 };
  }

  /** A line stands below its group and all groups above; they are assigned the maximum of a standard one. */
  private enter(ledger: Ledger, max: number, group: number): void {
    for (let above = this.groups[group]; above !== undefined; above = this.groups[above.parent]) {
      above.holds[ledger] = true;
      if (ledger === 'standard') above.assigned += max;
    }
  }

  private cap(value: Decimal | null): number {
    return value === null ? Number.POSITIVE_INFINITY : toScale(value, this.scale);
  }

  private checkConstants(node: SchemeNode): void {
    pointsOfNode(node).forEach((value) => {
      const detail = constantProblem(value, this.scale);
      const where = { ...nowhere, table: 'criteria', code: node.code } as const;
      if (detail !== null) this.findings.push({ severity: 'error', where, ...detail });
    });
  }
}

const unlimited = Number.POSITIVE_INFINITY;

/** A group while its lines come in. */
type OpenGroup = {
  readonly code: string;
  readonly parent: number;
  readonly caps: GroupCaps;
  readonly holds: Record<Ledger, boolean>;
  assigned: number;
};

function holdsNothing(): OpenGroup['holds'] {
  return { standard: false, bonus: false, deduction: false };
}

function compiledGroup({ code, parent, caps, assigned, holds }: OpenGroup): CompiledGroup {
  return { code, parent, standard: caps.standard, assigned, holds, limits: limitsOf(caps, holds) };
}

/** The root is a group with the default floor of 0 (scoring-spec §3, §4). */
const rootCaps: GroupCaps = {
  standard: unlimited,
  capBonus: unlimited,
  capDeduction: unlimited,
  capNet: unlimited,
  capTotal: unlimited,
  floor: 0,
};

function isConditional({ onlyIf, waivedIf, oneOf }: Line): boolean {
  return onlyIf !== null || waivedIf !== null || oneOf !== null;
}

function constantProblem(value: Decimal, scale: Scale): FindingDetail | null {
  if (Math.abs(decimalToNumber(value)) * scale.power > scale.limit)
    return { code: 'number-too-large', value };
  if (decimalPlaces(value) > mostDigits) return { code: 'too-many-digits', value, most: mostDigits };
  return null;
}
