import { isFor, leavesOf } from '../scoring/index.ts';
import type { AwardRule, DaySerial, Deadline, DossierChecklist, DossierPart } from '../scoring/index.ts';
import {
  awardBallotHeaders,
  awardHeaders,
  awardSheetNames,
  awardSheetText,
  councilHeaders,
  deadlineText,
  dossierHeaders,
  factHeaders,
  historyHeaders,
  nomineeHeaders,
  readDate,
  showDate,
  subjectKindTerms,
} from '../text/index.ts';
import { awardLabel } from './award-label.ts';
import { writeAwardRules } from './award-rules.ts';
import { awardTableNames } from './award-tables.ts';
import type { AwardTableKey } from './award-tables.ts';
import type { Cell, Cells } from './cells.ts';
import type { ColumnPlan, SheetPlan } from './sheet-plan.ts';
import { tableSheet } from './table-sheet.ts';

/** What the tables of the review begin with. */
export type AwardContent = {
  readonly rules: readonly AwardRule[];
  /** The day of the dossier. */
  readonly reviewDay: DaySerial | null;
  /** The day on which the dossier was received, where that is known. */
  readonly receptionDay?: DaySerial | null;
  readonly members: readonly string[];
  readonly dossier: DossierChecklist | null;
  /** Whether the plan makes the result a basis of the annual classification (S3-07). */
  readonly annualBasis?: boolean;
};

/** The sheet of one table, filled with what is known before the meeting. */
export function awardSheet(key: AwardTableKey, content: AwardContent): SheetPlan {
  const cells = tables[key](content);
  const name = awardSheetNames[key];
  const { title, note } = awardSheetText[key];
  const plan = tableSheet({ name, table: awardTableNames[key], title, note }, [cells]);
  const columns = (cells[0] ?? []).map(columnPlan);
  return { ...plan, columns, orientation: 'landscape' };
}

const tables: Readonly<Record<AwardTableKey, (content: AwardContent) => Cells>> = {
  rules: ruleCells,
  facts: factCells,
  history: () => [historyHeaders.names],
  ballots: ballotCells,
  decisions: () => [councilHeaders.names],
  dossiers: dossierCells,
};

const dayHeaders: ReadonlySet<Cell> = new Set([
  ...(['validFrom', 'validTo', 'reviewDay', 'receptionDay'] as const).map(awardHeaders.name),
  nomineeHeaders.name('registrationDay'),
  dossierHeaders.name('received'),
]);

/** Days stand as real dates, so that Excel shows and sorts them. */
function ruleCells({ rules, reviewDay, receptionDay = null }: AwardContent): Cells {
  const [header = [], ...rows] = writeAwardRules(rules, reviewDay, receptionDay);
  return [
    header,
    ...rows.map((row) =>
      row.map((cell, column) => (dayHeaders.has(header[column] ?? null) ? dayCell(cell) : cell)),
    ),
  ];
}

function dayCell(cell: Cell): Cell {
  const reading = typeof cell === 'string' ? readDate(cell) : null;
  return reading?.kind === 'date' ? reading.day : null;
}

function factCells({ rules, members, annualBasis = false }: AwardContent): Cells {
  const leaves = rules.flatMap(({ conditions }) => leavesOf(conditions));
  const facts = leaves.flatMap((leaf) =>
    leaf.kind === 'number' || leaf.kind === 'yesNo' ? [leaf.fact] : [],
  );
  const registered = leaves.flatMap((leaf) => (leaf.kind === 'registered' ? [leaf] : []));
  const first = [
    nomineeName,
    nomineeHeaders.name('kind'),
    nomineeHeaders.name('unit'),
    nomineeHeaders.name('bloc'),
    ...listColumns.map(factHeaders.name),
    ...(annualBasis ? [factHeaders.name('annualBasis')] : []),
    ...(registered.length > 0 ? registrationColumns.map(nomineeHeaders.name) : []),
    ...(registered.some(({ deadline }) => deadline !== null) ? [nomineeHeaders.name('registrationDay')] : []),
  ];
  const header = [...first, ...new Set(facts), nomineeHeaders.name('note')];
  return [
    header,
    ...members.map((member) =>
      header.map((_name, column) => [member, subjectKindTerms.name('collective'), member][column] ?? null),
    ),
  ];
}

const listColumns = [
  'salutation',
  'position',
  'subjectClass',
  'field',
  'leader',
  'directWorker',
  'smallCollective',
] as const;
const registrationColumns = ['registered', 'registrationQuality', 'registrationReason'] as const;

/** One row for each member and each award that asks for a vote; the counts are blank. */
function ballotCells({ rules, members }: AwardContent): Cells {
  const keys = [
    'award',
    'subject',
    'round',
    'inFavour',
    'total',
    'present',
    'valid',
    'written',
    'writtenInFavour',
  ] as const;
  const titles: Partial<Record<(typeof keys)[number], string>> = {
    award: dossierHeaders.name('award'),
    subject: nomineeName,
  };
  const voted = rules.filter(({ vote, subjects }) => vote !== null && isFor(subjects, 'collective'));
  return [
    keys.map((key) => titles[key] ?? awardBallotHeaders.name(key)),
    ...voted.flatMap((rule) =>
      members.map((member) => [
        awardLabel(rule, rules),
        member,
        1,
        ...new Array<null>(keys.length - 3).fill(null),
      ]),
    ),
  ];
}

const nomineeName = historyHeaders.name('subject');

function dossierCells({ members, dossier }: AwardContent): Cells {
  if (dossier === null) return [dossierHeaders.names];
  return [
    dossierHeaders.names,
    ...members.flatMap((member) =>
      dossier.parts
        .filter(({ only }) => only === undefined || only.test(member))
        .map((part) => dossierRow(member, part, dossier.deadline)),
    ),
  ];
}

function dossierRow(
  member: string,
  { title, forms, deadline: own, appraiser }: DossierPart,
  common: Deadline | null,
): readonly Cell[] {
  const deadline = own ?? common;
  const until = deadline === null ? null : deadlineText(showDate(deadline.day), deadline.inclusive);
  const form = forms[0] === undefined ? null : `${forms[0].name}, ${forms[0].document}`;
  const { name } = dossierHeaders;
  const cells = new Map<string, Cell>([
    [name('subject'), member],
    [name('part'), title],
    [name('form'), form],
    [name('appraiser'), appraiser ?? null],
    [name('deadline'), until],
  ]);
  return dossierHeaders.names.map((header) => cells.get(header) ?? null);
}

/** Widths in characters by header; a fact or anything else gets the usual one. */
const widths: ReadonlyMap<Cell, number> = new Map<Cell, number>([
  [awardHeaders.name('id'), 12],
  [awardHeaders.name('title'), 30],
  [awardHeaders.name('authority'), 20],
  [awardHeaders.name('conditions'), 48],
  [awardHeaders.name('document'), 30],
  [nomineeName, 32],
  [nomineeHeaders.name('unit'), 28],
  [factHeaders.name('position'), 28],
  [nomineeHeaders.name('note'), 28],
  [historyHeaders.name('year'), 8],
  [awardBallotHeaders.name('round'), 8],
  [councilHeaders.name('reason'), 36],
  [councilHeaders.name('councilReason'), 36],
  [dossierHeaders.name('part'), 34],
  [dossierHeaders.name('form'), 28],
  [dossierHeaders.name('deadline'), 24],
  [dossierHeaders.name('appraiser'), 26],
  [factHeaders.name('salutation'), 8],
  [factHeaders.name('subjectClass'), 24],
  [nomineeHeaders.name('registrationReason'), 28],
  [awardBallotHeaders.name('inFavour'), 10],
  [awardBallotHeaders.name('total'), 10],
  [awardBallotHeaders.name('present'), 10],
  [awardBallotHeaders.name('valid'), 10],
]);

function columnPlan(header: Cell): ColumnPlan {
  const isDay = dayHeaders.has(header);
  return {
    width: isDay ? 13 : (widths.get(header) ?? 18),
    wraps: true,
    numberFormat: isDay ? 'dd/mm/yyyy' : null,
  };
}
