import type { Entry, LineEntries } from '../entries.ts';
import { targetNumber } from '../cell-reading.ts';
import type { CellRule, CompiledRule, RuleContext } from './rule.ts';
import { capAtScale } from './rule.ts';

/**
 * The points of a whole row of cells, limited to the caps of rule and line, from `first` on, and added to the sums of
 * their group from `own` on: a bloc has thousands of cells and nearly all hold a plain number, for which the common
 * kinds have a loop of their own. A cell that needs a closer look becomes not a number and is not added; false when
 * there is one. Agrees with reading cell by cell (tested as a law).
 */
export type RowScorer = (
  row: LineEntries,
  points: Float64Array,
  first: number,
  size: number,
  sums: Float64Array,
  own: number,
) => boolean;

const noTargets: readonly Entry[] = [];

/** The plain number in a cell; not a number where it holds anything else. */
export function numberIn(cell: Entry | undefined): number {
  return typeof cell === 'number' ? cell : Number.NaN;
}

/** A rule without a loop of its own. */
export function withRows(rule: CellRule, context: RuleContext): CompiledRule {
  return { ...rule, scoreRow: cellByCell(rule, context) };
}

function cellByCell(rule: CellRule, { scale, max }: RuleContext): RowScorer {
  const lineMax = capAtScale(max, scale);
  const numberCap = Math.min(rule.cap, lineMax);
  return (row, points, first, size, sums, own) => {
    const targets = row.targets ?? noTargets;
    let complete = true;
    for (let member = 0; member < size; member++) {
      const entry = row.values[member] ?? null;
      const raw = ordinaryPoints(rule, entry, targets[member]);
      const isOrdinary = raw <= scale.limit && raw >= -scale.limit;
      complete = complete && isOrdinary;
      const scored = isOrdinary ? Math.min(raw, typeof entry === 'number' ? numberCap : lineMax) : Number.NaN;
      points[first + member] = scored;
      if (isOrdinary) sums[own + member] = (sums[own + member] ?? 0) + scored;
    }
    return complete;
  };
}

/** Points of an entry with nothing to report; not a number when it must be read in full. */
export function ordinaryPoints(rule: CellRule, entry: Entry, target: Entry | undefined): number {
  if (typeof entry === 'number') {
    if (!rule.needsTarget) return rule.ofNumber(entry, 0);
    // KG or KX in the target takes the cell out of the rule, which might do without a target (scoring-spec §2).
    const isMarked = target !== undefined && target !== null && typeof target !== 'number';
    return isMarked && target.state !== 'number' ? Number.NaN : rule.ofNumber(entry, targetNumber(target));
  }
  return entry === null || rule.marks === null ? Number.NaN : rule.marks.points(entry);
}
