import type { Attempt } from '../text/index.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';
import { refuseProtected, shapes } from './protection.ts';
import { stopIfWished } from './stage.ts';
import type { WorkJob } from '../workbook/work-job.ts';

export type TextRow = readonly string[];

/**
 * Writes right under the table, which grows by itself: `rows.add` of two co-authors at one moment is a conflict that
 * Excel asks the person about (learn.microsoft.com, "Coauthoring in Excel add-ins"). Where something stands under the
 * table already, only `rows.add` moves it down.
 */
export function appendRows(
  name: string,
  rows: readonly TextRow[],
  canResize: boolean,
  job: WorkJob | undefined,
): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItem(name).load('worksheet/name');
    const area = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    await refuseProtected(context, shapes([table.worksheet.name]));
    stopIfWished(job);
    const { rowIndex, columnIndex, rowCount, columnCount } = area;
    const below = table.worksheet
      .getRangeByIndexes(rowIndex + rowCount, columnIndex, rows.length, columnCount)
      .load('values');
    await context.sync();
    const isFree = below.values.flat().every((value) => value === '');
    job?.wrote({
      names: () => [table.worksheet.name],
      takeBack: () => removeRows(name, { first: rowCount - 1, count: rows.length, isFree }),
    });
    const content = rows.map((row) =>
      Array.from({ length: columnCount }, (_none, place) => textOf(row[place])),
    );
    if (!isFree) {
      table.rows.add(undefined, content);
      await context.sync();
      return null;
    }
    below.formulas = content;
    const grown = table.getRange().load('rowCount');
    await context.sync();
    // "Include new rows in table" can be switched off in Excel's options.
    if (grown.rowCount < rowCount + rows.length) {
      if (canResize) table.resize(area.getResizedRange(rows.length, 0));
      else {
        below.clear('Contents');
        table.rows.add(undefined, content);
      }
      await context.sync();
    }
    return null;
  });
}

type Appended = {
  readonly first: number;
  readonly count: number;
  /** Whether nothing stood below the table. */
  readonly isFree: boolean;
};

/** The rows behind so many others, also those that the table did not take in; where there are none it is no trouble. */
function removeRows(name: string, { first, count, isFree }: Appended): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const rows = table.rows.load('count');
    await context.sync();
    const taken = Math.min(Math.max(rows.count - first, 0), count);
    const loose = isFree ? count - taken : 0;
    if (loose > 0) {
      const last = table.getRange().getLastRow();
      last
        .getOffsetRange(1, 0)
        .getResizedRange(loose - 1, 0)
        .clear('Contents');
    }
    for (let row = first + taken - 1; row >= first; row -= 1) rows.getItemAt(row).delete();
    await context.sync();
    return null;
  });
}

function textOf(text: string | undefined): string | number | boolean {
  return cellContent(text ?? '') ?? '';
}
