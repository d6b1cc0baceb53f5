import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import { fileProblems, type Attempt, type FileProblem } from '../text/index.ts';
import type { Cell } from '../workbook/cells.ts';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { LookJob } from '../workbook/work-job.ts';
import { readCellAddress } from '../workbook/address.ts';
import { limits, problemWithFile } from './xlsx-guard.ts';

/**
 * Reads the values and tables of an .xlsx file without Excel. Formulas give the values that were stored with them.
 * Whatever is wrong with the bytes is answered, never thrown; the file itself is only looked at.
 */
export async function readWorkbookFile(bytes: Uint8Array, job?: LookJob): Promise<Attempt<WorkbookSnapshot>> {
  const problem = problemWithFile(bytes);
  if (problem !== null) return bad(problem);
  try {
    const inside = problemInside(bytes);
    if (inside !== null) return bad(inside);
    if (await isStopped(job)) return cutOff;
    const { sheets } = await readXlsx(bytes, { maxRows: limits.lastRow });
    if (await isStopped(job)) return cutOff;
    return { ok: true, value: { sheets: sheets.map(sheetOf), tables: sheets.flatMap(tablesOf) } };
  } catch {
    // A zip with the right names inside, but what they hold cannot be read.
    return bad('broken');
  }
}

/** The page draws, and hears the button, between two parts of the reading. */
async function isStopped(job: LookJob | undefined): Promise<boolean> {
  if (job === undefined) return false;
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return job.isStopped();
}

const cutOff: Attempt<never> = { ok: false, failure: { kind: 'cutOff', notDone: [] } };

function bad(problem: FileProblem): Attempt<never> {
  return { ok: false, failure: { kind: 'badFile', problem, ...fileProblems[problem] } };
}

/** A document type can pull in outside files or grow without end; a far cell makes a sheet of millions. */
function problemInside(bytes: Uint8Array): FileProblem | null {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) });
  let cells = 0;
  for (const [name, content] of Object.entries(parts)) {
    const text = strFromU8(content);
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) return 'hostile';
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    cells += text.split(/<c[\s>/]/).length - 1;
    const area = areaOf(text);
    if (cells > limits.cells || area.row > limits.lastRow || area.row * area.column > widestArea) {
      return 'tooManyCells';
    }
  }
  return null;
}

/** Rows × columns up to the last cell of a sheet; more is a stray cell far away. */
const widestArea = 4_000_000;

function areaOf(text: string): { readonly row: number; readonly column: number } {
  let area = { row: 0, column: 0 };
  for (const [, name = ''] of text.matchAll(/<c\b[^>]*?\br="([A-Z]{1,3}\d{1,7})"/g)) {
    const place = readCellAddress(name);
    if (place === null) continue;
    area = { row: Math.max(area.row, place.row), column: Math.max(area.column, place.column) };
  }
  return area;
}

function sheetOf({ name, rows }: Sheet): SheetSnapshot {
  return { name, row: 1, column: 1, cells: rows.map((row) => row.map(cellOf)) };
}

/** 01/01/1970 as Excel counts days. */
const epoch = 25_569;
const dayMilliseconds = 86_400_000;

function cellOf(value: CellValue): Cell {
  if (value instanceof Date) return epoch + value.getTime() / dayMilliseconds;
  if (typeof value !== 'string') return value;
  return errors.has(value) ? { error: value } : value;
}

const errors: ReadonlySet<string> = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'],
]);

function tablesOf({ name: sheet, tables = [] }: Sheet): readonly TableSnapshot[] {
  return tables.flatMap(({ name, displayName, range = '' }) => {
    const [from, to] = range.split(':').map(readCellAddress);
    if (from === null || from === undefined || to === null || to === undefined) return [];
    const { row, column } = from;
    return [
      {
        name: displayName ?? name,
        sheet,
        row,
        column,
        rows: to.row - row + 1,
        columns: to.column - column + 1,
      },
    ];
  });
}
