import { carryOutBloc } from '../../../src/actions/bloc/carry-out-bloc.ts';
import { carryOutEntry } from '../../../src/actions/entry/carry-out-entry.ts';
import { takeBack } from '../../../src/actions/undo/take-back.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import type { RecordedChange } from '../../../src/workbook/undo/contents.ts';
import { change, codes, column, line, startTwoSections } from '../criteria/build.ts';
import { back, everything, recorded } from './way-back.ts';

const member = 'Sở Nội vụ';

/** I.2 of the criteria (row 7 of the sheet) gets another title and standard, in the entry tables too. */
async function startEdited() {
  const { office, door } = await startTwoSections();
  const edit = await recorded(door, (one) =>
    change(one, { kind: 'edit', code: 'I.2', isLine: true, cells: { standard: 15, title: 'Khác' } }),
  );
  return { office, door, edit };
}

async function startGrown() {
  const { office, door } = await startTwoSections();
  const added = await recorded(door, (one) => change(one, line({ kind: 'after', code: 'I.1' }, 'Mới', 5)));
  return { office, door, added };
}

/** Nothing is written, and the sentence names the place. */
async function expectRefused(door: WorkbookDoor, step: RecordedChange, what: string): Promise<void> {
  const before = await everything(door);
  expect(await takeBack(door, step)).toMatchObject({ ok: false, failure: { kind: 'refused', what } });
  expect(await everything(door)).toEqual(before);
}

const changed = (cell: string) =>
  `Ô ${cell} đã có người sửa sau việc này nên chưa hoàn tác, để không ghi đè. Chưa có gì thay đổi.`;
const moved = (sheet: string) =>
  `Bảng ở trang “${sheet}” đã thêm, bớt hoặc đổi chỗ dòng, cột sau việc này nên chưa hoàn tác, để không ghi nhầm chỗ. Chưa có gì thay đổi.`;

test('a cell that somebody has changed since is not written over: the sentence names it, no other cell goes back', async () => {
  const { office, door, edit } = await startEdited();
  office.memory.type('Tiêu chí', 6, 2, 16);
  await expectRefused(door, edit, changed("'Tiêu chí'!C7"));
});

test('the value typed back as it was left, it goes back', async () => {
  const { office, door, edit } = await startEdited();
  office.memory.type('Tiêu chí', 6, 2, 16);
  await expectRefused(door, edit, changed("'Tiêu chí'!C7"));
  office.memory.type('Tiêu chí', 6, 2, 15);
  await back(door, edit);
  expect(office.memory.value('Tiêu chí', 6, 2)).toBe(20);
});

test('another cell of the same row, changed since, stays as it is and hinders nothing', async () => {
  const { office, door, edit } = await startEdited();
  office.memory.type('Tiêu chí', 6, 11, 'QĐ 12');
  await back(door, edit);
  expect(office.memory.value('Tiêu chí', 6, 2)).toBe(20);
  expect(office.memory.value('Tiêu chí', 6, 11)).toBe('QĐ 12');
});

test('undone in the cells already: nothing is written, and it is said so', async () => {
  const { office, door, edit } = await startEdited();
  for (const sheet of ['Tiêu chí', 'Tự chấm', 'Thống nhất']) office.memory.type(sheet, 6, 1, 'Cải cách');
  office.memory.type('Tiêu chí', 6, 2, 20);
  expect(await takeBack(door, edit)).toEqual({ ok: true, value: { again: null, already: true } });
});

test('points typed since into the row of a new criterion are not lost with it', async () => {
  const { office, door, added } = await startGrown();
  office.memory.type('Tự chấm', 6, 2, 4);
  await expectRefused(door, added, changed("'Tự chấm'!C7"));
});

test('points of other criteria, typed since, stay when the new criterion goes', async () => {
  const { office, door, added } = await startGrown();
  office.memory.type('Tự chấm', 7, 2, 18);
  await back(door, added);
  expect(codes(office, 'Tự chấm')).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1']);
  expect(office.memory.value('Tự chấm', 6, 2)).toBe(18);
});

test('a row put in by hand since: rows are not the same any more, and nothing is written into a wrong one', async () => {
  const { office, door, added } = await startGrown();
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('TieuChi').rows.add(0);
    await context.sync();
  });
  await expectRefused(door, added, moved('Tiêu chí'));
});

test('a row filled by hand below since is kept, behind the blank row that was there before', async () => {
  const { office, door, added } = await startGrown();
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('TieuChi').rows.add();
    await context.sync();
  });
  office.memory.type('Tiêu chí', 10, 0, 'III');
  await back(door, added);
  expect(codes(office, 'Tiêu chí')).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1', '', 'III']);
});

test('a sheet renamed since, and a row put in above its table, hinder nothing: tables are found by their names', async () => {
  const { office, door, edit } = await startEdited();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tiêu chí');
    sheet.name = 'Bảng tiêu chí';
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  await back(door, edit);
  expect(office.memory.value('Bảng tiêu chí', 7, 2)).toBe(20);
});

test('a table that is gone is said, and nothing else goes back', async () => {
  const { office, door, edit } = await startEdited();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Thống nhất').delete();
    await context.sync();
  });
  await expectRefused(door, edit, 'Bảng ở trang “Thống nhất” không còn trong sổ nên không hoàn tác được.');
});

test('a member’s column with points typed since is not taken away', async () => {
  const { office, door } = await startTwoSections();
  const added = await recorded(door, (one) => carryOutBloc(one, { kind: 'addMember', name: 'Sở Y tế' }));
  office.memory.type('Tự chấm', 5, 4, 39);
  await expectRefused(door, added, changed("'Tự chấm'!E6"));
});

test('the last several changes go back one after the other', async () => {
  const { office, door } = await startTwoSections();
  const before = await everything(door);
  const type = (text: string) =>
    recorded(door, (one) =>
      carryOutEntry(one, { kind: 'write', cells: [{ stage: 'self', code: 'I.2', member, text }] }),
    );
  const steps = [
    await recorded(door, (one) => change(one, line({ kind: 'under', code: 'II' }, 'Mới', 5))),
    await type('19'),
    await type('18,5'),
  ];
  expect(column(office, 'Tự chấm', 2)).toContain('18.5');
  for (const step of steps.reverse()) await back(door, step);
  expect(await everything(door)).toEqual(before);
});
