import type { Elements } from './elements.ts';

/** F6 goes from the grid to the pane and back, as between the parts of Excel's own window; so does a skip link. */
export function connectFocus({ skip, pane, grid }: Elements, toPane: () => void): void {
  const backByF6 = onF6(() => focusGrid(grid));
  const hear = (frame: EventTarget | null) => {
    if (frame instanceof HTMLIFrameElement)
      frame.contentWindow?.addEventListener('keydown', backByF6, { capture: true });
  };
  const enter = () => {
    // The pane takes keys before all it loads has come: who goes in must be heard at once.
    hear(pane.querySelector('iframe'));
    toPane();
  };
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    enter();
  });
  addEventListener('keydown', onF6(enter), { capture: true });
  // The frame is made anew with every workbook; each loads once or more, and hears keys of its own.
  pane.addEventListener('load', ({ target }) => hear(target), { capture: true });
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
