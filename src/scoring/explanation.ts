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
import { rowOf } from './sheet.ts';

/** Every line and every cut of a member in table order; the points add up to the total exactly (scoring-spec §4). */
export function explainMember(
  sheet: Sheet,
  withheld: WithheldPoints,
  member: number,
): readonly ExplanationRow[] {
  const { compiled } = sheet;
  const rows: ExplanationRow[] = [];
  const closed: GroupSums[] = compiled.groups.map(() => ({ standard: 0, bonus: 0, deduction: 0 }));
  for (const step of compiled.steps) {
    if (step.kind === 'groupEnd') {
      explainGroup(sheet, step.index, closed, rows);
      continue;
    }
    const line = compiled.lines[step.index];
    if (line === undefined) continue;
    const index = line.index * sheet.size + member;
    const sums = closed[line.group];
    if (sums !== undefined) sums[line.line.ledger] += sheet.points[index] ?? 0;
    explainLine(sheet, line, readingOf(sheet, line, member), rows);
    const taken = withheld.get(index);
    if (taken !== undefined) rows.push(cutOfLine(sheet, line, taken.rule, null, taken.amount));
  }
  return rows;
}

/** How the cell of a line was read for a member. */
function readingOf(sheet: Sheet, line: CompiledLine, member: number): CellReading {
  const { values, targets } = rowOf(sheet, line.index);
  const cell = { entry: values[member] ?? null, target: targets?.[member] ?? null };
  const rule = sheet.rules[line.index] ?? line.rule;
  return readCell(line, rule, cell, sheet.compiled.scheme.regulation);
}

/** The points by the rule, and what the caps of rule and line take from them. */
function explainLine(sheet: Sheet, line: CompiledLine, reading: CellReading, rows: ExplanationRow[]): void {
  const { ledger, code } = line.line;
  const points = signed(sheet, ledger, reading.raw);
  rows.push({ kind: 'line', code, points, arithmetic: reading.arithmetic() });
  const afterRule = Math.min(reading.raw, reading.cap);
  if (reading.raw > afterRule)
    rows.push(cutOfLine(sheet, line, 'ruleCap', reading.cap, reading.raw - afterRule));
  if (afterRule > line.max) rows.push(cutOfLine(sheet, line, 'lineMax', line.max, afterRule - line.max));
}

function cutOfLine(
  sheet: Sheet,
  { line: { code, ledger } }: CompiledLine,
  rule: Cut['rule'],
  limit: number | null,
  amount: number,
): ExplanationRow {
  return cutRow(sheet, { code, rule, ledger, limit, amount });
}

function explainGroup(
  sheet: Sheet,
  index: number,
  closed: readonly GroupSums[],
  rows: ExplanationRow[],
): void {
  const group = sheet.compiled.groups[index];
  const sums = closed[index];
  if (group === undefined || sums === undefined) return;
  closeGroup(group, sums, (rule, ledger, limit, amount) => {
    rows.push(cutRow(sheet, { code: group.code, rule, ledger, limit, amount }));
  });
  const parent = closed[group.parent];
  if (parent === undefined) return;
  parent.standard += sums.standard;
  parent.bonus += sums.bonus;
  parent.deduction += sums.deduction;
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
