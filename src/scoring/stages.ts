import type { BlocEntries, Entry, EntryRows, LineEntries } from './entries.ts';
import { noEntries } from './sheet.ts';

/**
 * The entries that count: for every line and member the last stage that is not blank (scoring-spec §5), never a
 * maximum. Stages stand in their order; members are those of all stages, matched by name.
 */
export function finalEntries(stages: readonly BlocEntries[]): BlocEntries {
  const members = [...new Set(stages.flatMap((stage) => stage.members))];
  const codes = new Set(stages.flatMap((stage) => [...stage.lines.keys()]));
  const columns = stages.map((stage) => columnsOf(stage, members));
  const lines = new Map<string, LineEntries>();
  for (const code of codes) {
    const rows = stages.flatMap(({ lines: own }, stage) => aligned(own.get(code), columns[stage] ?? null));
    lines.set(
      code,
      rows.reduce((earlier, later) => finalRow(earlier, later, members.length)),
    );
  }
  return { members, lines };
}

/** The same for stages that list the same members in the same order. */
export function finalRows(stages: readonly EntryRows[]): EntryRows {
  return stages.reduce((earlier, { members, rows }) => ({
    members,
    rows: rows.map((row, line) => finalRow(earlier.rows[line] ?? noEntries, row, members.length)),
  }));
}

function finalRow(earlier: LineEntries, later: LineEntries, size: number): LineEntries {
  const values = withoutBlanks(earlier.values, later.values, size);
  if (earlier.targets === null || later.targets === null || earlier.targets === later.targets) {
    return { values, targets: later.targets ?? earlier.targets };
  }
  return { values, targets: withoutBlanks(earlier.targets, later.targets, size) };
}

function withoutBlanks(earlier: readonly Entry[], later: readonly Entry[], size: number): readonly Entry[] {
  let member = 0;
  while (member < size && (later[member] ?? null) !== null) member += 1;
  if (member === size) return later;
  const filled = later.slice(0, size);
  for (; member < size; member++) filled[member] = later[member] ?? earlier[member] ?? null;
  return filled;
}

/** Where each of the members stands in a stage, −1 when it does not have the member; null when all stand in place. */
function columnsOf(stage: BlocEntries, members: readonly string[]): readonly number[] | null {
  const inPlace = members.every((name, member) => stage.members[member] === name);
  if (inPlace && stage.members.length === members.length) return null;
  const columns = new Map(stage.members.map((name, column) => [name, column]));
  return members.map((name) => columns.get(name) ?? -1);
}

function aligned(row: LineEntries | undefined, columns: readonly number[] | null): readonly LineEntries[] {
  if (row === undefined) return [];
  if (columns === null) return [row];
  const align = (cells: readonly Entry[]): readonly Entry[] => columns.map((column) => cells[column] ?? null);
  return [{ values: align(row.values), targets: row.targets === null ? null : align(row.targets) }];
}
