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

/** The look of the Excel around the pane. */
export type DoorTheme = 'light' | 'dark';

/**
 * The workbook as the actions and the pane know it. src/excel/door.ts carries it out; only taskpane/index.tsx
 * brings the two together. Nothing here throws: what could not be done comes back as a value. With a job an order goes
 * in steps, between which it can be stopped; it makes known what it has written and how that is taken back.
 */
export type WorkbookDoor = {
  readonly theme: DoorTheme;
  /** Whether formulas of our own functions calculate in this Excel. */
  readonly functionsRun: boolean;
  /** Whether this Excel tells of changes; if not, the person reads again by a button. */
  readonly tellsChanges: boolean;
  /** Every sheet's used cells and every table, in one look. */
  readonly read: (job?: LookJob) => Promise<Attempt<WorkbookSnapshot>>;
  /** Cells as they were typed, with their formulas and number formats: what a change can be taken back to. */
  readonly contents: (wish: ContentsWish) => Promise<Attempt<readonly Content[]>>;
  /** How sheets look, so that one that is deleted can be made again as it was. */
  readonly looks: (sheets: readonly string[]) => Promise<Attempt<readonly SheetLook[]>>;
  /** Brings tables and cells back to what they were before a change; from its first cell on it goes to its end. */
  readonly restore: (plan: RestorePlan, job?: WorkJob) => Promise<Attempt<null>>;
  /** Adds new sheets behind the existing ones. */
  readonly addSheets: (plans: readonly SheetPlan[], job?: WorkJob) => Promise<Attempt<null>>;
  /** Writes sheets anew in their places, or adds them; each is whole before the next one. */
  readonly replaceSheets: (
    plans: readonly (SheetPlan | LaterSheet)[],
    job?: WorkJob,
  ) => Promise<Attempt<null>>;
  /** Writes single rows of tables; rows below a table make it longer. */
  readonly writeRows: (plans: readonly RowPlan[], job?: WorkJob) => Promise<Attempt<null>>;
  /**
   * Adds rows of text behind the last row of a table, without a new row above or inside it: two people who do so at the
   * same moment are both heard. A row of fewer cells leaves the columns behind it blank.
   */
  readonly appendRows: (
    table: string,
    rows: readonly (readonly string[])[],
    job?: WorkJob,
  ) => Promise<Attempt<null>>;
  /** Gives tables new rows and columns at their places. */
  readonly growTables: (plans: readonly TableGrowth[], job?: WorkJob) => Promise<Attempt<null>>;
  /** Takes out, moves, puts in and writes rows of tables, all in one order; other cells are not touched. */
  readonly editTables: (edits: readonly TableEdit[], job?: WorkJob) => Promise<Attempt<null>>;
  /** Gives our tables back their names, header rows and Excel Tables, in their order. */
  readonly repairTables: (repairs: readonly TableRepair[], job?: WorkJob) => Promise<Attempt<null>>;
  /** Refuses, by their names, where sheets of these are protected: for an order that will write in several steps. */
  readonly mayReshape: (sheets: readonly string[]) => Promise<Attempt<null>>;
  /** Shows a cell: "'Tự chấm'!D12". */
  readonly goTo: (address: string) => Promise<Attempt<null>>;
  /** Calls once after each burst of changes, until the returned function is called; says which cells were touched. */
  readonly watch: (onChange: (burst: ChangeBurst) => void) => Promise<Attempt<() => Promise<void>>>;
  /** Reads a workbook file that the person has chosen on the computer; the file is only looked at. */
  readonly readFile: (bytes: Uint8Array, job?: LookJob) => Promise<Attempt<WorkbookSnapshot>>;
  /** The area of cells that the person has selected. */
  readonly selection: () => Promise<Attempt<SheetArea>>;
  /** Calls after the person has gone to another cell, until the returned function is called. */
  readonly watchSelection: (onSelect: () => void) => Promise<Attempt<() => Promise<void>>>;
};
