import type { Decimal, Interval, Rule } from '../scoring/index.ts';
import { readInterval, writeInterval } from './intervals.ts';
import { readParameterNumber, writeParameterNumber } from './parameter-parts.ts';
import type { Part } from './parameter-parts.ts';
import type { ParameterReading } from './rule-readers.ts';

/** `[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3`: rows, columns, then one row of points for each row. */
export function readGrid(parts: readonly Part[]): ParameterReading {
  const [first, ...others] = parts;
  if (first === undefined) return { rule: null, unread: [] };
  const rule = readOneGrid(first.text);
  return { rule, unread: rule === null ? parts : others };
}

export function writeGrid(rule: Extract<Rule, { kind: 'grid' }>): string {
  const axis = (intervals: readonly Interval[]): string => `[${intervals.map(writeInterval).join('; ')}]`;
  const rows = rule.points.map((row) => row.map(writeParameterNumber).join(' '));
  return `${axis(rule.rows)} x ${axis(rule.columns)}: ${rows.join(' / ')}`;
}

function readOneGrid(text: string): Rule | null {
  if (text.length > longestGrid) return null;
  const match = /^\[([^\]]*)\]\s*[x×*]\s*\[([^\]]*)\]\s*:\s*(.*)$/isu.exec(text);
  if (match === null) return null;
  const rows = readAxis(match[1] ?? '');
  const columns = readAxis(match[2] ?? '');
  const points = (match[3] ?? '').split('/').map(readPoints);
  if (rows === null || columns === null || points.length !== rows.length) return null;
  const whole: (readonly Decimal[])[] = [];
  for (const row of points) {
    if (row?.length !== columns.length) return null;
    whole.push(row);
  }
  return { kind: 'grid', rows, columns, points: whole };
}

/** A table of 20 × 20 intervals fits; a hostile cell does not. */
const longestGrid = 4000;

function readAxis(text: string): readonly Interval[] | null {
  return allOrNothing(text.split(';').map(readInterval));
}

function readPoints(text: string): readonly Decimal[] | null {
  return allOrNothing(text.trim().split(/\s+/).map(readParameterNumber));
}

function allOrNothing<Value>(values: readonly (Value | null)[]): readonly Value[] | null {
  const found: Value[] = [];
  for (const value of values) {
    if (value === null) return null;
    found.push(value);
  }
  return found;
}
