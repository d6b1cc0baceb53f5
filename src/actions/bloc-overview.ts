import { adviceOf, locationOf, sentenceOf, severityLabel, sheetNames, stageTerms } from '../text/index.ts';
import type { AbsentTable, LocatedFinding, OpenBloc } from '../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { LostSheet } from './lost-sheets.ts';
import type { AbsentSheet, BlocOverview, FindingRow } from './overview.ts';
import { compareStages } from './stage-comparisons.ts';
import { standingsOf } from './standings.ts';

/** The bloc as the pane shows it. */
export function overviewOf(
  bloc: OpenBloc,
  snapshot: WorkbookSnapshot,
  lost: readonly LostSheet[],
): BlocOverview {
  const { facts, members, result, scheme, stages } = bloc;
  const roles = new Map(members.map(({ name, role }) => [name, role]));
  return {
    ...facts,
    standings: standingsOf(result, {
      roleOf: (member) => roles.get(member) ?? 'member',
      cellOf: bloc.addressOf,
    }),
    findings: [...bloc.findings].sort(bySeverity).map(findingRow),
    comparisons: compareStages(scheme, stages),
    absentSheets: absentSheets(bloc.absent, lost),
    resultSheet: snapshot.sheets.some(({ name }) => name === sheetNames.result) ? sheetNames.result : null,
  };
}

/** Sheets that are gone, then those that never were; each once. */
export function absentSheets(
  absent: readonly AbsentTable[],
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
const sheetsOf: Readonly<Record<AbsentTable, readonly string[]>> = {
  bloc: [sheetNames.bloc],
  criteria: [sheetNames.criteria],
  regulation: [],
  entries: [stageTerms.name('self')],
};

const gravity = { error: 0, warning: 1, question: 2 } as const;

function bySeverity(one: LocatedFinding, other: LocatedFinding): number {
  return gravity[one.finding.severity] - gravity[other.finding.severity];
}

function findingRow({ finding, address }: LocatedFinding, place: number): FindingRow {
  return {
    key: `${place} ${finding.code}`,
    severity: finding.severity,
    label: severityLabel(finding.severity),
    place: locationOf(finding.where, () => address),
    sentence: sentenceOf(finding),
    advice: adviceOf(finding),
    address,
  };
}
