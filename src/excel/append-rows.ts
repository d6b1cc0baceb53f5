import type { Attempt } from '../text/index.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';
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
    const table = context.workbook.tables.getItem(name);
    const area = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    stopIfWished(job);
    const { rowIndex, columnIndex, rowCount, columnCount } = area;
    const below = table.worksheet
      .getRangeByIndexes(rowIndex + rowCount, columnIndex, rows.length, columnCount)
      .load('values');
    await context.sync();
    job?.wrote({
      names: () => [name],
      takeBack: () => removeRows(name, rowCount - 1, rows.length),
    });
    const content = rows.map((row) =>
      Array.from({ length: columnCount }, (_none, place) => textOf(row[place])),
    );
    if (below.values.flat().some((value) => value !== '')) {
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

/** The rows behind so many others; those that are not there are no trouble. */
function removeRows(name: string, first: number, count: number): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const { rows } = context.workbook.tables.getItem(name);
    rows.load('count');
    await context.sync();
    for (let row = Math.min(first + count, rows.count) - 1; row >= first; row -= 1)
      rows.getItemAt(row).delete();
    await context.sync();
    return null;
  });
}

function textOf(text: string | undefined): string | number | boolean {
  return cellContent(text ?? '') ?? '';
}
