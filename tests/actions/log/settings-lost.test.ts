import { carryOutLog } from '../../../src/actions/log/carry-out-log.ts';
import { findExcelTable } from '../../../src/workbook/locate-tables.ts';
import { valueOf } from '../../excel/start.ts';
import { typeEntry } from '../start.ts';
import { first, logOf, startLog, told } from './start-log.ts';

type Harm = (sheet: Excel.Worksheet, tables: Excel.TableCollection) => void;

const heading = { person: 'Trần Văn Bình', time: '27/11/2026 10:00:00' };

const harms: readonly (readonly [string, Harm, string])[] = [
  ['deleted', (_sheet, tables) => tables.getItem('GhiNhatKy').delete(), 'A4'],
  [
    'turned into a range and emptied',
    (sheet, tables) => {
      tables.getItem('GhiNhatKy').convertToRange();
      sheet.getRange('A4:B6').clear();
    },
    'A4',
  ],
  [
    'deleted with its columns',
    (sheet, tables) => {
      tables.getItem('GhiNhatKy').delete();
      sheet.getRange('A:C').delete('Left');
    },
    'M4',
  ],
  [
    'deleted, with a note where it stood',
    (sheet, tables) => {
      tables.getItem('GhiNhatKy').delete();
      sheet.getRange('B5').values = [['Ghi chú của văn phòng']];
    },
    'P4',
  ],
  [
    'written over in its header',
    (sheet) => {
      sheet.getRange('A4:B4').values = [['a', 'b']];
    },
    'A4',
  ],
];

test.each(harms)(
  'settings %s: the log is turned on again, with every row that it had',
  async (_what, harm, at) => {
    const { office, door, pane } = await startLog();
    typeEntry(office, 'Tự chấm', 'I.1', first, 9);
    await pane.look();
    const before = await logOf(door);
    await office.Excel.run(async (context) => {
      harm(context.workbook.worksheets.getItem('Nhật ký'), context.workbook.tables);
      await context.sync();
    });
    await pane.look();
    expect((await logOf(door)).kept).toBe(false);
    expect(valueOf(await carryOutLog(door, { kind: 'turnOn', ...heading }))).toBe(
      'Đã bật ghi nhật ký, tên Trần Văn Bình.',
    );
    const after = await logOf(door);
    expect([after.kept, after.person, after.check]).toEqual([
      true,
      heading.person,
      { altered: null, forks: 0 },
    ]);
    expect(after.rows.slice(0, before.rows.length).map(({ chain, after: to }) => [chain, to])).toEqual(
      before.rows.map(({ chain, after: to }) => [chain, to]),
    );
    const { area } = after.settings ?? {};
    expect([area?.sheet, `${String.fromCharCode(64 + (area?.column ?? 0))}${area?.row ?? 0}`]).toEqual([
      'Nhật ký',
      at,
    ]);
    await pane.look();
    typeEntry(office, 'Tự chấm', 'I.1', first, 8);
    await pane.look();
    expect((await told(door)).at(-1)).toContain('| 9 → 8 |');
  },
);

test('a note where the settings stood is kept: they are made beside the log', async () => {
  const { office, door } = await startLog();
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('GhiNhatKy').delete();
    context.workbook.worksheets.getItem('Nhật ký').getRange('A6').values = [['Ghi chú']];
    await context.sync();
  });
  valueOf(await carryOutLog(door, { kind: 'turnOn', ...heading }));
  expect(office.memory.value('Nhật ký', 5, 0)).toBe('Ghi chú');
  expect(findExcelTable(valueOf(await door.read()), 'GhiNhatKy')?.cells).toEqual([
    ['Mục', 'Nội dung'],
    ['Ghi nhật ký', 'Có'],
    ['Người ghi', heading.person],
  ]);
});
