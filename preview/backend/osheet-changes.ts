import type { Command } from '@odoo/o-spreadsheet';
import { areaOf, type GridModel } from './osheet-library.ts';
import type { Area, GridChange } from './types.ts';

export type ChangeWatch = {
  /** Runs our own writes without reporting them as a person's. */
  readonly quietly: <Result>(work: () => Result) => Result;
  readonly isQuiet: () => boolean;
  readonly onChange: (listener: (change: GridChange) => void) => void;
};

/**
 * Reports what a person changes: typing, pasting, filling, deleting, inserting rows, undoing. The grid runs one action
 * as many commands; changed cells are gathered to one area per sheet, as Excel reports them.
 */
export function watchChanges(model: GridModel): ChangeWatch {
  let quiet = 0;
  let listener: ((change: GridChange) => void) | null = null;
  let gathered: GridChange[] = [];
  /** Our own commands that followed from a person's change, such as a name for an emptied table header. */
  const followers = new Set<string>();
  let isFollowing = false;
  const owner = {};
  const nameOf = (sheetId: string) => model.getters.tryGetSheetName(sheetId) ?? null;

  function gather(changes: readonly GridChange[]): void {
    if (quiet > 0) return;
    for (const change of changes) {
      if (gathered.length === 0) queueMicrotask(report);
      const last = gathered.at(-1);
      if (last?.kind === change.kind && isArea(last) && isArea(change) && last.sheet === change.sheet) {
        const area = change.kind === 'cells' ? union(last.area, change.area) : change.area;
        gathered[gathered.length - 1] = { ...last, area };
      } else gathered.push(change);
    }
  }

  function report(): void {
    const changes = gathered;
    gathered = [];
    isFollowing = true;
    for (const change of changes) listener?.(change);
    isFollowing = false;
  }

  model.on('command-dispatched', owner, (event) => {
    if (!isCommand(event)) return;
    if (quiet > 0 && isFollowing) followers.add(JSON.stringify(event));
    if (quiet > 0) return;
    followers.delete(JSON.stringify(event));
    if (undoesOnly(event, followers)) queueMicrotask(() => model.dispatch('REQUEST_UNDO'));
    else gather(changesOf(event, nameOf));
  });
  model.selection.observe(owner, {
    handleEvent: ({ anchor }) => {
      const sheet = nameOf(model.getters.getActiveSheetId());
      if (sheet !== null) gather([{ kind: 'selection', sheet, area: areaOf(anchor.zone) }]);
    },
  });

  return {
    quietly(work) {
      quiet += 1;
      try {
        return work();
      } finally {
        quiet -= 1;
      }
    },
    isQuiet: () => quiet > 0,
    onChange(newListener) {
      listener = newListener;
    },
  };
}

/** The library types this event loosely; what it sends is the command itself. */
export function isCommand(event: object): event is Command {
  return 'type' in event;
}

/** To a person, what followed from a change is part of it: undoing it goes on to the change itself. */
function undoesOnly(command: Command, followers: ReadonlySet<string>): boolean {
  if (command.type !== 'UNDO' || command.commands.length === 0) return false;
  return command.commands.every((undone) => followers.has(JSON.stringify(undone)));
}

type NameOf = (sheetId: string) => string | null;

function changesOf(command: Command, nameOf: NameOf): readonly GridChange[] {
  switch (command.type) {
    case 'UNDO':
      return command.commands.flatMap((undone) => changesOf(undone, nameOf).map(inverse)).reverse();
    case 'REDO':
      return command.commands.flatMap((redone) => changesOf(redone, nameOf));
    case 'RENAME_SHEET':
      return [{ kind: 'sheetRenamed', from: command.oldName, to: command.newName }];
    case 'DELETE_SHEET':
      return [{ kind: 'sheetDeleted', sheet: command.sheetName }];
    case 'MOVE_SHEET':
      return [{ kind: 'sheetsMoved' }];
    case 'CREATE_SHEET':
      return [{ kind: 'sheetAdded', sheet: command.name }];
    case 'DUPLICATE_SHEET':
      return [{ kind: 'sheetAdded', sheet: command.sheetNameTo }];
    case 'ACTIVATE_SHEET': {
      const sheet = nameOf(command.sheetIdTo);
      return sheet === null ? [] : [{ kind: 'sheetActivated', sheet }];
    }
    default:
      return [...cellChangesOf(command, nameOf), ...lineChangesOf(command)];
  }
}

function cellChangesOf(command: Command, nameOf: NameOf): readonly GridChange[] {
  switch (command.type) {
    case 'UPDATE_CELL':
    case 'CLEAR_CELL': {
      const sheet = nameOf(command.sheetId);
      const area = { row: command.row, column: command.col, rows: 1, columns: 1 };
      // A command without content only paints: Excel does not report that as a changed value.
      const paintsOnly = command.type === 'UPDATE_CELL' && command.content === undefined;
      return sheet === null || paintsOnly ? [] : [{ kind: 'cells', sheet, area }];
    }
    case 'DELETE_CONTENT':
    case 'CLEAR_CELLS': {
      const sheet = nameOf(command.sheetId);
      return sheet === null
        ? []
        : command.target.map((zone) => ({ kind: 'cells', sheet, area: areaOf(zone) }));
    }
    default:
      return [];
  }
}

function lineChangesOf(command: Command): readonly GridChange[] {
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const kind = command.dimension === 'ROW' ? 'rowsInserted' : 'columnsInserted';
    const position = command.position === 'before' ? command.base : command.base + 1;
    return [{ kind, sheet: command.sheetName, position, count: command.quantity }];
  }
  if (command.type === 'REMOVE_COLUMNS_ROWS') {
    const kind = command.dimension === 'ROW' ? 'rowsDeleted' : 'columnsDeleted';
    return runsOf(command.elements).map((run) => ({ kind, sheet: command.sheetName, ...run }));
  }
  return [];
}

/** Deleted lines as unbroken runs, last run first, so that each position still counts when its run goes. */
function runsOf(elements: readonly number[]): { position: number; count: number }[] {
  const runs: { position: number; count: number }[] = [];
  for (const element of [...elements].sort((one, other) => other - one)) {
    const last = runs.at(-1);
    if (last !== undefined && element === last.position - 1) {
      last.position = element;
      last.count += 1;
    } else runs.push({ position: element, count: 1 });
  }
  return runs;
}

const inverseKinds = {
  rowsInserted: 'rowsDeleted',
  rowsDeleted: 'rowsInserted',
  columnsInserted: 'columnsDeleted',
  columnsDeleted: 'columnsInserted',
} as const;

function inverse(change: GridChange): GridChange {
  switch (change.kind) {
    case 'sheetAdded':
      return { ...change, kind: 'sheetDeleted' };
    case 'sheetDeleted':
      return { ...change, kind: 'sheetAdded' };
    case 'sheetRenamed':
      return { ...change, from: change.to, to: change.from };
    case 'rowsInserted':
    case 'rowsDeleted':
    case 'columnsInserted':
    case 'columnsDeleted':
      return { ...change, kind: inverseKinds[change.kind] };
    default:
      return change;
  }
}

type AreaChange = Extract<GridChange, { area: Area }>;

function isArea(change: GridChange): change is AreaChange {
  return change.kind === 'cells' || change.kind === 'selection';
}

function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
