import { cellStates } from './cell-reading.ts';
import type { CompiledLine } from './compile.ts';
import { compileScheme } from './compile.ts';
import type { BlocEntries, Disqualification, RecordedVote } from './entries.ts';
import { explainMember } from './explanation.ts';
import type { Finding } from './findings.ts';
import { nowhere } from './findings.ts';
import { inCell } from './findings-in.ts';
import { scoreGroups } from './groups.ts';
import { scoreLines } from './lines.ts';
import { membersOf } from './members.ts';
import type { WithheldPoints } from './modifiers.ts';
import { applyModifiers } from './modifiers.ts';
import type { BlocResult, NodePoints } from './result.ts';
import { fromScale } from './scale.ts';
import type { Scheme } from './scheme.ts';
import type { Sheet } from './sheet.ts';
import { at, emptySheet } from './sheet.ts';
import { totalOf } from './tie-breaks.ts';

export type ScoringOptions = {
  readonly disqualifications?: readonly Disqualification[];
  readonly vote?: RecordedVote;
};

/**
 * Points, ranks and classes of a whole bloc from the entries of one stage (scoring-spec §2 to §9).
 * Members stand in input order; everything doubtful is in the findings. Details are computed when asked for.
 */
export function scoreBloc(scheme: Scheme, entries: BlocEntries, options: ScoringOptions = {}): BlocResult {
  const sheet = scoredLines(scheme, entries);
  const withheld = applyModifiers(sheet);
  scoreGroups(sheet, (group, member, points) => {
    const { scale } = sheet.compiled;
    const detail = {
      code: 'group-above-standard',
      points: fromScale(points, scale),
      standard: fromScale(group.standard, scale),
    } as const;
    sheet.findings.push(inCell(detail, group.code, entries.members[member] ?? ''));
  });
  const disqualifications = options.disqualifications ?? [];
  sheet.findings.push(...unknownLabels(scheme, disqualifications));
  const members = membersOf(sheet, disqualifications, options.vote ?? null);
  return { scheme, members, findings: sheet.findings, ...detailsOf(sheet, withheld) };
}

/** Scores with the digits that the scheme states; once more when an entry has more of them. */
function scoredLines(scheme: Scheme, entries: BlocEntries): Sheet {
  const sheet = emptySheet(compileScheme(scheme, 0), entries);
  scoreLines(sheet);
  if (sheet.digits <= sheet.compiled.scale.digits) return sheet;
  const finer = emptySheet(compileScheme(scheme, sheet.digits), entries);
  scoreLines(finer);
  return finer;
}

function detailsOf(sheet: Sheet, withheld: WithheldPoints): Pick<BlocResult, 'pointsOf' | 'explain'> {
  return {
    pointsOf: (code, member) => pointsOfNode(sheet, code, member),
    explain: (member) => explainMember(sheet, withheld, member),
  };
}

function pointsOfNode(sheet: Sheet, code: string, member: number): NodePoints {
  const { compiled } = sheet;
  const line = compiled.lines[compiled.lineByCode.get(code) ?? -1];
  if (line !== undefined) return pointsOfLine(sheet, line, member);
  const group = compiled.groupByCode.get(code);
  if (group === undefined) throw new RangeError(`the scheme has no node with the code ${code}`);
  const index = group * sheet.size + member;
  const { scale } = compiled;
  return {
    standard: fromScale(at(sheet.standard, index), scale),
    bonus: fromScale(at(sheet.bonus, index), scale),
    deduction: fromScale(at(sheet.deduction, index), scale),
    total: fromScale(totalOf(sheet, group, member), scale),
    assigned: fromScale(at(sheet.assigned, index), scale),
    state: 'scored',
  };
}

function pointsOfLine(sheet: Sheet, { line, index, max }: CompiledLine, member: number): NodePoints {
  const { scale, scheme } = sheet.compiled;
  const cell = index * sheet.size + member;
  const state = cellStates[at(sheet.states, cell)] ?? 'blank';
  const points = at(sheet.points, cell);
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
  const labels = new Set(scheme.regulation.classes.map((rule) => rule.label));
  return disqualifications.flatMap(({ effect, member }): readonly Finding[] => {
    if (effect.kind !== 'classAtMost' || labels.has(effect.label)) return [];
    const where = { ...nowhere, table: 'disqualifications', member } as const;
    return [{ severity: 'error', where, code: 'unknown-class-label', text: effect.label }];
  });
}
