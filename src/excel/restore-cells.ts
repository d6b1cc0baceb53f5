import type { Attempt } from '../text/index.ts';
import type { RestorePlan, RestoredCell, RestoredColumn, RestoredTable } from '../workbook/undo/restoring.ts';
import { keptRows } from '../workbook/table-edit.ts';
import type { WorkJob } from '../workbook/work-job.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';
import { movedFormula, standingCells, writtenAgain } from './standing-cells.ts';
import { refuseProtected } from './protection.ts';
import { stopIfWished } from './stage.ts';
import { touchedByRestoring } from './touched-by.ts';

/**
 * Brings tables and cells back, all in one order. A row that would change its place and holds a formula stops
 * everything: its references would point elsewhere.
 */
export async function restoreCells(plan: RestorePlan, job: WorkJob | undefined): Promise<Attempt<null>> {
  const done = await runExcel(async (context) => {
    const tables = plan.tables.map((restored) => {
      const found = context.workbook.tables.getItem(restored.table).load('worksheet/name');
      return { found, restored, body: found.getDataBodyRange().load('formulas,values') };
    });
    await context.sync();
    for (const { body, restored } of tables) {
      const formula = movedFormula(restored.rows, body);
      if (formula !== null) return formula;
    }
    const sheets = [
      ...tables.map(({ found }) => found.worksheet.name),
      ...plan.cells.map(({ sheet }) => sheet),
    ];
    await refuseProtected(context, [
      ...tables.flatMap(({ found, restored }) => touchedByRestoring(found.worksheet.name, found, restored)),
      ...plan.cells.map((cell) => ({
        sheet: cell.sheet,
        cells: cell.format === null ? () => cellIn(context, cell) : null,
      })),
    ]);
    stopIfWished(job);
    job?.settle([...new Set(sheets)]);
    // Every row stands at its place before the first formula is written: its references are those of the end.
    for (const { found, body, restored } of tables) shapeTable(found, body, restored);
    for (const { found, restored } of tables) fillTable(found, restored);
    for (const restored of plan.cells) {
      const range = cellIn(context, restored);
      if (restored.format !== null) range.numberFormat = [[restored.format]];
      range.formulas = [[cellContent(restored.cell) ?? '']];
    }
    await context.sync();
    return null;
  });
  if (!done.ok || done.value === null) return done.ok ? { ok: true, value: null } : done;
  return { ok: false, failure: { kind: 'formulaInWay', cell: done.value } };
}

function cellIn(context: Excel.RequestContext, { sheet, row, column }: RestoredCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column - 1, 1, 1);
}

function shapeTable(table: Excel.Table, body: Excel.Range, { rows, columns }: RestoredTable): void {
  const wanted = keptRows(rows);
  const kept = new Set(wanted);
  const standing = [...wanted].sort((one, other) => one - other);
  const before = body.values[0]?.length ?? 0;
  for (let row = body.values.length - 1; row >= 0; row -= 1)
    if (!kept.has(row)) table.rows.getItemAt(row).delete();
  if (columns !== null) shapeColumns(table, before, columns);
  const after = columns ?? Array.from({ length: before }, (_none, from) => ({ from, header: '' }));
  standing.forEach((from, place) => {
    const source = wanted[place];
    if (source === undefined || source === from) return;
    const contents = standingCells(body, source).map(writtenAgain);
    rowAt(table, place).formulas = [after.map((column) => contents[column.from ?? -1] ?? '')];
  });
  let count = wanted.length;
  rows.forEach(({ from }, place) => {
    if (from !== null) return;
    table.rows.add(place < count ? place : undefined, [new Array<string>(after.length).fill('')]);
    count += 1;
  });
}

function shapeColumns(table: Excel.Table, before: number, columns: readonly RestoredColumn[]): void {
  const kept = new Set(columns.flatMap(({ from }) => from ?? []));
  for (let column = before - 1; column >= 0; column -= 1)
    if (!kept.has(column)) table.columns.getItemAt(column).delete();
  let count = kept.size;
  columns.forEach(({ from, header }, place) => {
    if (from !== null) return;
    table.columns.add(place < count ? place : undefined, undefined, literal(header));
    count += 1;
  });
}

function fillTable(table: Excel.Table, { rows, header }: RestoredTable): void {
  header.forEach((text, column) => {
    if (text !== null) table.getHeaderRowRange().getCell(0, column).formulas = [[literal(text)]];
  });
  rows.forEach(({ cells, formats, strong }, place) => {
    const cellAt = (column: number): Excel.Range => rowAt(table, place).getCell(0, column);
    formats.forEach((format, column) => {
      if (format !== null) cellAt(column).numberFormat = [[format]];
    });
    cells.forEach((cell, column) => {
      if (cell !== null) cellAt(column).formulas = [[cellContent(cell) ?? '']];
    });
    if (strong !== null) rowAt(table, place).format.font.bold = strong;
  });
}

function rowAt(table: Excel.Table, place: number): Excel.Range {
  return table.getHeaderRowRange().getOffsetRange(place + 1, 0);
}

function literal(text: string): string {
  return String(cellContent(text) ?? '');
}
