import { readCell } from './cell-reading.ts';
import type { CellReading } from './cell-reading.ts';
import type { CompiledLine } from './compile.ts';
import type { Decimal } from './decimal.ts';
import type { GroupLimit } from './group-limits.ts';
import type { WithheldPoints } from './modifiers.ts';
import type { Arithmetic, Cut, ExplanationRow } from './result.ts';
import { ordinaryPoints } from './rules/rows.ts';
import { fromScale } from './scale.ts';
import type { Ledger } from './scheme.ts';
import type { Sheet } from './sheet.ts';
import { rowOf } from './sheet.ts';

/** Every line and every cut of a member in table order; the points add up to the total exactly (scoring-spec §4). */
export class Explanation {
  private readonly sheet: Sheet;
  private readonly withheld: WithheldPoints;
  /** The sums of each group while its member is explained; zero again when the group is closed. */
  private readonly sums: Readonly<Record<Ledger, Float64Array>>;

  constructor(sheet: Sheet, withheld: WithheldPoints) {
    this.sheet = sheet;
    this.withheld = withheld;
    const { length } = sheet.compiled.groups;
    this.sums = {
      standard: new Float64Array(length),
      bonus: new Float64Array(length),
      deduction: new Float64Array(length),
    };
  }

  rowsOf(member: number): readonly ExplanationRow[] {
    const { lines, steps } = this.sheet.compiled;
    const own: MemberSheet = { sheet: this.sheet, member };
    const rows: ExplanationRow[] = [];
    for (const step of steps) {
      const line = step.kind === 'line' ? lines[step.index] : undefined;
      if (line === undefined) this.addCutsOfGroup(step.index, rows);
      else this.addLine(line, own, rows);
    }
    return rows;
  }

  /** The points by the rule, and what the caps of rule and line and the conditions take from them. */
  private addLine(line: CompiledLine, own: MemberSheet, rows: ExplanationRow[]): void {
    const { sheet, member } = own;
    const counted = sheet.points[line.index * sheet.size + member] ?? 0;
    const sums = this.sums[line.ledger];
    sums[line.group] = (sums[line.group] ?? 0) + counted;
    // Points below all caps, which no condition can have taken back, are those by the rule.
    const isWhole = counted < line.firstCap && !sheet.compiled.isConditional;
    const raw = isWhole ? counted : rawOf(own, line);
    rows.push(new ExplainedLine(own, line, raw));
    if (raw !== counted) this.addCutsOfLine(line, own, raw, rows);
  }

  private addCutsOfLine(line: CompiledLine, own: MemberSheet, raw: number, rows: ExplanationRow[]): void {
    const { code, ledger } = line.line;
    const { cap } = readingOf(own, line);
    const add = (rule: Cut['rule'], limit: number | null, amount: number): void => {
      rows.push(cutRow(this.sheet, { code, rule, ledger, limit, amount }));
    };
    const afterRule = Math.min(raw, cap);
    if (raw > afterRule) add('ruleCap', cap, raw - afterRule);
    if (afterRule > line.max) add('lineMax', line.max, afterRule - line.max);
    const taken = this.withheld.get(line.index * this.sheet.size + own.member);
    if (taken !== undefined) add(taken.rule, null, taken.amount);
  }

  private addCutsOfGroup(index: number, rows: ExplanationRow[]): void {
    const group = this.sheet.compiled.groups[index];
    if (group === undefined) return;
    for (const limit of group.limits) this.addCutsOfLimit(limit, group.code, index, rows);
    const { parent } = group;
    if (group.holds.standard) handUp(this.sums.standard, index, parent);
    if (group.holds.bonus) handUp(this.sums.bonus, index, parent);
    if (group.holds.deduction) handUp(this.sums.deduction, index, parent);
  }

  /** What a limit takes from the sums, in the order in which a cap on the total lowers them. */
  private addCutsOfLimit(
    { rule, limit, lower }: GroupLimit,
    code: string,
    index: number,
    rows: ExplanationRow[],
  ): void {
    const { standard, bonus, deduction } = this.sums;
    const before = {
      bonus: bonus[index] ?? 0,
      standard: standard[index] ?? 0,
      deduction: deduction[index] ?? 0,
    };
    lower(standard, bonus, deduction, index, 1);
    const add = (ledger: Ledger, amount: number): void => {
      if (amount > 0) rows.push(cutRow(this.sheet, { code, rule, ledger, limit, amount }));
    };
    add('bonus', before.bonus - (bonus[index] ?? 0));
    add('standard', before.standard - (standard[index] ?? 0));
    add('deduction', before.deduction - (deduction[index] ?? 0));
  }
}

/** The sum of a closed group goes to its parent; its own is zero again for the next member. */
function handUp(sums: Float64Array, index: number, parent: number): void {
  if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  sums[index] = 0;
}

/** One column of a sheet; all rows of a member share it. */
type MemberSheet = { readonly sheet: Sheet; readonly member: number };

const lineKind = 'line';

/** The row of one line. It keeps the points by the rule; all else is made when somebody reads it. */
class ExplainedLine {
  private readonly of: MemberSheet;
  private readonly line: CompiledLine;
  private readonly raw: number;

  constructor(of: MemberSheet, line: CompiledLine, raw: number) {
    this.of = of;
    this.line = line;
    this.raw = raw;
  }

  get kind(): typeof lineKind {
    return lineKind;
  }

  get code(): string {
    return this.line.line.code;
  }

  get points(): Decimal {
    return signed(this.of.sheet, this.line.ledger, this.raw);
  }

  get arithmetic(): Arithmetic {
    return readingOf(this.of, this.line).arithmetic();
  }
}

/** Points by the rule before all caps. */
function rawOf(own: MemberSheet, line: CompiledLine): number {
  const { sheet, member } = own;
  const { values, targets } = rowOf(sheet, line.index);
  const rule = sheet.rules[line.index] ?? line.rule;
  const ordinary = ordinaryPoints(rule, values[member] ?? null, targets?.[member]);
  return Math.abs(ordinary) <= sheet.compiled.scale.limit ? ordinary : readingOf(own, line).raw;
}

/** How the cell of a line was read for a member. */
function readingOf({ sheet, member }: MemberSheet, line: CompiledLine): CellReading {
  const { values, targets } = rowOf(sheet, line.index);
  const cell = { entry: values[member] ?? null, target: targets?.[member] ?? null };
  const rule = sheet.rules[line.index] ?? line.rule;
  return readCell(line, rule, cell, sheet.compiled.scheme.regulation);
}

type ScaledCut = Omit<Cut, 'limit' | 'amount'> & { readonly limit: number | null; readonly amount: number };

function cutRow(sheet: Sheet, { code, rule, ledger, limit, amount }: ScaledCut): ExplanationRow {
  const { scale } = sheet.compiled;
  const shownLimit = limit === null || !Number.isFinite(limit) ? null : fromScale(limit, scale);
  const cut: Cut = { code, rule, ledger, limit: shownLimit, amount: fromScale(amount, scale) };
  return { kind: 'cut', points: signed(sheet, ledger, -amount), cut };
}

function signed(sheet: Sheet, ledger: Ledger, points: number): Decimal {
  return fromScale(ledger === 'deduction' ? 0 - points : points, sheet.compiled.scale);
}
