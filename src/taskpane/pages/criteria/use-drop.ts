import { useEffect, useRef, type RefObject } from 'react';
import { takeFocus } from '../../take-focus.ts';

type Dropping = {
  /** Around the rows and the button that adds one. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Told before the row at a place is taken out. */
  readonly dropping: (place: number) => void;
};

/** A row that is taken out takes its button along: the keyboard goes on with the next row's, else with the last button. */
export function useDrop(count: number): Dropping {
  const list = useRef<HTMLDivElement>(null);
  const dropped = useRef<number | null>(null);
  useEffect(() => {
    if (dropped.current === null) return;
    const drops = list.current?.querySelectorAll<HTMLElement>('[data-drop] button') ?? [];
    const all = list.current?.querySelectorAll<HTMLElement>('button') ?? [];
    const next = drops[dropped.current] ?? all[all.length - 1];
    dropped.current = null;
    takeFocus(next);
  }, [count]);
  return {
    list,
    dropping: (place) => {
      dropped.current = place;
    },
  };
}
