import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Cells } from '../../src/workbook/cells.ts';

/** One folder of tests/golden: what it is about (case.md), the cells of an office, and what must come out. */
export type GoldenCase = {
  readonly title: string;
  readonly criteria: Cells;
  readonly regulation: Cells | null;
  readonly entries: Cells;
  readonly targets: Cells | null;
  readonly disqualifications: Cells | null;
  readonly expected: Readonly<Record<string, unknown>>;
};

const root = join(__dirname, '..', 'golden');

export function goldenFolders(): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Throws with the folder and the reason when a case cannot be used; an empty folder is no silent success. */
export function readGoldenCase(folder: string): GoldenCase {
  const text = (file: string) => readFileSync(join(root, folder, file), 'utf8');
  const title = /^# (.+)$/mu.exec(text('case.md'))?.[1];
  if (title === undefined) throw new Error(`${folder}: case.md has no title`);
  const input = record(JSON.parse(text('input.json')), `${folder}: input.json`);
  const expected = record(JSON.parse(text('expected.json')), `${folder}: expected.json`);
  for (const part of ['reading', 'lint', 'scoring', 'members']) {
    if (!Array.isArray(expected[part]))
      throw new Error(`${folder}: expected.json says nothing about ${part}`);
  }
  const table = (name: string) => cells(input[name], `${folder}: ${name}`);
  const optional = (name: string) => (input[name] === null ? null : table(name));
  return {
    title,
    criteria: table('criteria'),
    regulation: optional('regulation'),
    entries: table('entries'),
    targets: optional('targets'),
    disqualifications: optional('disqualifications'),
    expected,
  };
}

function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name} is no object`);
  return Object.fromEntries(Object.entries(value));
}

function cells(value: unknown, name: string): Cells {
  if (!Array.isArray(value) || value.length < 2) throw new Error(`${name} is no table`);
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw new Error(`${name} has a row that is none`);
    return row.map((cell: unknown) => {
      if (!isCell(cell)) throw new Error(`${name} has a cell that is none: ${JSON.stringify(cell)}`);
      return cell;
    });
  });
}

function isCell(value: unknown): value is Cell {
  return (
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  );
}
