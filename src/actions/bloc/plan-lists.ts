import { yearPane } from '../../text/index.ts';
import type { LocatedTable } from '../../workbook/locate-tables.ts';
import type { BlocYear } from '../../workbook/year/read-year.ts';
import type { ReadRow } from '../../workbook/year/read-rows.ts';

/** A list of the plan as the pane shows it: rows under headings. */
export type PlanList = {
  readonly title: string;
  readonly table: LocatedTable;
  readonly none: string | null;
  readonly rows: readonly PlanLine[];
};

export type PlanLine = {
  readonly key: string;
  /** The heading that it begins, if it is the first of its group. */
  readonly group: string | null;
  readonly text: string;
  readonly details: readonly string[];
};

/** Movements, receivers, duties and what else the tables hold; a list without a table is left out. */
export function planLists(year: BlocYear): readonly PlanList[] {
  const { tables } = year;
  const lists: readonly (readonly [string, LocatedTable | null, string | null, readonly PlanLine[]])[] = [
    [yearPane.movements.heading, tables.movements, yearPane.movements.none, movementLines(year)],
    [yearPane.receivers.heading, tables.receivers, yearPane.receivers.none, receiverLines(year)],
    [
      yearPane.duties.heading,
      tables.duties,
      yearPane.duties.none,
      year.duties.map((row, place) =>
        line(place, row.text('body'), [
          row.text('act'),
          row.text('title'),
          row.text('basis'),
          row.text('note'),
        ]),
      ),
    ],
    [
      yearPane.contents.heading,
      tables.contents,
      null,
      grouped(year.contents, (row) => [
        row.text('value'),
        row.text('whom'),
        row.text('note'),
        row.text('basis'),
      ]),
    ],
    [
      yearPane.congress.heading,
      tables.congress,
      null,
      grouped(year.congress, (row) => [
        row.text('level'),
        row.text('value'),
        row.text('note'),
        row.text('basis'),
      ]),
    ],
  ];
  return lists.flatMap(([title, table, none, rows]) =>
    table === null ? [] : [{ title, table, none, rows }],
  );
}

function movementLines({ movements }: BlocYear): readonly PlanLine[] {
  return movements.map((row, place) => {
    const [from, to] = [row.text('from'), row.text('to')];
    const years = from === '' && to === '' ? '' : yearPane.movements.years(from, to);
    return line(place, row.text('title'), [years, row.text('basis'), row.text('note')]);
  });
}

function receiverLines({ receivers }: BlocYear): readonly PlanLine[] {
  return receivers.map(({ title, forReport }, place) =>
    line(place, forReport ? `${title} ${yearPane.receivers.forReport}` : title, []),
  );
}

function grouped<Column extends string>(
  rows: readonly ReadRow<Column | 'group' | 'title'>[],
  detailsOf: (row: ReadRow<Column | 'group' | 'title'>) => readonly string[],
): readonly PlanLine[] {
  return rows.map((row, place) => {
    const group = row.text('group');
    const begins = group !== '' && group !== rows[place - 1]?.text('group');
    return { ...line(place, row.text('title'), detailsOf(row)), group: begins ? group : null };
  });
}

function line(place: number, text: string, details: readonly string[]): PlanLine {
  return { key: String(place), group: null, text, details: details.filter((detail) => detail !== '') };
}
