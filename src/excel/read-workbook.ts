import type { Attempt } from '../text/index.ts';
import type { Cell } from '../workbook/cells.ts';
import { isResultSheet } from '../workbook/result-names.ts';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { LookJob } from '../workbook/work-job.ts';
import { runExcel } from './errors.ts';
import { inRuns, sendThen, type Stage } from './stage.ts';

/** How many cells each sheet had when it was last read, by Excel's id. */
export type KnownSizes = Map<string, number>;

/**
 * Reads every sheet's used cells and every table: in two round trips where the sheets are known to be small, else in
 * parts, between which the reading can be stopped.
 */
export function readWorkbook(
  sizes: KnownSizes,
  { pace, job }: Stage<LookJob>,
): Promise<Attempt<WorkbookSnapshot>> {
  return runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name,items/id');
    tables.load('items/name,items/showHeaders,items/worksheet/name');
    await sendThen(context, job);

    let room = job === undefined ? Infinity : pace.read;
    const sheets = worksheets.items.map((sheet): SheetReading => {
      const size = job === undefined ? 0 : (sizes.get(sheet.id) ?? Infinity);
      const isSmall = size <= room;
      if (isSmall) room -= size;
      return startSheet(sheet, isSmall);
    });
    const areas = tables.items.map((table) => ({ table, range: areaOf(table) }));
    await sendThen(context, job);
    await readRest(context, sheets, { pace, job });
    sizes.clear();
    for (const { id, used } of sheets)
      sizes.set(id, used.isNullObject ? 0 : used.rowCount * used.columnCount);
    return { sheets: sheets.map(sheetSnapshot), tables: areas.map(tableSnapshot) };
  });
}

type SheetReading = {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly id: string;
  /** Only cells with content: formats alone can stretch over a million rows. */
  readonly used: Excel.Range;
  /** The used cells from above down, in one part or in several. */
  readonly parts: Excel.Range[];
};

function startSheet(sheet: Excel.Worksheet, isSmall: boolean): SheetReading {
  const { name, id } = sheet;
  const content = isSmall ? `,${contentOf(name)}` : '';
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load(`rowIndex,columnIndex,rowCount,columnCount${content}`);
  return { sheet, name, id, used, parts: isSmall ? [used] : [] };
}

function contentOf(name: string): string {
  return isResultSheet(name) ? 'formulas,values,valueTypes' : 'values,valueTypes';
}

type Part = {
  readonly of: SheetReading;
  readonly row: number;
  readonly rows: number;
  readonly cells: number;
};

/** What was not read at once: small sheets together, a large one in parts. */
async function readRest(
  context: Excel.RequestContext,
  sheets: readonly SheetReading[],
  { pace, job }: Stage<LookJob>,
): Promise<void> {
  const parts = sheets.flatMap((sheet) => (sheet.parts.length > 0 ? [] : partsOf(sheet, pace.read)));
  for (const run of inRuns(parts, pace.read, ({ cells }) => cells)) {
    for (const part of run) startPart(part);
    const last = run.at(-1)?.of;
    if (last !== undefined)
      job?.tell({ kind: 'read', number: sheets.indexOf(last) + 1, all: sheets.length, name: last.name });
    await sendThen(context, job);
  }
}

function partsOf(sheet: SheetReading, most: number): readonly Part[] {
  if (sheet.used.isNullObject) return [];
  const { rowCount, columnCount } = sheet.used;
  const rowsAtOnce = Math.max(1, Math.floor(most / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rowsAtOnce) }, (_part, place) => {
    const row = place * rowsAtOnce;
    const rows = Math.min(rowsAtOnce, rowCount - row);
    return { of: sheet, row, rows, cells: rows * columnCount };
  });
}

function startPart({ of: { sheet, name, used, parts }, row, rows }: Part): void {
  const first = sheet.getCell(used.rowIndex + row, used.columnIndex);
  parts.push(first.getResizedRange(rows - 1, used.columnCount - 1).load(contentOf(name)));
}

function sheetSnapshot({ name, id, used, parts }: SheetReading): SheetSnapshot {
  if (used.isNullObject) return { name, id, row: 1, column: 1, cells: [] };
  return {
    name,
    id,
    row: used.rowIndex + 1,
    column: used.columnIndex + 1,
    cells: parts.flatMap(({ values, valueTypes }) =>
      values.map((row, r) => row.map((value, c) => cellOf(value, valueTypes[r]?.[c]))),
    ),
    ...(isResultSheet(name) ? { formulas: parts.flatMap(formulasOf) } : {}),
  };
}

/** Of a cell without a formula Excel hands over its value; a text that begins with "=" is its own value. */
export function formulasOf({ formulas, values }: Excel.Range): readonly (readonly (string | null)[])[] {
  return formulas.map((row: readonly unknown[], r) =>
    row.map((formula, c) => {
      const isOne = typeof formula === 'string' && formula.startsWith('=') && formula !== values[r]?.[c];
      return isOne ? formula : null;
    }),
  );
}

/** An error arrives as its text ("#DIV/0!"); only its type tells it from a text that looks the same. */
function cellOf(value: unknown, type: Excel.RangeValueType | string | undefined): Cell {
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty' || value === '') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function areaOf(table: Excel.Table): Excel.Range {
  return table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
}

function tableSnapshot({ table, range }: { table: Excel.Table; range: Excel.Range }): TableSnapshot {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    rows: range.rowCount,
    columns: range.columnCount,
    ...(table.showHeaders ? {} : { isHeaderOff: true }),
  };
}
