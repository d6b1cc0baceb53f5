import type { Attempt } from '../text/index.ts';
import { Refusal, runExcel } from './errors.ts';

/** A place that is going to be written. */
export type Touched = {
  readonly sheet: string;
  /** The cells whose contents are written; null where rows, columns, tables or looks change. */
  readonly cells: ((context: Excel.RequestContext) => Excel.Range) | null;
};

/**
 * Throws, before anything is written, when one of the places cannot be: its sheet is protected, and the cells are not
 * unlocked one by one (ExcelApi 1.2). Excel carries out the commands of a batch until one is refused, and keeps those.
 */
export async function refuseProtected(
  context: Excel.RequestContext,
  touched: readonly Touched[],
): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const names = sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  if (names.length === 0) return;
  const closed = new Set(names.map((name) => name.toLowerCase()));
  const inWay = touched.filter(({ sheet }) => closed.has(sheet.toLowerCase()));
  const looked = inWay.map(({ sheet, cells }) => ({
    sheet,
    lock: cells?.(context).load('format/protection/locked').format.protection ?? null,
  }));
  if (looked.some(({ lock }) => lock !== null)) await context.sync();
  // Null where some cells of a range are locked and others are not.
  const refused = looked.filter(({ lock }) => lock?.locked !== false).map(({ sheet }) => sheet.toLowerCase());
  if (refused.length === 0) return;
  const sheetNames = names.filter((name) => refused.includes(name.toLowerCase()));
  throw new Refusal({ kind: 'sheetsProtected', sheets: sheetNames });
}

/** Whether rows, columns, tables and looks of these sheets can be changed, those that are there. */
export function mayReshape(sheets: readonly string[]): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    await refuseProtected(context, shapes(sheets));
    return null;
  });
}

/** Rows, columns, tables or looks of these sheets. */
export function shapes(sheets: readonly string[]): readonly Touched[] {
  return sheets.map((sheet) => ({ sheet, cells: null }));
}
