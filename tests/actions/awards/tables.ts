import type { StartedOffice } from '../../support/office-host.ts';

type Content = string | number;

/** The column of a header on one of our sheets (row 4), counted from zero. */
function columnOf({ memory }: StartedOffice, sheet: string, header: string): number {
  const column = Array.from({ length: 60 }, (_none, index) => index).find(
    (place) => memory.value(sheet, 3, place) === header,
  );
  if (column === undefined) throw new Error(`no column ${header} on ${sheet}`);
  return column;
}

/** Types into the row whose first column (or another) holds a text, under a header. */
export function typeUnder(
  office: StartedOffice,
  sheet: string,
  row: string,
  contents: Readonly<Record<string, Content>>,
  named = 0,
): void {
  const found = Array.from({ length: 200 }, (_none, index) => index + 4).find(
    (place) => office.memory.value(sheet, place, named) === row,
  );
  if (found === undefined) throw new Error(`no row ${row} on ${sheet}`);
  for (const [header, content] of Object.entries(contents))
    office.memory.type(sheet, found, columnOf(office, sheet, header), content);
}

/** Adds a row to an Excel Table, with contents under their headers. */
export async function addRowTo(
  office: StartedOffice,
  sheet: string,
  table: string,
  contents: Readonly<Record<string, Content>>,
): Promise<void> {
  await office.Excel.run(async (context) => {
    const target = context.workbook.tables.getItem(table);
    const header = target.getHeaderRowRange().load('values');
    await context.sync();
    const names = (header.values[0] ?? []).map(String);
    for (const name of Object.keys(contents)) columnOf(office, sheet, name);
    target.rows.add(undefined, [names.map((name) => contents[name] ?? '')]);
    await context.sync();
  });
}
