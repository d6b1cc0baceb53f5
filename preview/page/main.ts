import { registerExcelErrors } from '../backend/osheet-errors.ts';
import { previewText } from '../text.ts';
import { translate, vietnameseLocale } from '../vietnamese.ts';
import { findElements } from './elements.ts';
import { addGridStyle } from './grid.ts';
import { ask, createNotices } from './notices.ts';
import { drawStartPage } from './start-page.ts';
import { openWorkbench } from './workbench.ts';

const elements = findElements(document);
const notices = createNotices(elements);
const library = globalThis.o_spreadsheet;

if (library === undefined) notices.error(previewText.gridMissing);
else {
  library.setTranslationMethod(translate, () => true);
  registerExcelErrors(library);
  addGridStyle(document);
  drawStartPage(elements, () => {
    const model = new library.Model({
      sheets: [{ id: 'sheet1', name: previewText.firstSheet, colNumber: 26, rowNumber: 100 }],
      settings: { locale: vietnameseLocale },
    });
    elements.start.hidden = true;
    elements.work.hidden = false;
    void openWorkbench(
      {
        library,
        grid: elements.grid,
        pane: elements.pane,
        talk: { notify: notices.error, ask: (sentence) => ask(elements, sentence) },
      },
      previewText.emptyWorkbookName,
      model,
    );
  });
  elements.start.hidden = false;
}
