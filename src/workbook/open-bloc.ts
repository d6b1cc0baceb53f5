import { finalEntries, findMixedUnits, lintScheme, rowsInOrder, scoreBloc } from '../scoring/index.ts';
import type {
  BlocEntries,
  BlocResult,
  Disqualification,
  Finding,
  RecordedVote,
  Scheme,
  Stage,
} from '../scoring/index.ts';
import { noFacts, readBlocFacts, readBlocMembers, withRoles } from './bloc-tables.ts';
import type { BlocFacts, BlocMember } from './bloc-tables.ts';
import { readCriteria } from './criteria.ts';
import { readDisqualifications } from './disqualifications.ts';
import { findingAddresses } from './finding-address.ts';
import type { LocatedFinding } from './finding-address.ts';
import { legacyMembers } from './legacy-members.ts';
import { memberFindings } from './member-findings.ts';
import { locateTables } from './locate-tables.ts';
import type { LocatedTable, LocatedTables } from './locate-tables.ts';
import { holdsOurTables } from './our-tables.ts';
import { readRegulation } from './regulation.ts';
import { openAppraisal } from './open-appraisal.ts';
import type { Appraisal } from './open-appraisal.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { readTieVotes } from './tie-votes.ts';
import { secondTables } from './second-tables.ts';
import { readStages, unknownStageMembers } from './stage-tables.ts';
import type { StageReading } from './stage-tables.ts';
import { barringFindings, withoutRanks } from './withheld.ts';

/** A table that the scoring of a bloc needs and the workbook does not have. */
export type AbsentTable = 'bloc' | 'criteria' | 'regulation' | 'entries';

/** A bloc's workbook, read and scored. Every finding has the address of a cell where one is to blame. */
export type OpenBloc = {
  readonly facts: BlocFacts;
  /** In the order of table `ThanhVien`, else as first seen in the entry tables. */
  readonly members: readonly BlocMember[];
  readonly scheme: Scheme;
  /** Every stage that has a table, in the order of scoring-spec §5. */
  readonly stages: readonly StageReading[];
  /** The last stage that is not blank, line by line. */
  readonly final: BlocEntries;
  readonly disqualifications: readonly Disqualification[];
  /** The recorded ballot between equals; null when there is none. */
  readonly vote: RecordedVote | null;
  /** Without ranks and classes while something bars them. */
  readonly result: BlocResult;
  /** Errors by which functions give no result at all. */
  readonly barring: readonly LocatedFinding[];
  readonly appraisal: Appraisal;
  readonly findings: readonly LocatedFinding[];
  readonly absent: readonly AbsentTable[];
  readonly tables: LocatedTables;
  /** Where a line of a member is typed: in the last stage that has it, else where it could be; null without a table. */
  readonly addressOf: (code: string, member: string) => string | null;
  /** Where a criterion stands in the criteria table. */
  readonly criterionAddress: (code: string) => string | null;
};

/** Null for a workbook that is not ours: none of the tables of a bloc. */
export function openBloc(snapshot: WorkbookSnapshot): OpenBloc | null {
  const tables = locateTables(snapshot);
  if (!holdsOurTables(snapshot, tables)) return null;
  const regulation = readRegulation(tables.regulation?.cells ?? null);
  const criteria = readCriteriaTable(tables.criteria, regulation.regulation);
  const listed = tables.members === null ? [] : readBlocMembers(tables.members.cells);
  const stages = readStages(tables.stages, tables.targets, criteria.scheme, listed);
  const final = withAllMembers(finalEntries(stages.map((stage) => stage.entries)), listed);
  const disqualified = readDisqualifications(
    tables.disqualifications?.cells ?? null,
    final.members,
    regulation.regulation.classes,
  );
  const { disqualifications } = disqualified;
  const ballot = readTieVotes(tables.votes?.cells ?? null, final.members);
  const barring = barringFindings(criteria.scheme, [criteria, regulation, disqualified]);
  const result = resultOf(criteria.scheme, final, { disqualifications, vote: ballot.vote }, barring);
  const facts = tables.bloc === null ? noFacts : readBlocFacts(tables.bloc.cells);
  const members = withRoles(membersOf(final, listed), facts);
  const addresses = findingAddresses(tables, criteria.rows, stages);
  const scorable = criteria.scheme.nodes.length > 0;
  const appraisal = openAppraisal(snapshot, {
    scheme: criteria.scheme,
    members,
    stages,
    final,
    result,
    addressOf: addresses.entry,
  });
  const shared = [
    ...(tables.members === null
      ? []
      : memberFindings(tables.members.cells, { year: facts.year, disqualifications })),
    ...regulation.findings,
    ...criteria.findings,
    ...(scorable ? lintScheme(criteria.scheme) : []),
    ...disqualified.findings,
    ...ballot.findings,
    ...legacyMembers(tables.members),
    ...(scorable
      ? [...result.findings, ...findMixedUnits(criteria.scheme, rowsInOrder(criteria.scheme, final))]
      : []),
  ];
  return {
    facts,
    members,
    scheme: criteria.scheme,
    stages,
    final,
    disqualifications,
    vote: ballot.vote,
    result,
    barring: barring.map((finding) => addresses.locate(finding, null)),
    appraisal,
    findings: [
      ...secondTables(snapshot, tables),
      ...shared.map((finding) => addresses.locate(finding, null)),
      ...stages.flatMap((stage) =>
        stageFindings(stage, listed)
          .filter(({ code }) => scorable || code !== 'unknown-code')
          .map((one) => addresses.locate(one, stage)),
      ),
      ...appraisal.findings,
    ],
    absent: absentTables(tables),
    tables,
    addressOf: addresses.entry,
    criterionAddress: addresses.criterion,
  };
}

type Decisions = Pick<OpenBloc, 'disqualifications' | 'vote'>;

function resultOf(
  scheme: Scheme,
  final: BlocEntries,
  { disqualifications, vote }: Decisions,
  barring: readonly Finding[],
): BlocResult {
  const scored = scoreBloc(scheme, final, { disqualifications, ...(vote === null ? {} : { vote }) });
  return barring.length === 0 ? scored : withoutRanks(scored);
}

function readCriteriaTable(
  table: LocatedTable | null,
  regulation: Scheme['regulation'],
): ReturnType<typeof readCriteria> {
  if (table !== null) return readCriteria(table.cells, regulation);
  return {
    scheme: { regulation, nodes: [] },
    rows: new Map(),
    findings: [],
  };
}

function stageFindings(stage: StageReading, listed: readonly BlocMember[]): readonly Finding[] {
  return [...stage.findings, ...unknownStageMembers(stage, listed)];
}

/** A listed member without any column is a member without entries: incomplete, not absent. */
function withAllMembers(entries: BlocEntries, listed: readonly BlocMember[]): BlocEntries {
  const names = listed.map((member) => member.name);
  const members = [...names, ...entries.members.filter((name) => !names.includes(name))];
  const from = members.map((name) => entries.members.indexOf(name));
  if (from.every((index, place) => index === place)) return entries;
  const lines = new Map(
    [...entries.lines].map(([code, { values, targets }]) => [
      code,
      {
        values: from.map((index) => values[index] ?? null),
        targets: targets === null ? null : from.map((index) => targets[index] ?? null),
      },
    ]),
  );
  return { members, lines };
}

function membersOf(entries: BlocEntries, listed: readonly BlocMember[]): readonly BlocMember[] {
  const known = new Map(listed.map((member) => [member.name, member]));
  return entries.members.map((name) => known.get(name) ?? { name, role: 'member', left: null });
}

function absentTables(tables: LocatedTables): readonly AbsentTable[] {
  const absent: AbsentTable[] = [];
  if (tables.members === null) absent.push('bloc');
  if (tables.criteria === null) absent.push('criteria');
  if (tables.regulation === null) absent.push('regulation');
  if (tables.stages.length === 0) absent.push('entries');
  return absent;
}

export type { LocatedFinding, Stage };
