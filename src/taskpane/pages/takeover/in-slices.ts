import type { OwnStep, Stepwise } from '../../../workbook/stepwise.ts';

/** Short enough that a key or a click between two slices is heard at once. */
const sliceMilliseconds = 40;

/** Works for one slice of time; the answer is the last step, or the end. */
export function oneSlice<T>(work: Stepwise<T>): IteratorResult<OwnStep, T> {
  const end = performance.now() + sliceMilliseconds;
  let step = work.next();
  while (step.done !== true && performance.now() < end) step = work.next();
  return step;
}

type Watch = { readonly tell: (step: OwnStep) => void; readonly isStopped: () => boolean };

/** Works slice by slice; the page can draw and be used in between. Null when it was stopped. */
export async function inSlices<T>(work: Stepwise<T>, watch: Watch): Promise<{ readonly value: T } | null> {
  for (;;) {
    await pause();
    if (watch.isStopped()) return null;
    const step = oneSlice(work);
    if (step.done === true) return { value: step.value };
    watch.tell(step.value);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
