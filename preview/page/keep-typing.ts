import type { GridLibrary } from '../backend/osheet-library.ts';

let isWriting: () => boolean = () => false;
const patched = new WeakSet();

/**
 * A person types on in Excel while an add-in formats other cells. The grid drops what is being typed at every formatting, so
 * its open cell does not hear of those that come from the add-in.
 */
export function keepTyping({ stores }: GridLibrary, writesNow: () => boolean): void {
  isWriting = writesNow;
  const { prototype } = stores.CellComposerStore;
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const handle = Object.getOwnPropertyDescriptors(prototype).handle.value;
  prototype.handle = function (command) {
    if (command.type === 'SET_FORMATTING' && isWriting()) return;
    handle?.call(this, command);
  };
}
