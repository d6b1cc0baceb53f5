import { useEffect, useRef, type RefObject } from 'react';
import { takeFocus } from './take-focus.ts';

/**
 * A button that leaves the page with the focus on it would drop the keyboard out of the pane: it goes on from the
 * page's heading, above which stands what was done. A person who went elsewhere is not called back.
 */
export function useKeptFocus(
  page: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const root = page.current;
    if (root === null) return undefined;
    const came = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    const went = (event: FocusEvent): void => {
      const left = event.target;
      // An element that is being taken away is still connected at this moment.
      setTimeout(() => {
        if (left instanceof Element && isThere(left) && last.current === left) last.current = null;
      });
    };
    root.addEventListener('focusin', came);
    root.addEventListener('focusout', went);
    return () => {
      root.removeEventListener('focusin', came);
      root.removeEventListener('focusout', went);
    };
  }, [page]);

  useEffect(() => {
    const at = document.activeElement;
    const lost = last.current !== null && !isThere(last.current);
    const nowhere = at === null || at === document.body || !isThere(at);
    if (!lost || !nowhere) return;
    last.current = null;
    takeFocus(heading.current ?? page.current);
  });
}

/** In the page and not in a part that is hidden (`KeptParts`). */
function isThere(element: Element): boolean {
  return element.isConnected && element.closest('[style*="display: none"]') === null;
}
