import {
  awardSheetNames,
  blocHeaders,
  canonicalKey,
  councilHeaders,
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
import { column, grid, isCode, list, type HeaderTest, type PageKind } from './page-kind.ts';
import { appraisalKinds, congressKinds, versionKind, yearKinds } from './register-kinds.ts';
import { logTableNames } from './table-names.ts';

const isSubject = column(historyHeaders, 'subject');
const isMember = column(memberHeaders, 'member');
const oneOf =
  (...names: readonly string[]): HeaderTest =>
  (header) =>
    names.some((name) => canonicalKey(name) === canonicalKey(header));
const either =
  (...tests: readonly HeaderTest[]): HeaderTest =>
  (header) =>
    tests.some((test) => test(header));

const isRoundOrAward = either(oneOf('Vòng'), column(councilHeaders, 'award'));

/** Every table whose changes the log tells, in the order of the sheets. */
export const pageKinds: readonly PageKind[] = [
  list(tableNames.bloc, sheetNames.bloc, column(blocHeaders, 'item')),
  list(tableNames.members, sheetNames.bloc, isMember, isMember),
  { ...grid(tableNames.criteria, sheetNames.criteria), grid: false },
  list(tableNames.regulation, sheetNames.regulation, column(regulationHeaders, 'name')),
  grid(tableNames.targets, sheetNames.targets),
  ...stages.map((stage) => grid(stageTableNames[stage], stageTerms.name(stage))),
  list(
    tableNames.disqualifications,
    sheetNames.disqualifications,
    column(disqualificationHeaders, 'member'),
    column(disqualificationHeaders, 'member'),
  ),
  list(tableNames.votes, sheetNames.votes, column(voteHeaders, 'member'), column(voteHeaders, 'member')),
  ...appraisalKinds,
  versionKind,
  ...yearKinds,
  list(awardTableNames.rules, awardSheetNames.rules, isCode),
  list(awardTableNames.facts, awardSheetNames.facts, isSubject, isSubject),
  list(
    awardTableNames.history,
    awardSheetNames.history,
    either(isSubject, column(historyHeaders, 'year', 'award')),
    isSubject,
  ),
  list(awardTableNames.ballots, awardSheetNames.ballots, either(isSubject, isRoundOrAward), isSubject),
  list(awardTableNames.decisions, awardSheetNames.decisions, either(isSubject, isRoundOrAward), isSubject),
  list(
    awardTableNames.dossiers,
    awardSheetNames.dossiers,
    either(isSubject, column(dossierHeaders, 'award', 'part')),
    isSubject,
  ),
  ...congressKinds,
  list(logTableNames.settings, logSheet.name, column(logSettingHeaders, 'item')),
];
