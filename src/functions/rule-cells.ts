import {
  compareDecimals,
  decimal,
  decimalPlaces,
  decimalText,
  decimalToNumber,
  nowhere,
  scoreLines,
  standsInTargets,
} from '../scoring/index.ts';
import type { Decimal, Entry, FindingDetail, LineScore, Places, Rule, RuleKind } from '../scoring/index.ts';
import { adviceOf, cellProblem, cellTooLarge, firstOfMany, sentenceOf, stateTerms } from '../text/index.ts';
import type { CellPlace } from '../text/index.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { readRuleOfKind } from '../workbook/read-rule.ts';
import { isFunctionError, valueError } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';
import { cellByCell } from './shapes.ts';
import type { NamedRange, PlacedCell } from './shapes.ts';
import { dayIn, isBlank, numberIn, onlyCell, onlyCellPlace, textIn } from './values.ts';

/** One cell on its way to a score: what stands in it and the rule that it falls under. */
export type RuleCell = {
  readonly rule: Rule;
  readonly max: Decimal | null;
  readonly value: Entry;
  readonly target: Entry;
  /** Where a fault of the value is reported. */
  readonly place: CellPlace;
  /** Where a fault of the target or the second input is reported; the value's own place when the rule has none. */
  readonly targetPlace: CellPlace;
};

/**
 * Scores ranges cell by cell with the engine's own line rules. Cells under one rule are scored together, so that
 * `relative` sees all of them. A blank gives a blank; a fault of one cell stays in that cell.
 */
export function scoreCells(
  ranges: readonly NamedRange[],
  toRuleCell: (cells: readonly PlacedCell[]) => RuleCell | FunctionError | null,
  places: Places = 4,
): readonly (readonly ResultCell[])[] | FunctionError {
  const waiting: RuleCell[] = [];
  const order = cellByCell(ranges, (cells) => {
    const found = toRuleCell(cells);
    if (found === null) return '';
    return isFunctionError(found) ? found : waiting.push(found) - 1;
  });
  if (isFunctionError(order)) return order;
  const scores = scoresOf(waiting, places);
  return order.map((row) => row.map((cell) => (typeof cell === 'number' ? (scores[cell] ?? '') : cell)));
}

function scoresOf(cells: readonly RuleCell[], places: Places): readonly ResultCell[] {
  const results: ResultCell[] = cells.map(() => '');
  for (const group of groupedByRule(cells)) {
    const [first] = group;
    if (first === undefined) continue;
    const { rule, max } = first.cell;
    const values = group.map(({ cell }) => cell.value);
    const targets = group.map(({ cell }) => cell.target);
    scoreLines(rule, max, values, targets, places).forEach((score, index) => {
      const member = group[index];
      if (member !== undefined) results[member.index] = shownScore(score, member.cell);
    });
  }
  return results;
}

type Indexed = { readonly cell: RuleCell; readonly index: number };

function groupedByRule(cells: readonly RuleCell[]): readonly (readonly Indexed[])[] {
  const groups = new Map<Rule, Map<string, Indexed[]>>();
  cells.forEach((cell, index) => {
    const byMax = groups.get(cell.rule) ?? new Map<string, Indexed[]>();
    groups.set(cell.rule, byMax);
    const key = cell.max === null ? '' : decimalText(cell.max);
    const group = byMax.get(key);
    if (group === undefined) byMax.set(key, [{ cell, index }]);
    else group.push({ cell, index });
  });
  return [...groups.values()].flatMap((byMax) => [...byMax.values()]);
}

function shownScore(score: LineScore, { place, targetPlace }: RuleCell): ResultCell {
  const [problem] = score.findings;
  if (problem !== undefined) {
    const guilty = standsInTargets(problem) ? targetPlace : place;
    return valueError(cellProblem(guilty, ...wordsOf(problem)));
  }
  if (score.state === 'blank') return '';
  return score.state === 'notAssigned' ? stateTerms.name('notAssigned') : decimalToNumber(score.points);
}

function wordsOf(detail: FindingDetail): readonly [string, string] {
  // A cell of a formula is in no table of ours: the place that the engine gives is left out.
  const finding = { ...detail, severity: 'error', where: nowhere } as const;
  return [sentenceOf(finding), adviceOf(finding)];
}

/** The rule that a parameter text describes; modifiers have no meaning for a rule that stands alone. */
export function ruleIn(kind: RuleKind, text: string, argument: string): Rule | FunctionError {
  const { rule, problems } = readRuleOfKind(kind, text);
  const [first] = problems;
  if (rule !== null && first === undefined) return rule;
  const sentence = first === undefined ? '' : wordsOf(first).join(' ');
  return valueError(firstOfMany(argument, sentence, Math.max(0, problems.length - 1)));
}

/** The parameter text of an argument of one cell; "" when blank. */
export function ruleTextIn(cells: Cells, argument: string): string | FunctionError {
  return textIn(onlyCell(cells), onlyCellPlace(argument)) ?? '';
}

/** A number, KG or KX; null when blank. */
export function entryIn(cell: Cell, place: CellPlace): Entry | FunctionError {
  const state = typeof cell === 'string' ? stateTerms.read(cell) : null;
  if (state === 'notAssigned' || state === 'notConsidered') return { state };
  if (typeof cell === 'number') return cell;
  const value = numberIn(cell, place);
  return value === null || isFunctionError(value) ? value : { state: 'number', value, flags: [] };
}

/** A date, "không nộp", KG or KX; null when blank. */
export function receiptIn(cell: Cell, place: CellPlace): Entry | FunctionError {
  const state = typeof cell === 'string' && !isBlank(cell) ? stateTerms.read(cell) : null;
  return state === null ? dayIn(cell, place) : { state };
}

const largestPoints = decimal(1, 9);

/** Points as a scale may have them; nothing beyond what sums can keep exact. */
export function pointsIn(cell: Cell, place: CellPlace): Decimal | null | FunctionError {
  const value = numberIn(cell, place);
  if (value === null || isFunctionError(value)) return value;
  const size = { ...value, coefficient: Math.abs(value.coefficient) };
  const isPlain = decimalPlaces(value) <= 6 && compareDecimals(size, largestPoints) <= 0;
  return isPlain ? value : valueError(cellTooLarge(place));
}
