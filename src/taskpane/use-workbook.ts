import { useCallback, useEffect, useReducer, useRef, useState, type Dispatch } from 'react';
import { readBloc, type BlocReading } from '../actions/read-bloc.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import type { Attempt } from '../text/index.ts';
import type { ChangeBurst } from '../workbook/change-burst.ts';
import type { CarriedOut } from './carry-out.ts';
import type { Around, OrderEnd } from './record-order.ts';
import { firstState, nextState, notBegun, type Order, type PaneEvent, type PaneState } from './state.ts';
import type { LogProgress } from '../actions/log/log-keeper.ts';
import type { OwnWrite } from '../actions/log/own-writes.ts';
import type { WorkControl } from '../actions/in-job.ts';
import { unwatched, useWork, type ReadHere, type RunningWork } from './use-work.ts';
import type { NextSteps } from './undo-steps.ts';
import { useLooks } from './use-looks.ts';
import { useLog } from './use-log.ts';

/** Opens the door to the workbook; asked again when the person tries again. */
export type Connect = () => Promise<Attempt<WorkbookDoor>>;

export type Workbook = {
  readonly state: PaneState;
  readonly door: WorkbookDoor | null;
  /** How the keeping of the change log goes. */
  readonly log: LogProgress;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Answers whether it was done. `whenDone` follows also when the same order is done only at a later attempt. */
  readonly perform: (order: Order, whenDone?: () => void) => Promise<boolean>;
  readonly readFile: WorkbookDoor['readFile'];
  readonly readHere: ReadHere;
  /** Which orders a form waits for. */
  readonly followUps: Pick<WeakSet<Order>, 'has'>;
  /** Stops the order or the reading under way; what has been written by then is put back. */
  readonly stop: () => void;
};

/** Keeps the pane's state true to the workbook: connects, reads, follows changes, carries out orders. */
export function useWorkbook(connect: Connect): Workbook {
  const [state, dispatch] = useReducer(nextState, firstState);
  const [door, setDoor] = useState<WorkbookDoor | null>(null);
  const lastReading = useRef<BlocReading | null>(null);
  const lookAgain = useRef<() => void>(() => undefined);
  const log = useLog(door, lookAgain);
  const { follow, heard, wrote, catchUp } = log;
  const { follow: followLooks, lookOf } = useLooks(door);
  const onReading = useCallback(
    (reading: BlocReading): void => {
      lastReading.current = reading;
      follow(reading.snapshot);
      followLooks(reading.snapshot);
    },
    [follow, followLooks],
  );
  const work = useWork(dispatch);
  /** Something was told, or a reading was cut off, while an order was under way. */
  const missed = useRef(false);
  const [followUps] = useState(() => new WeakMap<Order, () => void>());
  const read = useReader({ door, dispatch, work, missed, lastReading, onReading });

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
    async (order: Order, whenDone?: () => void): Promise<boolean> => {
      if (whenDone !== undefined) followUps.set(order, whenDone);
      if (order.kind === 'connect' || door === null) return openDoor();
      if (order.kind === 'read') return read().then(() => true);
      if (order.kind === 'goTo' && work.isBusy()) return (await door.goTo(order.address)).ok;
      dispatch({ kind: 'orderStarted', order });
      const carry = async (control: WorkControl): Promise<End> => {
        if (order.kind === 'undo' || order.kind === 'redo') await catchUp(() => door.read(control));
        return endOf(door, order, { reading: lastReading.current, control, lookOf });
      };
      const { outcome, next, own } = order.kind === 'goTo' ? await carry(unwatched) : await work.run(carry);
      wrote(own);
      if (next !== null) dispatch({ kind: 'wayBack', next });
      if (!outcome.ok) {
        dispatch({ kind: 'orderFailed', order, failure: outcome.failure });
        if (missed.current || outcome.failure.kind === 'stopped') await read();
        return false;
      }
      dispatch({ kind: 'orderDone', notice: outcome.value });
      followUps.get(order)?.();
      if (order.kind !== 'goTo') await read();
      return true;
    },
    [door, openDoor, read, work, followUps, lookOf, wrote, catchUp],
  );

  const own = useOwnReader({ door, dispatch, work, missed, read });

  useEffect(() => void openDoor(), [openDoor]);
  useEffect(() => {
    // Half-written tables are nothing to show: they are read when the order has ended.
    const follow = (): void => {
      if (work.isBusy()) missed.current = true;
      else void read();
    };
    lookAgain.current = follow;
    return followChanges(door, follow, heard);
  }, [door, read, work, heard]);
  return { state, door, log: log.progress, dispatch, perform, followUps, ...own, stop: work.stop };
}

type End = {
  readonly outcome: OrderEnd['outcome'];
  readonly next: NextSteps | null;
  readonly own: readonly OwnWrite[];
};

/** What carries out orders is loaded when somebody first asks for it. */
async function endOf(door: WorkbookDoor, order: CarriedOut, around: Around): Promise<End> {
  const part = await import('./record-order.ts').catch(() => null);
  if (part === null)
    return { outcome: { ok: false, failure: { kind: 'partNotLoaded' } }, next: null, own: [] };
  const { outcome, undo } = await part.recordOrder(door, order, around);
  return { outcome, next: undo === null ? null : part.stepsAfter(undo), own: part.writesOf(undo) };
}

type Reader = {
  readonly door: WorkbookDoor | null;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly work: RunningWork;
  readonly missed: { current: boolean };
  readonly lastReading: { readonly current: BlocReading | null };
  readonly onReading: (reading: BlocReading) => void;
};

/** Reads the bloc; numbers the reads, so that an answer overtaken by a newer read is dropped. */
function useReader({ door, dispatch, work, missed, lastReading, onReading }: Reader): () => Promise<void> {
  const newest = useRef(0);
  return useCallback(async () => {
    if (door === null) return;
    newest.current += 1;
    const read = newest.current;
    missed.current = false;
    dispatch({ kind: 'readStarted', read });
    const { answer, stoppedByPerson } = await work.look(async (control) => ({
      answer: await readBloc(door, lastReading.current, control),
      stoppedByPerson: control.isStoppedByPerson(),
    }));
    if (!answer.ok) {
      const { failure } = answer;
      if (failure.kind !== 'cutOff') dispatch({ kind: 'readFailed', read, failure });
      else if (stoppedByPerson) dispatch({ kind: 'readStopped', read });
      else missed.current = true;
      return;
    }
    if (read === newest.current) onReading(answer.value);
    dispatch({ kind: 'readAnswered', read, reading: answer.value });
  }, [door, dispatch, work, missed, lastReading, onReading]);
}

type OwnReader = Pick<Reader, 'door' | 'dispatch' | 'work' | 'missed'> & {
  readonly read: () => Promise<void>;
};

function useOwnReader({
  door,
  dispatch,
  work,
  missed,
  read,
}: OwnReader): Pick<Workbook, 'readHere' | 'readFile'> {
  const readHere = useCallback<ReadHere>(
    async (what, reading) => {
      dispatch({ kind: 'workProgressed', progress: notBegun, ownReading: what });
      try {
        return await work.run(reading);
      } finally {
        dispatch({ kind: 'workProgressed', progress: notBegun, ownReading: null });
        if (missed.current) void read();
      }
    },
    [dispatch, work, missed, read],
  );
  const readFile = useCallback<Workbook['readFile']>(
    async (bytes) =>
      door === null
        ? { ok: false, failure: { kind: 'notInExcel' } }
        : readHere('file', (control) => door.readFile(bytes, control)),
    [door, readHere],
  );
  return { readHere, readFile };
}

function followChanges(
  door: WorkbookDoor | null,
  follow: () => void,
  onBurst: (burst: ChangeBurst) => void,
): (() => void) | undefined {
  if (door === null) return undefined;
  follow();
  const watching = door.watch((burst) => {
    onBurst(burst);
    follow();
  });
  return () => void watching.then((started) => (started.ok ? started.value() : undefined));
}
