import { carryOutBloc } from '../../../src/actions/bloc/carry-out-bloc.ts';
import { carryOutCriteria } from '../../../src/actions/criteria/carry-out-criteria.ts';
import { carryOutEntry } from '../../../src/actions/entry/carry-out-entry.ts';
import type { OwnWrite } from '../../../src/actions/log/own-writes.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import type { Attempt } from '../../../src/text/index.ts';
import type { RecordedChange } from '../../../src/workbook/undo/contents.ts';
import { line, note } from '../criteria/build.ts';
import { typeEntry } from '../start.ts';
import { back, recorded } from '../undo/way-back.ts';
import { first, logOf, second, startLog, told, type StartedLog } from './start-log.ts';

const lan = 'Nguyễn Thị Lan';

/** The pane reads what an order of its own has written; no row that was in the log may have gone or changed. */
async function read({ door, pane }: StartedLog, source: OwnWrite['source'], change: RecordedChange) {
  const before = (await logOf(door)).rows;
  await pane.look([], [{ source, change }]);
  const { rows, check } = await logOf(door);
  expect(rows.slice(0, before.length)).toEqual(before);
  expect(check).toEqual({ altered: null, forks: 0 });
  return rows.length - before.length;
}

const writePoints = (text: string) => (door: WorkbookDoor) =>
  carryOutEntry(door, { kind: 'write', cells: [{ stage: 'self', code: 'I.1', member: first, text }] });

test('points written by the pane and taken back are two rows, the second says that it was undone; brought again, a third one', async () => {
  const started = await startLog();
  const change = await recorded(started.door, writePoints('9,5'));
  await read(started, 'pane', change);
  const again = await back(started.door, change);
  await read(started, 'undone', again);
  await read(started, 'redone', await back(started.door, again));
  const place = `${lan} | Tự chấm | I.1 (ô C6) | ${first}`;
  expect(await told(started.door)).toEqual([
    `${place} | (trống) → 9,5 | bằng ngăn Thi đua`,
    `${place} | 9,5 → (trống) | hoàn tác ở ngăn Thi đua`,
    `${place} | (trống) → 9,5 | làm lại ở ngăn Thi đua`,
  ]);
});

test('what a person typed beside it at the same time is told as typed', async () => {
  const started = await startLog();
  const change = await recorded(started.door, writePoints('9,5'));
  await read(started, 'pane', change);
  const again = await back(started.door, change);
  typeEntry(started.office, 'Tự chấm', 'I.1', second, 8);
  await read(started, 'undone', again);
  expect((await told(started.door)).slice(1)).toEqual([
    `${lan} | Tự chấm | I.1 (ô D6) | ${second} | (trống) → 8 | gõ trong ô`,
    `${lan} | Tự chấm | I.1 (ô C6) | ${first} | 9,5 → (trống) | hoàn tác ở ngăn Thi đua`,
  ]);
});

const orders: readonly (readonly [string, (door: WorkbookDoor) => Promise<Attempt<unknown>>])[] = [
  [
    'a criterion put in between, with its version',
    (door) =>
      carryOutCriteria(door, {
        kind: 'change',
        change: line({ kind: 'after', code: 'I.1' }, 'Xen giữa', 0),
        note,
      }),
  ],
  ['a member added, with its columns', (door) => carryOutBloc(door, { kind: 'addMember', name: 'Sở Mới' })],
  [
    'a member renamed everywhere',
    (door) => carryOutBloc(door, { kind: 'rename', from: first, to: 'Sở Mới' }),
  ],
];

test.each(orders)(
  'rows and columns that come and go: %s, taken back, leaves both in the log and every row that was there',
  async (_name, order) => {
    const started = await startLog();
    typeEntry(started.office, 'Tự chấm', 'I.1', first, 9);
    await started.pane.look();
    const change = await recorded(started.door, order);
    const done = await read(started, 'pane', change);
    const undone = await read(started, 'undone', await back(started.door, change));
    expect([done > 0, undone > 0]).toEqual([true, true]);
    const ways = (await logOf(started.door)).rows.slice(-(done + undone)).map(({ how }) => how.split(';')[0]);
    expect(new Set(ways.slice(0, done))).toEqual(new Set(['bằng ngăn Thi đua']));
    expect(new Set(ways.slice(done))).toEqual(new Set(['hoàn tác ở ngăn Thi đua']));
  },
);
