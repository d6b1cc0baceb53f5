import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Stepwise } from '../../../workbook/stepwise.ts';
import type { ReadHere } from '../../use-work.ts';
import { inSlices, oneSlice } from './in-slices.ts';

/** What was read, and what it was read from. */
export type Read<Asked, T> = { readonly asked: Asked; readonly value: T };

type Props<Asked, T> = {
  readonly asked: Asked;
  readonly begin: (asked: Asked) => Stepwise<T>;
  /** What is read, in words. */
  readonly name: string;
  readonly readHere: ReadHere;
  readonly onRead: () => void;
  /** The person stopped; what was read last stays. */
  readonly onStopped: (last: Read<Asked, T> | null) => void;
};

/**
 * Reads what is asked for: within one slice of time before the page is drawn; what takes longer goes on in slices, is
 * told, and can be stopped. Until it is there the last reading stays.
 */
export function useReadInSteps<Asked extends object, T>({
  asked,
  begin,
  name,
  readHere,
  onRead,
  onStopped,
}: Props<Asked, T>): { readonly last: Read<Asked, T> | null; readonly isReading: boolean } {
  const [last, setLast] = useState<Read<Asked, T> | null>(null);
  const isRead = last !== null && isSame(last.asked, asked);
  const running = useRef<Promise<void>>(Promise.resolve());
  const ended = useEffectEvent((value: { readonly value: T } | null) => {
    if (value === null) {
      onStopped(last);
      return;
    }
    setLast({ asked, ...value });
    onRead();
  });
  useLayoutEffect(() => {
    if (isRead) return undefined;
    const work = begin(asked);
    const first = oneSlice(work);
    if (first.done === true) {
      ended({ value: first.value });
      return undefined;
    }
    let isWanted = true;
    const goOn = async (): Promise<void> => {
      const end = await readHere('table', (control) =>
        inSlices(work, {
          tell: (step) => control.tell({ ...step, name }),
          isStopped: () => !isWanted || control.isStopped(),
        }),
      );
      if (isWanted) ended(end);
    };
    // One that nobody wants any more ends at its next slice.
    running.current = running.current.then(goOn);
    return () => {
      isWanted = false;
    };
  }, [asked, begin, isRead, name, readHere]);
  return { last, isReading: !isRead };
}

function isSame<Asked extends object>(one: Asked, other: Asked): boolean {
  const values = new Map(Object.entries(one));
  return Object.entries(other).every(([key, value]) => values.get(key) === value);
}
