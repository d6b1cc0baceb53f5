import { namespace } from '../../src/functions/contract.ts';
import { registerExcelErrors } from '../backend/osheet-errors.ts';
import { registerFunctions } from '../backend/osheet-functions.ts';
import { registerEditGuard } from '../backend/osheet-guard.ts';
import { registerUndo } from '../backend/osheet-undo.ts';
import { joinNumbersWithComma } from '../backend/osheet-joined-text.ts';
import type { GridLibrary } from '../backend/osheet-library.ts';
import { previewText } from '../text.ts';
import { translate } from '../vietnamese.ts';
import { Desk } from './desk.ts';
import { type Elements, findElements } from './elements.ts';
import { connectFocus, leavePane } from './focus.ts';
import { addGridStyle } from './grid.ts';
import { fitMenus } from './menus.ts';
import { ask, createNotices, type Notices } from './notices.ts';
import { readSettings } from './settings.ts';
import { fetchFunctionsMetadata } from './sources.ts';
import { drawStartPage } from './start-page.ts';

const elements = findElements(document);
const notices = createNotices(elements);
const library = globalThis.o_spreadsheet;

globalThis.addEventListener('error', () => notices.error(previewText.broken));
globalThis.addEventListener('unhandledrejection', () => notices.error(previewText.broken));

if (library === undefined) notices.error(previewText.gridMissing);
else await start(library, elements, notices);

async function start(grid: GridLibrary, page: Elements, talk: Notices): Promise<void> {
  grid.setTranslationMethod(translate, () => true);
  registerExcelErrors(grid);
  joinNumbersWithComma(grid);
  const guard = registerEditGuard(grid);
  const undoList = registerUndo(grid);
  addGridStyle(document);
  const metadata = await fetchFunctionsMetadata();
  if (metadata === null) {
    talk.error(previewText.functionsMissing);
    return;
  }
  const functions = registerFunctions(grid, namespace, metadata, { calculating: previewText.calculating });
  const desk = new Desk(
    {
      library: grid,
      functions,
      guard,
      undoList,
      settings: readSettings(location.search),
      grid: page.grid,
      pane: page.pane,
      talk: { notify: talk.error, ask: (sentence) => ask(page, sentence) },
      leavePane: (backward) => leavePane(page, backward),
    },
    page,
    talk,
  );
  fitMenus(grid, {
    open: () => page.fileInput.click(),
    save: () => void desk.save('kept'),
    saveValues: () => void desk.save('values'),
    home: () => void desk.goHome(),
  });
  drawStartPage(page, (choice) => void desk.choose(choice));
  page.start.hidden = false;
  connectButtons(desk, page);
  connectFocus(page, () => desk.enterPane());
}

function connectButtons(desk: Desk, page: Elements): void {
  // A click before this moment would be lost.
  page.openFile.disabled = false;
  page.openFile.addEventListener('click', () => page.fileInput.click());
  page.saveFile.addEventListener('click', () => void desk.save('kept'));
  page.saveValues.addEventListener('click', () => void desk.save('values'));
  page.goHome.addEventListener('click', () => void desk.goHome());
  page.fileInput.addEventListener('change', () => {
    const file = page.fileInput.files?.[0];
    // The same file can be chosen again: the browser only reports a changed choice.
    page.fileInput.value = '';
    if (file !== undefined) void desk.openFile(file);
  });
}
