import type { CompiledGroup, CompiledLine } from './compile.ts';
import { compileScheme } from './compile.ts';
import type { Decimal } from './decimal.ts';
import type { BlocEntries, Disqualification, EntryRows, RecordedVote } from './entries.ts';
import { rowsInOrder } from './entry-rows.ts';
import { Explanation } from './explanation.ts';
import type { Finding } from './findings.ts';
import { nowhere } from './findings.ts';
import { inCell } from './findings-in.ts';
import { scoreGroups } from './groups.ts';
import { scoreLines } from './lines.ts';
import { membersOf } from './members.ts';
import type { WithheldPoints } from './modifiers.ts';
import { applyModifiers } from './modifiers.ts';
import type { BlocResult, NodeRow, NodePoints } from './result.ts';
import { fromScale } from './scale.ts';
import type { Scheme } from './scheme.ts';
import type { Sheet, SheetMemory } from './sheet.ts';
import { assignedOf, at, borrowedMemory, emptySheet, ownMemory, stateOf, takeOver } from './sheet.ts';
import { totalOf } from './tie-breaks.ts';
import { tiesOf } from './ties.ts';

export type ScoringOptions = {
  readonly disqualifications?: readonly Disqualification[];
  readonly vote?: RecordedVote;
};

/**
 * Points, ranks and classes of a whole bloc from the entries of one stage (scoring-spec §2 to §9).
 * Members stand in input order; everything doubtful is in the findings. Details are computed when asked for.
 */
export function scoreBloc(scheme: Scheme, entries: BlocEntries, options: ScoringOptions = {}): BlocResult {
  return scoreRows(scheme, rowsInOrder(scheme, entries), options);
}

/** The same from rows in the order of the scheme's lines, for those who score many blocs of one scheme. */
export function scoreRows(scheme: Scheme, entries: EntryRows, options: ScoringOptions = {}): BlocResult {
  const first = scored(scheme, entries, borrowedMemory);
  const { sheet } = first;
  const disqualifications = options.disqualifications ?? [];
  const { members, questions } = membersOf(sheet, disqualifications, options.vote ?? null);
  const findings = [...sheet.findings, ...unknownLabels(scheme, disqualifications), ...questions];
  // Few blocs are looked into: when others were scored in the meantime, theirs is scored again.
  const kept = once(() => (takeOver(sheet) ? first : scored(scheme, entries, ownMemory)));
  const explanation = once(() => new Explanation(kept().sheet, kept().withheld));
  return {
    scheme,
    members,
    findings,
    pointsOf: (code, member) => pointsOfNode(kept().sheet, code, member),
    rowOf: (code) => rowOfNode(kept().sheet, code),
    explain: (member) => explanation().rowsOf(member),
    ties: () => tiesOf(kept().sheet, members, options.vote ?? null),
  };
}

/** Nothing but the totals of the members, for stages that are shown beside the final one and have no ranks. */
export function totalsOfRows(scheme: Scheme, entries: EntryRows): readonly Decimal[] {
  const { sheet } = scored(scheme, entries, borrowedMemory);
  return entries.members.map((_name, member) => fromScale(totalOf(sheet, 0, member), sheet.compiled.scale));
}

type Scored = { readonly sheet: Sheet; readonly withheld: WithheldPoints };

function scored(scheme: Scheme, entries: EntryRows, memory: SheetMemory): Scored {
  const sheet = scoredLines(scheme, entries, memory);
  const withheld = applyModifiers(sheet);
  scoreGroups(sheet, (group, member, points) => {
    sheet.findings.push(groupAboveStandard(sheet, group, member, points));
  });
  return { sheet, withheld };
}

/** Scores with the digits that the scheme states; once more when an entry has more of them. */
function scoredLines(scheme: Scheme, entries: EntryRows, memory: SheetMemory): Sheet {
  const sheet = emptySheet(compileScheme(scheme, 0), entries, memory);
  scoreLines(sheet);
  if (sheet.digits <= sheet.compiled.scale.digits) return sheet;
  const finer = emptySheet(compileScheme(scheme, sheet.digits), entries, memory);
  scoreLines(finer);
  return finer;
}

function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

function groupAboveStandard(sheet: Sheet, group: CompiledGroup, member: number, points: number): Finding {
  const { scale } = sheet.compiled;
  const detail = {
    code: 'group-above-standard',
    points: fromScale(points, scale),
    standard: fromScale(group.standard, scale),
  } as const;
  return inCell(detail, group.code, sheet.entries.members[member] ?? '');
}

function pointsOfNode(sheet: Sheet, code: string, member: number): NodePoints {
  const { compiled } = sheet;
  const line = compiled.lines[compiled.lineByCode.get(code) ?? -1];
  if (line !== undefined) return pointsOfLine(sheet, line, member);
  const group = groupOf(sheet, code);
  const index = group * sheet.size + member;
  const { scale } = compiled;
  return {
    standard: fromScale(at(sheet.standard, index), scale),
    bonus: fromScale(at(sheet.bonus, index), scale),
    deduction: fromScale(at(sheet.deduction, index), scale),
    total: fromScale(totalOf(sheet, group, member), scale),
    assigned: fromScale(assignedOf(sheet, group, member), scale),
    state: 'scored',
  };
}

function groupOf({ compiled }: Sheet, code: string): number {
  const group = compiled.groupByCode.get(code);
  if (group === undefined) throw new RangeError(`the scheme has no node with the code ${code}`);
  return group;
}

function rowOfNode(sheet: Sheet, code: string): NodeRow {
  const { compiled, entries, points, size } = sheet;
  const { power } = compiled.scale;
  const line = compiled.lines[compiled.lineByCode.get(code) ?? -1];
  if (line === undefined) {
    const group = groupOf(sheet, code);
    return {
      totals: entries.members.map((_name, member) => totalOf(sheet, group, member) / power),
      states: null,
    };
  }
  const first = line.index * size;
  const sign = line.ledger === 'deduction' ? -1 : 1;
  // Adding 0 turns −0 into 0.
  const totals = entries.members.map((_name, member) => (sign * at(points, first + member)) / power + 0);
  const isScored = sheet.states?.subarray(first, first + size).every((state) => state === 0) ?? true;
  return {
    totals,
    states: isScored ? null : totals.map((_total, member) => stateOf(sheet, line.index, member)),
  };
}

function pointsOfLine(sheet: Sheet, { line, index, max }: CompiledLine, member: number): NodePoints {
  const { scale, scheme } = sheet.compiled;
  const state = stateOf(sheet, index, member);
  const points = at(sheet.points, index * sheet.size + member);
  const of = (ledger: typeof line.ledger): number => (line.ledger === ledger ? points : 0);
  const excluded = state === 'notAssigned' && scheme.regulation.notAssigned === 'exclude';
  const assigned = line.ledger === 'standard' && !excluded && Number.isFinite(max) ? max : 0;
  return {
    standard: fromScale(of('standard'), scale),
    bonus: fromScale(of('bonus'), scale),
    deduction: fromScale(of('deduction'), scale),
    total: fromScale(line.ledger === 'deduction' ? 0 - points : points, scale),
    assigned: fromScale(assigned, scale),
    state,
  };
}

/** A ceiling for a class that the scheme does not have limits nothing; it is reported. */
function unknownLabels(scheme: Scheme, disqualifications: readonly Disqualification[]): readonly Finding[] {
  if (disqualifications.length === 0) return [];
  const labels = new Set(scheme.regulation.classes.map((rule) => rule.label));
  return disqualifications.flatMap(({ effect, member }): readonly Finding[] => {
    if (effect.kind !== 'classAtMost' || labels.has(effect.label)) return [];
    const where = { ...nowhere, table: 'disqualifications', member } as const;
    return [{ severity: 'error', where, code: 'unknown-class-label', text: effect.label }];
  });
}
