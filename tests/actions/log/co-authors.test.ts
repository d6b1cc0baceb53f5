import type { StartedOffice } from '../../support/office-host.ts';
import type { ChangeBurst } from '../../../src/workbook/change-burst.ts';
import { valueOf } from '../../excel/start.ts';
import { typeEntry } from '../start.ts';
import { first, logOf, Pane, second, startLog, told } from './start-log.ts';

const lan = 'Nguyễn Thị Lan';

/** What Excel tells of a cell: I.1 of the first member stands in C6 of "Tự chấm", of the second one in D6. */
async function touched(
  office: StartedOffice,
  address: string,
  by: 'person' | 'coauthor',
): Promise<ChangeBurst> {
  const sheet = await office.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('Tự chấm').load('id');
    await context.sync();
    return found.id;
  });
  return [{ sheet, address, by }];
}

test('the watch tells a co-author’s cell from the person’s own and from the pane’s', async () => {
  const { office, door } = await startLog();
  const bursts: ChangeBurst[] = [];
  let wake: () => void = () => undefined;
  const stop = valueOf(
    await door.watch((burst) => {
      bursts.push(burst);
      wake();
    }),
  );
  const told = new Promise<void>((resolve) => (wake = resolve));
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  const area = { row: 5, column: 3, rows: 1, columns: 1 };
  office.memory.change({ kind: 'cells', sheet: 'Tự chấm', area, coauthor: true });
  await door.writeRows([{ sheet: 'Tự chấm', grows: null, row: 6, column: 5, cells: [8] }]);
  await told;
  await stop();
  expect(bursts.flat().map(({ address, by }) => [address, by])).toEqual([
    ['C6', 'person'],
    ['D6', 'coauthor'],
    ['E6', 'pane'],
  ]);
});

test('a co-author without a pane is told by ours, marked, after a while in which their own pane could have', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', second, 8);
  await pane.look(await touched(office, 'D6', 'coauthor'));
  expect(await told(door)).toEqual([]);
  const [wait = 0] = pane.looksAgainIn;
  expect(wait).toBeGreaterThanOrEqual(9_000);
  pane.pass(wait);
  await pane.look();
  expect(await told(door)).toEqual([
    `Người cùng soạn | Tự chấm | I.1 (ô D6) | ${second} | (trống) → 8 | người cùng soạn sổ`,
  ]);
});

test('two open panes tell a change once: the one where it was typed', async () => {
  const { office, door, pane } = await startLog();
  const other = new Pane(door, 'Trần Văn Bình');
  await other.look();
  typeEntry(office, 'Tự chấm', 'I.1', second, 8);
  await pane.look(await touched(office, 'D6', 'coauthor'));
  await other.look(await touched(office, 'D6', 'person'));
  pane.pass(20_000);
  await pane.look();
  await other.look();
  expect(await told(door)).toEqual([
    `Trần Văn Bình | Tự chấm | I.1 (ô D6) | ${second} | (trống) → 8 | gõ trong ô`,
  ]);
});

test('the same value typed again later by a co-author is a change of its own', async () => {
  const { office, door, pane } = await startLog();
  for (const points of [8, 7, 8]) {
    typeEntry(office, 'Tự chấm', 'I.1', second, points);
    await pane.look(await touched(office, 'D6', 'coauthor'));
    pane.pass(20_000);
    await pane.look();
  }
  expect((await told(door)).map((line) => line.split(' | ')[4])).toEqual(['(trống) → 8', '8 → 7', '7 → 8']);
});

test('two panes that watch a third person do not both tell: the second sees the row of the first', async () => {
  const { office, door, pane } = await startLog();
  const other = new Pane(door, 'Trần Văn Bình');
  await other.look();
  typeEntry(office, 'Tự chấm', 'I.1', second, 8);
  const burst = await touched(office, 'D6', 'coauthor');
  await pane.look(burst);
  await other.look(burst);
  const waits = [pane.looksAgainIn.at(-1) ?? 0, other.looksAgainIn.at(-1) ?? 0];
  expect(new Set(waits).size).toBe(2);
  pane.pass(20_000);
  other.pass(20_000);
  await pane.look();
  await other.look();
  expect(await told(door)).toHaveLength(1);
});

test('one burst of both: the person’s own cell is told at once, the co-author’s later', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  typeEntry(office, 'Tự chấm', 'I.1', second, 8);
  const burst = [...(await touched(office, 'C6', 'person')), ...(await touched(office, 'D6', 'coauthor'))];
  await pane.look(burst);
  expect(await told(door)).toEqual([`${lan} | Tự chấm | I.1 (ô C6) | ${first} | (trống) → 9 | gõ trong ô`]);
  pane.pass(20_000);
  await pane.look();
  expect(await told(door)).toHaveLength(2);
});

test('rows that two panes write at the same moment are a fork, not a forgery', async () => {
  const { office, door, pane } = await startLog();
  const other = new Pane(door, 'Trần Văn Bình');
  await other.look();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  typeEntry(office, 'Tự chấm', 'I.1', second, 8);
  const snapshot = valueOf(await door.read());
  const mine = await touched(office, 'C6', 'person');
  const theirs = await touched(office, 'D6', 'person');
  const swapped = (burst: ChangeBurst): ChangeBurst => burst.map((one) => ({ ...one, by: 'coauthor' }));
  await pane.follow(snapshot, [...mine, ...swapped(theirs)]);
  await other.follow(snapshot, [...swapped(mine), ...theirs]);
  expect((await logOf(door)).check).toEqual({ altered: null, forks: 1 });
  pane.pass(20_000);
  other.pass(20_000);
  await pane.look();
  await other.look();
  expect(await told(door)).toHaveLength(2);
});

test('Ctrl+Z that takes a row of the log away first is let through; the row comes back after 20 seconds', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  await pane.look();
  await pane.look();
  await office.Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem('NhatKy').rows;
    rows.load('count');
    await context.sync();
    rows.getItemAt(rows.count - 1).delete();
    await context.sync();
  });
  await pane.look();
  expect([await told(door), pane.looksAgainIn.at(-1)]).toEqual([[], 20_000]);
  typeEntry(office, 'Tự chấm', 'I.1', first, '');
  await pane.look();
  pane.pass(20_000);
  await pane.look();
  expect((await told(door)).map((line) => line.split(' | ')[4])).toEqual(['9 → (trống)', '(trống) → 9']);
});
