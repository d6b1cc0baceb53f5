import type { Elements } from './elements.ts';

/** F6 goes from the grid to the pane and back, as between the parts of Excel's own window; so does a skip link. */
export function connectFocus({ skip, pane, grid }: Elements): void {
  const toPane = () => pane.querySelector('iframe')?.contentWindow?.focus();
  const toGrid = () => grid.querySelector<HTMLElement>('.o-grid')?.click();
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    toPane();
  });
  addEventListener('keydown', onF6(toPane), { capture: true });
  // The frame is made anew with every workbook; each loads once or more, and hears keys of its own.
  pane.addEventListener(
    'load',
    (event) => {
      const { target } = event;
      if (target instanceof HTMLIFrameElement)
        target.contentWindow?.addEventListener('keydown', onF6(toGrid), { capture: true });
    },
    { capture: true },
  );
}

function onF6(go: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    go();
  };
}
