import type { GridModel } from '../backend/osheet-library.ts';

/**
 * As in Excel, Enter after a run of Tabs goes to the next row in the column where the run began: a row of a table is
 * typed with Tab between its cells and Enter behind it. The grid alone would stay in the last column. Its own answer to
 * Enter is awaited until that key goes up or the next goes down, whichever comes first, so that fast typing is not lost.
 */
export function returnOnEnter(target: HTMLElement, model: GridModel): () => void {
  let began: number | null = null;
  let pending: (() => void) | null = null;

  const settle = (): void => {
    pending?.();
    pending = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    settle();
    if (event.key === 'Tab' && isPlain(event)) began ??= model.getters.getActivePosition().col;
    else if (event.key === 'Enter' && isPlain(event)) {
      pending = goBack(model, began);
      began = null;
    } else if (endsRun.test(event.key)) began = null;
  };
  const onPointerDown = (): void => {
    settle();
    began = null;
  };

  target.addEventListener('keydown', onKeyDown, { capture: true });
  target.addEventListener('keyup', settle, { capture: true });
  target.addEventListener('pointerdown', onPointerDown, { capture: true });
  return () => {
    target.removeEventListener('keydown', onKeyDown, { capture: true });
    target.removeEventListener('keyup', settle, { capture: true });
    target.removeEventListener('pointerdown', onPointerDown, { capture: true });
  };
}

const endsRun = /^(?:Arrow|Page|Home|End|Escape|F6)/;

function isPlain({ shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !shiftKey && !ctrlKey && !altKey && !metaKey;
}

/** Null where Enter has nothing to go back to; it does nothing when Enter moved nowhere, as into a cell to edit it. */
function goBack(model: GridModel, column: number | null): (() => void) | null {
  const from = model.getters.getActivePosition();
  if (column === null || column === from.col) return null;
  return () => {
    const now = model.getters.getActivePosition();
    if (now.sheetId === from.sheetId && now.row === from.row + 1 && now.col === from.col)
      model.selection.selectCell(column, now.row);
  };
}
