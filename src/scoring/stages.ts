import type { BlocEntries, Entry, LineEntries } from './entries.ts';

/**
 * The entries that count: for every line and member the last stage that is not blank (scoring-spec §5), never a
 * maximum. Stages stand in their order; members are those of all stages, matched by name.
 */
export function finalEntries(stages: readonly BlocEntries[]): BlocEntries {
  const members = [...new Set(stages.flatMap((stage) => stage.members))];
  const codes = new Set(stages.flatMap((stage) => [...stage.lines.keys()]));
  const latestFirst = stages.map((stage) => ({ stage, columns: columnsOf(stage, members) })).reverse();
  const lines = new Map<string, LineEntries>();
  for (const code of codes) lines.set(code, finalLine(latestFirst, code, members.length));
  return { members, lines };
}

/** A stage and where each of the members stands in it; −1 when it does not have the member. */
type Stage = { readonly stage: BlocEntries; readonly columns: Int32Array };

function columnsOf(stage: BlocEntries, members: readonly string[]): Int32Array {
  const columns = new Map(stage.members.map((name, column) => [name, column]));
  return Int32Array.from(members, (name) => columns.get(name) ?? -1);
}

function finalLine(latestFirst: readonly Stage[], code: string, size: number): LineEntries {
  const values = new Array<Entry>(size).fill(null);
  let targets: Entry[] | null = null;
  for (const { stage, columns } of latestFirst) {
    const entries = stage.lines.get(code);
    if (entries === undefined) continue;
    fillBlanks(values, entries.values, columns);
    if (entries.targets === null) continue;
    targets ??= new Array<Entry>(size).fill(null);
    fillBlanks(targets, entries.targets, columns);
  }
  return { values, targets };
}

function fillBlanks(into: Entry[], from: readonly Entry[], columns: Int32Array): void {
  for (let member = 0; member < into.length; member++) {
    const column = columns[member] ?? -1;
    if (into[member] === null && column >= 0) into[member] = from[column] ?? null;
  }
}
