import { carryOutLog } from '../../../src/actions/log/carry-out-log.ts';
import { valueOf } from '../../excel/start.ts';
import { typeEntry } from '../start.ts';
import { first, logOf, Pane, second, startLog, told } from './start-log.ts';

const lan = 'Nguyễn Thị Lan';
/** The sheets that this plan makes, all of them watched by the log. */
const pages = [
  ...['Khối', 'Tiêu chí', 'Quy chế', 'Chỉ tiêu', 'Tự chấm', 'Thống nhất', 'Khống chế'],
  ...['Lịch và hạn', 'Lịch việc', 'Phong trào, nơi nhận', 'Phân công', 'Nội dung kế hoạch'],
];

test('turned on: one row for each sheet with its fingerprint, the name in a visible cell, nothing more at the first look', async () => {
  const { door } = await startLog();
  const log = await logOf(door);
  expect([log.kept, log.person]).toEqual([true, lan]);
  expect(log.rows.map(({ page, how }) => `${page}: ${how}`)).toEqual(
    pages.map((page) => `${page}: bắt đầu ghi`),
  );
  expect(log.rows.every(({ code }) => /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(code))).toBe(true);
  expect(log.check).toEqual({ altered: null, forks: 0 });
});

test('a score typed and then corrected gives two rows: blank → 9, 9 → 9,5, with the cell of the code and the member', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  await pane.look();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9.5);
  await pane.look();
  expect(await told(door)).toEqual([
    `${lan} | Tự chấm | I.1 (ô C6) | ${first} | (trống) → 9 | gõ trong ô`,
    `${lan} | Tự chấm | I.1 (ô C6) | ${first} | 9 → 9,5 | gõ trong ô`,
  ]);
  expect((await logOf(door)).check.altered).toBeNull();
});

test('zero is not blank: 0 typed over a blank is a change, and so is 0 deleted', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', first, 0);
  await pane.look();
  typeEntry(office, 'Tự chấm', 'I.1', first, '');
  await pane.look();
  expect((await told(door)).map((line) => line.split(' | ')[4])).toEqual(['(trống) → 0', '0 → (trống)']);
});

test('a row put in above and rows that change places are no change: tables are compared by code and member', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  await pane.look();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tự chấm');
    sheet.getRange('5:5').insert('Down');
    await context.sync();
  });
  await pane.look();
  expect(await told(door)).toHaveLength(1);
});

test('a criterion that changes, comes and goes is told by its code with all that it held', async () => {
  const { office, door, pane } = await startLog();
  office.memory.type('Tiêu chí', 5, 2, 11);
  await pane.look();
  expect((await told(door)).at(-1)).toMatch(
    /^Nguyễn Thị Lan \| Tiêu chí \| I\.1, cột .* → 11 \| gõ trong ô$/,
  );
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('TieuChi').rows.getItemAt(1).delete();
    await context.sync();
  });
  await pane.look();
  expect((await told(door)).at(-1)).toMatch(
    /\| Tiêu chí \| I\.1 \(dòng ở ô A6\) \| {2}\| .*Nội dung: .* → \(đã xoá dòng\) \|/,
  );
});

test('20 cells at once are 20 rows, 21 cells are one row with the number and the range', async () => {
  const { office, door, pane } = await startLog();
  const paste = (rows: number, columns: number, value: number) =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thống nhất');
      sheet.getRangeByIndexes(4, 2, rows, columns).values = Array.from({ length: rows }, () =>
        new Array<number>(columns).fill(value),
      );
      await context.sync();
    });
  await paste(4, 5, 1);
  await pane.look();
  expect(await told(door)).toHaveLength(20);
  await paste(7, 3, 2);
  await pane.look();
  const lines = await told(door);
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe(
    `${lan} | Thống nhất | I … II (7 dòng) | 3 đơn vị | 12 ô có nội dung, 9 ô trống → 21 ô có nội dung, 0 ô trống | gõ trong ô; gộp 21 thay đổi`,
  );
});

test('while a cell is being edited nothing is lost: the row comes later, with the time of the change', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  const snapshot = valueOf(await door.read());
  office.host.setCellEditMode(true);
  expect(await pane.follow(snapshot)).toEqual({ waiting: 1, failure: { kind: 'cellBeingEdited' } });
  expect(pane.looksAgainIn).toEqual([3_000]);
  office.host.setCellEditMode(false);
  pane.pass(3_000);
  expect(await pane.look()).toEqual({ waiting: 0, failure: null });
  expect((await logOf(door)).rows.at(-1)).toMatchObject({ time: '27/11/2026 08:00:00', after: '9' });
});

test('the log does not follow its own rows: three more looks write nothing', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  for (let look = 0; look < 4; look += 1) await pane.look();
  expect(await told(door)).toHaveLength(1);
});

test('a change while no pane was open is found by the fingerprint of its sheet, once, from which code to which', async () => {
  const { office, door } = await startLog();
  const before = (await logOf(door)).rows.find(({ page }) => page === 'Tự chấm')?.code ?? '';
  typeEntry(office, 'Tự chấm', 'I.1', second, 8);
  await new Pane(door).look();
  await new Pane(door).look();
  const after = (await logOf(door)).rows.at(-1)?.code ?? '';
  expect(await told(door)).toEqual([
    `Chưa rõ | Tự chấm | cả trang |  | từ mã ${before} → đến mã ${after}; chưa rõ từng ô | khi chưa mở ngăn`,
  ]);
  expect(after).not.toBe(before);
});

test('a sheet renamed while no pane was open has the same fingerprint and is told as such', async () => {
  const { office, door } = await startLog();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tự chấm').name = 'Tự chấm 2026';
    await context.sync();
  });
  await new Pane(door).look();
  const [line = '', ...more] = await told(door);
  const [, from, to] = /từ mã (\S+) → đến mã (\S+);/.exec(line) ?? [];
  expect([from === to, line.includes('Tự chấm 2026'), more]).toEqual([true, true, []]);
});

test('turned off in its cell: the end is told once, and later changes are not', async () => {
  const { office, door, pane } = await startLog();
  office.memory.type('Nhật ký', 4, 1, 'Không');
  await pane.look();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  await pane.look();
  const ends = (await told(door)).filter((line) => line.endsWith('dừng ghi'));
  expect([ends.length, (await told(door)).length]).toEqual([pages.length, pages.length]);
});

test('turned off and on by the pane: rows for the end and the new beginning, the other name in its cell', async () => {
  const { door, pane } = await startLog();
  const heading = { time: '27/11/2026 09:00:00', person: 'Trần Văn Bình' };
  expect(valueOf(await carryOutLog(door, { kind: 'turnOff', ...heading }))).toBe('Đã dừng ghi nhật ký.');
  await pane.look();
  expect((await logOf(door)).kept).toBe(false);
  valueOf(await carryOutLog(door, { kind: 'turnOn', ...heading }));
  await pane.look();
  const log = await logOf(door);
  expect([log.kept, log.person, log.rows.length, log.check]).toEqual([
    true,
    'Trần Văn Bình',
    3 * pages.length,
    { altered: null, forks: 0 },
  ]);
});

test('a table that is gone and comes back is told as such, not as a thousand deletions', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  await pane.look();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tự chấm').delete();
    await context.sync();
  });
  await pane.look();
  expect((await told(door)).slice(1)).toEqual([
    `${lan} | Tự chấm | cả trang (dòng ở ô A4) |  | có bảng TuCham → không còn bảng trong sổ | gõ trong ô`,
  ]);
});

test('a reason is added to its row later; the chain stays whole', async () => {
  const { office, door, pane } = await startLog();
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  await pane.look();
  const { chain = '' } = (await logOf(door)).rows.at(-1) ?? {};
  const text = '=theo biên bản ngày 25/11/2026';
  expect(valueOf(await carryOutLog(door, { kind: 'reason', chain, text }))).toBe('Đã ghi lý do.');
  const log = await logOf(door);
  expect([log.rows.at(-1)?.reason, log.check.altered]).toEqual([text, null]);
});

test.each([
  ['a value that was changed', (cell: Excel.Range) => (cell.values = [['8']])],
  ['a row that was deleted', (cell: Excel.Range) => cell.getEntireRow().delete('Up')],
])('the check names the first row that does not follow: %s', async (_what, alter) => {
  const { office, door, pane } = await startLog();
  for (const points of [5, 6, 7]) {
    typeEntry(office, 'Tự chấm', 'I.1', first, points);
    await pane.look();
  }
  const rows = (await logOf(door)).rows;
  const at = rows.at(-2)?.row ?? 0;
  await office.Excel.run(async (context) => {
    alter(context.workbook.worksheets.getItem('Nhật ký').getRange(`J${at}`));
    await context.sync();
  });
  expect((await logOf(door)).check.altered).toBe(at);
});
