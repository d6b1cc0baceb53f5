import type { Line, SchemeNode } from '../scoring/index.ts';
import { criteriaHeaders } from '../text/index.ts';
import { cellAt, cellText, isBlank, isCellError, usedRows } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { tidyCode } from './codes.ts';
import type { CodeIndex } from './code-index.ts';
import { findHeader } from './header.ts';
import type { Header } from './header.ts';
import { reportLegacyHeaders, reportMissingHeader } from './legacy-header.ts';
import { memberColumns } from './members.ts';
import type { MemberColumn } from './members.ts';
import { nearCode } from './near-code.ts';
import type { Report } from './report.ts';
import { reportStrayNumbers } from './stray-numbers.ts';
import { growTree } from './tree.ts';

/** Where the lines and the members of an entry table stand; rows and columns from zero. */
export type EntryTable = {
  readonly headerRow: number;
  readonly columns: readonly MemberColumn[];
  readonly lines: readonly { readonly line: Line; readonly row: number }[];
};

/** Finds the header, the members and the line of every row; a code that the criteria do not know is a finding. */
export function readEntryTable(cells: Cells, index: CodeIndex, report: Report): EntryTable {
  const header = findEntryHeader(cells);
  if (header === null) {
    reportMissingHeader(cells, criteriaHeaders, 'code', report);
    return { headerRow: 0, columns: [], lines: [] };
  }
  reportLegacyHeaders(header, criteriaHeaders, report);
  const columns = memberColumns(header, report);
  const codeColumn = header.columns.get('code') ?? 0;
  const rows = codedRows(cells, header.row, codeColumn);
  const coded = rows.map(({ row }) => row);
  reportStrayNumbers({ cells, header, codeColumn, columns }, coded, report);
  const nodes = nodesOf(rows, index);
  const suggest = suggestions(nodes, index);
  const context: RowContext = { cells, columns, codeColumn, report, seen: new Set(), suggest };
  const lines = rows.flatMap((row, place) => {
    const line = lineOf(row, nodes[place] ?? null, context);
    return line === null ? [] : [{ line, row: row.row }];
  });
  return { headerRow: header.row, columns, lines };
}

/** The node that each row of an entry table means, groups too; rows count from zero. */
export function entryRowNodes(cells: Cells, index: CodeIndex): ReadonlyMap<number, SchemeNode> {
  const header = findEntryHeader(cells);
  if (header === null) return new Map();
  const rows = codedRows(cells, header.row, header.columns.get('code') ?? 0);
  const nodes = nodesOf(rows, index);
  return new Map(
    rows.flatMap(({ row, code }, place): readonly (readonly [number, SchemeNode])[] => {
      const node = nodes[place] ?? index.findShort(code);
      return node === null ? [] : [[row, node]];
    }),
  );
}

type EntryRow = { readonly row: number; readonly code: string };

/** With `Mã` in the header, or a first row of names above a corner that the office left empty. */
function findEntryHeader(cells: Cells): Header<string> | null {
  const found = findHeader(cells, criteriaHeaders);
  if (found?.columns.has('code') === true) return found;
  const row = cells.findIndex((content) => content.some((cell) => cell !== 0 && !isBlank(cell)));
  const content = cells[row] ?? [];
  if (row < 0 || !(content[0] === 0 || isBlank(content[0]))) return null;
  const others = content.flatMap((cell, column) =>
    typeof cell === 'string' && !isBlank(cell) ? [{ column, text: cellText(cell) }] : [],
  );
  return { row, columns: new Map([['code', 0]]), repeated: [], others };
}

function codedRows(cells: Cells, headerRow: number, codeColumn: number): readonly EntryRow[] {
  const rows: EntryRow[] = [];
  const end = usedRows(cells, [codeColumn]);
  for (let row = headerRow + 1; row < end; row += 1) {
    const cell = cellAt(cells, row, codeColumn);
    const code = cell === 0 || isCellError(cell) ? '' : cellText(cell);
    if (code !== '') rows.push({ row, code });
  }
  return rows;
}

/**
 * The node of every row. A code that stands once is looked up as it is; a column copied from the criteria table means
 * its rows one by one, bullets too; else, where numbering restarts (`1` below `I` and below `II`), the rows are read as a
 * tree of their own.
 */
function nodesOf(rows: readonly EntryRow[], index: CodeIndex): readonly (SchemeNode | null)[] {
  const codes = rows.map(({ code }) => tidyCode(code));
  const times = new Map<string, number>();
  for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  const simple = codes.map((code) => (times.get(code) === 1 ? index.find(code) : null));
  if (simple.every((node) => node !== null)) return simple;
  const copied = index.findCopied(codes);
  if (copied !== null) return copied;
  const tree = growTree(rows.map(({ code }) => ({ code, parent: null, isLine: false })));
  return codes.map((code, place) => {
    const path = tree.codes[place] ?? '';
    return simple[place] ?? byPath(path, index) ?? (times.get(code) === 1 ? index.findShort(code) : null);
  });
}

/** `C3.1#2` is the second row `C3.1`: the second node of that code, where the criteria have one. */
function byPath(path: string, index: CodeIndex): SchemeNode | null {
  const [base = '', time] = path.split('#');
  return time === undefined ? index.find(path) : (index.findRepeated(base, Number(time)) ?? index.find(base));
}

/** A code that stands in the table already is not what another row means. A table of strangers is not compared. */
function suggestions(nodes: readonly (SchemeNode | null)[], index: CodeIndex): RowContext['suggest'] {
  let asked = 0;
  let free: readonly string[] | null = null;
  return (code) => {
    asked += 1;
    if (asked > mostSuggestions) return null;
    if (free === null) {
      const taken = new Set(nodes.map((node) => node?.code));
      free = index.lineCodes().filter((one) => !taken.has(one));
    }
    return nearCode(code, free);
  };
}

const mostSuggestions = 20;

type RowContext = {
  readonly cells: Cells;
  readonly columns: readonly MemberColumn[];
  readonly codeColumn: number;
  readonly report: Report;
  /** Lines that have had their row. */
  readonly seen: Set<Line>;
  readonly suggest: (code: string) => string | null;
};

function lineOf(row: EntryRow, node: SchemeNode | null, context: RowContext): Line | null {
  const place = { row: row.row, column: context.codeColumn, code: row.code };
  if (node?.kind === 'line' && !context.seen.has(node)) {
    context.seen.add(node);
    return node;
  }
  const filled = context.columns.some(({ column }) => isFilled(cellAt(context.cells, row.row, column)));
  if (node?.kind === 'line') {
    if (filled) context.report.add('error', place, { code: 'repeated-entry-row', text: row.code });
    return null;
  }
  if (node === null)
    context.report.add(filled ? 'error' : 'warning', place, {
      code: 'unknown-code',
      text: row.code,
      suggestion: context.suggest(row.code),
    });
  else if (filled) context.report.add('warning', place, { code: 'entry-on-group', text: row.code });
  return null;
}

/** Desktop Excel hands 0 for the empty cells of a group's row. */
function isFilled(cell: Cell): boolean {
  return cell !== 0 && !isBlank(cell);
}
