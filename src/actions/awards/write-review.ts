import { lastValidDay } from '../../scoring/index.ts';
import type { AwardRule } from '../../scoring/index.ts';
import {
  awardBallotHeaders,
  awardHeaders,
  awardPane,
  awardSheetNames,
  canonicalKey,
  councilHeaders,
  councilTerms,
  decisionTerms,
  deadlineText,
  dossierHeaders,
  showDate,
  unitKey,
  type Attempt,
  type Vocabulary,
} from '../../text/index.ts';
import { awardLabel } from '../../workbook/award-label.ts';
import { awardTableNames, type AwardTableKey } from '../../workbook/award-tables.ts';
import { findHeader } from '../../workbook/header.ts';
import type { LocatedTable } from '../../workbook/locate-tables.ts';
import { openAwards, type OpenAwards } from '../../workbook/open-awards.ts';
import { openBloc } from '../../workbook/open-bloc.ts';
import type { PlannedCell } from '../../workbook/sheet-plan.ts';
import { planRows, type RowPlan, type RowWish } from '../../workbook/table-rows.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { AwardOrder, BallotCounts, ReviewDays } from './award-orders.ts';
import { proposedWithoutDossier } from './dossier-view.ts';

type Order<Kind extends AwardOrder['kind']> = Extract<AwardOrder, { readonly kind: Kind }>;

/** Writes the counted ballots of a candidate into their row; a count that is left out empties its cell. */
export function writeBallot(door: WorkbookDoor, order: Order<'ballot'>): Promise<Attempt<number>> {
  const { award, subject, counts } = order;
  return write(door, 'ballots', awardBallotHeaders, ({ review, tables }) => {
    const rules = review.awards.map(({ rule }) => rule);
    return [
      {
        isThis: (text) =>
          isAward(text('award'), award, rules) &&
          unitKey(text('subject')) === unitKey(subject) &&
          (text('round') === '' ? '1' : text('round')) === String(counts.round),
        values: new Map<BallotKey, PlannedCell>([
          ['award', labelOf(award, rules)],
          ['subject', subject],
          ['round', counts.round],
          ['inFavour', counts.inFavour],
          ['total', counts.total],
          ['present', counts.present ?? ''],
          ['valid', counts.valid ?? ''],
          ...writtenCells(counts, tables.ballots),
        ]),
      },
    ];
  });
}

type BallotKey = Parameters<typeof awardBallotHeaders.name>[0];

/** A table without the two columns needs none where there is no opinion in writing. */
function writtenCells(
  { written }: BallotCounts,
  table: LocatedTable | null,
): readonly (readonly [BallotKey, PlannedCell])[] {
  const columns = table === null ? null : findHeader(table.cells, awardBallotHeaders)?.columns;
  if (written === null && columns?.has('written') !== true) return [];
  const cells = [
    ['written', written?.received ?? ''],
    ['writtenInFavour', written?.inFavour ?? ''],
  ] as const;
  return written === null ? cells.filter(([key]) => columns?.has(key) === true) : cells;
}

/** Writes what the bloc, or later the council, decided about a candidate, with the reason. */
export function writeDecision(door: WorkbookDoor, order: Order<'decision'>): Promise<Attempt<number>> {
  const { award, subject, by, agrees, reason } = order;
  return write(door, 'decisions', councilHeaders, ({ review }) => {
    const rules = review.awards.map(({ rule }) => rule);
    const decided: readonly (readonly [CouncilKey, PlannedCell])[] =
      by === 'bloc'
        ? [
            ['decision', decisionTerms.name(agrees ? 'propose' : 'pass')],
            ['reason', reason],
          ]
        : [
            ['council', councilTerms.name(agrees ? 'agreed' : 'refused')],
            ['councilReason', reason],
          ];
    return [
      {
        isThis: (text) =>
          isAward(text('award'), award, rules) && unitKey(text('subject')) === unitKey(subject),
        values: new Map<CouncilKey, PlannedCell>([
          ['award', labelOf(award, rules)],
          ['subject', subject],
          ...decided,
        ]),
      },
    ];
  });
}

type CouncilKey = Parameters<typeof councilHeaders.name>[0];

/** Writes the days of the dossier into the first rule: they hold for the whole table. */
export function writeReviewDay(door: WorkbookDoor, { days }: Order<'reviewDay'>): Promise<Attempt<number>> {
  return write(door, 'rules', awardHeaders, ({ tables }) => [
    {
      isThis: (text) => text('id') !== '' || text('title') !== '',
      values: new Map<RuleKey, PlannedCell>([['reviewDay', days.day], ...receptionCell(days, tables.rules)]),
    },
  ]);
}

type RuleKey = Parameters<typeof awardHeaders.name>[0];

/** A table made before this column was needed lacks it: it is asked for only where a day was given. */
function receptionCell(
  { reception }: ReviewDays,
  table: LocatedTable | null,
): readonly (readonly [RuleKey, PlannedCell])[] {
  const columns = table === null ? null : findHeader(table.cells, awardHeaders)?.columns;
  return reception === null && columns?.has('receptionDay') !== true
    ? []
    : [['receptionDay', reception ?? '']];
}

/** Lists the parts of the dossier for those who are proposed and have no line yet; answers with the number of lines. */
export function addDossierLines(door: WorkbookDoor): Promise<Attempt<number>> {
  return write(door, 'dossiers', dossierHeaders, (awards) => {
    // What somebody appraises on the way is a part of certain members only.
    const common = awards.dossiers.filter(({ appraiser }) => appraiser === '');
    const parts = new Map(common.map((line) => [line.state.part.title, line]));
    return proposedWithoutDossier(awards).flatMap((subject) =>
      [...parts.values()].map(({ state, form, deadline }) => ({
        isThis: () => false,
        values: new Map<Parameters<typeof dossierHeaders.name>[0], PlannedCell>([
          ['subject', subject],
          ['part', state.part.title],
          ['form', form],
          ['deadline', deadline === null ? '' : deadlineText(showDate(lastValidDay(deadline)), true)],
        ]),
      })),
    );
  });
}

/** Reads the workbook as it is now, so that the row is looked for where it stands. */
async function write<Key extends string>(
  door: WorkbookDoor,
  key: AwardTableKey,
  headers: Vocabulary<Key>,
  wishesOf: (awards: OpenAwards) => readonly RowWish<Key>[],
): Promise<Attempt<number>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  const awards = bloc === null ? null : openAwards(read.value, bloc);
  const table = awards?.tables[key] ?? null;
  const missing = { ok: false, failure: { kind: 'itemNotFound', item: awardSheetNames[key] } } as const;
  if (awards === null || table === null) return missing;
  const wishes = wishesOf(awards);
  const plans: readonly RowPlan[] | null = planRows(table, awardTableNames[key], headers, wishes);
  if (plans === null) return columnsMissing(table, key, headers, wishes) ?? missing;
  if (plans.length === 0) return { ok: true, value: 0 };
  const written = await door.writeRows(plans);
  return written.ok ? { ok: true, value: plans.length } : written;
}

/** An older table may lack a column; which one is said. */
function columnsMissing<Key extends string>(
  { cells }: LocatedTable,
  table: AwardTableKey,
  headers: Vocabulary<Key>,
  wishes: readonly RowWish<Key>[],
): Attempt<never> | null {
  const columns = findHeader(cells, headers)?.columns;
  if (columns === undefined) return null;
  const wanted = wishes.flatMap(({ values }) => [...values].filter(([, value]) => value !== ''));
  const names = new Set(wanted.filter(([key]) => !columns.has(key)).map(([key]) => headers.name(key)));
  const words = awardPane.columnsMissing(awardSheetNames[table], [...names]);
  return { ok: false, failure: { kind: 'refused', ...words } };
}

function labelOf(award: string, rules: readonly AwardRule[]): string {
  const rule = rules.find(({ id }) => id === award);
  return rule === undefined ? award : awardLabel(rule, rules);
}

/** The tables may name an award by its code or by its title. */
function isAward(text: string, award: string, rules: readonly AwardRule[]): boolean {
  const key = canonicalKey(text);
  return key === canonicalKey(award) || key === canonicalKey(labelOf(award, rules));
}
