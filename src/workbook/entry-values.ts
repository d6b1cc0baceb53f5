import type { Entry, Line } from '../scoring/index.ts';
import type { Cell, Cells } from './cells.ts';
import { unreadableRule } from './criteria.ts';
import type { EntryReading } from './entry-cell.ts';
import type { Report } from './report.ts';

export type ValuesToRead = {
  readonly cells: Cells;
  readonly row: number;
  /** For each member its column; null when the table has none for it. */
  readonly columns: readonly (number | null)[];
  readonly members: readonly string[];
  readonly line: Line;
  readonly report: Report;
  readonly read: (cell: Exclude<Cell, number>, line: Line) => EntryReading;
};

/**
 * The entries of one line. A province has millions of cells, nearly all of them numbers: those are copied without
 * a function call or an allocation, and only what is left is looked at.
 */
export function readValues(task: ValuesToRead): readonly Entry[] {
  const { columns } = task;
  const content = task.cells[task.row] ?? [];
  const values = new Array<Entry>(columns.length);
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const cell = column === null || column === undefined ? null : content[column];
    if (typeof cell === 'number' && Number.isFinite(cell)) values[index] = cell;
    else if (cell === null || cell === '' || cell === undefined) values[index] = null;
    else values[index] = readOther(task, cell, index);
  }
  return task.line.rule === unreadableRule ? values.map(unusable) : values;
}

function readOther(task: ValuesToRead, cell: Cell, index: number): Entry {
  const place = {
    row: task.row,
    column: task.columns[index] ?? 0,
    code: task.line.code,
    member: task.members[index] ?? '',
  };
  if (typeof cell === 'number') {
    task.report.add('error', place, { code: 'not-a-number', text: String(cell) });
    return { state: 'invalid' };
  }
  if (task.line.rule === unreadableRule) return { state: 'invalid' };
  const { entry, problem } = task.read(cell, task.line);
  if (problem !== null && !(problem.code === 'legacy-text' && alreadyFound(task.report)))
    task.report.add(problem.code === 'ambiguous-number' ? 'question' : 'error', place, problem);
  return entry;
}

/** A table pasted from an old font is unreadable everywhere: its first cell speaks for all. */
function alreadyFound(report: Report): boolean {
  return report.findings.some((finding) => finding.code === 'legacy-text');
}

/** The criteria table has already reported the rule. */
function unusable(entry: Entry): Entry {
  return entry === null || isMark(entry) ? entry : { state: 'invalid' };
}

function isMark(entry: Exclude<Entry, null>): boolean {
  return typeof entry !== 'number' && (entry.state === 'notAssigned' || entry.state === 'notConsidered');
}
