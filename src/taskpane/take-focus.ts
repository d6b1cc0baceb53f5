/**
 * The keyboard goes on here, unless the person is elsewhere by now: in Excel's cells, where a focus that is called into the
 * pane would take their typing away.
 */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (document.hasFocus()) element?.focus();
}
