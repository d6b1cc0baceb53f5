import type { WorkbookDoor } from '../../src/actions/workbook-door.ts';
import type { Attempt, Failure } from '../../src/text/index.ts';
import type { SheetArea } from '../../src/workbook/address.ts';
import type { ChangeBurst } from '../../src/workbook/change-burst.ts';
import { isCellError, type Cell } from '../../src/workbook/cells.ts';
import { isFormula, planNow, type PlannedCell, type SheetPlan } from '../../src/workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { withEdits, type TableEdit } from '../../src/workbook/table-edit.ts';
import type { RowPlan } from '../../src/workbook/table-rows.ts';
import type { Content, ContentsWish } from '../../src/workbook/undo/contents.ts';

/** A workbook in memory, for what the pane draws; the real Excel side is tested through office.js. */
export class FakeWorkbook {
  readonly visited: string[] = [];
  selected: SheetArea = { sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 };
  #plans: readonly SheetPlan[] = [];
  #failure: Failure | null = null;
  #onSelect: () => void = () => undefined;
  #listener: (burst: ChangeBurst) => void = () => undefined;
  #gate: Promise<void> = Promise.resolve();
  #sheetGate: Promise<void> = Promise.resolve();
  watching = 0;
  /** What a chosen workbook file holds. */
  file: WorkbookSnapshot = { sheets: [], tables: [] };

  constructor(plans: readonly SheetPlan[] = []) {
    this.#plans = plans;
  }

  /** The next order fails so. */
  failNext(failure: Failure): void {
    this.#failure = failure;
  }

  /** Reads wait until the returned function is called. */
  holdReads(): () => void {
    let open: () => void = () => undefined;
    this.#gate = new Promise((resolve) => (open = resolve));
    return open;
  }

  /** The making or writing of each sheet waits until the returned function is called. */
  holdSheets(): () => void {
    let open: () => void = () => undefined;
    this.#sheetGate = new Promise((resolve) => (open = resolve));
    return open;
  }

  /** A person goes to a cell. */
  select(sheet: string, row: number, column: number): void {
    this.selected = { sheet, row, column, rows: 1, columns: 1 };
    this.#onSelect();
  }

  /** A person changes the workbook. */
  change(next: (plans: readonly SheetPlan[]) => readonly SheetPlan[]): void {
    this.#plans = next(this.#plans);
    this.#listener([]);
  }

  type(sheet: string, row: number, column: number, content: PlannedCell): void {
    this.change((plans) =>
      plans.map((plan) => (plan.name === sheet ? withCell(plan, row, column, content) : plan)),
    );
  }

  /** What stands in a cell, counted from 0. */
  cell(sheet: string, row: number, column: number): PlannedCell {
    return this.#plans.find(({ name }) => name === sheet)?.cells[row]?.[column] ?? null;
  }

  readonly door: WorkbookDoor = {
    theme: 'light',
    functionsRun: true,
    tellsChanges: true,
    read: async (job) => {
      const snapshot = snapshotOf(this.#plans);
      await this.#gate;
      return job?.isStopped() === true ? stoppedBefore([]) : this.#answer(snapshot);
    },
    contents: async (wish) => Promise.resolve({ ok: true, value: contentsOf(this.#plans, wish) }),
    looks: async () => Promise.resolve({ ok: true, value: [] }),
    restore: async ({ tables }) => {
      const answer = this.#answer(null);
      if (answer.ok) this.#plans = editedPlans(this.#plans, tables);
      return Promise.resolve(answer);
    },
    addSheets: async (plans, job) => {
      for (const [place, { name }] of plans.entries()) {
        job?.tell({ kind: 'make', number: place + 1, all: plans.length, name });
        await this.#sheetGate;
        job?.wrote({ names: () => [name], takeBack: () => Promise.resolve({ ok: true, value: null }) });
        if (job?.isStopped() === true) return stoppedBefore([]);
      }
      const answer = this.#answer(null);
      if (answer.ok) this.#plans = [...this.#plans, ...plans];
      return Promise.resolve(answer);
    },
    replaceSheets: async (plans, job) => {
      for (const [place, plan] of plans.entries()) {
        job?.tell({ kind: 'renew', number: place + 1, all: plans.length, name: plan.name });
        await this.#sheetGate;
        if (job?.isStopped() === true) return stoppedBefore(plans.slice(place).map(({ name }) => name));
        const answer = this.#answer(null);
        if (!answer.ok) return answer;
        this.#plans = [...this.#plans.filter(({ name }) => name !== plan.name), planNow(plan)];
        job?.wrote({ names: () => [plan.name], takeBack: null });
      }
      return { ok: true, value: null };
    },
    writeRows: async (plans) => {
      const answer = this.#answer(null);
      if (answer.ok) for (const plan of plans) this.#plans = this.#plans.map((one) => withRow(one, plan));
      return Promise.resolve(answer);
    },
    appendRows: async (table, rows) => {
      const answer = this.#answer(null);
      if (answer.ok) this.#plans = this.#plans.map((plan) => withRowsBelow(plan, table, rows));
      // Excel tells an add-in of its own rows too.
      queueMicrotask(() => this.#listener([]));
      return Promise.resolve(answer);
    },
    growTables: async () => Promise.resolve(this.#answer(null)),
    editTables: async (edits) => {
      const answer = this.#answer(null);
      if (answer.ok) this.#plans = editedPlans(this.#plans, edits);
      return Promise.resolve(answer);
    },
    repairTables: async () => Promise.resolve(this.#answer(null)),
    readFile: async (_bytes, job) => {
      await this.#gate;
      return job?.isStopped() === true ? stoppedBefore([]) : this.#answer(this.file);
    },
    mayReshape: () => Promise.resolve({ ok: true, value: null }),
    goTo: async (address) => {
      this.visited.push(address);
      return Promise.resolve(this.#answer(null));
    },
    selection: async () => Promise.resolve(this.#answer(this.selected)),
    watchSelection: async (onSelect) => {
      this.#onSelect = onSelect;
      return Promise.resolve({ ok: true, value: async () => Promise.resolve() });
    },
    watch: async (onChange) => {
      this.#listener = onChange;
      this.watching += 1;
      return Promise.resolve({
        ok: true,
        value: async () => {
          this.watching -= 1;
          return Promise.resolve();
        },
      });
    },
  };

  #answer<T>(value: T): Attempt<T> {
    const failure = this.#failure;
    this.#failure = null;
    return failure === null ? { ok: true, value } : { ok: false, failure };
  }
}

function stoppedBefore(notDone: readonly string[]): Attempt<never> {
  return { ok: false, failure: { kind: 'cutOff', notDone } };
}

function withCell(plan: SheetPlan, row: number, column: number, content: PlannedCell): SheetPlan {
  const cells = plan.cells.map((cellsOfRow, place) =>
    place === row ? Object.assign([...cellsOfRow], { [column]: content }) : cellsOfRow,
  );
  return { ...plan, cells };
}

function withRow(plan: SheetPlan, { sheet, row, column, cells, grows }: RowPlan): SheetPlan {
  if (plan.name !== sheet) return plan;
  const written = Array.from({ length: Math.max(plan.cells.length, row) }, (_row, place) => {
    const before = plan.cells[place] ?? [];
    if (place !== row - 1) return before;
    const width = Math.max(before.length, column - 1 + cells.length);
    return Array.from({ length: width }, (_cell, c) => cells[c - column + 1] ?? before[c] ?? null);
  });
  const tables = plan.tables.map((table) =>
    table.name === grows ? { ...table, rows: table.rows + 1 } : table,
  );
  return { ...plan, cells: written, tables };
}

function withRowsBelow(plan: SheetPlan, name: string, rows: readonly (readonly string[])[]): SheetPlan {
  const table = plan.tables.find((one) => one.name === name);
  if (table === undefined) return plan;
  return rows.reduce<SheetPlan>(
    (grown, cells, place) =>
      withRow(grown, {
        sheet: plan.name,
        grows: name,
        row: table.row + table.rows + place,
        column: table.column,
        cells,
      }),
    plan,
  );
}

function editedPlans(
  plans: readonly SheetPlan[],
  edits: readonly Pick<TableEdit, 'table' | 'rows'>[],
): readonly SheetPlan[] {
  const { sheets, tables } = withEdits(snapshotOf(plans), edits);
  return plans.map((plan) => ({
    ...plan,
    cells: (sheets.find(({ name }) => name === plan.name)?.cells ?? []).map((row) =>
      row.map((cell) => (isCellError(cell) ? cell.error : cell)),
    ),
    tables: tables.filter(({ sheet }) => sheet === plan.name),
  }));
}

function contentsOf(plans: readonly SheetPlan[], { tables, cells }: ContentsWish): readonly Content[] {
  return plans.flatMap((plan) =>
    plan.tables.flatMap(({ name, row, column, rows, columns }) => {
      const isWanted = 'everyBut' in tables ? !tables.everyBut.includes(name) : tables.includes(name);
      const isTouched = cells.some(
        (cell) => cell.sheet === plan.name && cell.column >= column && cell.column < column + columns,
      );
      if (!isWanted && !isTouched) return [];
      const area = Array.from({ length: rows }, (_row, r) =>
        Array.from({ length: columns }, (_cell, c) => plan.cells[row - 1 + r]?.[column - 1 + c] ?? ''),
      );
      const formats = area.map((content) => content.map(() => 'General'));
      return [{ table: name, sheet: plan.name, row, column, cells: area, formats, strong: new Map() }];
    }),
  );
}

function snapshotOf(plans: readonly SheetPlan[]): WorkbookSnapshot {
  return {
    sheets: plans.map(({ name, cells }) => ({
      name,
      row: 1,
      column: 1,
      cells: cells.map((row) => Array.from(row, (cell) => shownCell(cell ?? null))),
    })),
    tables: plans.flatMap(({ name, tables }) => tables.map((table) => ({ ...table, sheet: name }))),
  };
}

function shownCell(cell: PlannedCell): Cell {
  return isFormula(cell) ? 0 : cell;
}
