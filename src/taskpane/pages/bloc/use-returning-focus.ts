import { useEffect, useRef, type RefObject } from 'react';

/** When a form closes, the keyboard goes back to the button that opened it. */
export function useReturningFocus(open: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open) place.current?.querySelector('button')?.focus();
    before.current = open;
  }, [open]);
  return place;
}
