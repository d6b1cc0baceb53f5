import type { GridLibrary, GridModel } from '../backend/osheet-library.ts';
import { translate } from '../vietnamese.ts';
import { returnOnEnter } from './enter-returns.ts';
import { gridStyleSheet } from './grid-style.ts';

declare global {
  /** Set by the script /grid/o_spreadsheet.js; undefined when it could not be loaded. */
  var o_spreadsheet: GridLibrary | undefined;
  var owl: typeof import('@odoo/owl') | undefined;
}

/** Called once, before the first grid is drawn. */
export function addGridStyle(page: Document): void {
  const style = page.createElement('style');
  style.textContent = gridStyleSheet();
  page.head.append(style);
}

export type MountedGrid = { unmount(): void };

export type GridTalk = { notify(sentence: string): void; ask(sentence: string): Promise<boolean> };

/** Draws the whole grid, menus and all, for a model. The templates are the library's own, in Vietnamese. */
export async function mountGrid(target: HTMLElement, model: GridModel, talk: GridTalk): Promise<MountedGrid> {
  if (globalThis.owl === undefined || globalThis.o_spreadsheet === undefined)
    throw new Error('The grid is not loaded.');
  const templates = await (await fetch('/grid/o_spreadsheet.xml')).text();
  const app = new globalThis.owl.App(globalThis.o_spreadsheet.Spreadsheet, {
    props: {
      model,
      notifyUser: (notification: { text: string }) => talk.notify(notification.text),
      raiseError: (text: string, callback?: () => void) => {
        talk.notify(text);
        callback?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
        void talk.ask(text).then((agreed) => (agreed ? confirm() : cancel?.()));
      },
    },
    templates,
    translateFn: translate,
    translatableAttributes: ['title', 'placeholder', 'label', 'alt', 'data-tooltip', 'aria-label'],
    warnIfNoStaticProps: false,
  });
  await app.mount(target);
  const undo = [paintBeforeInput(target, app), returnOnEnter(target, model)];
  return {
    unmount() {
      for (const letGo of undo) letGo();
      app.destroy();
      target.replaceChildren();
    },
  };
}

/**
 * The grid takes each key against what it last painted, and paints on the next frame: whoever types faster than the
 * screen would write into the cell before. So everything is painted before a key, a letter or a click is taken; a letter
 * with a Vietnamese mark may come without a key. What was painted may ask for more; between two listeners of one event the
 * page gets to it, hence the second.
 */
function paintBeforeInput(target: HTMLElement, app: { scheduler: { processTasks(): void } }): () => void {
  const paint = () => app.scheduler.processTasks();
  const kinds = ['keydown', 'beforeinput', 'pointerdown', 'mousedown'];
  const places = [globalThis, document, target];
  for (const place of places)
    for (const kind of kinds) place.addEventListener(kind, paint, { capture: true });
  return () => {
    for (const place of places)
      for (const kind of kinds) place.removeEventListener(kind, paint, { capture: true });
  };
}
