import type { Attempt } from '../text/index.ts';
import type { ChangeBurst } from '../workbook/change-burst.ts';
import type { SheetArea } from '../workbook/address.ts';
import type { TableRepair } from '../workbook/repair/broken-tables.ts';
import type { SheetLook } from '../workbook/sheet-look.ts';
import type { LaterSheet, SheetPlan } from '../workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { TableGrowth } from '../workbook/table-growth.ts';
import type { TableEdit } from '../workbook/table-edit.ts';
import type { RowPlan } from '../workbook/table-rows.ts';
import type { Content, ContentsWish } from '../workbook/undo/contents.ts';
import type { RestorePlan } from '../workbook/undo/restoring.ts';
import type { LookJob, WorkJob } from '../workbook/work-job.ts';
import type { TextRow } from './append-rows.ts';
import { attempt } from './errors.ts';
import { startHost, type HostAbilities } from './host.ts';
import { readWorkbook, type KnownSizes } from './read-workbook.ts';
import { usualPace, type Pace } from './stage.ts';
import { hostTheme, type HostTheme } from './theme.ts';
import { watchSelection, watchWorkbook, type StopWatching } from './watch.ts';

/** The open workbook of this Excel; it has the shape of the port `WorkbookDoor` in src/actions. */
export type ExcelDoor = {
  readonly theme: HostTheme;
  readonly functionsRun: boolean;
  readonly tellsChanges: boolean;
  readonly read: (job?: LookJob) => Promise<Attempt<WorkbookSnapshot>>;
  readonly contents: (wish: ContentsWish) => Promise<Attempt<readonly Content[]>>;
  readonly looks: (sheets: readonly string[]) => Promise<Attempt<readonly SheetLook[]>>;
  readonly restore: (plan: RestorePlan, job?: WorkJob) => Promise<Attempt<null>>;
  readonly addSheets: (plans: readonly SheetPlan[], job?: WorkJob) => Promise<Attempt<null>>;
  readonly replaceSheets: (
    plans: readonly (SheetPlan | LaterSheet)[],
    job?: WorkJob,
  ) => Promise<Attempt<null>>;
  readonly writeRows: (plans: readonly RowPlan[], job?: WorkJob) => Promise<Attempt<null>>;
  readonly appendRows: (table: string, rows: readonly TextRow[], job?: WorkJob) => Promise<Attempt<null>>;
  readonly growTables: (plans: readonly TableGrowth[], job?: WorkJob) => Promise<Attempt<null>>;
  readonly editTables: (edits: readonly TableEdit[], job?: WorkJob) => Promise<Attempt<null>>;
  readonly repairTables: (repairs: readonly TableRepair[], job?: WorkJob) => Promise<Attempt<null>>;
  readonly mayReshape: (sheets: readonly string[]) => Promise<Attempt<null>>;
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
export function doorOf(abilities: HostAbilities, pace: Pace = usualPace): ExcelDoor {
  const sizes: KnownSizes = new Map();
  return {
    theme: hostTheme(),
    functionsRun: abilities.functions,
    tellsChanges: abilities.workbookEvents,
    read: (job) => readWorkbook(sizes, { pace, job }),
    contents: (wish) => writing(({ readContents }) => readContents(wish)),
    looks: (sheets) => writing(({ readLooks }) => readLooks(sheets)),
    restore: (plan, job) => writing(({ restoreCells }) => restoreCells(plan, job)),
    addSheets: (plans, job) =>
      writing(({ addSheets }) => addSheets(plans, abilities.printSetup, { pace, job })),
    replaceSheets: (plans, job) =>
      writing(({ replaceSheets }) => replaceSheets(plans, abilities.printSetup, { pace, job })),
    writeRows: (plans, job) => writing(({ writeRows }) => writeRows(plans, { pace, job })),
    appendRows: (table, rows, job) =>
      writing(({ appendRows }) => appendRows(table, rows, abilities.tableResize, job)),
    growTables: (plans, job) => writing(({ growTables }) => growTables(plans, { pace, job })),
    editTables: (edits, job) => writing(({ editTables }) => editTables(edits, { pace, job })),
    repairTables: (repairs, job) => writing(({ repairTables }) => repairTables(repairs, job)),
    mayReshape: (sheets) => writing((part) => part.mayReshape(sheets)),
    goTo: (address) => writing(({ goToCell }) => goToCell(address)),
    selection: () => writing(({ selectedArea }) => selectedArea()),
    watch: (onChange) => watchWorkbook(abilities, onChange),
    watchSelection: (onSelect) => watchSelection(abilities, onSelect),
  };
}

type Writing = typeof import('./writing.ts');

/** What carries orders out is loaded with the first of them: the first screen only reads. */
async function writing<T>(order: (part: Writing) => Promise<Attempt<T>>): Promise<Attempt<T>> {
  const part = await import('./writing.ts').catch(() => null);
  return part === null ? { ok: false, failure: { kind: 'partNotLoaded' } } : order(part);
}
