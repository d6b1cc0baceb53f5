import { useEffect, useRef, type RefObject } from 'react';
import { takeFocus } from '../../take-focus.ts';

/** When a form closes, the keyboard goes back to the button that opened it. */
export function useReturningFocus(open: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open) takeFocus(place.current?.querySelector('button'));
    before.current = open;
  }, [open]);
  return place;
}
