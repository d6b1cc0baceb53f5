import { carryOutCriteria } from '../../../src/actions/criteria/carry-out-criteria.ts';
import { criteriaLock } from '../../../src/actions/criteria/criteria-lock.ts';
import { keepVersion, mustKeep } from '../../../src/actions/criteria/keep-version.ts';
import { inJob } from '../../../src/actions/in-job.ts';
import { recordWrites } from '../../../src/actions/undo/record-writes.ts';
import { takeBack } from '../../../src/actions/undo/take-back.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import { differenceLines } from '../../../src/text/index.ts';
import { readVersions } from '../../../src/workbook/criteria-versions.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, typeEntry } from '../start.ts';
import { watch } from '../watch-work.ts';
import { bloc, note, startTwoSections } from './build.ts';

jest.setTimeout(30_000);

const today = note.day;

async function lockOf(door: WorkbookDoor) {
  return criteriaLock(valueOf(await door.read()), await bloc(door));
}

/** What the pane does at a reading. */
async function keep(door: WorkbookDoor, seen: 'firstScore' | 'foundScored' = 'firstScore') {
  const reading = await readTheBloc(door);
  const lock = criteriaLock(reading.snapshot, reading.bloc);
  if (!mustKeep(lock)) return 'nothing to keep';
  return valueOf(await keepVersion(door, reading, lock, seen, today));
}

async function startLocked() {
  const started = await startTwoSections();
  const { office, door } = started;
  const points = [
    ['I.1', 40, 35],
    ['I.2', 10, 14],
    ['II.1', 38, 38],
  ] as const;
  for (const [code, first, second] of points) {
    typeEntry(office, 'Tự chấm', code, 'Sở Nội vụ', first);
    typeEntry(office, 'Tự chấm', code, 'Sở Ngoại vụ', second);
  }
  await keep(door);
  return started;
}

const standard = (code: 'I' | 'I.1' | 'I.2') => ({ I: 4, 'I.1': 5, 'I.2': 6 })[code];

test('without a point nothing is recorded; with the first one version 1 is, and it says who recorded it and why', async () => {
  const { door, office } = await startTwoSections();
  expect(await keep(door)).toBe('nothing to keep');
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 40);
  expect(await keep(door)).toMatch(/^Đã có điểm đầu tiên nên bảng tiêu chí được khoá/);
  expect(readVersions(valueOf(await door.read()))).toMatchObject([
    {
      number: 1,
      day: '05/12/2026',
      who: 'Ngăn tự ghi',
      reason: 'Có điểm đầu tiên nên bảng tiêu chí được khoá',
    },
  ]);
  expect(await keep(door)).toBe('nothing to keep');
  expect((await lockOf(door)).who).toBe('');
});

test('points found at the opening give a version 1 that says plainly what is not known', async () => {
  const { door, office } = await startTwoSections();
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 40);
  expect(await keep(door, 'foundScored')).toMatch(/bị sửa hay không thì không biết được\.$/);
  expect(readVersions(valueOf(await door.read()))[0]?.reason).toBe(
    'Sổ đã có điểm từ trước mà chưa ghi phiên bản nào; bảng có bị sửa trước lúc này hay không thì không biết được',
  );
});

test('cells typed after the first point are told: code, column, from → to, whose total and rank change', async () => {
  const { door, office } = await startLocked();
  office.memory.type('Tiêu chí', standard('I.1'), 2, 38);
  office.memory.type('Tiêu chí', standard('I'), 2, 58);
  const { state } = await lockOf(door);
  if (state.kind !== 'changedInCells' || state.difference === null) throw new Error(state.kind);
  expect(differenceLines(state.difference)).toEqual([
    { words: 'I “Nhiệm vụ”: Điểm chuẩn 60 → 58', address: "'Tiêu chí'!C5" },
    { words: 'I.1 “Chỉ tiêu”: Điểm chuẩn 40 → 38', address: "'Tiêu chí'!C6" },
  ]);
  expect(state.effect).toEqual([
    { member: 'Sở Nội vụ', before: '88', after: '86', rankBefore: 1, rankAfter: 2 },
    { member: 'Sở Ngoại vụ', before: '87', after: '87', rankBefore: 2, rankAfter: 1 },
  ]);
});

test('the reason makes a version with what was changed and whose points it moved', async () => {
  const { door, office } = await startLocked();
  office.memory.type('Tiêu chí', standard('I.1'), 2, 38);
  valueOf(await carryOutCriteria(door, { kind: 'record', note }));
  expect(readVersions(valueOf(await door.read())).at(-1)).toMatchObject({
    number: 2,
    who: 'Trần Thị B',
    what: 'Sửa trực tiếp trong ô: I.1 “Chỉ tiêu”: Điểm chuẩn 40 → 38',
    effect: 'Sở Nội vụ: 88 → 86 điểm, hạng 1 → hạng 2; Sở Ngoại vụ: 87 → 87 điểm, hạng 2 → hạng 1',
  });
  expect((await lockOf(door)).state).toMatchObject({ kind: 'recorded', version: 2, isKept: true });
});

test('the cells are put back as the version has them, and that is undone like any order', async () => {
  const { door, office } = await startLocked();
  office.memory.type('Tiêu chí', standard('I.1'), 2, 38);
  office.memory.type('Tiêu chí', standard('I.2'), 1, 'Khác');
  office.memory.type('Quy chế', 5, 1, 'giữ');
  const recording = recordWrites(door);
  expect(valueOf(await carryOutCriteria(recording.door, { kind: 'putBack' }))).toBe(
    'Đã trả các ô của bảng tiêu chí lại như phiên bản 1.',
  );
  expect(office.memory.value('Tiêu chí', standard('I.1'), 2)).toBe(40);
  expect((await lockOf(door)).state).toMatchObject({ kind: 'recorded', version: 1 });
  const end = await recording.finish();
  if (end.kind !== 'change') throw new Error(end.kind);
  valueOf(await inJob(door, watch(), (inner) => takeBack(inner, end.change)));
  expect(office.memory.value('Tiêu chí', standard('I.1'), 2)).toBe(38);
  expect((await lockOf(door)).state).toMatchObject({ kind: 'changedInCells', version: 1 });
});

test('a row that was taken out comes back, one that was put in goes, one that was moved returns', async () => {
  const { door, office } = await startLocked();
  await office.Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem('TieuChi');
    rows.getItemAt(2).delete();
    rows.add(0, [['0', 'Mới', 5, ...Array.from({ length: 12 }, () => '')]]);
    await context.sync();
  });
  expect((await lockOf(door)).state).toMatchObject({
    what: 'bỏ dòng I.2 “Cải cách”; thêm dòng 0 “Mới”',
  });
  valueOf(await carryOutCriteria(door, { kind: 'putBack' }));
  expect((await lockOf(door)).state).toMatchObject({ kind: 'recorded', version: 1 });
  expect([4, 5, 6].map((row) => office.memory.value('Tiêu chí', row, 0))).toEqual(['I', 'I.1', 'I.2']);
});

test('a formula that follows another cell stays a formula when the cells are put back', async () => {
  const { door, office } = await startTwoSections();
  const formula = "='Tiêu chí'!C6+'Tiêu chí'!C7";
  office.memory.type('Tiêu chí', standard('I'), 2, formula);
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 40);
  await keep(door);
  office.memory.type('Tiêu chí', standard('I.1'), 2, 38);
  valueOf(await carryOutCriteria(door, { kind: 'putBack' }));
  expect((await lockOf(door)).state).toMatchObject({ kind: 'recorded', version: 1 });
  const wish = { tables: ['TieuChi'], sheets: [], cells: [], strong: new Map() };
  expect(valueOf(await door.contents(wish))[0]?.cells[1]?.[2]).toMatchObject({ formula });
});

test('with another header the pane does not write: it says what differs and leaves the cells', async () => {
  const { door, office } = await startLocked();
  office.memory.type('Tiêu chí', 3, 2, 'Điểm tối đa chuẩn');
  expect((await lockOf(door)).state).toMatchObject({
    what: 'đổi tên cột “Điểm chuẩn” → “Điểm tối đa chuẩn”',
    effect: null,
  });
  expect(await carryOutCriteria(door, { kind: 'putBack' })).toMatchObject({
    ok: false,
    failure: { kind: 'refused' },
  });
});

test('a copy that somebody has edited proves nothing: the rows are named by their marks', async () => {
  const { door, office } = await startLocked();
  office.memory.type('Bản tiêu chí đã ghi', 5, 3, 41);
  office.memory.type('Tiêu chí', standard('I.1'), 2, 38);
  expect((await lockOf(door)).state).toMatchObject({ what: 'sửa dòng I.1', difference: null, effect: null });
});

test('a workbook whose versions were recorded without a copy gets one as soon as the criteria are as recorded', async () => {
  const { door, office } = await startLocked();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Bản tiêu chí đã ghi').delete();
    await context.sync();
  });
  expect((await lockOf(door)).state).toMatchObject({ kind: 'recorded', isKept: false });
  expect(await keep(door)).toBeNull();
  expect((await lockOf(door)).state).toMatchObject({ kind: 'recorded', isKept: true });
});

test('without the sheet “Tiêu chí” the copy is not taken for the criteria', async () => {
  const { door, office } = await startLocked();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tiêu chí').delete();
    await context.sync();
  });
  expect((await bloc(door)).absent).toContain('criteria');
});
