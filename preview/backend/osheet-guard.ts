import type { Command, CommandResult } from '@odoo/o-spreadsheet';
import { areaOf, type GridLibrary } from './osheet-library.ts';
import type { Area } from './types.ts';

export type EditGuard = {
  /** The open workbook says which cells a person may not change, and is told when somebody tried. */
  connect(watchman: Watchman): void;
};

export type Watchman = {
  isReadOnly(sheet: string, area: Area): boolean;
  refused(sheet: string): void;
};

/**
 * Refuses what a person does to locked cells of a protected sheet, as Excel does. Called once for the page, before the
 * first workbook opens.
 */
export function registerEditGuard(library: GridLibrary): EditGuard {
  let watchman: Watchman | null = null;
  let isTold = false;

  function tell(sheet: string): void {
    if (isTold) return;
    isTold = true;
    queueMicrotask(() => {
      isTold = false;
      watchman?.refused(sheet);
    });
  }

  class ProtectedCells extends library.UIPlugin {
    override allowDispatch(command: Command): CommandResult | CommandResult[] {
      const target = watchman === null ? null : targetOf(command);
      const sheet = target === null ? undefined : this.getters.tryGetSheetName(target.sheetId);
      const mayEdit = super.allowDispatch(command);
      if (target === null || sheet === undefined) return mayEdit;
      if (!target.areas.some((area) => watchman?.isReadOnly(sheet, area) === true)) return mayEdit;
      tell(sheet);
      return refusals;
    }
  }

  library.registries.featurePluginRegistry.add('protected_cells', ProtectedCells);
  return {
    connect(newWatchman) {
      watchman = newWatchman;
    },
  };
}

/** The library's own word for it; its list of words exists for the compiler only, not while running. */
const refusals: CommandResult[] = ['Readonly'].filter((word): word is CommandResult => word === 'Readonly');

type Target = { readonly sheetId: string; readonly areas: readonly Area[] };

function targetOf(command: Command): Target | null {
  switch (command.type) {
    case 'UPDATE_CELL':
      return command.content === undefined ? null : cellOf(command);
    case 'CLEAR_CELL':
      return cellOf(command);
    case 'DELETE_CONTENT':
    case 'CLEAR_CELLS':
      return { sheetId: command.sheetId, areas: command.target.map(areaOf) };
    case 'ADD_COLUMNS_ROWS':
    case 'REMOVE_COLUMNS_ROWS':
      // Excel's protection closes rows and columns as a whole, unlocked cells or not.
      return { sheetId: command.sheetId, areas: [{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }] };
    default:
      return null;
  }
}

function cellOf(command: { readonly sheetId: string; readonly row: number; readonly col: number }): Target {
  return {
    sheetId: command.sheetId,
    areas: [{ row: command.row, column: command.col, rows: 1, columns: 1 }],
  };
}
