import type { CellState } from './cell-states.ts';
import type { CompiledLine } from './compile.ts';
import { decimalToNumber } from './decimal.ts';
import type { Entry, MarkedEntry } from './entries.ts';
import type { FindingDetail } from './findings.ts';
import type { Arithmetic } from './result.ts';
import type { CompiledRule } from './rules/rule.ts';
import { toScale } from './scale.ts';
import type { Regulation } from './scheme.ts';

/** One cell read in full: the slow and explaining way. */
export type CellReading = {
  readonly state: CellState;
  /** Points at the scale before the caps of rule and line. */
  readonly raw: number;
  /** Cap of the rule that applies to them; infinite without one. */
  readonly cap: number;
  readonly findings: readonly FindingDetail[];
  readonly digits: number;
  readonly arithmetic: () => Arithmetic;
};

const noFindings: readonly FindingDetail[] = [];

type Cell = { readonly entry: Entry; readonly target: Entry };

export function readCell(
  line: CompiledLine,
  rule: CompiledRule,
  cell: Cell,
  regulation: Regulation,
): CellReading {
  const { entry } = cell;
  if (entry === null) return readBlank(rule);
  const apart = setApart(entry) ?? (rule.needsTarget ? setApart(cell.target) : null);
  if (apart === 'notAssigned') return readNotAssigned(line, regulation);
  if (apart !== null) return nothing(apart);
  if (typeof entry !== 'number' && entry.state !== 'number') return readMark(rule, entry);
  const value = typeof entry === 'number' ? entry : decimalToNumber(entry.value);
  return readNumber(line, rule, value, rule.needsTarget ? targetNumber(cell.target) : 0);
}

/** Marks that take a cell, or a line whose target bears them, out of the rule (scoring-spec §2). */
function setApart(entry: Entry): 'notAssigned' | 'notConsidered' | 'invalid' | null {
  if (entry === null || typeof entry === 'number') return null;
  const { state } = entry;
  return state === 'notAssigned' || state === 'notConsidered' || state === 'invalid' ? state : null;
}

/** The number in a target cell; not a number when there is none. */
export function targetNumber(target: Entry | undefined): number {
  if (typeof target === 'number') return target;
  return target?.state === 'number' ? decimalToNumber(target.value) : Number.NaN;
}

function readBlank(rule: CompiledRule): CellReading {
  if (rule.kind !== 'keep') return nothing('blank');
  const raw = rule.lookCloser(0, 0).points;
  return scored(raw, Number.POSITIVE_INFINITY, () => rule.arithmetic(0, 0));
}

function readNotAssigned(line: CompiledLine, regulation: Regulation): CellReading {
  const { max, ledger } = line.line;
  if (regulation.notAssigned !== 'full' || ledger !== 'standard' || max === null)
    return nothing('notAssigned');
  const arithmetic = (): Arithmetic => ({ kind: 'notAssignedFull', max });
  return { ...nothing('notAssigned'), raw: toScale(max, line.context.scale), arithmetic };
}

function readMark(rule: CompiledRule, mark: MarkedEntry): CellReading {
  const raw = rule.marks?.points(mark) ?? Number.NaN;
  const wrongKind = { code: 'wrong-kind-of-entry', rule: rule.kind } as const;
  if (Number.isNaN(raw) || rule.marks === null) return { ...nothing('invalid'), findings: [wrongKind] };
  const { marks } = rule;
  return scored(raw, Number.POSITIVE_INFINITY, () => marks.arithmetic(mark));
}

function readNumber(line: CompiledLine, rule: CompiledRule, value: number, target: number): CellReading {
  const ordinary = rule.ofNumber(value, target);
  const plain = Math.abs(ordinary) <= line.context.scale.limit;
  const look = plain ? null : rule.lookCloser(value, target);
  const findings = look?.findings ?? noFindings;
  const digits = look?.digits ?? 0;
  const raw = look?.points ?? ordinary;
  if (Number.isNaN(raw)) return { ...nothing('invalid'), findings };
  const arithmetic = (): Arithmetic => rule.arithmetic(value, target);
  return { state: 'scored', raw, cap: rule.cap, findings, digits, arithmetic };
}

function scored(raw: number, cap: number, arithmetic: () => Arithmetic): CellReading {
  return { state: 'scored', raw, cap, findings: noFindings, digits: 0, arithmetic };
}

function nothing(state: Exclude<CellState, 'scored'>): CellReading {
  return {
    state,
    raw: 0,
    cap: Number.POSITIVE_INFINITY,
    findings: noFindings,
    digits: 0,
    arithmetic: () => ({ kind: state }),
  };
}
