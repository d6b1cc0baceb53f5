import type { Attempt } from '../text/index.ts';
import type { SheetJob } from '../workbook/sheet-job.ts';
import type { ColumnPlan, SheetPlan } from '../workbook/sheet-plan.ts';
import { runExcel } from './errors.ts';
import { cellContent } from './cell-content.ts';
import { drawCharts } from './draw-charts.ts';
import { formatAreas } from './format-areas.ts';
import { setUpPrinting } from './print-setup.ts';

/**
 * Adds the sheets after the existing ones, in their order. If a name is taken nothing is made; if Excel refuses one
 * of the sheets, none of them stays.
 */
export async function addSheets(
  plans: readonly SheetPlan[],
  canPrint: boolean,
  job?: SheetJob,
): Promise<Attempt<null>> {
  const taken = await takenNames(plans);
  if (!taken.ok) return taken;
  if (taken.value.length > 0) return { ok: false, failure: { kind: 'sheetsExist', sheets: taken.value } };
  const made = job === undefined ? await makeAtOnce(plans) : await makeOneByOne(plans, job);
  if (made.ok && canPrint) await setUpPrinting(plans);
  return made;
}

async function makeAtOnce(plans: readonly SheetPlan[]): Promise<Attempt<null>> {
  const made = await runExcel(async (context) => {
    for (const plan of plans) fill(context.workbook.worksheets.add(plan.name), plan);
    await context.sync();
    return null;
  });
  if (!made.ok) await removeSheets(plans);
  return made;
}

/** Only sheets that were added here are taken away again: a name may have been taken in the meantime. */
async function makeOneByOne(plans: readonly SheetPlan[], job: SheetJob): Promise<Attempt<null>> {
  const added: SheetPlan[] = [];
  for (const plan of plans) {
    if (job.isStopped()) return stopped(added);
    job.tell(added.length + 1, plans.length, plan.name);
    const made = await makeSheet(plan, () => added.push(plan));
    if (!made.ok) {
      await removeSheets(added);
      return made;
    }
  }
  return job.isStopped() ? stopped(added) : { ok: true, value: null };
}

function makeSheet(plan: SheetPlan, onAdded: () => void): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(plan.name);
    await context.sync();
    onAdded();
    fill(sheet, plan);
    await context.sync();
    return null;
  });
}

async function stopped(added: readonly SheetPlan[]): Promise<Attempt<never>> {
  const removed = await removeSheets(added);
  const sheets = added.map(({ name }) => name);
  return { ok: false, failure: { kind: 'stopped', sheets, removed: removed.ok } };
}

function takenNames(plans: readonly SheetPlan[]): Promise<Attempt<readonly string[]>> {
  return runExcel(async (context) => {
    const sheets = plans.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
  });
}

/** Empties the sheet of that name (or adds it) and writes the plan; the sheet keeps its place in the workbook. */
export async function replaceSheet(plan: SheetPlan, canPrint: boolean): Promise<Attempt<null>> {
  const written = await runExcel(async (context) => {
    const existing = context.workbook.worksheets.getItemOrNullObject(plan.name);
    existing.load('name');
    await context.sync();
    const sheet = existing.isNullObject ? context.workbook.worksheets.add(plan.name) : existing;
    if (!existing.isNullObject) sheet.getRange().clear();
    fill(sheet, plan);
    sheet.activate();
    await context.sync();
    return null;
  });
  if (!written.ok) return written;
  const drawn = await drawCharts(plan);
  if (canPrint) await setUpPrinting([plan]);
  return drawn;
}

function removeSheets(plans: readonly SheetPlan[]): Promise<Attempt<void>> {
  // A refusal here leaves a half-made sheet that the next attempt names ("sheetsExist"): nothing is hidden.
  return runExcel(async (context) => {
    const sheets = plans.map((plan) => context.workbook.worksheets.getItemOrNullObject(plan.name));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

function fill(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const columns = Math.max(plan.columns.length, ...plan.cells.map((row) => row.length));
  for (const group of columnGroups(plan.columns)) shapeColumns(sheet, group, plan.cells.length);
  if (plan.cells.length > 0 && columns > 0) {
    sheet.getRangeByIndexes(0, 0, plan.cells.length, columns).formulas = plan.cells.map((row) =>
      Array.from({ length: columns }, (_blank, place) => cellContent(row[place] ?? null)),
    );
  }
  for (const row of plan.boldRows) {
    sheet.getRangeByIndexes(row - 1, 0, 1, Math.max(columns, 1)).format.font.bold = true;
  }
  for (const row of textRows(plan)) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.wrapText = false;
  formatAreas(sheet, plan);
  for (const planned of plan.tables) {
    const { row, column, rows, columns: width } = planned;
    const table = sheet.tables.add(sheet.getRangeByIndexes(row - 1, column - 1, rows, width), true);
    table.name = planned.name;
  }
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

/** Title, note, remark and headings of tables run on over the columns beside them, however narrow the first is. */
function textRows(plan: SheetPlan): readonly number[] {
  const headers = plan.tables.map((table) => table.row);
  if (plan.columns[0]?.wraps !== true) return [];
  return [...new Set([1, 2, 3, ...plan.boldRows])].filter((row) => !headers.includes(row));
}

type ColumnGroup = { readonly first: number; readonly count: number; readonly column: ColumnPlan };

/** Neighbours of one look together: an entry sheet has one group for all its members, not an order for each. */
function columnGroups(columns: readonly ColumnPlan[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  columns.forEach((column, place) => {
    const last = groups.at(-1);
    if (last !== undefined && looksAlike(last.column, column)) {
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    } else {
      groups.push({ first: place, count: 1, column });
    }
  });
  return groups;
}

function looksAlike(one: ColumnPlan, other: ColumnPlan): boolean {
  return one.width === other.width && one.wraps === other.wraps && one.numberFormat === other.numberFormat;
}

/** The format comes before the content: a cell formatted as text keeps "1.10" as it is. */
function shapeColumns(sheet: Excel.Worksheet, { first, count, column }: ColumnGroup, rows: number): void {
  const height = Math.max(rows, 1);
  const range = sheet.getRangeByIndexes(0, first, height, count);
  if (column.numberFormat !== null) {
    const row = new Array<string>(count).fill(column.numberFormat);
    range.numberFormat = new Array<string[]>(height).fill(row);
  }
  range.format.columnWidth = pointsOfCharacters(column.width);
  if (column.wraps) range.format.wrapText = true;
}

/** Excel counts widths in digits of the standard font (7 pixels each, 5 of padding); office.js wants points. */
function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
