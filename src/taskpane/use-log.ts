import { useCallback, useRef, useState } from 'react';
import type { LogKeeper, LogProgress } from '../actions/log/log-keeper.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import type { ChangeBurst } from '../workbook/change-burst.ts';
import { logTableNames } from '../workbook/log/table-names.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

export type LogFollower = {
  readonly progress: LogProgress;
  /** Takes a reading with what was told about it; reads again through `lookAgain` when something has to wait. */
  readonly follow: (snapshot: WorkbookSnapshot, bursts: ChangeBurst) => void;
};

const nothingWaits: LogProgress = { waiting: 0, failure: null };

/** Keeps the change log while the pane is open; its part is loaded when the workbook has a log. */
export function useLog(door: WorkbookDoor | null, lookAgain: { current: () => void }): LogFollower {
  const [progress, setProgress] = useState(nothingWaits);
  const keeper = useRef<{ readonly door: WorkbookDoor; readonly made: Promise<LogKeeper> } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const follow = useCallback(
    (snapshot: WorkbookSnapshot, bursts: ChangeBurst): void => {
      const hasLog = snapshot.tables.some(({ name }) => name === logTableNames.rows);
      if (door === null || (!hasLog && keeper.current === null)) return;
      if (keeper.current?.door !== door) {
        const lookAgainIn = (milliseconds: number): void => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => lookAgain.current(), milliseconds);
        };
        keeper.current = { door, made: makeKeeper(door, lookAgainIn) };
      }
      void keeper.current.made
        .then((made) => made.follow(snapshot, bursts))
        .then(setProgress, () => (keeper.current = null));
    },
    [door, lookAgain],
  );
  return { progress, follow };
}

async function makeKeeper(
  door: WorkbookDoor,
  lookAgainIn: (milliseconds: number) => void,
): Promise<LogKeeper> {
  const part = await import('./log-keeping.ts');
  return part.keeperOf(door, lookAgainIn);
}
