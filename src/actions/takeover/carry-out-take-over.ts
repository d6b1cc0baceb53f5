import { takeOverPane, type Attempt } from '../../text/index.ts';
import { cellAddress } from '../../workbook/address.ts';
import { tableNames } from '../../workbook/layout.ts';
import type { SheetPlan } from '../../workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { headerRow } from '../../workbook/table-sheet.ts';
import { decodeLegacy } from '../../workbook/takeover/legacy-texts.ts';
import { findOfficeHeader } from '../../workbook/takeover/office-header.ts';
import type { OfficeTable } from '../../workbook/takeover/office-table.ts';
import { tableOfArea } from '../../workbook/takeover/office-tables.ts';
import { takeOverSheets } from '../../workbook/takeover/take-over-sheets.ts';
import { takeOver } from '../../workbook/takeover/take-over.ts';
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
  const table = order.decoded ? decodeLegacy(source).table : source;
  const header = findOfficeHeader(table.cells);
  const taken = header === null ? null : takeOver(table, header, order.choices);
  if (taken === null || taken.scheme.nodes.length === 0)
    return { ok: false, failure: { kind: 'noCriteriaRead' } };
  const plans = takeOverSheets(taken, table, { name: order.name, year: order.year }, read.value);
  const there = tablesThere(plans, read.value);
  if (there.length > 0) return { ok: false, failure: { kind: 'tablesExist', tables: there } };
  const made = await door.addSheets(plans);
  if (!made.ok) return made;
  // Where to look first; a refusal changes nothing of what is made.
  const criteria = plans.find(({ tables }) => tables.some(({ name }) => name === tableNames.criteria));
  await door.goTo(cellAddress(criteria?.name ?? '', headerRow + 1, 1));
  const names = plans.map(({ name }) => name);
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
