import { awardSheetNames, awardSheetText, canonicalKey, type Attempt } from '../../text/index.ts';
import { cellText } from '../../workbook/cells.ts';
import { councilListSheet } from '../../workbook/council-list.ts';
import { openAwards } from '../../workbook/open-awards.ts';
import { openBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

/** Puts the list for the council into the workbook as values, or makes it anew; a sheet that is not ours is kept. */
export async function putNominees(door: WorkbookDoor): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  const awards = bloc === null ? null : openAwards(read.value, bloc);
  const plan = bloc === null || awards === null ? null : councilListSheet(awards, bloc.facts.name);
  if (plan === null) return { ok: false, failure: { kind: 'nobodyProposed' } };
  if (isOthers(read.value)) return { ok: false, failure: { kind: 'sheetsExist', sheets: [plan.name] } };
  const put = await door.replaceSheets([plan]);
  return put.ok ? { ok: true, value: plan.name } : put;
}

function isOthers({ sheets }: WorkbookSnapshot): boolean {
  const name = awardSheetNames.nominees.toLowerCase();
  const sheet = sheets.find((one) => one.name.toLowerCase() === name);
  if (sheet === undefined || sheet.cells.length === 0) return false;
  const title = canonicalKey(cellText(sheet.cells[0]?.[0]));
  return !title.startsWith(canonicalKey(awardSheetText.nominees.title(null)));
}
