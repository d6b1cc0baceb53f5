import { logTableNames } from '../../workbook/log/table-names.ts';
import { canTakeBackRepairs } from '../../workbook/repair/broken-tables.ts';
import type { TableEdit } from '../../workbook/table-edit.ts';
import type { TableGrowth } from '../../workbook/table-growth.ts';
import type { RowPlan } from '../../workbook/table-rows.ts';
import { wishFor, type ContentsWish, type RecordedChange } from '../../workbook/undo/contents.ts';
import type { RestoredTable } from '../../workbook/undo/restoring.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import { RecordedTables } from './recorded-tables.ts';

export type Recording = {
  /** The same door; what is written through it is kept as it was before. */
  readonly door: WorkbookDoor;
  /** All that was written up to now. */
  readonly finish: () => Promise<RecordedEnd>;
};

/** `unclear`: something was written that cannot be told cell by cell. */
export type RecordedEnd =
  { readonly kind: 'change'; readonly change: RecordedChange } | { readonly kind: 'nothing' | 'unclear' };

/** Looks at the cells that an order writes, before and after, so that the pane can take it back. */
export function recordWrites(door: WorkbookDoor): Recording {
  const tables = new RecordedTables();
  const look = async (wish: ContentsWish, written: readonly string[] | 'all'): Promise<void> => {
    const contents = await door.contents(wish);
    if (contents.ok) tables.add(contents.value, written);
    else tables.giveUp();
  };
  const lookBeforeEdits = async (edits: readonly Edit[], moves: boolean): Promise<void> => {
    const names = edits.map(({ table }) => table);
    await look(wishOfTables(names, moves), names);
    const strong = tables.rowsToLookAt(edits);
    if (strong.size > 0) await look({ ...nothing, tables: [...strong.keys()], strong }, names);
  };
  return {
    door: {
      ...door,
      writeRows: async (plans, job) => {
        const names = plans.flatMap(({ grows }) => grows ?? []);
        const standing = plans.filter(({ grows }) => grows === null);
        await look({ ...nothing, tables: names, cells: cellsOf(standing) }, 'all');
        const loose = plans.filter(({ grows }) => grows !== null && !tables.has(grows));
        if (loose.length > 0) await look({ ...nothing, cells: cellsOf(loose) }, 'all');
        const done = await door.writeRows(plans, job);
        if (done.ok) for (const { grows } of plans) if (grows !== null) tables.grow(grows);
        return done;
      },
      growTables: async (plans, job) => {
        const names = plans.map(({ table }) => table);
        await look(wishOfTables(names, plans.some(isInserted)), names);
        const done = await door.growTables(plans, job);
        if (done.ok) for (const plan of plans) tables.growBy(plan);
        return done;
      },
      editTables: async (edits, job) => {
        await lookBeforeEdits(edits, edits.some(isReshaped));
        const done = await door.editTables(edits, job);
        for (const edit of edits)
          if (done.ok) tables.edit(edit);
          else tables.interrupted(edit);
        return done;
      },
      restore: async (plan, job) => {
        await lookBeforeEdits(plan.tables, plan.tables.some(isReshaped));
        if (plan.cells.length > 0) await look({ ...nothing, cells: plan.cells }, 'all');
        const done = await door.restore(plan, job);
        if (done.ok) tables.restored(plan.tables);
        return done;
      },
      addSheets: async (plans, job) => {
        const done = await door.addSheets(plans, job);
        if (done.ok) tables.made(plans.flatMap(({ tables: names }) => names.map(({ name }) => name)));
        return done;
      },
      replaceSheets: (plans, job) => {
        tables.giveUp();
        return door.replaceSheets(plans, job);
      },
      repairTables: async (repairs, job) => {
        const names = repairs.map(({ table }) => table);
        if (canTakeBackRepairs(repairs)) await look(wishOfTables(names, true), names);
        else tables.giveUp();
        const done = await door.repairTables(repairs, job);
        for (const name of names) tables.mayGetFirstRow(name);
        return done;
      },
    },
    finish: () => endOf(door, tables),
  };
}

async function endOf(door: WorkbookDoor, tables: RecordedTables): Promise<RecordedEnd> {
  if (!tables.hasAny()) return { kind: 'nothing' };
  const after = await door.contents(wishFor(tables.wanted()));
  const change = after.ok ? tables.change(after.value) : 'unclear';
  return typeof change === 'string' ? { kind: change } : { kind: 'change', change };
}

type Edit = Pick<TableEdit, 'table' | 'rows'> & Partial<Pick<RestoredTable, 'columns'>>;

const nothing: ContentsWish = { tables: [], sheets: [], cells: [], strong: new Map() };

function cellsOf(plans: readonly RowPlan[]): ContentsWish['cells'] {
  return plans.flatMap(({ sheet, row, column, cells }) =>
    cells.flatMap((cell, place) => (cell === null ? [] : [{ sheet, row, column: column + place }])),
  );
}

/** Where rows or columns move, formulas anywhere may follow them; the log is nobody's formula. */
function wishOfTables(names: readonly string[], moves: boolean): ContentsWish {
  return { ...nothing, tables: moves ? { everyBut: Object.values(logTableNames) } : names };
}

function isInserted({ rows, columns }: TableGrowth): boolean {
  return columns.length > 0 || rows.some(({ fills }) => !fills);
}

function isReshaped({ rows, columns = null }: Edit): boolean {
  return columns !== null || rows.some(({ from }, place) => from !== place);
}
