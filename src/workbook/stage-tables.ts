import { nowhere } from '../scoring/index.ts';
import type { BlocEntries, Finding, Scheme, Stage } from '../scoring/index.ts';
import { unitMatcher } from '../text/index.ts';
import type { BlocMember } from './bloc-tables.ts';
import { readEntries } from './entries.ts';
import type { EntryPlaces } from './entries.ts';
import type { LocatedTable } from './locate-tables.ts';

/** The entries of one stage with the names of the member list, and where they stand. */
export type StageReading = {
  readonly stage: Stage;
  readonly table: LocatedTable;
  readonly entries: BlocEntries;
  readonly places: EntryPlaces;
  readonly findings: readonly Finding[];
};

/**
 * Reads every stage. The same unit is written `Thuỷ` in one table and `Thủy` in another: all stages speak the names
 * of the list, else of the first table that has the unit, so that stages can be laid over one another.
 */
export function readStages(
  tables: readonly { readonly stage: Stage; readonly table: LocatedTable }[],
  targets: LocatedTable | null,
  scheme: Scheme,
  listed: readonly BlocMember[],
): readonly StageReading[] {
  const known = listed.map((member) => member.name);
  return tables.map(({ stage, table }, place) => {
    const { entries, findings, places } = readEntries(table.cells, targets?.cells ?? null, scheme);
    const nameOf = commonNames(known);
    const isHere = (finding: Finding): boolean => !isListedTarget(finding, known);
    const members = entries.members.map(nameOf);
    known.push(...members.filter((name) => !known.includes(name)));
    const columns = new Map([...places.columns].map(([name, column]) => [nameOf(name), column]));
    return {
      stage,
      table,
      entries: { ...entries, members },
      places: { rows: places.rows, columns },
      findings: findings.filter((finding) => place === 0 || finding.where.table !== 'targets').filter(isHere),
    };
  });
}

/** Columns of a stage for a unit that the member list does not have. */
export function unknownStageMembers(stage: StageReading, listed: readonly BlocMember[]): readonly Finding[] {
  if (listed.length === 0) return [];
  const names = listed.map((member) => member.name);
  const match = unitMatcher(names);
  return stage.entries.members.flatMap((text): readonly Finding[] => {
    const found = match(text);
    if (found.kind === 'exact') return [];
    const suggestion = found.kind === 'near' ? (names[found.index] ?? null) : null;
    const where = { ...nowhere, table: 'entries', member: text } as const;
    return [{ severity: 'error', where, code: 'unknown-member', text, suggestion }];
  });
}

function commonNames(known: readonly string[]): (name: string) => string {
  const match = unitMatcher([...known]);
  return (name) => {
    const found = match(name);
    return found.kind === 'exact' ? (known[found.index] ?? name) : name;
  };
}

/** A unit of the list in the targets is known, although this stage misspells it: the stage's column is reported. */
function isListedTarget(finding: Finding, known: readonly string[]): boolean {
  return (
    finding.code === 'unknown-member' && finding.where.table === 'targets' && known.includes(finding.text)
  );
}
