import { canonicalKey, sheetText, type Attempt } from '../text/index.ts';
import { cellText } from '../workbook/cells.ts';
import { openBloc } from '../workbook/open-bloc.ts';
import { resultSheet } from '../workbook/result-sheet.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { WorkbookDoor } from './workbook-door.ts';

/**
 * Puts the result sheet into the workbook, or makes it anew where it stands. A sheet of that name that is not ours
 * is left alone. Answers with the sheet's name.
 */
export async function putResults(door: WorkbookDoor): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  const plan = bloc === null ? null : resultSheet(bloc);
  if (plan === null) return { ok: false, failure: { kind: 'nothingToScore' } };
  if (isOthers(plan.name, read.value)) {
    return { ok: false, failure: { kind: 'sheetsExist', sheets: [plan.name] } };
  }
  const put = await door.replaceSheet(plan);
  return put.ok ? { ok: true, value: plan.name } : put;
}

/** Ours begins with our title; an empty sheet may be filled. */
function isOthers(name: string, { sheets }: WorkbookSnapshot): boolean {
  const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined || sheet.cells.length === 0) return false;
  return !canonicalKey(cellText(sheet.cells[0]?.[0])).startsWith(ourTitle);
}

const ourTitle = canonicalKey(sheetText.result.title(null));
