import type { DaySerial, Line, Severity } from '../../scoring/index.ts';
import { dayFromDate, yearWords } from '../../text/index.ts';
import { cellText, isBlank } from '../cells.ts';
import { everyNode } from '../code-index.ts';
import type { OpenBloc } from '../open-bloc.ts';
import type { BlocYear, DeadlineRow } from './read-year.ts';

/** What is wrong or doubtful in the tables of the year; its sentences are in src/text. */
export type YearDoubt = { readonly severity: Severity; readonly address: string | null } & YearDoubtDetail;

export type YearDoubtDetail =
  | { readonly kind: 'notADay'; readonly text: string }
  | {
      readonly kind: 'outside';
      readonly title: string;
      readonly day: DaySerial;
      readonly from: DaySerial;
      readonly to: DaySerial;
    }
  | { readonly kind: 'reversed'; readonly title: string; readonly from: DaySerial; readonly to: DaySerial }
  | { readonly kind: 'noWording'; readonly title: string; readonly day: DaySerial; readonly text: string }
  | { readonly kind: 'toCheck'; readonly title: string }
  | {
      readonly kind: 'criterionDiffers';
      readonly title: string;
      readonly code: string;
      readonly day: DaySerial;
      readonly inclusive: boolean;
    };

/** Everything doubtful, in the order of the tables. */
export function yearDoubts(year: BlocYear, bloc: OpenBloc): readonly YearDoubt[] {
  const span = spanOf(year, bloc);
  return [
    ...year.deadlines.flatMap((deadline) => deadlineDoubts(deadline, span, bloc)),
    ...[...year.periods, ...year.calendar].flatMap((one) => [
      ...dayDoubts(one.row, ['from', 'to'], one, span),
      ...(one.from !== null && one.to !== null && one.from > one.to
        ? [
            {
              severity: 'error' as const,
              address: one.row.address('to'),
              kind: 'reversed' as const,
              title: one.title,
              from: one.from,
              to: one.to,
            },
          ]
        : []),
    ]),
  ];
}

type Span = { readonly from: DaySerial; readonly to: DaySerial } | null;

/** The bloc's year together with its own waves, which may be longer: a plan of 2015–2020 is not outside itself. */
function spanOf({ periods }: BlocYear, { facts }: OpenBloc): Span {
  const year = facts.year !== null && /^(19|20|21)\d\d$/.test(facts.year) ? Number(facts.year) : null;
  if (year === null) return null;
  const starts = periods.flatMap(({ from }) => (from === null ? [] : [from]));
  const ends = periods.flatMap(({ to }) => (to === null ? [] : [to]));
  return {
    from: Math.min(dayFromDate(year, 1, 1), ...starts),
    to: Math.max(dayFromDate(year, 12, 31), ...ends),
  };
}

function deadlineDoubts(deadline: DeadlineRow, span: Span, bloc: OpenBloc): readonly YearDoubt[] {
  const { row, title, day, inclusive } = deadline;
  return [
    ...dayDoubts(row, ['day'], deadline, span),
    ...(day !== null && inclusive === null
      ? [
          {
            severity: 'warning' as const,
            address: row.address('wording'),
            kind: 'noWording' as const,
            title,
            day,
            text: row.text('wording'),
          },
        ]
      : []),
    ...differingCriteria(deadline, bloc).map((line) => ({
      severity: 'warning' as const,
      address: bloc.criterionAddress(line.code),
      kind: 'criterionDiffers' as const,
      title,
      code: line.code,
      day: day ?? 0,
      inclusive: inclusive !== true,
    })),
  ];
}

/** A criterion that counts days late from the same date but reads "trước ngày" otherwise. */
function differingCriteria({ day, inclusive }: DeadlineRow, { scheme }: OpenBloc): readonly Line[] {
  if (day === null || inclusive === null) return [];
  return everyNode(scheme).flatMap((node) => {
    if (node.kind !== 'line' || node.rule.kind !== 'late') return [];
    const { deadline } = node.rule;
    return deadline.day === day && deadline.inclusive !== inclusive ? [node] : [];
  });
}

type Dated<Column extends string> = {
  readonly cell: (column: Column) => Parameters<typeof cellText>[0];
  readonly address: (column: Column) => string;
};

function dayDoubts<Column extends 'day' | 'from' | 'to'>(
  row: Dated<Column>,
  columns: readonly Column[],
  told: { readonly title: string; readonly note: string } & Partial<Readonly<Record<string, unknown>>>,
  span: Span,
): readonly YearDoubt[] {
  const { title, note } = told;
  const doubts = columns.flatMap((column): readonly YearDoubt[] => {
    const cell = row.cell(column);
    const day = told[column];
    const address = row.address(column);
    if (isBlank(cell)) return [];
    if (typeof day !== 'number')
      return [{ severity: 'error', address, kind: 'notADay', text: cellText(cell) }];
    const isInside = span === null || (day >= span.from && day <= span.to);
    if (isInside || yearWords.isChecked(note)) return [];
    return [{ severity: 'question', address, kind: 'outside', title, day, ...span }];
  });
  const [first] = columns;
  const unchecked = yearWords.isToCheck(note) && first !== undefined;
  return unchecked
    ? [...doubts, { severity: 'question', address: row.address(first), kind: 'toCheck', title }]
    : doubts;
}
