import { useEffect, useRef, useState } from 'react';
import type { ChangedInCells } from '../actions/criteria/criteria-lock.ts';
import type { BlocOfWorkbook } from '../actions/read-bloc.ts';
import type { Failure } from '../text/index.ts';
import type { Workbook } from './use-workbook.ts';

export type CriteriaWatch = {
  /** The criteria were changed in their cells since the last version. */
  readonly changed: ChangedInCells | null;
  /** Why version 1 is not recorded although there are points. */
  readonly notKept: Failure | null;
};

const nothing: CriteriaWatch = { changed: null, notKept: null };

/** Follows the criteria at every reading: records version 1 when scoring begins, and tells what is changed after it. */
export function useCriteriaWatch(
  reading: BlocOfWorkbook,
  { state, door, dispatch, perform }: Workbook,
): CriteriaWatch {
  const [found, setFound] = useState(nothing);
  const sawOpen = useRef(false);
  const isKeeping = useRef(false);
  /** What was written did not do: it is not tried again and again. */
  const isDone = useRef(false);
  const working = state.working !== null;
  const isAtEntry = useRef(false);
  isAtEntry.current = state.tab === 'entry';
  useEffect(() => {
    if (door === null || working) return undefined;
    const effect = { isCurrent: true };
    const look = async (): Promise<void> => {
      const part = await import('./watch-criteria.ts').catch(() => null);
      if (part === null || !effect.isCurrent) return;
      const { isOpen, changed, keep } = part.lookAtCriteria(door, reading);
      if (isOpen) sawOpen.current = true;
      if (keep === null) {
        isDone.current = false;
        setFound((before) => (before === nothing && changed === null ? before : { changed, notKept: null }));
        return;
      }
      // A workbook that is opened with points is not written into by itself: tab Tiêu chí offers to record version 1.
      if (!sawOpen.current || isKeeping.current || isDone.current) return;
      isKeeping.current = true;
      const kept = await keep('firstScore');
      isKeeping.current = false;
      setFound({ changed, notKept: kept.ok ? null : kept.failure });
      if (!kept.ok) return;
      isDone.current = true;
      // Beside a form that is being typed in, a note would push the field away: it is told to a screen reader only.
      const kind = isAtEntry.current ? 'cellsWritten' : 'told';
      if (kept.value !== null) dispatch({ kind: 'noticed', notice: { kind, text: kept.value } });
      void perform({ kind: 'read' });
    };
    void look();
    return () => {
      effect.isCurrent = false;
    };
  }, [reading, door, working, dispatch, perform]);
  return found;
}
