import { canonicalKey, sheetText, type Attempt } from '../../text/index.ts';
import { cellText } from '../../workbook/cells.ts';
import { chartSheet } from '../../workbook/chart-sheet.ts';
import { openBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

/** Puts the sheet with the chart into the workbook, or makes it anew; a sheet that is not ours is kept. */
export async function putChart(door: WorkbookDoor): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  const plan = bloc === null ? null : chartSheet(bloc, read.value);
  if (plan === null) return { ok: false, failure: { kind: 'nothingToScore' } };
  if (isOthers(plan.name, read.value))
    return { ok: false, failure: { kind: 'sheetsExist', sheets: [plan.name] } };
  const put = await door.replaceSheets([plan]);
  return put.ok ? { ok: true, value: plan.name } : put;
}

function isOthers(name: string, { sheets }: WorkbookSnapshot): boolean {
  const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined || sheet.cells.length === 0) return false;
  return !canonicalKey(cellText(sheet.cells[0]?.[0])).startsWith(canonicalKey(sheetText.chart.title(null)));
}
