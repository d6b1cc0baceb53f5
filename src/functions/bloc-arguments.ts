import { findMixedUnits, findUnfinishedLines, lintRegulation, scoreRows } from '../scoring/index.ts';
import type { BlocResult, EntryRows, Finding, Scheme } from '../scoring/index.ts';
import { firstOfMany, messageOf, needsCheck } from '../text/index.ts';
import type { Cells } from '../workbook/cells.ts';
import { readCriteria } from '../workbook/criteria.ts';
import { readDisqualifications } from '../workbook/disqualifications.ts';
import type { EntryPlaces } from '../workbook/entries.ts';
import { rereadEntries } from '../workbook/reread-entries.ts';
import { readTieVotes } from '../workbook/tie-votes.ts';
import { readRegulation } from '../workbook/regulation.ts';
import { barsResult } from '../workbook/withheld.ts';
import { isFunctionError, notAvailable, valueError } from './contract.ts';
import type { FunctionError } from './contract.ts';
import { keptReading } from './kept-tables.ts';
import { entryTable, givenTable, regulationTable, rulesTable } from './table-arguments.ts';

export type SchemeArgument = {
  readonly scheme: Scheme;
  readonly rows: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
};

/** The criteria table and the rules table, whatever is wrong with them; for the check of a table. */
export function readScheme(criteria: Cells, regulation: Cells): SchemeArgument {
  const rules = givenTable(regulation);
  const reading = readRegulation(rules === null ? null : regulationTable(rules));
  const { scheme, rows, findings } = readCriteria(rulesTable(criteria), reading.regulation);
  return { scheme, rows, findings: [...findings, ...reading.findings] };
}

/**
 * The same for scoring: an error in either table means that no points can be trusted, so there are none. The findings
 * are the doubts about the regulation, which changes ranks and classes.
 */
const usableScheme = keptReading((criteria: Cells, regulation: Cells): SchemeArgument | FunctionError => {
  const reading = readScheme(criteria, regulation);
  const unfinished = findUnfinishedLines(reading.scheme.nodes).map((finding) =>
    inItsRow(finding, reading.rows),
  );
  return (
    errorIn([...reading.findings, ...unfinished], 'tieu_chi', 'criteria') ??
    errorIn(reading.findings, 'quy_che', 'regulation') ?? { ...reading, findings: doubtsAbout(reading) }
  );
});

function doubtsAbout({ scheme, findings }: SchemeArgument): readonly Finding[] {
  return [...findings.filter(({ where }) => where.table === 'regulation'), ...lintRegulation(scheme)];
}

/** The check of a scheme knows codes; the table's reader knows their rows. */
export function inItsRow(finding: Finding, rows: SchemeArgument['rows']): Finding {
  const { table, row, code } = finding.where;
  if (row !== null || code === null || table === 'regulation') return finding;
  return { ...finding, where: { ...finding.where, row: rows.get(code) ?? null } };
}

export type BlocTables = {
  readonly criteria: Cells;
  readonly entries: Cells;
  readonly targets: Cells;
  readonly regulation: Cells;
  readonly disqualifications: Cells;
  /** A recorded ballot between equals; left out where the function does not take one. */
  readonly votes?: Cells;
};

export type ScoredBloc = {
  readonly result: BlocResult;
  readonly entries: EntryRows;
  /** Everything found outside the criteria: cells of entries, targets, disqualifiers, scoring, doubts about the regulation. */
  readonly findings: readonly Finding[];
};

/** From cells to points. Unusable entries are findings, an unusable table is an error that names it. */
export function scoredBloc(tables: BlocTables): ScoredBloc | FunctionError {
  const scheme = usableScheme(tables.criteria, tables.regulation);
  if (isFunctionError(scheme)) return scheme;
  const targets = givenTable(tables.targets);
  const { entries, findings, places } = rereadEntries(entryTable(tables.entries), targets, scheme.scheme);
  const unusable = tableError(findings, 'so_lieu', 'entries') ?? tableError(findings, 'chi_tieu', 'targets');
  if (unusable !== null) return unusable;
  const flags = givenTable(tables.disqualifications);
  const disqualified = readDisqualifications(
    flags === null ? null : rulesTable(flags),
    entries.members,
    scheme.scheme.regulation.classes,
  );
  const failed = errorIn(disqualified.findings, 'khong_che', 'disqualifications');
  if (failed !== null) return failed;
  const votes = givenTable(tables.votes ?? []);
  const ballot = readTieVotes(votes === null ? null : entryTable(votes), entries.members);
  const result = scoreRows(scheme.scheme, entries, {
    disqualifications: disqualified.disqualifications,
    ...(ballot.vote === null ? {} : { vote: ballot.vote }),
  });
  const found = [...result.findings, ...findMixedUnits(scheme.scheme, entries)].map((finding) =>
    placed(finding, places),
  );
  const noted = [...disqualified.findings, ...ballot.findings, ...found, ...scheme.findings];
  return { result, entries, findings: [...findings, ...noted] };
}

/** What was found about a table as a whole, not about the cell of a member: for results without a column of notes. */
export function tableNotes({ findings, entries }: ScoredBloc): readonly string[] {
  const members = new Set(entries.members);
  return findings
    .filter(({ code, where }) => code !== 'vote-needed' && !members.has(where.member ?? ''))
    .map((finding) => needsCheck(messageOf(finding)));
}

/** The engine knows codes and members; the person looks for a row and a column. */
function placed(finding: Finding, { rows, columns }: EntryPlaces): Finding {
  const { table, code, member, row } = finding.where;
  if (table !== 'entries' || row !== null || code === null || member === null) return finding;
  const place = { row: rows.get(code) ?? null, column: columns.get(member) ?? null };
  return place.row === null ? finding : { ...finding, where: { ...finding.where, ...place } };
}

function errorIn(
  findings: readonly Finding[],
  argument: string,
  table: Finding['where']['table'],
): FunctionError | null {
  const errors = findings.filter((finding) => barsResult(finding) && finding.where.table === table);
  return firstError(errors, argument);
}

/** Errors that leave nothing to read; an error in one cell is the member's note instead. */
function tableError(
  findings: readonly Finding[],
  argument: string,
  table: Finding['where']['table'],
): FunctionError | null {
  const errors = findings.filter((finding) => finding.where.table === table && wholeTable.has(finding.code));
  return firstError(errors, argument);
}

const wholeTable: ReadonlySet<Finding['code']> = new Set([
  'empty-table',
  'missing-header',
  'legacy-header',
  'no-members',
  'repeated-member',
]);
const nothingThere: ReadonlySet<Finding['code']> = new Set(['empty-table', 'no-members']);

function firstError(errors: readonly Finding[], argument: string): FunctionError | null {
  const [first] = errors;
  if (first === undefined) return null;
  if (nothingThere.has(first.code)) return notAvailable(firstOfMany(argument, messageOf(first), 0));
  return valueError(firstOfMany(argument, messageOf(first), errors.length - 1));
}
