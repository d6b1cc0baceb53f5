import { useEffect, useRef, useState } from 'react';
import { takeFocus } from '../../take-focus.ts';

type OpenForms = {
  readonly isOpen: (key: string) => boolean;
  readonly show: (key: string) => void;
  readonly close: (key: string) => void;
  /** On the list: the row of the form that was closed last gets the keyboard back. */
  readonly list: React.RefObject<HTMLUListElement | null>;
};

/** Forms among the rows of a list. A second one leaves the first open: something may be typed in it. */
export function useOpenForms(): OpenForms {
  const [open, setOpen] = useState<readonly string[]>([]);
  const last = useRef<string | null>(null);
  const list = useRef<HTMLUListElement | null>(null);
  useEffect(() => {
    const key = last.current;
    if (key === null || open.includes(key)) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    // A row may hold several forms: their keys begin with its own.
    const item =
      items.find(({ dataset }) => key === dataset['row']) ??
      items.find(({ dataset }) => key.startsWith(`${dataset['row']} `)) ??
      items[0];
    takeFocus(item?.querySelector<HTMLElement>('button'));
    last.current = null;
  }, [open]);
  return {
    isOpen: (key) => open.includes(key),
    show: (key) => setOpen((now) => [...now, key]),
    close: (key) => {
      last.current = key;
      setOpen((now) => now.filter((one) => one !== key));
    },
    list,
  };
}
