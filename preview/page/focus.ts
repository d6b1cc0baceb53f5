import type { Elements } from './elements.ts';

/** F6 goes from the grid to the pane and back, as between the parts of Excel's own window; so does a skip link. */
export function connectFocus({ skip, pane, grid }: Elements, toPane: () => void): void {
  const toGrid = () => focusGrid(grid);
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

/** Behind the pane's last stop comes the foot of the page, before its first the grid. */
export function leavePane({ grid }: Elements, backward: boolean): void {
  if (backward) focusGrid(grid);
  else document.querySelector<HTMLElement>('footer a')?.focus();
}

function focusGrid(grid: HTMLElement): void {
  grid.querySelector<HTMLElement>('.o-grid')?.click();
}

function onF6(go: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    go();
  };
}
