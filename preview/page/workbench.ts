import type { Command } from '@odoo/o-spreadsheet';
import { keepTyping } from './keep-typing.ts';
import { createSheetBackend } from '../backend/osheet.ts';
import { isCommand } from '../backend/osheet-changes.ts';
import type { UndoList } from '../backend/osheet-undo.ts';
import type { EditGuard } from '../backend/osheet-guard.ts';
import type { RegisteredFunctions } from '../backend/osheet-functions.ts';
import type { GridLibrary, GridModel } from '../backend/osheet-library.ts';
import type { Backend } from '../backend/types.ts';
import { createHost, type Host } from '../host/host.ts';
import { mountPane } from '../host/xdm.ts';
import { previewText } from '../text.ts';
import type { OpenedWorkbook } from '../xlsx/open.ts';
import type { AddInFunctions } from '../xlsx/save-cells.ts';
import { saveXlsx } from '../xlsx/save.ts';
import { type GridTalk, mountGrid } from './grid.ts';
import type { PreviewSettings } from './settings.ts';

/** An open workbook: grid, host and pane together; closing it takes all three away. */
export type Workbench = {
  readonly fileName: string;
  readonly model: GridModel;
  readonly backend: Backend;
  readonly host: Host;
  /** Whether something was changed since the workbook was opened or saved. */
  isChanged(): boolean;
  /** The workbook as an .xlsx file, after every calculation has ended. */
  save(functions: AddInFunctions): Promise<Uint8Array>;
  enterPane(): void;
  close(): void;
};

export type WorkbenchParts = {
  readonly library: GridLibrary;
  readonly functions: RegisteredFunctions;
  readonly guard: EditGuard;
  readonly undoList: UndoList;
  readonly settings: PreviewSettings;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly talk: GridTalk;
  readonly leavePane: (backward: boolean) => void;
};

/** Excel's part is played in three: the grid keeps and calculates, the host speaks office.js, the pane is the add-in. */
export async function openWorkbench(
  parts: WorkbenchParts,
  fileName: string,
  opened: OpenedWorkbook,
): Promise<Workbench> {
  const { model, font } = opened;
  const { settings, undoList } = parts;
  const backend = createSheetBackend(model, settings.undo === 'cleared' ? undoList.forget : undefined);
  const host = createHost(backend, { fileName, ...parts.settings });
  restore(host, opened);
  parts.functions.connect((id, args, address) => host.customFunctions.call(id, args, address));
  parts.guard.connect({
    isReadOnly: (sheet, area) => !backend.isWriting() && host.isReadOnly(sheet, area),
    refused: (sheet) => parts.talk.notify(previewText.protectedSheet(sheet)),
  });
  keepTyping(parts.library, () => backend.isWriting());
  const grid = await mountGrid(parts.grid, model, parts.talk);
  const pane = mountPane(parts.pane, {
    url: '/taskpane.html',
    host,
    title: previewText.pane,
    theme: parts.settings.theme,
    onLeave: parts.leavePane,
  });
  let changed = false;
  const owner = {};
  model.on('command-dispatched', owner, (event) => {
    if (isCommand(event) && isEdit(event)) changed = true;
  });
  const isEdit = (command: Command) =>
    parts.library.isCoreCommand(command) || command.type === 'UNDO' || command.type === 'REDO';

  return {
    fileName,
    model,
    backend,
    host,
    isChanged: () => changed,
    async save(functions) {
      await host.settled();
      const bytes = await saveXlsx(model, {
        tables: host.tables(),
        names: host.names(),
        sheets: host.sheets(),
        chartNames: host.chartNames(),
        isLocked: (sheet, area) => host.isLocked(sheet, area),
        font,
        functions,
      });
      if (functions === 'kept') changed = false;
      return bytes;
    },
    enterPane: () => pane.enter(),
    close() {
      model.off('command-dispatched', owner);
      pane.unmount();
      grid.unmount();
    },
  };
}

/** What the file says beyond cells is the host's to keep: the add-in can read and change it. */
function restore(host: Host, { tables, names, sheets, unlocked, charts }: OpenedWorkbook): void {
  host.restoreTables(tables);
  host.restoreNames(names);
  host.restoreSheets(sheets);
  host.restoreCharts(charts);
  for (const { sheet, areas } of unlocked) for (const area of areas) host.unlock(sheet, area);
}
