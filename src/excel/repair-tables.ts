import type { Attempt } from '../text/index.ts';
import type { TableRepair } from '../workbook/repair/broken-tables.ts';
import { cellContent } from './cell-content.ts';
import type { WorkJob } from '../workbook/work-job.ts';
import { runExcel, stoppedBefore } from './errors.ts';

/** Puts tables right, one after the other; a refusal or a stop leaves those before it repaired. */
export async function repairTables(
  repairs: readonly TableRepair[],
  job: WorkJob | undefined,
): Promise<Attempt<null>> {
  for (const [place, repair] of repairs.entries()) {
    if (job?.isStopped() === true) return stoppedBefore(repairs.slice(place).map(({ sheet }) => sheet));
    job?.tell({ kind: 'repair', number: place + 1, all: repairs.length, name: repair.sheet });
    const done = await runExcel(async (context) => {
      await carryOut(context, repair);
      return null;
    });
    if (!done.ok) return done;
    job?.wrote({ names: () => [repair.sheet], takeBack: null });
  }
  return { ok: true, value: null };
}

async function carryOut(context: Excel.RequestContext, repair: TableRepair): Promise<void> {
  const { tables, worksheets } = context.workbook;
  const sheet = worksheets.getItem(repair.sheet);
  switch (repair.kind) {
    case 'rename':
      tables.getItem(repair.from).name = repair.table;
      break;
    case 'make':
      makeTable(sheet, repair);
      break;
    case 'header': {
      const table = tables.getItem(repair.table);
      // Excel brings the old names back itself; a header that was written over gets them from us.
      table.showHeaders = true;
      await context.sync();
      table.getHeaderRowRange().formulas = [headerContent(repair.header)];
      break;
    }
    case 'headerAndTable': {
      const { row, column, rows, header } = repair;
      sheet.getRange(`${row}:${row}`).insert('Down');
      sheet.getRangeByIndexes(row - 1, column - 1, 1, header.length).formulas = [headerContent(header)];
      makeTable(sheet, { ...repair, rows: rows + 1, columns: header.length });
      break;
    }
  }
  await context.sync();
}

type NewTable = {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

function makeTable(sheet: Excel.Worksheet, { table, row, column, rows, columns }: NewTable): void {
  sheet.tables.add(sheet.getRangeByIndexes(row - 1, column - 1, rows, columns), true).name = table;
}

function headerContent(header: readonly string[]): (string | number | boolean)[] {
  return header.map((text) => cellContent(text) ?? '');
}
