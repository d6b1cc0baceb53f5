import type { GridLibrary } from './osheet-library.ts';

export type UndoList = {
  /** Nothing that was done before can be undone or done again any more. */
  readonly forget: () => void;
};

/**
 * The grid's list of what can be undone, with a way to empty it: Excel before Microsoft 365 does so at each write of an
 * add-in. Called once for the page, before the first workbook opens.
 */
export function registerUndo(library: GridLibrary): UndoList {
  const { featurePluginRegistry } = library.registries;
  const GridHistory = featurePluginRegistry.get('history');
  const open: { history: object | null } = { history: null };

  class History extends GridHistory {
    constructor(...given: ConstructorParameters<typeof GridHistory>) {
      super(...given);
      open.history = this;
    }
  }

  featurePluginRegistry.replace('history', History);
  return {
    forget: () => {
      if (open.history === null) return;
      for (const list of ['undoStack', 'redoStack']) Reflect.set(open.history, list, []);
    },
  };
}
