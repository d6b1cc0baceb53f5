import type { BlocReading } from '../../src/actions/read-bloc.ts';
import { firstState, nextState, type PaneEvent, type PaneState } from '../../src/taskpane/state.ts';

const noBloc: BlocReading = {
  kind: 'noBloc',
  snapshot: { sheets: [], tables: [] },
  lost: [],
  seenTables: new Map(),
  absentSheets: [],
};

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, firstState);
}

const started = (read: number): PaneEvent => ({ kind: 'readStarted', read });
const answered = (read: number): PaneEvent => ({ kind: 'readAnswered', read, reading: noBloc });
const failed = (read: number): PaneEvent => ({
  kind: 'readFailed',
  read,
  failure: { kind: 'cellBeingEdited' },
});

test('the answer to the newest read is shown', () => {
  expect(after(started(1), answered(1))).toMatchObject({ reading: noBloc, isReading: false });
});

test('an answer overtaken by a newer read is dropped', () => {
  expect(after(started(1), started(2), answered(1))).toMatchObject({ reading: null, isReading: true });
});

test('a failure overtaken by a newer read is dropped', () => {
  expect(after(started(1), started(2), failed(1)).trouble).toBeNull();
});

test('a read that fails keeps what was read before and offers to read again', () => {
  const state = after(started(1), answered(1), started(2), failed(2));
  expect(state.reading).toBe(noBloc);
  expect(state.trouble).toEqual({ failure: { kind: 'cellBeingEdited' }, order: { kind: 'read' } });
});

test('a read that succeeds takes back the trouble of an earlier read', () => {
  expect(after(started(1), failed(1), started(2), answered(2)).trouble).toBeNull();
});

test('a read that succeeds does not hide the trouble of another order', () => {
  const state = after(
    { kind: 'orderFailed', order: { kind: 'putResults' }, failure: { kind: 'protectedSheet', sheet: null } },
    started(1),
    answered(1),
  );
  expect(state.trouble?.order).toEqual({ kind: 'putResults' });
});

test('a new order takes the earlier trouble and notice from sight', () => {
  const state = after(
    { kind: 'orderDone', notice: { kind: 'resultsPut', sheet: 'Kết quả' } },
    { kind: 'orderStarted', order: { kind: 'putResults' } },
  );
  expect(state).toMatchObject({ notice: null, trouble: null, working: { kind: 'putResults' } });
});

test('a chosen member is forgotten when the bloc has gone', () => {
  const state = after({ kind: 'memberChosen', member: 'Sở Nội vụ' }, started(1), answered(1));
  expect(state.member).toBeNull();
});
