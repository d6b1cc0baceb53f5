import {
  compareDecimals,
  decimalFromNumber,
  decimalToNumber,
  stages,
  subtractDecimals,
} from '../../scoring/index.ts';
import type { Decimal, Stage } from '../../scoring/index.ts';
import { unitKey } from '../../text/index.ts';
import type { Cell } from '../cells.ts';
import { cellText } from '../cells.ts';
import { writeDecimalCell } from '../decimal-cell.ts';
import type { Stepwise } from '../stepwise.ts';
import type { LineOrigin } from './criteria-cells.ts';
import type { ScoreCell } from './office-rows.ts';
import type { ColumnMapping } from './propose-mapping.ts';
import { remark } from './remarks.ts';
import type { Remark } from './remarks.ts';
import type { TreeRow } from './code-rows.ts';
import { groupScores, numberOf, ownOfGroup } from './group-scores.ts';
import type { GroupScores } from './group-scores.ts';

/** Cells of our stage tables: stage, then line, then member. */
export type ScoreCells = {
  readonly members: readonly string[];
  readonly stages: readonly Stage[];
  readonly cellOf: (stage: Stage, code: string, member: string) => Cell;
  readonly remarks: readonly Remark[];
};

/** The members that the table has columns for, each once, in the order of the columns. */
export function membersOfMapping(mapping: ColumnMapping, unit: string): readonly string[] {
  const members = new Map<string, string>();
  for (const use of mapping) {
    if (use.kind !== 'score') continue;
    const name = use.member ?? unit;
    if (name !== '' && !members.has(unitKey(name))) members.set(unitKey(name), name);
  }
  return [...members.values()];
}

/** Puts what the office has scored onto our lines. Blank stays blank; marks and doubtful numbers stay as typed. */
export function* scoreCells(
  rows: readonly TreeRow[],
  lines: readonly LineOrigin[],
  mapping: ColumnMapping,
  unit: string,
): Stepwise<ScoreCells> {
  const members = membersOfMapping(mapping, unit);
  const memberOf = membersByColumn(mapping, members, unit);
  const remarks: Remark[] = [];
  const cells = new Map<string, Map<string, Cell>>();
  const groups = groupScores(rows, lines, mapping);
  for (const [place, row] of rows.entries()) {
    yield { kind: 'officeScores', number: place + 1, all: rows.length };
    const own = lines.filter((line) => line.row === row);
    for (const score of row.office.scores) {
      const use = mapping[score.column];
      const member = memberOf[score.column] ?? null;
      if (use?.kind !== 'score' || member === null) continue;
      const parts = use.ledger === null ? own : own.filter(({ part }) => part.ledger === use.ledger);
      for (const [line, cell] of shareOut(score, parts, row, member, groups, remarks)) {
        const key = keyOf(use.stage, line.code);
        const ofLine = cells.get(key) ?? new Map<string, Cell>();
        cells.set(key, ofLine.set(member, cell));
      }
    }
  }
  return {
    members,
    stages: stages.filter((stage) => mapping.some((use) => use.kind === 'score' && use.stage === stage)),
    cellOf: (stage, code, member) => cells.get(keyOf(stage, code))?.get(member) ?? null,
    remarks,
  };
}

/** For each column the member whose points it holds. */
function membersByColumn(
  mapping: ColumnMapping,
  members: readonly string[],
  unit: string,
): readonly (string | null)[] {
  const names = new Map(members.map((name) => [unitKey(name), name]));
  return mapping.map((use) =>
    use.kind === 'score' ? (names.get(unitKey(use.member ?? unit)) ?? null) : null,
  );
}

function keyOf(stage: Stage, code: string): string {
  return `${stage}\n${code}`;
}

export type Shares = readonly (readonly [LineOrigin, Cell])[];

function shareOut(
  score: ScoreCell,
  parts: readonly LineOrigin[],
  row: TreeRow,
  member: string,
  group: GroupScores,
  remarks: Remark[],
): Shares {
  const { column, cell } = score;
  const place = row.office.row;
  const value = numberOf(cell);
  const standard = parts.find(({ part }) => part.ledger === 'standard');
  const bonus = parts.find(({ part }) => part.ledger === 'bonus');
  const deduction = parts.find(({ part }) => part.ledger === 'deduction');
  const refuse = (why: 'cases' | 'steps' | 'column'): Shares => {
    remarks.push(remark('error', place, column, { kind: 'score-not-taken', text: cellText(cell), why }));
    return [];
  };
  if (row.hasChildren) return ownOfGroup(score, parts[0] ?? null, row, member, group, remarks);
  const [only] = parts;
  if (only === undefined) return refuse('column');
  if (parts.length === 1) return typedOn(only, cell, value, place, column, remarks, refuse);
  if (value !== null && value.coefficient < 0 && deduction !== undefined)
    return typedOn(deduction, cell, value, place, column, remarks, refuse);
  const max = standard?.part.max ?? null;
  if (value === null || standard === undefined || max === null || compareDecimals(value, max) <= 0)
    return typedOn(standard ?? only, cell, value, place, column, remarks, refuse);
  if (bonus === undefined) return typedOn(standard, cell, value, place, column, remarks, refuse);
  const rest = subtractDecimals(value, max);
  remarks.push(remark('question', place, column, { kind: 'score-split', score: value, standard: max, rest }));
  return [
    [standard, writeDecimalCell(max)],
    ...typedOn(bonus, writeDecimalCell(rest), rest, place, column, remarks, refuse),
  ];
}

/** Points on a line: a deduction is written as its size, points of a line by cases as the number of cases. */
function typedOn(
  line: LineOrigin,
  cell: Cell,
  value: Decimal | null,
  row: number,
  column: number,
  remarks: Remark[],
  refuse: (why: 'cases' | 'steps') => Shares,
): Shares {
  if (value === null) return [[line, cell]];
  const { ledger, rule, each } = line.part;
  const size =
    ledger === 'deduction' && value.coefficient < 0 ? { ...value, coefficient: -value.coefficient } : value;
  if (rule === 'direct') return [[line, size === value ? cell : writeDecimalCell(size)]];
  if (rule !== 'perCase' || each === null) return refuse('steps');
  const cases = decimalFromNumber(decimalToNumber(size) / decimalToNumber(each));
  if (cases.exponent < 0 || cases.coefficient < 0) return refuse('cases');
  remarks.push(remark('note', row, column, { kind: 'score-as-cases', score: value, cases }));
  return [[line, writeDecimalCell(cases)]];
}
