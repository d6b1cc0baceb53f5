/**
 * The keyboard goes on here, unless the person is elsewhere by now: in Excel's cells, where a focus that is called into the
 * pane would take their typing away; or on a tab, where the next arrow key has to lead to the next tab.
 */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (document.activeElement?.getAttribute('role') === 'tab') return;
  if (document.hasFocus()) element?.focus();
}
