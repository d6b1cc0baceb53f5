import type { HostObject } from '../host-object.ts';
import { shifted } from './area.ts';
import type { Shift } from './area.ts';
import type { RangeReference, ReferenceStore, Sheet } from './state.ts';

type Kept = { readonly object: HostObject; readonly range: RangeReference };

/** A range whose cells were deleted, or whose sheet is gone, is no longer found (InvalidReference). */
export function referenceStore(hasSheet: (sheet: Sheet) => boolean): ReferenceStore {
  const kept = new Map<string, Kept>();
  let count = 0;
  return {
    keep: (object, range) => {
      const id = `R${++count}`;
      kept.set(id, { object, range });
      return id;
    },
    find: (id) => {
      const found = kept.get(id);
      return found !== undefined && hasSheet(found.range.sheet) ? found.object : null;
    },
    forget: (id) => {
      kept.delete(id);
    },
    shift: (sheet: Sheet, shift: Shift) => {
      for (const [id, { range }] of kept) {
        if (range.sheet !== sheet) continue;
        const area = shifted(range.area, shift);
        if (area === null) kept.delete(id);
        else range.area = area;
      }
    },
  };
}
