import { decimalFromNumber } from '../scoring/index.ts';
import type { Entry, FindingDetail, Line, Severity } from '../scoring/index.ts';
import { cellText } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { unreadableRule } from './criteria.ts';
import { readEntryCell } from './entry-cell.ts';
import type { EntryReading } from './entry-cell.ts';
import { writeParameterNumber } from './parameter-parts.ts';
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
  const words: KnownWords = new Map();
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const cell = column === null || column === undefined ? null : content[column];
    if (typeof cell === 'number' && Number.isFinite(cell)) values[index] = cell;
    else if (cell === null || cell === '' || cell === undefined) values[index] = null;
    else values[index] = words.get(cell) ?? readOther(task, cell, index, words);
  }
  if (task.line.rule === unreadableRule) return values.map(unusable);
  return task.line.rule.kind === 'choice' ? values.map((entry) => chosen(entry, task.line)) : values;
}

/** The words of a row that are no problem: each is read once for all members who have it. */
type KnownWords = Map<Cell, Entry>;

function readOther(task: ValuesToRead, cell: Cell, index: number, words: KnownWords): Entry {
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
    task.report.add(severityOf(problem), place, problem);
  if (problem === null) words.set(cell, entry);
  return entry;
}

function severityOf({ code }: FindingDetail): Severity {
  if (code === 'flag-without-effect') return 'warning';
  return code === 'ambiguous-number' ? 'question' : 'error';
}

/** A table pasted from an old font is unreadable everywhere: its first cell speaks for all. */
function alreadyFound(report: Report): boolean {
  return report.findings.some(({ code, severity }) => code === 'legacy-text' && severity === 'error');
}

/** Levels may be named by numbers (`1: 10; 2: 8`): a number chooses the level of the same number. */
function chosen(entry: Entry, line: Line): Entry {
  if (typeof entry !== 'number') return entry;
  const reading = readEntryCell(writeParameterNumber(decimalFromNumber(entry)), line);
  const asTyped = readEntryCell(cellText(entry), line);
  return [reading, asTyped].find(({ problem }) => problem === null)?.entry ?? entry;
}

/** The criteria table has already reported the rule. */
function unusable(entry: Entry): Entry {
  return entry === null || isMark(entry) ? entry : { state: 'invalid' };
}

function isMark(entry: Exclude<Entry, null>): boolean {
  return typeof entry !== 'number' && (entry.state === 'notAssigned' || entry.state === 'notConsidered');
}
