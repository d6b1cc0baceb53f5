import { useState } from 'react';
import type { CriteriaLock } from '../../../actions/criteria/criteria-lock.ts';
import type { CriteriaOrder, VersionNote } from '../../../actions/criteria/criteria-orders.ts';
import { everyCriterion, type CriteriaView } from '../../../actions/criteria/criteria-view.ts';
import { lookAhead } from '../../../actions/criteria/look-ahead.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import type { CriteriaChange } from '../../../workbook/criteria-change.ts';
import type { Task } from './task.ts';
import type { OnOrder } from '../../on-order.ts';

type Refusal = { readonly what: string; readonly next: string };

/** What is chosen and opened in the tree, and what the person is about to do. */
export type CriteriaState = {
  readonly chosen: string | null;
  readonly open: ReadonlySet<string>;
  readonly task: Task | null;
  /** The form from which a change went on to be looked at: it comes back as it was typed. */
  readonly under: Task | null;
  /** Why the last wish could not be carried out, when it came from a button. */
  readonly refusal: Refusal | null;
  /** The keyboard goes back into the tree. */
  readonly returning: boolean;
  readonly choose: (code: string) => void;
  readonly openOne: (code: string, open: boolean) => void;
  readonly openAll: (open: boolean) => void;
  readonly begin: (task: Task) => void;
  /** From a form: null when it goes on, else why not. */
  readonly wish: (change: CriteriaChange) => Refusal | null;
  readonly confirm: (change: CriteriaChange, note: VersionNote | null) => void;
  readonly record: (note: VersionNote) => void;
  readonly leave: () => void;
};

export function useCriteria(
  reading: BlocOfWorkbook,
  view: CriteriaView,
  lock: CriteriaLock,
  onOrder: OnOrder<CriteriaOrder>,
): CriteriaState {
  const [chosen, setChosen] = useState<string | null>(null);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [task, setTask] = useState<Task | null>(null);
  const [under, setUnder] = useState<Task | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [returning, setReturning] = useState(false);
  const groups = everyCriterion(view.nodes).filter(({ children }) => children.length > 0);
  const opensAll = everyCriterion(view.nodes).length <= mostOpened;
  const open = new Set(groups.flatMap(({ code }) => ((toggled.get(code) ?? opensAll) ? [code] : [])));

  const close = (): void => {
    setTask(null);
    setUnder(null);
    setReturning(true);
  };
  const leave = (): void => (under === null ? close() : goTo(under, null));
  const goTo = (next: Task, from: Task | null): void => {
    setTask(next);
    setUnder(from);
  };
  const confirm = (change: CriteriaChange, note: VersionNote | null): void => {
    const looking = lookAhead(reading.snapshot, reading.bloc, change);
    onOrder({ kind: 'change', change, note }, () => {
      if (looking.ok && looking.look.code !== null) choose(looking.look.code, looking.look.above);
      // A button of the criterion itself keeps the keyboard, so that it can be pressed again.
      if (task !== null) close();
    });
  };
  const choose = (code: string, above: readonly string[] = []): void => {
    setRefusal(null);
    setChosen(code);
    if (above.length > 0) setToggled((now) => new Map([...now, ...above.map((one) => [one, true] as const)]));
  };
  const wish = (change: CriteriaChange): Refusal | null => {
    const looking = lookAhead(reading.snapshot, reading.bloc, change);
    if (!looking.ok) return looking;
    if (lock.state.kind === 'open' && change.kind !== 'remove' && change.kind !== 'renumber')
      confirm(change, null);
    else goTo({ kind: 'review', change }, task);
    return null;
  };
  const begin = (next: Task): void => {
    setReturning(false);
    setRefusal(null);
    if (next.kind === 'change') setRefusal(wish(next.change));
    else goTo(next, task);
  };
  return {
    chosen,
    open,
    task,
    under,
    refusal,
    returning,
    choose: (code) => choose(code),
    openOne: (code, isOpen) => setToggled(new Map([...toggled, [code, isOpen]])),
    openAll: (isOpen) => setToggled(new Map(groups.map(({ code }) => [code, isOpen]))),
    begin,
    wish,
    confirm,
    record: (note) => onOrder({ kind: 'record', note }, close),
    leave,
  };
}

/** A larger table begins with its sections only. */
const mostOpened = 60;
