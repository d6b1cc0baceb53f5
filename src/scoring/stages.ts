import type { BlocEntries, Entry, LineEntries } from './entries.ts';

/**
 * The entries that count: for every line and member the last stage that is not blank (scoring-spec §5), never a
 * maximum. Stages stand in their order; members are those of all stages, matched by name.
 */
export function finalEntries(stages: readonly BlocEntries[]): BlocEntries {
  const members = [...new Set(stages.flatMap((stage) => stage.members))];
  const codes = new Set(stages.flatMap((stage) => [...stage.lines.keys()]));
  const latestFirst = [...stages].reverse().map((stage) => ({ stage, columns: columnsOf(stage, members) }));
  const lines = new Map<string, LineEntries>();
  for (const code of codes) {
    const values = members.map((_name, member) =>
      lastEntry(latestFirst, member, (stage) => stage.lines.get(code)?.values),
    );
    const hasTargets = stages.some((stage) => (stage.lines.get(code)?.targets ?? null) !== null);
    const targets = hasTargets
      ? members.map((_name, member) =>
          lastEntry(latestFirst, member, (stage) => stage.lines.get(code)?.targets),
        )
      : null;
    lines.set(code, { values, targets });
  }
  return { members, lines };
}

type Stage = { readonly stage: BlocEntries; readonly columns: readonly (number | undefined)[] };

/** Where each of the members stands in the stage. */
function columnsOf(stage: BlocEntries, members: readonly string[]): readonly (number | undefined)[] {
  const columns = new Map(stage.members.map((name, column) => [name, column]));
  return members.map((name) => columns.get(name));
}

function lastEntry(
  latestFirst: readonly Stage[],
  member: number,
  entriesIn: (stage: BlocEntries) => readonly Entry[] | null | undefined,
): Entry {
  for (const { stage, columns } of latestFirst) {
    const entry = entriesIn(stage)?.[columns[member] ?? -1] ?? null;
    if (entry !== null) return entry;
  }
  return null;
}
