import { takeOverPane, type Attempt } from '../../text/index.ts';
import { cellAddress } from '../../workbook/address.ts';
import { tableNames } from '../../workbook/table-names.ts';
import { openBloc } from '../../workbook/open-bloc.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import type { SheetPlan } from '../../workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { headerRow } from '../../workbook/table-sheet.ts';
import { decodeLegacy } from '../../workbook/takeover/legacy-texts.ts';
import { findOfficeHeader } from '../../workbook/takeover/office-header.ts';
import type { OfficeTable } from '../../workbook/takeover/office-table.ts';
import { tableOfArea } from '../../workbook/takeover/office-tables.ts';
import { isEmptyCriteria } from '../../workbook/takeover/take-over-rows.ts';
import { pastedSheet, takeOverSheets } from '../../workbook/takeover/take-over-sheets.ts';
import { takeOver, takeOverAcross } from '../../workbook/takeover/take-over.ts';
import type { TakeOver, TakeOverChoices } from '../../workbook/takeover/take-over.ts';
import { fillEmptyBloc, sheetsToFill } from './fill-empty-bloc.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { TakeOverOrder } from './take-over-order.ts';

/**
 * Makes our sheets from a table of the office; the office's own sheet is only read. If it is not what the person
 * looked at any more, or tables of ours are there already, nothing is made.
 */
export async function carryOutTakeOver(door: WorkbookDoor, order: TakeOverOrder): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const { source } = order;
  if (!isUnchanged(source, read.value))
    return { ok: false, failure: { kind: 'sourceChanged', sheet: source.area?.sheet ?? null } };
  const taken = takenBy(order);
  if (taken === null) return { ok: false, failure: { kind: 'noCriteriaRead' } };
  const bloc = openBloc(read.value);
  return bloc !== null && isEmptyCriteria(bloc)
    ? intoEmptyBloc(door, taken, bloc, source, read.value)
    : intoNewSheets(door, taken, order, read.value);
}

function takenBy({ source, decoded, choices }: TakeOverOrder): TakeOver | null {
  const table = decoded ? decodeLegacy(source).table : source;
  const taken = 'across' in choices ? takeOverAcross(table, choices) : takenDown(table, choices);
  return taken === null || taken.scheme.nodes.length === 0 ? null : taken;
}

function takenDown(table: OfficeTable, choices: TakeOverChoices): TakeOver | null {
  const header = findOfficeHeader(table.cells);
  return header === null ? null : takeOver(table, header, choices);
}

async function intoEmptyBloc(
  door: WorkbookDoor,
  taken: TakeOver,
  bloc: OpenBloc,
  source: OfficeTable,
  workbook: WorkbookSnapshot,
): Promise<Attempt<string>> {
  const may = await door.mayReshape(sheetsToFill(taken, bloc));
  if (!may.ok) return may;
  const pasted = source.area === null ? pastedSheet(source, workbook) : null;
  const kept = pasted === null ? null : await door.addSheets([pasted.plan]);
  if (kept?.ok === false) return kept;
  const filled = await fillEmptyBloc(door, taken, bloc, pasted?.source ?? source);
  return filled.ok ? { ok: true, value: takeOverPane.filled(taken.lines.length) } : filled;
}

async function intoNewSheets(
  door: WorkbookDoor,
  taken: TakeOver,
  { source, name, year }: TakeOverOrder,
  workbook: WorkbookSnapshot,
): Promise<Attempt<string>> {
  const plans = takeOverSheets(taken, source, { name, year }, workbook);
  const there = tablesThere(plans, workbook);
  if (there.length > 0) return { ok: false, failure: { kind: 'tablesExist', tables: there } };
  const made = await door.addSheets(plans);
  if (!made.ok) return made;
  // Where to look first; a refusal changes nothing of what is made.
  const criteria = plans.find(({ tables }) => tables.some((table) => table.name === tableNames.criteria));
  await door.goTo(cellAddress(criteria?.name ?? '', headerRow + 1, 1));
  const names = plans.map((plan) => plan.name);
  return { ok: true, value: takeOverPane.done(names, taken.lines.length) };
}

/** The order waits while the person looks; cells are compared as they were read. */
function isUnchanged(source: OfficeTable, now: WorkbookSnapshot): boolean {
  if (source.area === null) return true;
  const current = tableOfArea(now, source.area);
  return current !== null && JSON.stringify(current.cells) === JSON.stringify(source.cells);
}

/** Excel compares the names of tables without regard to case. */
function tablesThere(plans: readonly SheetPlan[], { tables }: WorkbookSnapshot): readonly string[] {
  const wanted = new Set(plans.flatMap((plan) => plan.tables.map(({ name }) => name.toLowerCase())));
  return tables.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase()));
}
