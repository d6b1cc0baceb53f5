import { createSheetBackend } from '../backend/osheet.ts';
import type { GridLibrary, GridModel } from '../backend/osheet-library.ts';
import type { Backend } from '../backend/types.ts';
import { type GridTalk, mountGrid } from './grid.ts';

/** An open workbook: grid, host and pane together; closing it takes all three away. */
export type Workbench = {
  readonly fileName: string;
  readonly model: GridModel;
  readonly backend: Backend;
  close(): void;
};

export type WorkbenchParts = {
  readonly library: GridLibrary;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly talk: GridTalk;
};

export async function openWorkbench(
  parts: WorkbenchParts,
  fileName: string,
  model: GridModel,
): Promise<Workbench> {
  const backend = createSheetBackend(model);
  const grid = await mountGrid(parts.grid, model, parts.talk);
  return {
    fileName,
    model,
    backend,
    close() {
      grid.unmount();
    },
  };
}
