import type { CellReading } from './cell-reading.ts';
import { readCell, targetNumber } from './cell-reading.ts';
import { cellStates } from './cell-states.ts';
import type { CompiledLine } from './compile.ts';
import type { LineEntries } from './entries.ts';
import { inCell } from './findings-in.ts';
import { compileRelative, findLeaders } from './rules/relative.ts';
import { withRows } from './rules/rows.ts';
import type { CompiledRule } from './rules/rule.ts';
import type { Ledger } from './scheme.ts';
import type { Sheet } from './sheet.ts';
import { at, noEntries, rowOf } from './sheet.ts';

/** Fills the points and states of every line for every member, before the conditions between lines. */
export function scoreLines(sheet: Sheet): void {
  const { lines, isRelative } = sheet.compiled;
  if (isRelative) {
    sheet.rules = lines.map((line) => withLeaders(line, rowOf(sheet, line.index)));
    sheet.scorers = sheet.rules.map(({ scoreRow }) => scoreRow);
  }
  const { size, points, entries } = sheet;
  for (const line of lines) {
    const row = entries.rows[line.index] ?? noEntries;
    const scoreRow = sheet.scorers[line.index];
    const sums = sumsOf(sheet, line.ledger);
    const complete = scoreRow?.(row, points, line.index * size, size, sums, line.group * size);
    if (complete !== true) readTheRest(sheet, line, row, sums);
  }
}

function sumsOf(sheet: Sheet, ledger: Ledger): Float64Array {
  return ledger === 'standard' ? sheet.standard : ledger === 'bonus' ? sheet.bonus : sheet.deduction;
}

/** Everything but an ordinary number: blanks, marks, and numbers with something to report. */
function readTheRest(sheet: Sheet, line: CompiledLine, row: LineEntries, sums: Float64Array): void {
  const rule = sheet.rules[line.index] ?? line.rule;
  const { regulation } = sheet.compiled.scheme;
  for (let member = 0; member < sheet.size; member++) {
    if (!Number.isNaN(sheet.points[line.index * sheet.size + member])) continue;
    const cell = { entry: row.values[member] ?? null, target: row.targets?.[member] ?? null };
    recordReading(sheet, line, member, readCell(line, rule, cell, regulation));
    const own = line.group * sheet.size + member;
    sums[own] = (sums[own] ?? 0) + (sheet.points[line.index * sheet.size + member] ?? 0);
  }
}

function recordReading(sheet: Sheet, line: CompiledLine, member: number, reading: CellReading): void {
  const index = line.index * sheet.size + member;
  sheet.points[index] = Math.min(reading.raw, reading.cap, line.max);
  sheet.digits = Math.max(sheet.digits, reading.digits);
  if (reading.state !== 'scored') {
    sheet.states ??= new Uint8Array(sheet.points.length);
    sheet.states[index] = cellStates.indexOf(reading.state);
  }
  if (reading.state === 'notAssigned') leaveOut(sheet, line, member);
  if (reading.state === 'invalid') {
    sheet.invalid ??= new Uint32Array(sheet.size);
    sheet.invalid[member] = at(sheet.invalid, member) + 1;
  }
  if (reading.state === 'blank' && line.line.ledger === 'standard') {
    sheet.missing ??= new Uint32Array(sheet.size);
    sheet.missing[member] = at(sheet.missing, member) + 1;
  }
  for (const finding of reading.findings) {
    sheet.findings.push(inCell(finding, line.line.code, sheet.entries.members[member] ?? ''));
  }
}

/** What is not assigned leaves the maximum of the group and of all groups above (scoring-spec §2). */
function leaveOut(sheet: Sheet, line: CompiledLine, member: number): void {
  const { groups, scheme } = sheet.compiled;
  const counts = line.line.ledger === 'standard' && Number.isFinite(line.max);
  if (scheme.regulation.notAssigned !== 'exclude' || !counts) return;
  sheet.notAssigned ??= new Float64Array(sheet.standard.length);
  for (let group = line.group; group >= 0; group = groups[group]?.parent ?? -1) {
    const own = group * sheet.size + member;
    sheet.notAssigned[own] = at(sheet.notAssigned, own) + line.max;
  }
}

function withLeaders(line: CompiledLine, entries: LineEntries): CompiledRule {
  if (line.rule.kind !== 'relative') return line.rule;
  const targets = entries.values.map((_value, member) => targetNumber(entries.targets?.[member]));
  const values = entries.values.map((value, member) => {
    const target = entries.targets?.[member];
    const apart = target !== null && typeof target === 'object' && target.state !== 'number';
    return apart ? Number.NaN : targetNumber(value);
  });
  return withRows(compileRelative(line.context, findLeaders(values, targets)), line.context);
}
