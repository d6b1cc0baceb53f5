/** The fixed parts of index.html; a missing one is a mistake of ours and fails at once. */
export function findElements(page: Document) {
  return {
    fileName: required(page, 'file-name', HTMLElement),
    openFile: required(page, 'open-file', HTMLButtonElement),
    saveFile: required(page, 'save-file', HTMLButtonElement),
    saveValues: required(page, 'save-values', HTMLButtonElement),
    goHome: required(page, 'go-home', HTMLButtonElement),
    saveHelp: required(page, 'save-help', HTMLElement),
    skip: required(page, 'skip', HTMLAnchorElement),
    notice: required(page, 'notice', HTMLElement),
    start: required(page, 'start', HTMLElement),
    work: required(page, 'work', HTMLElement),
    grid: required(page, 'grid', HTMLElement),
    pane: required(page, 'pane', HTMLElement),
    question: required(page, 'question', HTMLDialogElement),
    fileInput: required(page, 'file-input', HTMLInputElement),
  };
}

export type Elements = ReturnType<typeof findElements>;

function required<Kind extends HTMLElement>(page: Document, id: string, kind: new () => Kind): Kind {
  const element = page.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`index.html has no #${id} of the wanted kind`);
  return element;
}
