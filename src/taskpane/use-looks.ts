import { useCallback, useRef } from 'react';
import type { SheetLooks } from '../actions/looks/sheet-looks.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import type { SheetLook } from '../workbook/sheet-look.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** The look of a sheet by Excel's id of it; null when it was never seen. */
export type LookOf = (id: string | undefined) => SheetLook | null;

export type LookFollower = {
  readonly follow: (snapshot: WorkbookSnapshot) => void;
  readonly lookOf: LookOf;
};

/** Keeps how our sheets look, after each reading and beside it; its part is loaded after the first one. */
export function useLooks(door: WorkbookDoor | null): LookFollower {
  const keeper = useRef<{ readonly door: WorkbookDoor; looks: SheetLooks | null } | null>(null);

  const follow = useCallback(
    (snapshot: WorkbookSnapshot): void => {
      if (door === null) return;
      const current = keeper.current?.door === door ? keeper.current : { door, looks: null };
      keeper.current = current;
      void looksOf(current).then((looks) => looks?.follow(snapshot));
    },
    [door],
  );
  const lookOf = useCallback<LookOf>((id) => keeper.current?.looks?.lookOf(id) ?? null, []);
  return { follow, lookOf };
}

async function looksOf(keeper: {
  readonly door: WorkbookDoor;
  looks: SheetLooks | null;
}): Promise<SheetLooks | null> {
  const part = await import('../actions/looks/sheet-looks.ts').catch(() => null);
  if (part !== null) keeper.looks ??= new part.SheetLooks(keeper.door);
  return keeper.looks;
}
