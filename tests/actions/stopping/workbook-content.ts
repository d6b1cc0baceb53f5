import type { StartedOffice } from '../../support/office-host.ts';

/** What stands on each sheet: contents, formats, bold rows, Excel Tables; under the names of the sheets. */
export type WorkbookContent = Readonly<Record<string, unknown>>;

export async function contentOf({ Excel }: StartedOffice): Promise<WorkbookContent> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name,items/worksheet/name');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load('address,formulas,values,numberFormat'),
    }));
    const areas = tables.items.map((table) => ({ table, range: table.getRange().load('address,rowCount') }));
    await context.sync();
    const looks = areas.map(({ table, range }) =>
      Array.from({ length: range.rowCount }, (_row, row) =>
        table.getRange().getRow(row).load('format/font/bold'),
      ),
    );
    await context.sync();
    return Object.fromEntries(
      sheets.map(({ name, used }) => [
        name,
        {
          cells: used.isNullObject ? null : [used.address, used.formulas, used.values, used.numberFormat],
          tables: areas.flatMap(({ table, range }, place) =>
            table.worksheet.name === name
              ? [[table.name, range.address, looks[place]?.map(({ format }) => format.font.bold)]]
              : [],
          ),
        },
      ]),
    );
  });
}
