import type { Attempt } from '../text/index.ts';
import type { ChangeBurst } from '../workbook/change-burst.ts';
import type { SheetArea } from '../workbook/address.ts';
import type { TableRepair } from '../workbook/repair/broken-tables.ts';
import type { SheetPlan } from '../workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { TableGrowth } from '../workbook/table-growth.ts';
import type { TableEdit } from '../workbook/table-edit.ts';
import type { RowPlan } from '../workbook/table-rows.ts';
import { appendRows, type TextRow } from './append-rows.ts';
import { editTables } from './edit-tables.ts';
import { attempt } from './errors.ts';
import { growTables } from './grow-tables.ts';
import { startHost, type HostAbilities } from './host.ts';
import { readWorkbook } from './read-workbook.ts';
import { goToCell, selectedArea } from './select.ts';
import { repairTables } from './repair-tables.ts';
import { hostTheme, type HostTheme } from './theme.ts';
import { watchSelection, watchWorkbook, type StopWatching } from './watch.ts';
import { writeRows } from './write-rows.ts';
import { addSheets, replaceSheet } from './write-sheets.ts';

/** The open workbook of this Excel; it has the shape of the port `WorkbookDoor` in src/actions. */
export type ExcelDoor = {
  readonly theme: HostTheme;
  readonly functionsRun: boolean;
  readonly tellsChanges: boolean;
  readonly read: () => Promise<Attempt<WorkbookSnapshot>>;
  readonly addSheets: (plans: readonly SheetPlan[]) => Promise<Attempt<null>>;
  readonly replaceSheet: (plan: SheetPlan) => Promise<Attempt<null>>;
  readonly writeRows: (plans: readonly RowPlan[]) => Promise<Attempt<null>>;
  readonly appendRows: (table: string, rows: readonly TextRow[]) => Promise<Attempt<null>>;
  readonly growTables: (plans: readonly TableGrowth[]) => Promise<Attempt<null>>;
  readonly editTables: (edits: readonly TableEdit[]) => Promise<Attempt<null>>;
  readonly repairTables: (repairs: readonly TableRepair[]) => Promise<Attempt<null>>;
  readonly goTo: (address: string) => Promise<Attempt<null>>;
  readonly watch: (onChange: (burst: ChangeBurst) => void) => Promise<Attempt<StopWatching>>;
  readonly selection: () => Promise<Attempt<SheetArea>>;
  readonly watchSelection: (onSelect: () => void) => Promise<Attempt<StopWatching>>;
};

/** Waits for Excel and opens its workbook. */
export async function openDoor(): Promise<Attempt<ExcelDoor>> {
  const host = await attempt(startHost);
  if (!host.ok) return host;
  return host.value === null
    ? { ok: false, failure: { kind: 'notInExcel' } }
    : { ok: true, value: doorOf(host.value) };
}

/** The door for an Excel of these abilities. */
export function doorOf(abilities: HostAbilities): ExcelDoor {
  return {
    theme: hostTheme(),
    functionsRun: abilities.functions,
    tellsChanges: abilities.workbookEvents,
    read: readWorkbook,
    addSheets: (plans) => addSheets(plans, abilities.printSetup),
    replaceSheet: (plan) => replaceSheet(plan, abilities.printSetup),
    writeRows,
    appendRows: (table, rows) => appendRows(table, rows, abilities.tableResize),
    growTables,
    editTables,
    repairTables,
    goTo: goToCell,
    selection: selectedArea,
    watch: (onChange) => watchWorkbook(abilities, onChange),
    watchSelection: (onSelect) => watchSelection(abilities, onSelect),
  };
}
