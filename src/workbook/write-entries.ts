import type { BlocEntries, Entry, Line, Scheme, SchemeNode } from '../scoring/index.ts';
import { criteriaHeaders, stateTerms, yesNoTerms } from '../text/index.ts';
import type { Cell, Cells } from './cells.ts';
import { everyNode } from './code-index.ts';
import { writeDecimalCell } from './decimal-cell.ts';
import { writeParameterNumber } from './parameter-parts.ts';

/**
 * An entry table (Mã, Nội dung, one column per member) with a row for every node, so that people see the sections;
 * law: readEntries(writeEntries(x)) = x for entries that were read from a table.
 */
export function writeEntries(scheme: Scheme, members: readonly string[], entries: BlocEntries | null): Cells {
  return entryTable(everyNode(scheme), members, (node) => {
    const values = node.kind === 'line' ? entries?.lines.get(node.code)?.values : undefined;
    return node.kind === 'line'
      ? members.map((_name, index) => writeEntry(values?.[index] ?? null, node))
      : null;
  });
}

/** The targets of the lines that need them, in the same shape. */
export function writeTargets(scheme: Scheme, members: readonly string[], entries: BlocEntries | null): Cells {
  const lines = everyNode(scheme).filter(needsTarget);
  return entryTable(lines, members, (node) => {
    const targets = entries?.lines.get(node.code)?.targets;
    return members.map((_name, index) => writeValue(targets?.[index] ?? null));
  });
}

/** Ratio and relative lines need a target, grid lines a second value. */
export function needsTarget(node: SchemeNode): boolean {
  return node.kind === 'line' && ['ratio', 'relative', 'grid'].includes(node.rule.kind);
}

function entryTable(
  nodes: readonly SchemeNode[],
  members: readonly string[],
  cellsOf: (node: SchemeNode) => readonly Cell[] | null,
): Cells {
  const header = [criteriaHeaders.name('code'), criteriaHeaders.name('title'), ...members];
  return [
    header,
    ...nodes.map((node) => [node.code, node.title, ...(cellsOf(node) ?? members.map(() => null))]),
  ];
}

/** One entry as it stands in a cell. */
export function writeEntry(entry: Entry, line: Line): Cell {
  if (typeof entry === 'number') return entry;
  if (entry?.state === 'choice' && line.rule.kind === 'choice')
    return withFlags(line.rule.options[entry.option]?.label ?? '', entry.flags);
  return writeValue(entry);
}

function writeValue(entry: Entry): Cell {
  if (entry === null || typeof entry === 'number') return entry;
  switch (entry.state) {
    case 'number':
      return entry.flags.length === 0
        ? writeDecimalCell(entry.value)
        : withFlags(numberText(entry), entry.flags);
    case 'yesNo':
      return withFlags(yesNoTerms.name(entry.yes ? 'yes' : 'no'), entry.flags);
    case 'notReceived':
    case 'notAssigned':
    case 'notConsidered':
      return stateTerms.name(entry.state);
    case 'choice':
    case 'invalid':
      return null;
  }
}

function numberText(entry: Extract<Entry, { state: 'number' }>): string {
  return writeParameterNumber(entry.value);
}

function withFlags(text: string, flags: readonly string[]): string {
  return flags.length === 0 ? text : `${text} (${flags.join(', ')})`;
}
