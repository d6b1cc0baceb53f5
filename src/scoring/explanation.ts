import { readCell } from './cell-reading.ts';
import type { CellReading } from './cell-reading.ts';
import type { CompiledLine } from './compile.ts';
import type { Decimal } from './decimal.ts';
import { decimal } from './decimal.ts';
import type { GroupSums } from './groups.ts';
import { closeGroup } from './groups.ts';
import type { WithheldPoints } from './modifiers.ts';
import type { Cut, ExplanationRow } from './result.ts';
import { fromScale } from './scale.ts';
import type { Ledger } from './scheme.ts';
import type { Sheet } from './sheet.ts';
import { at, rowOf } from './sheet.ts';

/** Every line and every cut of a member in table order; the points add up to the total exactly (scoring-spec §4). */
export function explainMember(
  sheet: Sheet,
  withheld: WithheldPoints,
  member: number,
): readonly ExplanationRow[] {
  const { compiled } = sheet;
  const closed: GroupSums[] = compiled.groups.map(() => ({ standard: 0, bonus: 0, deduction: 0 }));
  return compiled.steps.flatMap((step): readonly ExplanationRow[] => {
    if (step.kind === 'groupEnd') return explainGroup(sheet, step.index, closed);
    const line = compiled.lines[step.index];
    if (line === undefined) return [];
    const sums = closed[line.group];
    if (sums !== undefined) sums[line.line.ledger] += at(sheet.points, line.index * sheet.size + member);
    return explainLine(sheet, line, withheld, member);
  });
}

/** How the cell of a line was read for a member. */
function readingOf(sheet: Sheet, line: CompiledLine, member: number): CellReading {
  const { values, targets } = rowOf(sheet, line.index);
  const cell = { entry: values[member] ?? null, target: targets?.[member] ?? null };
  const rule = sheet.rules[line.index] ?? line.rule;
  return readCell(line, rule, cell, sheet.compiled.scheme.regulation);
}

function explainLine(
  sheet: Sheet,
  line: CompiledLine,
  withheld: WithheldPoints,
  member: number,
): readonly ExplanationRow[] {
  const reading = readingOf(sheet, line, member);
  const { ledger, code } = line.line;
  const cuts: ExplanationRow[] = [];
  const cut = (rule: Cut['rule'], limit: number | null, amount: number): void => {
    if (amount !== 0) cuts.push(cutRow(sheet, { code, rule, ledger, limit, amount }));
  };
  const afterRule = Math.min(reading.raw, reading.cap);
  cut('ruleCap', reading.cap, reading.raw - afterRule);
  cut('lineMax', line.max, afterRule - Math.min(afterRule, line.max));
  const taken = withheld.get(line.index * sheet.size + member);
  if (taken !== undefined) cut(taken.rule, null, taken.amount);
  const points = signed(sheet, ledger, reading.raw);
  return [{ kind: 'line', code, points, arithmetic: reading.arithmetic() }, ...cuts];
}

function explainGroup(sheet: Sheet, index: number, closed: readonly GroupSums[]): readonly ExplanationRow[] {
  const group = sheet.compiled.groups[index];
  const sums = closed[index];
  if (group === undefined || sums === undefined) return [];
  const rows: ExplanationRow[] = [];
  closeGroup(group, sums, (rule, ledger, limit, amount) => {
    rows.push(cutRow(sheet, { code: group.code, rule, ledger, limit, amount }));
  });
  const parent = closed[group.parent];
  if (parent !== undefined) {
    parent.standard += sums.standard;
    parent.bonus += sums.bonus;
    parent.deduction += sums.deduction;
  }
  return rows;
}

type ScaledCut = Omit<Cut, 'limit' | 'amount'> & { readonly limit: number | null; readonly amount: number };

function cutRow(sheet: Sheet, cut: ScaledCut): ExplanationRow {
  const { scale } = sheet.compiled;
  const limit = cut.limit === null || !Number.isFinite(cut.limit) ? null : fromScale(cut.limit, scale);
  const amount = fromScale(cut.amount, scale);
  return { kind: 'cut', points: signed(sheet, cut.ledger, -cut.amount), cut: { ...cut, limit, amount } };
}

function signed(sheet: Sheet, ledger: Ledger, points: number): Decimal {
  return decimal(ledger === 'deduction' ? 0 - points : points, -sheet.compiled.scale.digits);
}
