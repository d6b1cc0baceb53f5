import { carryOutEntry } from '../../../src/actions/entry/carry-out-entry.ts';
import { repairTables } from '../../../src/actions/repair/repair-tables.ts';
import { congressPlans } from '../../../src/rulebooks/awards/index.ts';
import {
  appraiserHeaders,
  evidenceHeaders,
  reasonHeaders,
  receiptHeaders,
  type Vocabulary,
} from '../../../src/text/index.ts';
import { appraisalSheet } from '../../../src/workbook/appraisal-sheets.ts';
import { cellText, isBlank } from '../../../src/workbook/cells.ts';
import { congressSheet } from '../../../src/workbook/congress-sheets.ts';
import { congressTableKeys } from '../../../src/workbook/congress-tables.ts';
import { makeVersionSheet } from '../../../src/workbook/criteria-versions.ts';
import { findExcelTable } from '../../../src/workbook/locate-tables.ts';
import { pageKinds } from '../../../src/workbook/log/page-kinds.ts';
import { brokenTables } from '../../../src/workbook/repair/broken-tables.ts';
import { yearSheet } from '../../../src/workbook/year/year-sheets.ts';
import { emptyYear } from '../../../src/workbook/year/year-tables.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc } from '../start.ts';
import { first, startLog, told, type StartedLog } from './start-log.ts';

const [congressPlan] = congressPlans;

/** A kept log in a workbook with every register that a bloc may have. */
async function startWithRegisters(): Promise<StartedLog> {
  const started = await startLog();
  if (congressPlan === undefined) throw new Error('no plan of a congress');
  const register = <Key extends string>(
    key: Parameters<typeof appraisalSheet>[0],
    headers: Vocabulary<Key>,
    row: readonly (readonly [Key, string])[],
  ) => appraisalSheet(key, headers, [new Map(row)]);
  valueOf(
    await started.door.addSheets([
      register('reasons', reasonHeaders, [
        ['code', 'I.1'],
        ['member', first],
        ['from', 'Tự chấm'],
        ['to', 'Thống nhất'],
      ]),
      register('evidence', evidenceHeaders, [
        ['code', 'I.1'],
        ['member', first],
      ]),
      register('appraisers', appraiserHeaders, [['member', first]]),
      register('receipts', receiptHeaders, [
        ['member', first],
        ['work', 'Báo cáo'],
      ]),
      makeVersionSheet([
        { number: 1, day: '', who: 'Lan', reason: '', what: '', effect: '', fingerprint: '', marks: '' },
      ]),
      yearSheet('congress', {
        ...emptyYear,
        congress: [{ group: 'Cấp', level: 'Cấp tỉnh', title: 'Đại hội' }],
      }),
      ...congressTableKeys.map((key) => congressSheet(key, { plan: congressPlan, members: [first] })),
    ]),
  );
  await started.pane.look();
  return started;
}

const registers = [
  ['LyDo', 'Lý do'],
  ['MinhChung', 'Minh chứng'],
  ['NguoiCham', 'Người thẩm định'],
  ['TiepNhan', 'Tiếp nhận'],
  ['PhienBan', 'Phiên bản tiêu chí'],
  ['HanNop', 'Lịch và hạn'],
  ['DotThiDua', 'Lịch và hạn'],
  ['LichViec', 'Lịch việc'],
  ['PhongTrao', 'Phong trào, nơi nhận'],
  ['NoiNhan', 'Phong trào, nơi nhận'],
  ['PhanCong', 'Phân công'],
  ['NoiDungKeHoach', 'Nội dung kế hoạch'],
  ['DaiHoi', 'Kế hoạch đại hội'],
  ['CapHoiNghi', 'Cấp hội nghị'],
  ['HoiNghi', 'Tổ chức hội nghị'],
  ['DaiBieu', 'Đại biểu'],
] as const;

/** The first row below the header, named where it is blank, and the last column that names no row. */
async function rowToChange({ door, office, pane }: StartedLog, name: string) {
  const table = findExcelTable(valueOf(await door.read()), name);
  const kind = pageKinds.find((one) => one.table === name);
  if (table === null || kind === undefined) throw new Error(`no ${name}`);
  const { row, column, sheet } = table.area;
  const headers = (table.cells[0] ?? []).map(cellText);
  headers.forEach((header, place) => {
    if (kind.isKey(header) && isBlank(table.cells[1]?.[place]))
      office.memory.type(sheet, row, column - 1 + place, 'Dòng một');
  });
  await pane.look();
  const header = headers.filter((text) => !kind.isKey(text)).at(-1) ?? '';
  return { row, column: column - 1 + headers.indexOf(header), header };
}

test.each(registers)('a cell changed in table %s is a row of the log on page “%s”', async (name, sheet) => {
  const started = await startWithRegisters();
  const { row, column, header } = await rowToChange(started, name);
  const before = (await told(started.door)).length;
  started.office.memory.type(sheet, row, column, 'nội dung sửa');
  await started.pane.look();
  const lines = (await told(started.door)).slice(before);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.split(' | ')[1]).toBe(sheet);
  expect(lines[0]).toContain(`, cột ${header} (ô `);
  expect(lines[0]).toMatch(/ → nội dung sửa \| gõ trong ô$/);
});

test.each(registers)(
  'table %s turned into a plain range on page “%s” is noticed and put right',
  async (name) => {
    const { office, door } = await startWithRegisters();
    const before = await readTheBloc(door);
    await office.Excel.run(async (context) => {
      context.workbook.tables.getItem(name).convertToRange();
      await context.sync();
    });
    const harmed = await readTheBloc(door, before);
    expect(brokenTables(harmed.snapshot, harmed.seenTables).map(({ kind, table }) => [kind, table])).toEqual([
      ['make', name],
    ]);
    valueOf(await repairTables(door, harmed.seenTables));
    const after = await readTheBloc(door, harmed);
    expect(brokenTables(after.snapshot, after.seenTables)).toEqual([]);
    const [was, is] = [before, after].map(({ snapshot }) => findExcelTable(snapshot, name));
    const filled = (cells: typeof was) => cells?.cells.filter((row) => row.some((cell) => !isBlank(cell)));
    expect(filled(is)).toEqual(filled(was));
  },
);

test('a workbook with every register needs no repair', async () => {
  const { door } = await startWithRegisters();
  const { snapshot, seenTables } = await readTheBloc(door);
  expect(brokenTables(snapshot, seenTables)).toEqual([]);
});

test('one of two tables side by side turned into a range: its loss is told, none of its cells is told as changed', async () => {
  const { office, door, pane } = await startWithRegisters();
  const before = (await told(door)).length;
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('HanNop').convertToRange();
    await context.sync();
  });
  await pane.look();
  expect((await told(door)).slice(before).map((line) => line.split(' | ').slice(1, 5))).toEqual([
    ['Lịch và hạn', 'cả trang (dòng ở ô A4)', '', 'có bảng HanNop → không còn bảng trong sổ'],
  ]);
});

test('a receipt that the pane writes is told with its member and its work', async () => {
  const { door, pane } = await startWithRegisters();
  const order = {
    kind: 'receipt',
    member: first,
    work: { kind: 'usual', name: 'report' },
    day: null,
    note: '',
  } as const;
  valueOf(await carryOutEntry(door, order));
  await pane.look();
  expect((await told(door)).at(-1)).toMatch(
    new RegExp(
      `\\| Tiếp nhận \\| ${first}, Báo cáo, cột Ngày nhận \\(ô .*\\) \\| ${first} \\| \\(trống\\) → không nộp \\|`,
      'i',
    ),
  );
});
