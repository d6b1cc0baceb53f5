import { useEffect, useRef, useState } from 'react';
import { takeFocus } from '../../take-focus.ts';

type OpenForm = {
  /** The key of the row whose form is open, or null. */
  readonly open: string | null;
  readonly show: (key: string) => void;
  readonly close: () => void;
  /** On the list: the button that opened the form gets the keyboard back. */
  readonly list: React.RefObject<HTMLUListElement | null>;
};

/** At most one form among the rows of a list. */
export function useOpenForm(): OpenForm {
  const [open, setOpen] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  const list = useRef<HTMLUListElement | null>(null);
  useEffect(() => {
    if (open !== null || last.current === null) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const item = items.find((one) => one.dataset['row'] === last.current) ?? items[0];
    takeFocus(item?.querySelector<HTMLElement>('button'));
    last.current = null;
  }, [open]);
  return {
    open,
    show: setOpen,
    close: () => {
      last.current = open;
      setOpen(null);
    },
    list,
  };
}
