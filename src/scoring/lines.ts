import type { CellReading } from './cell-reading.ts';
import { cellStates, readCell, targetNumber } from './cell-reading.ts';
import type { CompiledLine } from './compile.ts';
import type { Entry, LineEntries } from './entries.ts';
import { inCell } from './findings-in.ts';
import { compileRelative, findLeaders } from './rules/relative.ts';
import type { CompiledRule } from './rules/rule.ts';
import type { Sheet } from './sheet.ts';
import { at, linesOf } from './sheet.ts';

const noTargets: readonly Entry[] = [];

/** Fills the points and states of every line for every member, before the conditions between lines. */
export function scoreLines(sheet: Sheet): void {
  for (const line of sheet.compiled.lines) {
    const entries = linesOf(sheet.entries, line.line.code);
    const rule = line.rule.kind === 'relative' ? withLeaders(line, entries) : line.rule;
    sheet.rules[line.index] = rule;
    scoreLine(sheet, line, rule, entries);
  }
}

function scoreLine(sheet: Sheet, line: CompiledLine, rule: CompiledRule, entries: LineEntries): void {
  const { size, points } = sheet;
  const { limit } = line.context.scale;
  const numberCap = Math.min(rule.cap, line.max);
  const { values } = entries;
  const targets = entries.targets ?? noTargets;
  const first = line.index * size;
  for (let member = 0; member < size; member++) {
    const entry = values[member] ?? null;
    const raw = ordinaryPoints(rule, entry, targets[member]);
    if (raw <= limit && raw >= -limit) {
      const cap = typeof entry === 'number' ? numberCap : line.max;
      points[first + member] = raw > cap ? cap : raw;
    } else {
      const cell = { entry, target: targets[member] ?? null };
      recordReading(sheet, line, member, readCell(line, rule, cell, sheet.compiled.scheme.regulation));
    }
  }
}

/** Points of an entry with nothing to report; not a number when it must be read in full. */
function ordinaryPoints(rule: CompiledRule, entry: Entry, target: Entry | undefined): number {
  if (typeof entry === 'number') return rule.ofNumber(entry, rule.needsTarget ? targetNumber(target) : 0);
  return entry === null || rule.marks === null ? Number.NaN : rule.marks.points(entry);
}

/** Everything but an ordinary number: blanks, marks, and numbers with something to report. */
function recordReading(sheet: Sheet, line: CompiledLine, member: number, reading: CellReading): void {
  const index = line.index * sheet.size + member;
  sheet.points[index] = Math.min(reading.raw, reading.cap, line.max);
  sheet.states[index] = cellStates.indexOf(reading.state);
  sheet.digits = Math.max(sheet.digits, reading.digits);
  if (reading.state === 'invalid') sheet.invalid[member] = at(sheet.invalid, member) + 1;
  if (reading.state === 'blank' && line.line.ledger === 'standard') {
    sheet.missing[member] = at(sheet.missing, member) + 1;
  }
  for (const finding of reading.findings) {
    sheet.findings.push(inCell(finding, line.line.code, sheet.entries.members[member] ?? ''));
  }
}

function withLeaders(line: CompiledLine, entries: LineEntries): CompiledRule {
  const targets = entries.values.map((_value, member) => targetNumber(entries.targets?.[member]));
  const values = entries.values.map((value, member) => {
    const target = entries.targets?.[member];
    const apart = target !== null && typeof target === 'object' && target.state !== 'number';
    return apart ? Number.NaN : targetNumber(value);
  });
  return compileRelative(line.context, findLeaders(values, targets));
}
