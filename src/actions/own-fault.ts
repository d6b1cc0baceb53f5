import type { Attempt } from '../text/index.ts';

/** A mistake of ours must not leave the pane waiting for ever: it ends what it broke, with a sentence. */
export async function guarded<T>(work: () => Promise<Attempt<T>>): Promise<Attempt<T>> {
  try {
    return await work();
  } catch (fault) {
    return { ok: false, failure: { kind: 'ownFault', message: faultMessage(fault) } };
  }
}

export function faultMessage(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
