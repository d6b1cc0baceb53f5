import { useCallback, useRef, useState } from 'react';
import type { LogKeeper, LogProgress } from '../actions/log/log-keeper.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import type { OwnWrite } from '../actions/log/own-writes.ts';
import type { Attempt } from '../text/index.ts';
import type { ChangeBurst, TouchedCells } from '../workbook/change-burst.ts';
import { logTableNames } from '../workbook/log/table-names.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

export type LogFollower = {
  readonly progress: LogProgress;
  /** Takes a reading; reads again through `lookAgain` when something has to wait. */
  readonly follow: (snapshot: WorkbookSnapshot) => void;
  /** What Excel told of changes, for the next reading. */
  readonly heard: (burst: ChangeBurst) => void;
  /** What an order of the pane wrote, for the next reading. */
  readonly wrote: (own: readonly OwnWrite[]) => void;
  /** Reads what was written and not yet read: taken back unseen, neither would be told. */
  readonly catchUp: (read: () => Promise<Attempt<WorkbookSnapshot>>) => Promise<void>;
};

const nothingWaits: LogProgress = { waiting: 0, failure: null };

/** Keeps the change log while the pane is open; its part is loaded when the workbook has a log. */
export function useLog(door: WorkbookDoor | null, lookAgain: { current: () => void }): LogFollower {
  const [progress, setProgress] = useState(nothingWaits);
  const keeper = useRef<{ readonly door: WorkbookDoor; readonly made: Promise<LogKeeper> } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const told = useRef<{ readonly bursts: TouchedCells[]; readonly own: OwnWrite[] }>({ bursts: [], own: [] });

  const follow = useCallback(
    (snapshot: WorkbookSnapshot): void => {
      const [bursts, own] = [told.current.bursts.splice(0), told.current.own.splice(0)];
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
        .then((made) => made.follow(snapshot, bursts, own))
        .then(setProgress, () => (keeper.current = null));
    },
    [door, lookAgain],
  );
  const heard = useCallback((burst: ChangeBurst) => void told.current.bursts.push(...burst), []);
  const wrote = useCallback((own: readonly OwnWrite[]) => void told.current.own.push(...own), []);
  const catchUp = useCallback<LogFollower['catchUp']>(
    async (read) => {
      if (keeper.current === null || told.current.own.length === 0) return;
      const seen = await read();
      if (seen.ok) follow(seen.value);
    },
    [follow],
  );
  return { progress, follow, heard, wrote, catchUp };
}

async function makeKeeper(
  door: WorkbookDoor,
  lookAgainIn: (milliseconds: number) => void,
): Promise<LogKeeper> {
  const part = await import('./log-keeping.ts');
  return part.keeperOf(door, lookAgainIn);
}
