import {
  awardSheetNames,
  blocHeaders,
  canonicalKey,
  councilHeaders,
  criteriaHeaders,
  disqualificationHeaders,
  dossierHeaders,
  historyHeaders,
  logSettingHeaders,
  logSheet,
  memberHeaders,
  regulationHeaders,
  sheetNames,
  stageTableNames,
  stageTerms,
  voteHeaders,
} from '../../text/index.ts';
import { stages } from '../../scoring/index.ts';
import { awardTableNames } from '../award-tables.ts';
import { tableNames } from '../table-names.ts';
import { logTableNames } from './table-names.ts';

/** How the rows of one of our tables are told apart, wherever they stand. */
export type PageKind = {
  readonly table: string;
  readonly sheet: string;
  /** Rows go by official numbering, other columns are members: a grid of points. */
  readonly grid: boolean;
  /** Rows go by official numbering. */
  readonly coded: boolean;
  /** Columns that name a row together. */
  readonly isKey: (header: string) => boolean;
  /** The key column that names a member or a person. */
  readonly isUnit: (header: string) => boolean;
};

const isCode = (header: string): boolean => criteriaHeaders.read(header) === 'code';
const never = (): boolean => false;

function grid(table: string, sheet: string): PageKind {
  return { table, sheet, grid: true, coded: true, isKey: isCode, isUnit: never };
}

function list(
  table: string,
  sheet: string,
  isKey: PageKind['isKey'],
  isUnit: PageKind['isUnit'] = never,
): PageKind {
  return { table, sheet, grid: false, coded: false, isKey, isUnit };
}

const isSubject = (header: string): boolean => historyHeaders.read(header) === 'subject';
const oneOf =
  (...names: readonly string[]): PageKind['isKey'] =>
  (header) =>
    names.some((name) => canonicalKey(name) === canonicalKey(header));
const either =
  (...tests: readonly PageKind['isKey'][]): PageKind['isKey'] =>
  (header) =>
    tests.some((test) => test(header));

const isRoundOrAward = either(oneOf('Vòng'), (header) => councilHeaders.read(header) === 'award');

/** Every table whose changes the log tells, in the order of the sheets. */
export const pageKinds: readonly PageKind[] = [
  list(tableNames.bloc, sheetNames.bloc, (header) => blocHeaders.read(header) === 'item'),
  list(tableNames.members, sheetNames.bloc, isMember, isMember),
  { ...grid(tableNames.criteria, sheetNames.criteria), grid: false },
  list(tableNames.regulation, sheetNames.regulation, (header) => regulationHeaders.read(header) === 'name'),
  grid(tableNames.targets, sheetNames.targets),
  ...stages.map((stage) => grid(stageTableNames[stage], stageTerms.name(stage))),
  list(
    tableNames.disqualifications,
    sheetNames.disqualifications,
    (header) => disqualificationHeaders.read(header) === 'member',
    (header) => disqualificationHeaders.read(header) === 'member',
  ),
  list(
    tableNames.votes,
    sheetNames.votes,
    (header) => voteHeaders.read(header) === 'member',
    (header) => voteHeaders.read(header) === 'member',
  ),
  list(awardTableNames.rules, awardSheetNames.rules, isCode),
  list(awardTableNames.facts, awardSheetNames.facts, isSubject, isSubject),
  list(
    awardTableNames.history,
    awardSheetNames.history,
    either(isSubject, (header) => ['year', 'award'].includes(historyHeaders.read(header) ?? '')),
    isSubject,
  ),
  list(awardTableNames.ballots, awardSheetNames.ballots, either(isSubject, isRoundOrAward), isSubject),
  list(awardTableNames.decisions, awardSheetNames.decisions, either(isSubject, isRoundOrAward), isSubject),
  list(
    awardTableNames.dossiers,
    awardSheetNames.dossiers,
    either(isSubject, (header) => ['award', 'part'].includes(dossierHeaders.read(header) ?? '')),
    isSubject,
  ),
  list(logTableNames.settings, logSheet.name, (header) => logSettingHeaders.read(header) === 'item'),
];

function isMember(header: string): boolean {
  return memberHeaders.read(header) === 'member';
}
