import { citationsOutOfForce } from '../rulebooks/documents.ts';
import { reviewAwards } from '../scoring/index.ts';
import type { AwardReview, AwardRule, AwardsReview, DaySerial, Finding, Nominee } from '../scoring/index.ts';
import { awardHeaders, dateFromDay, usualClasses } from '../text/index.ts';
import { cellAddress } from './address.ts';
import { readBallots } from './award-ballots.ts';
import { readCouncil } from './award-council.ts';
import type { CouncilDecision } from './award-council.ts';
import { readDossiers } from './award-dossiers.ts';
import type { DossierLine } from './award-dossiers.ts';
import { readHistory } from './award-history.ts';
import { dayFindings, lawDay } from './award-days.ts';
import { resolveBars } from './award-bars.ts';
import { readParticulars } from './award-particulars.ts';
import type { ParticularsReading } from './award-particulars.ts';
import { mergeNominees } from './award-nominees.ts';
import { readAwardRules } from './award-rules.ts';
import type { AwardRulesReading } from './award-rules.ts';
import { locateAwardTables } from './award-tables.ts';
import type { AwardTableKey, AwardTables } from './award-tables.ts';
import type { Cells } from './cells.ts';
import type { LocatedFinding } from './finding-address.ts';
import { findHeader } from './header.ts';
import type { LocatedTable } from './locate-tables.ts';
import { readNominees } from './nominees.ts';
import type { NomineesReading } from './nominees.ts';
import type { OpenBloc } from './open-bloc.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** The review of awards of a workbook: its tables read, and everything that follows from them. */
export type OpenAwards = {
  readonly tables: AwardTables;
  /** The day of the dossier; null where the rules table has none. */
  readonly reviewDay: DaySerial | null;
  /** The day on which the dossier was received for appraisal; it decides which rules are in force. */
  readonly receptionDay: DaySerial | null;
  readonly nominees: readonly Nominee[];
  /** What the nominee list says of each besides the review. */
  readonly particulars: ParticularsReading;
  readonly review: AwardsReview;
  readonly council: readonly CouncilDecision[];
  readonly dossiers: readonly DossierLine[];
  /** Where the status of each rule stands, or its row. */
  readonly statusAddresses: ReadonlyMap<AwardRule, string>;
  readonly findings: readonly LocatedFinding[];
};

/** Null where the workbook has no table of conditions. */
export function openAwards(snapshot: WorkbookSnapshot, bloc: OpenBloc): OpenAwards | null {
  const tables = locateAwardTables(snapshot);
  if (tables.rules === null) return null;
  const read = readAwardRules(tables.rules.cells);
  const { rules, reviewDay, receptionDay } = read;
  const day = lawDay(read);
  const classOrder = classesOf(bloc);
  const cellsOf = (key: AwardTableKey): Cells | null => tables[key]?.cells ?? null;
  const members = bloc.result.members.map(({ member }) => member);
  const listed = readFacts(tables.facts, rules, { classOrder, members });
  const bars = resolveBars(mergeNominees(bloc.result, listed.nominees), rules);
  const { nominees } = bars;
  const subjects = [...new Set(nominees.map(({ subject }) => subject))];
  const history = readHistory(cellsOf('history'), rules, subjects);
  const ballots = readBallots(cellsOf('ballots'), rules, subjects);
  const decided = readBallots(cellsOf('decisions'), rules, subjects);
  const dossiers = readDossiers(cellsOf('dossiers'), rules, subjects, day);
  const review = reviewAwards({
    rules,
    nominees,
    ballots: ballots.ballots,
    decisions: decided.decisions,
    history: {
      awards: [...history.history.awards, ...listed.history.awards],
      covered: [...history.history.covered, ...listed.history.covered],
    },
    asOf: { day, year: yearOf(bloc, reviewDay ?? day) },
    classOrder,
    bases: new Map(),
  });
  const found = (table: LocatedTable | null, findings: readonly Finding[]): readonly LocatedFinding[] =>
    findings.map((finding) => ({ finding, address: addressIn(table, finding) }));
  return {
    tables,
    reviewDay,
    receptionDay,
    nominees,
    particulars: readParticulars(cellsOf('facts')),
    review,
    council: readCouncil(cellsOf('decisions'), rules, subjects),
    dossiers: dossiers.lines,
    statusAddresses: statusAddresses(tables.rules, read),
    findings: [
      ...found(tables.rules, read.findings),
      ...found(tables.rules, dayFindings(read)),
      ...found(tables.facts, listed.findings),
      ...found(tables.facts, bars.findings),
      ...found(tables.history, history.findings),
      ...found(tables.ballots, ballots.findings),
      ...found(tables.decisions, decided.findings),
      ...found(tables.dossiers, dossiers.findings),
      ...review.findings.map((finding) => ({ finding, address: ruleAddress(tables.rules, read, finding) })),
      ...citationFindings(read).map((finding) => ({
        finding,
        address: ruleAddress(tables.rules, read, finding),
      })),
      ...dossierFindings(dossiers.lines, review.awards, tables.dossiers),
    ],
  };
}

function statusAddresses(
  { area, cells }: LocatedTable,
  { rows }: AwardRulesReading,
): ReadonlyMap<AwardRule, string> {
  const column = area.column + (findHeader(cells, awardHeaders)?.columns.get('status') ?? 0);
  return new Map([...rows].map(([rule, row]) => [rule, cellAddress(area.sheet, area.row + row - 1, column)]));
}

/** Without rows of its own the table says nothing: the members of the bloc are reviewed all the same. */
function readFacts(
  table: LocatedTable | null,
  rules: AwardRulesReading['rules'],
  { classOrder, members }: { readonly classOrder: readonly string[]; readonly members: readonly string[] },
): NomineesReading {
  if (table === null) return { nominees: [], history: { awards: [], covered: [] }, findings: [] };
  const read = readNominees(table.cells, rules, classOrder, members);
  return { ...read, findings: read.findings.filter(({ code }) => code !== 'empty-table') };
}

/** The bloc's own classes from the top; without a regulation the usual ones. */
function classesOf({ scheme }: OpenBloc): readonly string[] {
  const own = scheme.regulation.classes.map(({ label }) => label);
  return own.length === 0 ? usualClasses : own;
}

/** The year that the bloc scores is the year under review; else that of the dossier. */
function yearOf({ facts }: OpenBloc, day: DaySerial | null): number | null {
  if (facts.year !== null && /^\d{4}$/.test(facts.year)) return Number(facts.year);
  return day === null ? null : dateFromDay(day).year;
}

/** A rule in force may still cite a document that is not. */
function citationFindings(read: AwardRulesReading): readonly Finding[] {
  const { rules } = read;
  const day = lawDay(read);
  if (day === null) return [];
  return rules.flatMap(({ id, basis }) =>
    basis === null
      ? []
      : citationsOutOfForce(basis.document, day).map((finding) => ({
          ...finding,
          where: { ...finding.where, code: id },
        })),
  );
}

/** Parts of those who are proposed; a form out of force is told whoever it is for, once for each form. */
function dossierFindings(
  lines: readonly DossierLine[],
  awards: readonly AwardReview[],
  table: LocatedTable | null,
): readonly LocatedFinding[] {
  const told = new Set<string>();
  return lines.flatMap((line) =>
    line.findings.flatMap((finding) => {
      const isForm = finding.code === 'document-not-in-force';
      if (isForm ? told.has(finding.document) : !isProposed(line, awards)) return [];
      if (isForm) told.add(finding.document);
      return [{ finding, address: rowAddress(table, line.row) }];
    }),
  );
}

/** Whether the dossier serves a proposal of the bloc. */
export function isProposed({ subject, award }: DossierLine, awards: readonly AwardReview[]): boolean {
  return awards.some(
    ({ rule, candidates }) =>
      (award === null || award === rule.id) &&
      candidates.some(({ nominee, proposal }) => nominee.subject === subject && proposal.kind === 'proposed'),
  );
}

/** Findings of the review know awards, not rows: they point at the rule. */
function ruleAddress(
  table: LocatedTable | null,
  { rules, rows }: AwardRulesReading,
  { where }: Finding,
): string | null {
  const rule = rules.find(({ id }) => id === where.code);
  const row = rule === undefined ? undefined : rows.get(rule);
  return row === undefined ? null : rowAddress(table, row);
}

function rowAddress(table: LocatedTable | null, row: number): string | null {
  return table === null ? null : cellAddress(table.area.sheet, table.area.row + row - 1, table.area.column);
}

function addressIn(table: LocatedTable | null, { where }: Finding): string | null {
  if (table === null) return null;
  const { area } = table;
  return cellAddress(area.sheet, area.row + (where.row ?? 1) - 1, area.column + (where.column ?? 1) - 1);
}
