import { sheetNames, stageTerms } from '../text/index.ts';
import { cellAddress } from '../workbook/address.ts';
import { readBlocMembers } from '../workbook/bloc-tables.ts';
import { everyNode } from '../workbook/code-index.ts';
import { entryGaps } from '../workbook/entry-gaps.ts';
import type { AbsentTable, LocatedFinding, OpenBloc } from '../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { needsTarget } from '../workbook/write-entries.ts';
import { basisOfRanking } from './basis-of-ranking.ts';
import { findingRow } from './finding-row.ts';
import type { LostSheet } from './lost-sheets.ts';
import type { AbsentSheet, BlocOverview } from './overview.ts';
import type { ResultLook } from './result-look.ts';
import { compareStages } from './stage-comparisons.ts';
import { standingsOf } from './standings.ts';

/** The bloc as the pane shows it. */
export function overviewOf(
  bloc: OpenBloc,
  snapshot: WorkbookSnapshot,
  lost: readonly LostSheet[],
  results: ResultLook,
): BlocOverview {
  const { facts, members, result, scheme, stages } = bloc;
  const listed = listedMembers(bloc);
  const roles = new Map(members.map(({ name, role }) => [name, role]));
  return {
    ...facts,
    standings: standingsOf(result, {
      isListed: (member) => listed === null || listed.has(member),
      roleOf: (member) => roles.get(member) ?? 'member',
      cellOf: bloc.addressOf,
    }),
    findings: [...bloc.findings].sort(bySeverity).map(findingRow),
    comparisons: compareStages(scheme, stages),
    absentSheets: absentSheets(absentTables(bloc), lost),
    gaps: entryGaps(bloc, snapshot).map(({ sheet, codes, members: names }) => ({
      sheet,
      codes,
      members: names,
    })),
    firstCriterion: firstCriterion(bloc),
    basisOfRanking: basisOfRanking(bloc),
    resultSheet: snapshot.sheets.some(({ name }) => name === sheetNames.result) ? sheetNames.result : null,
    resultState: results.state,
    resultFaults: results.faults,
  };
}

function listedMembers({ tables }: OpenBloc): ReadonlySet<string> | null {
  return tables.members === null
    ? null
    : new Set(readBlocMembers(tables.members.cells).map(({ name }) => name));
}

/** Targets are missed only where a criterion needs them. */
function absentTables({ absent, scheme, tables }: OpenBloc): readonly (AbsentTable | 'targets')[] {
  const wanted = tables.targets === null && everyNode(scheme).some(needsTarget);
  return wanted ? [...absent, 'targets'] : absent;
}

function firstCriterion({ scheme, tables }: OpenBloc): string | null {
  if (scheme.nodes.length > 0 || tables.criteria === null) return null;
  const { sheet, row, column } = tables.criteria.area;
  return cellAddress(sheet, row + 1, column);
}

/** Sheets that are gone, then those that never were; each once. */
export function absentSheets(
  absent: readonly (AbsentTable | 'targets')[],
  lost: readonly LostSheet[],
): readonly AbsentSheet[] {
  const gone = lost.map(({ sheet }) => ({ sheet, gone: true }));
  const never = absent
    .flatMap((table) => sheetsOf[table])
    .filter((sheet) => !gone.some((one) => one.sheet === sheet))
    .map((sheet) => ({ sheet, gone: false }));
  return [...gone, ...never];
}

/** Without rules of its own a bloc is scored by the defaults: no sheet is missed. */
const sheetsOf: Readonly<Record<AbsentTable | 'targets', readonly string[]>> = {
  bloc: [sheetNames.bloc],
  criteria: [sheetNames.criteria],
  regulation: [],
  targets: [sheetNames.targets],
  entries: [stageTerms.name('self')],
};

const gravity = { error: 0, warning: 1, question: 2 } as const;

function bySeverity(one: LocatedFinding, other: LocatedFinding): number {
  return gravity[one.finding.severity] - gravity[other.finding.severity];
}
