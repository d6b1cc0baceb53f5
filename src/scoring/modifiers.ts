import type { CompiledLine } from './compile.ts';
import type { Entry } from './entries.ts';
import type { Cut } from './result.ts';
import type { Sheet } from './sheet.ts';
import { at, rowOf } from './sheet.ts';

/** What keeps the points of a line from being counted: a condition, an exemption, or a larger line of the same tag. */
type Withheld = Extract<Cut['rule'], 'onlyIf' | 'waived' | 'oneOf'>;

/** By [line × size + member]: why its points were taken back, and how many they were. */
export type WithheldPoints = ReadonlyMap<number, { readonly rule: Withheld; readonly amount: number }>;

const nothingWithheld: WithheldPoints = new Map();

/** Applies onlyIf, waivedIf and oneOf (scoring-spec §3.1) to the points of the lines. */
export function applyModifiers(sheet: Sheet): WithheldPoints {
  if (!sheet.compiled.isConditional) return nothingWithheld;
  const withheld = new Map<number, { rule: Withheld; amount: number }>();
  const withhold = (line: CompiledLine, member: number, rule: Withheld): void => {
    const index = line.index * sheet.size + member;
    const amount = at(sheet.points, index);
    if (amount === 0) return;
    withheld.set(index, { rule, amount });
    sheet.points[index] = 0;
    const sums = sheet[line.ledger];
    const own = line.group * sheet.size + member;
    sums[own] = at(sums, own) - amount;
  };
  const { lines } = sheet.compiled;
  for (const line of lines) {
    if (line.line.waivedIf !== null) withholdWaived(sheet, line, withhold);
  }
  for (const { line, member } of unmetConditions(sheet)) withhold(line, member, 'onlyIf');
  for (const alternatives of linesByTag(lines)) withholdSmaller(sheet, alternatives, withhold);
  return withheld;
}

type Withhold = (line: CompiledLine, member: number, rule: Withheld) => void;

function withholdWaived(sheet: Sheet, line: CompiledLine, withhold: Withhold): void {
  const flag = line.line.waivedIf;
  if (flag === null || line.line.ledger !== 'deduction') return;
  const { values } = rowOf(sheet, line.index);
  values.forEach((entry, member) => {
    if (hasFlag(entry, flag)) withhold(line, member, 'waived');
  });
}

function hasFlag(entry: Entry, flag: string): boolean {
  return entry !== null && typeof entry !== 'number' && 'flags' in entry && entry.flags.includes(flag);
}

type Unmet = { readonly line: CompiledLine; readonly member: number };

/** Conditions look at the points that lines have by their own rule, so all are read before any is withheld. */
function unmetConditions(sheet: Sheet): readonly Unmet[] {
  const unmet: Unmet[] = [];
  for (const line of sheet.compiled.lines) {
    const condition = line.condition < 0 ? undefined : sheet.compiled.lines[line.condition];
    if (condition === undefined) continue;
    for (let member = 0; member < sheet.size; member++) {
      if (!isFull(sheet, condition, member)) unmet.push({ line, member });
    }
  }
  return unmet;
}

function isFull(sheet: Sheet, line: CompiledLine, member: number): boolean {
  return Number.isFinite(line.max) && at(sheet.points, line.index * sheet.size + member) === line.max;
}

function linesByTag(lines: readonly CompiledLine[]): readonly (readonly CompiledLine[])[] {
  const tags = new Map<string, CompiledLine[]>();
  for (const line of lines) {
    const tag = line.line.oneOf;
    if (tag === null) continue;
    const sharing = tags.get(tag);
    if (sharing === undefined) tags.set(tag, [line]);
    else sharing.push(line);
  }
  return [...tags.values()];
}

function withholdSmaller(sheet: Sheet, alternatives: readonly CompiledLine[], withhold: Withhold): void {
  for (let member = 0; member < sheet.size; member++) {
    const pointsOf = (line: CompiledLine): number => at(sheet.points, line.index * sheet.size + member);
    const counted = alternatives.reduce((best, line) => (isBefore(line, best, pointsOf) ? line : best));
    for (const line of alternatives) if (line !== counted) withhold(line, member, 'oneOf');
  }
}

/** Equal alternatives are decided by code, never by the order of rows (scoring-spec §1.1). */
function isBefore(line: CompiledLine, best: CompiledLine, pointsOf: (line: CompiledLine) => number): boolean {
  const difference = pointsOf(line) - pointsOf(best);
  return difference > 0 || (difference === 0 && line.line.code < best.line.code);
}
