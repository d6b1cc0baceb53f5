import { canonicalKey, sheetText, type Attempt } from '../text/index.ts';
import { cellAddress } from '../workbook/address.ts';
import { cellText } from '../workbook/cells.ts';
import { openBloc } from '../workbook/open-bloc.ts';
import { resultSheets } from '../workbook/result-sheet.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { WorkbookDoor } from './workbook-door.ts';

/**
 * Puts the result sheets into the workbook, or makes them anew where they stand. Sheets of those names that are not
 * ours are left alone, and then nothing is written. Answers with the name of the first sheet and shows it.
 */
export async function putResults(door: WorkbookDoor): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  const plans = bloc === null ? [] : resultSheets(bloc);
  const [first] = plans;
  if (first === undefined) return { ok: false, failure: { kind: 'nothingToScore' } };
  const others = plans.filter((plan) => isOthers(plan.name, read.value)).map((plan) => plan.name);
  if (others.length > 0) return { ok: false, failure: { kind: 'sheetsExist', sheets: others } };
  const put = await door.replaceSheets(plans);
  if (!put.ok) return put;
  if (plans.length > 1) {
    const shown = await door.goTo(cellAddress(first.name, 1, 1));
    if (!shown.ok) return shown;
  }
  return { ok: true, value: first.name };
}

/** Ours begins with one of our titles; an empty sheet may be filled. */
function isOthers(name: string, { sheets }: WorkbookSnapshot): boolean {
  const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined || sheet.cells.length === 0) return false;
  const title = canonicalKey(cellText(sheet.cells[0]?.[0]));
  return !ourTitles.some((ours) => title.startsWith(ours));
}

const ourTitles = [sheetText.result, sheetText.points, sheetText.differences].map(({ title }) =>
  canonicalKey(title(null)),
);
