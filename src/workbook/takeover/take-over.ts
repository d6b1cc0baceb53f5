import { defaultRegulation, lintScheme } from '../../scoring/index.ts';
import type { Decimal, Finding, Scheme, Stage } from '../../scoring/index.ts';
import { readCriteria } from '../criteria.ts';
import { atOnce } from '../stepwise.ts';
import type { Stepwise } from '../stepwise.ts';
import { treeOfRows } from './code-rows.ts';
import { criteriaCells } from './criteria-cells.ts';
import type { LineOrigin } from './criteria-cells.ts';
import type { OfficeHeader } from './office-header.ts';
import { readOfficeRows } from './office-rows.ts';
import type { OfficeRow } from './office-rows.ts';
import { columnCount } from './office-table.ts';
import type { OfficeTable } from './office-table.ts';
import type { ColumnMapping } from './propose-mapping.ts';
import type { AcrossLayout } from './across/across-layout.ts';
import type { AcrossMapping } from './across/across-mapping.ts';
import { turnTable } from './across/turn-table.ts';
import type { TablePlace, TurnedTable } from './across/turn-table.ts';
import { proposalsOf } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import { remark } from './remarks.ts';
import type { Remark } from './remarks.ts';
import { scoreCells } from './score-cells.ts';
import type { ScoreCells } from './score-cells.ts';
import { textNumbers } from './text-numbers.ts';
import { totalRemarks, totalsOf } from './total-remarks.ts';
import type { Totals } from './total-remarks.ts';

/** A proposal with the office's cell that it comes from. */
export type PlacedProposal = Proposal & { readonly place: TablePlace };

/** What the person has chosen for a table, whichever way its criteria go. */
export type CommonChoices = {
  /** Ids of the proposals that the person has confirmed. */
  readonly taken: ReadonlySet<string>;
  /** The unit of score columns without a name. */
  readonly unit: string;
  /** Whether what the office has scored comes along. */
  readonly withScores: boolean;
};

/** A table with one criterion to a row. */
export type TakeOverChoices = CommonChoices & { readonly mapping: ColumnMapping };

/** A table with one unit to a row and the criteria across. */
export type AcrossChoices = CommonChoices & {
  readonly layout: AcrossLayout;
  readonly across: AcrossMapping;
};

/** A table of the office as ours: everything that will stand in the new sheets, and all there is to say about it. */
export type TakeOver = {
  readonly scheme: Scheme;
  readonly lines: readonly LineOrigin[];
  /** The office's cell for every full code. */
  readonly origins: ReadonlyMap<string, TablePlace>;
  /** The office's own words for every code: notes beside and below its row. */
  readonly verbatim: ReadonlyMap<string, string>;
  readonly proposals: readonly PlacedProposal[];
  /** Ids of the proposals that are in the tables. */
  readonly confirmed: ReadonlySet<string>;
  readonly scores: ScoreCells;
  readonly totals: Totals;
  /** Of the criteria reader and the lint; `where.code` leads to the row. */
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
};

/** Reads an office's table with a mapping and choices. Never throws; whatever is doubtful is said. */
export function takeOver(table: OfficeTable, header: OfficeHeader, choices: TakeOverChoices): TakeOver {
  return atOnce(takeOverInSteps(table, header, choices));
}

/** The same for a table with one unit to a row. */
export function takeOverAcross(table: OfficeTable, choices: AcrossChoices): TakeOver {
  return atOnce(takeOverAcrossInSteps(table, choices));
}

export function* takeOverInSteps(
  table: OfficeTable,
  header: OfficeHeader,
  choices: TakeOverChoices,
): Stepwise<TakeOver> {
  const rows = yield* readOfficeRows(table.cells, header, choices.mapping);
  const taken = yield* takeOverRows(rows, choices, (row, column) => ({ row, column: column ?? 0 }));
  return { ...taken, remarks: [...unreadRemarks(table), ...taken.remarks] };
}

export function* takeOverAcrossInSteps(table: OfficeTable, choices: AcrossChoices): Stepwise<TakeOver> {
  const { rows, mapping, at, remarks } = yield* turnTable(table.cells, choices.layout, choices.across);
  const taken = yield* takeOverRows(rows, { ...choices, mapping }, at);
  return { ...taken, remarks: [...unreadRemarks(table), ...taken.remarks, ...remarks] };
}

function unreadRemarks({ cells, unread }: OfficeTable): readonly Remark[] {
  if (unread === undefined) return [];
  const read = { rows: cells.length, columns: columnCount(cells) };
  return [remark('error', null, null, { kind: 'beyond-table', read, unread })];
}

function* takeOverRows(
  rows: readonly OfficeRow[],
  choices: TakeOverChoices,
  at: TurnedTable['at'],
): Stepwise<TakeOver> {
  const { mapping, taken, unit, withScores } = choices;
  const tree = treeOfRows(rows);
  const { notes, remarks: noteRemarks } = notesBelow(rows, tree.rows);
  const proposals = proposalsOf(tree.rows, notes);
  const criteria = criteriaCells(tree.rows, proposals, taken);
  const reading = readCriteria(criteria.cells, defaultRegulation);
  const used = withScores
    ? mapping
    : mapping.map((use) => (use.kind === 'score' ? ({ kind: 'ignore' } as const) : use));
  const scores = yield* scoreCells(tree.rows, criteria.lines, used, unit);
  const totals = new Map<Stage, ReadonlyMap<string, Decimal>>();
  for (const [place, stage] of scores.stages.entries()) {
    yield { kind: 'officeTotals', number: place + 1, all: scores.stages.length };
    totals.set(stage, totalsOf(reading.scheme, scores, stage));
  }
  const directly = criteria.lines.filter(({ part }) => part.rule === 'direct').length;
  return {
    scheme: reading.scheme,
    lines: criteria.lines,
    origins: new Map([...criteria.origins].map(([code, row]) => [code, at(row, null)])),
    verbatim: verbatimOf(tree.rows, notes),
    proposals: proposals.map((one) => ({ ...one, place: at(one.row, null) })),
    confirmed: taken,
    scores,
    totals,
    findings: [
      ...tree.problems.flatMap(({ index, detail }): readonly Finding[] => {
        const code = tree.rows[index]?.code ?? null;
        return [
          {
            severity: 'error',
            where: { table: 'criteria', row: null, column: null, code, member: null },
            ...detail,
          },
        ];
      }),
      ...reading.findings,
      ...(reading.scheme.nodes.length > 0 ? lintScheme(reading.scheme) : []),
    ],
    remarks: [
      ...(directly === 0
        ? []
        : [
            remark('question', null, null, {
              kind: 'scored-directly',
              lines: directly,
              all: criteria.lines.length,
            }),
          ]),
      ...textNumbers(rows),
      ...tree.remarks,
      ...noteRemarks,
      ...criteria.remarks,
      ...proposals.map(({ id, row, quote }) =>
        remark('question', row, null, { kind: taken.has(id) ? 'proposal-taken' : 'proposal-open', quote }),
      ),
      ...scores.remarks,
      ...totalRemarks(reading.scheme, scores, totals, rows, mapping, unit),
    ].map((one) => placed(one, at)),
  };
}

function placed(one: Remark, at: TurnedTable['at']): Remark {
  return one.row === null ? one : { ...one, ...at(one.row, one.column) };
}

type Coded = { readonly office: OfficeRow; readonly code: string };

/** Rows without numbering and points, by the code of the row above them. */
function notesBelow(
  rows: readonly OfficeRow[],
  coded: readonly Coded[],
): { readonly notes: ReadonlyMap<string, readonly OfficeRow[]>; readonly remarks: readonly Remark[] } {
  const notes = new Map<string, OfficeRow[]>();
  const remarks: Remark[] = [];
  const codes = new Map(coded.map(({ office, code }) => [office, code]));
  let last: string | null = null;
  for (const row of rows) {
    last = codes.get(row) ?? last;
    if (row.kind !== 'note') continue;
    const text = [row.title, row.note].filter((part) => part !== '').join('\n');
    remarks.push(
      remark(
        'note',
        row.row,
        null,
        last === null ? { kind: 'text-without-place', text } : { kind: 'text-kept', text },
      ),
    );
    if (last !== null) notes.set(last, [...(notes.get(last) ?? []), row]);
  }
  return { notes, remarks };
}

function verbatimOf(
  rows: readonly Coded[],
  notes: ReadonlyMap<string, readonly OfficeRow[]>,
): ReadonlyMap<string, string> {
  return new Map(
    rows.map(({ office, code }) => {
      const unread = office.points.flatMap(({ cell, reading }) =>
        reading.kind === 'problem' && typeof cell === 'string' ? [cell.trim()] : [],
      );
      const below = (notes.get(code) ?? []).flatMap(({ title, note }) => [title, note]);
      return [code, [office.note, ...unread, ...below].filter((text) => text !== '').join('\n')];
    }),
  );
}
