import { openXlsx, type OpenedWorkbook } from '../xlsx/open.ts';
import { previewText } from '../text.ts';
import type { AddInFunctions } from '../xlsx/save-cells.ts';
import type { Elements } from './elements.ts';
import { ask, type Notices } from './notices.ts';
import { download, emptyWorkbook, fetchBytes } from './sources.ts';
import type { StartChoice } from './start-page.ts';
import { openTestDoor } from './test-door.ts';
import { openWorkbench, type Workbench, type WorkbenchParts } from './workbench.ts';

/** The page as a whole: the start page, or one open workbook. */
export class Desk {
  readonly #parts: WorkbenchParts;
  readonly #elements: Elements;
  readonly #notices: Notices;
  #open: Workbench | null = null;

  constructor(parts: WorkbenchParts, elements: Elements, notices: Notices) {
    this.#parts = parts;
    this.#elements = elements;
    this.#notices = notices;
  }

  async choose(choice: StartChoice): Promise<void> {
    if (choice.kind === 'own') this.#elements.fileInput.click();
    else if (choice.kind === 'empty') {
      await this.#show(previewText.emptyWorkbookName, emptyWorkbook(this.#parts.library));
    } else await this.#openSample(choice.title, choice.file);
  }

  async openFile(file: File): Promise<void> {
    if (!(await this.#mayLeave())) return;
    await this.#busy(file.name);
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) this.#notices.error(previewText.problems.unreadable(file.name));
    else await this.#openBytes(file.name, new Uint8Array(bytes));
  }

  async save(functions: AddInFunctions): Promise<void> {
    const workbench = this.#open;
    if (workbench === null) return;
    const name = functions === 'kept' ? workbench.fileName : previewText.valuesName(workbench.fileName);
    try {
      download(name, new Uint8Array(await workbench.save(functions)));
      this.#notices.done(previewText.saved(name));
    } catch {
      this.#notices.error(previewText.notSaved);
    }
  }

  enterPane(): void {
    this.#open?.enterPane();
  }

  async goHome(): Promise<void> {
    if (!(await this.#mayLeave())) return;
    this.#close();
    this.#notices.clear();
    this.#showStart(true);
  }

  async #openSample(title: string, file: string): Promise<void> {
    await this.#busy(title);
    const bytes = await fetchBytes(`/samples/${file}`);
    if (bytes === null) this.#notices.error(previewText.sampleMissing(title));
    else await this.#openBytes(file, bytes);
  }

  async #openBytes(name: string, bytes: Uint8Array): Promise<void> {
    const result = openXlsx(this.#parts.library, bytes);
    if (result.ok) await this.#show(name, result.workbook);
    else this.#notices.error(previewText.problems[result.problem](name));
  }

  async #show(name: string, workbook: OpenedWorkbook): Promise<void> {
    this.#close();
    this.#showStart(false);
    this.#open = await openWorkbench(this.#parts, name, workbook);
    globalThis.preview = openTestDoor(this.#parts.library, this.#open);
    this.#elements.fileName.textContent = name;
    document.title = previewText.documentTitle(name);
    this.#notices.clear();
  }

  #close(): void {
    this.#open?.close();
    this.#open = null;
    globalThis.preview = undefined;
    this.#elements.fileName.textContent = '';
    document.title = previewText.title;
  }

  #showStart(start: boolean): void {
    this.#elements.start.hidden = !start;
    const { work, saveFile, saveValues, saveHelp, goHome, skip } = this.#elements;
    for (const element of [work, saveFile, saveValues, saveHelp, goHome, skip]) element.hidden = start;
  }

  async #mayLeave(): Promise<boolean> {
    return this.#open?.isChanged() !== true || (await ask(this.#elements, previewText.leave));
  }

  /** Lets the page paint the sentence before the long work begins. */
  async #busy(name: string): Promise<void> {
    this.#notices.busy(previewText.opening(name));
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 0));
    });
  }
}
