import { useCallback, useEffect, useReducer, useRef, useState, type Dispatch } from 'react';
import { readBloc, type BlocReading } from '../actions/read-bloc.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import type { Attempt } from '../text/index.ts';
import type { ChangeBurst, TouchedCells } from '../workbook/change-burst.ts';
import { firstState, nextState, type Notice, type Order, type PaneEvent, type PaneState } from './state.ts';
import type { LogProgress } from '../actions/log/log-keeper.ts';
import type { SheetJob } from '../workbook/sheet-job.ts';
import { makesSheets, useSheetJob } from './use-sheet-job.ts';
import { useLog } from './use-log.ts';

/** Opens the door to the workbook; asked again when the person tries again. */
export type Connect = () => Promise<Attempt<WorkbookDoor>>;

export type Workbook = {
  readonly state: PaneState;
  readonly door: WorkbookDoor | null;
  /** How the keeping of the change log goes. */
  readonly log: LogProgress;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Answers whether it was done, so that a form keeps what was typed when it was not. */
  readonly perform: (order: Order) => Promise<boolean>;
  /** Stops the making of sheets; those made so far are taken away again. */
  readonly stop: () => void;
};

/** Keeps the pane's state true to the workbook: connects, reads, follows changes, carries out orders. */
export function useWorkbook(connect: Connect): Workbook {
  const [state, dispatch] = useReducer(nextState, firstState);
  const [door, setDoor] = useState<WorkbookDoor | null>(null);
  const lastReading = useRef<BlocReading | null>(null);
  const lookAgain = useRef<() => void>(() => undefined);
  const bursts = useRef<TouchedCells[]>([]);
  const log = useLog(door, lookAgain);
  const { follow } = log;
  const onReading = useCallback(
    (reading: BlocReading): void => {
      lastReading.current = reading;
      follow(reading.snapshot, bursts.current.splice(0));
    },
    [follow],
  );
  const job = useSheetJob(dispatch);
  const read = useReader(door, dispatch, lastReading, onReading);

  const openDoor = useCallback(async (): Promise<boolean> => {
    const order = { kind: 'connect' } as const;
    dispatch({ kind: 'orderStarted', order });
    const connected = await connect();
    if (connected.ok) {
      dispatch({ kind: 'orderDone', notice: null });
      setDoor(connected.value);
    } else {
      dispatch({ kind: 'orderFailed', order, failure: connected.failure });
    }
    return connected.ok;
  }, [connect]);

  const perform = useCallback(
    async (order: Order): Promise<boolean> => {
      if (order.kind === 'connect' || door === null) return openDoor();
      if (order.kind === 'read') return read().then(() => true);
      dispatch({ kind: 'orderStarted', order });
      const outcome = await job.run(makesSheets(order), (one) =>
        outcomeOf(door, order, lastReading.current, one),
      );
      if (!outcome.ok) {
        dispatch({ kind: 'orderFailed', order, failure: outcome.failure });
        if (makesSheets(order)) await read();
        return false;
      }
      dispatch({ kind: 'orderDone', notice: outcome.value });
      if (order.kind !== 'goTo') await read();
      return true;
    },
    [door, openDoor, read, job],
  );

  useEffect(() => void openDoor(), [openDoor]);
  useEffect(() => {
    lookAgain.current = () => void read();
    return followChanges(door, read, job.isMaking, (burst) => bursts.current.push(...burst));
  }, [door, read, job]);
  return { state, door, log: log.progress, dispatch, perform, stop: job.stop };
}

/** What makes sheets and results is loaded when somebody first asks for it. */
async function outcomeOf(
  door: WorkbookDoor,
  order: Exclude<Order, { kind: 'connect' | 'read' }>,
  reading: BlocReading | null,
  job: SheetJob,
): Promise<Attempt<Notice | null>> {
  const part = await import('./carry-out.ts').catch(() => null);
  if (part === null) return { ok: false, failure: { kind: 'partNotLoaded' } };
  return part.carryOut(door, order, reading, job);
}

/** Reads the bloc; numbers the reads, so that an answer overtaken by a newer read is dropped. */
function useReader(
  door: WorkbookDoor | null,
  dispatch: Dispatch<PaneEvent>,
  lastReading: { readonly current: BlocReading | null },
  onReading: (reading: BlocReading) => void,
): () => Promise<void> {
  const newest = useRef(0);
  return useCallback(async () => {
    if (door === null) return;
    newest.current += 1;
    const read = newest.current;
    dispatch({ kind: 'readStarted', read });
    const answer = await readBloc(door, lastReading.current);
    if (!answer.ok) {
      dispatch({ kind: 'readFailed', read, failure: answer.failure });
      return;
    }
    if (read === newest.current) onReading(answer.value);
    dispatch({ kind: 'readAnswered', read, reading: answer.value });
  }, [door, dispatch, lastReading, onReading]);
}

function followChanges(
  door: WorkbookDoor | null,
  read: () => Promise<void>,
  isMaking: () => boolean,
  onBurst: (burst: ChangeBurst) => void,
): (() => void) | undefined {
  if (door === null) return undefined;
  void read();
  const watching = door.watch((burst) => {
    onBurst(burst);
    // A half-made bloc is nothing to show: it is read when all its sheets are there, or none.
    if (!isMaking()) void read();
  });
  return () => void watching.then((started) => (started.ok ? started.value() : undefined));
}
