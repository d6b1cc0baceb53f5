import type { CongressPlan } from '../../rulebooks/awards/index.ts';
import { congressEventHeaders, congressSheetNames, chosenFormTerms, unitKey } from '../../text/index.ts';
import type { Attempt } from '../../text/index.ts';
import { congressSheet } from '../../workbook/congress-sheets.ts';
import {
  congressTableKeys,
  congressTableNames,
  locateCongressTables,
} from '../../workbook/congress-tables.ts';
import { openBloc } from '../../workbook/open-bloc.ts';
import type { PlannedCell } from '../../workbook/sheet-plan.ts';
import { planRows } from '../../workbook/table-rows.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { AwardOrder } from './award-orders.ts';

/** Makes the tables of conferences and congresses that the workbook does not have yet; what is there is kept. */
export async function setUpCongress(
  door: WorkbookDoor,
  plan: CongressPlan,
): Promise<Attempt<readonly string[]>> {
  const read = await door.read();
  if (!read.ok) return read;
  const tables = locateCongressTables(read.value);
  const members = (openBloc(read.value)?.members ?? []).map(({ name }) => name);
  const missing = congressTableKeys.filter((key) => tables[key] === null);
  const plans = missing.map((key) => congressSheet(key, { plan, members }));
  const wanted = new Set(plans.map(({ name }) => name.toLowerCase()));
  const taken = read.value.sheets.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase()));
  const sheets = plans.length === 0 ? Object.values(congressSheetNames) : taken;
  if (sheets.length > 0) return { ok: false, failure: { kind: 'sheetsExist', sheets } };
  const made = await door.addSheets(plans);
  return made.ok ? { ok: true, value: plans.map(({ name }) => name) } : made;
}

type FormOrder = Extract<AwardOrder, { readonly kind: 'congressForm' }>;

/** Writes which form a unit chose for its conference, with the reason. */
export async function writeCongressForm(
  door: WorkbookDoor,
  { unit, form, reason }: FormOrder,
): Promise<Attempt<number>> {
  const read = await door.read();
  if (!read.ok) return read;
  const table = locateCongressTables(read.value).events;
  const item = congressSheetNames.events;
  const missing = { ok: false, failure: { kind: 'itemNotFound', item } } as const;
  if (table === null) return missing;
  const values = new Map<Parameters<typeof congressEventHeaders.name>[0], PlannedCell>([
    ['unit', unit],
    ['form', chosenFormTerms.name(form)],
    ['reason', reason],
  ]);
  const plans = planRows(table, congressTableNames.events, congressEventHeaders, [
    { isThis: (text) => unitKey(text('unit')) === unitKey(unit), values },
  ]);
  if (plans === null) return missing;
  const written = await door.writeRows(plans);
  return written.ok ? { ok: true, value: plans.length } : written;
}
