import { carryOutCriteria } from '../../../src/actions/criteria/carry-out-criteria.ts';
import { criteriaLock } from '../../../src/actions/criteria/criteria-lock.ts';
import { lookAhead } from '../../../src/actions/criteria/look-ahead.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import type { CriteriaChange } from '../../../src/workbook/criteria-change.ts';
import { readVersions } from '../../../src/workbook/criteria-versions.ts';
import { valueOf } from '../../excel/start.ts';
import { typeEntry } from '../start.ts';
import { bloc, change, note, startTwoSections } from './build.ts';

const lower: CriteriaChange = { kind: 'edit', code: 'I.1', isLine: true, cells: { standard: 30 } };

async function startScored() {
  const started = await startTwoSections();
  const points = [
    ['I.1', 40, 35],
    ['I.2', 10, 14],
    ['II.1', 38, 38],
  ] as const;
  for (const [code, first, second] of points) {
    typeEntry(started.office, 'Tự chấm', code, 'Sở Nội vụ', first);
    typeEntry(started.office, 'Tự chấm', code, 'Sở Ngoại vụ', second);
  }
  return started;
}

async function lockOf(door: WorkbookDoor) {
  return criteriaLock(valueOf(await door.read()), await bloc(door));
}

const versions = async (door: WorkbookDoor) => readVersions(valueOf(await door.read()));

test('before the first entry the criteria are open; one entry, KG too, locks them', async () => {
  const { door, office } = await startTwoSections();
  expect((await lockOf(door)).state).toEqual({ kind: 'open' });
  typeEntry(office, 'Thống nhất', 'I.1', 'Sở Nội vụ', 'KG');
  expect((await lockOf(door)).state).toEqual({ kind: 'unrecorded' });
});

test('once a version is recorded the criteria stay locked, even when every entry is taken out', async () => {
  const { door, office } = await startTwoSections();
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 30);
  valueOf(await carryOutCriteria(door, { kind: 'record', note }));
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', '');
  expect((await lockOf(door)).state).toMatchObject({ kind: 'recorded', version: 1 });
});

test('locked criteria are not changed without a reason, whatever the pane thought before', async () => {
  const { door, office } = await startScored();
  expect(await change(door, lower)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(office.memory.value('Tiêu chí', 5, 2)).toBe(40);
  expect(await versions(door)).toEqual([]);
});

test('looking ahead tells whose total and rank change, and writes nothing', async () => {
  const { door, office } = await startScored();
  const looking = lookAhead(valueOf(await door.read()), await bloc(door), lower);
  expect(looking).toMatchObject({
    look: {
      what: 'Sửa I.1 “Chỉ tiêu”: Điểm chuẩn 40 → 30',
      effect: [
        { member: 'Sở Nội vụ', before: '88', after: '78', rankBefore: 1, rankAfter: 2 },
        { member: 'Sở Ngoại vụ', before: '87', after: '82', rankBefore: 2, rankAfter: 1 },
      ],
    },
  });
  expect(office.memory.value('Tiêu chí', 5, 2)).toBe(40);
});

test('a change that moves nobody says so', async () => {
  const { door } = await startScored();
  const retitle: CriteriaChange = { kind: 'edit', code: 'I.1', isLine: true, cells: { title: 'Mới' } };
  valueOf(await change(door, retitle, note));
  expect((await versions(door)).at(-1)?.effect).toBe('Không đơn vị nào đổi điểm');
});

test('the first change records two versions: the state before it and the state after it', async () => {
  const { door } = await startScored();
  expect(valueOf(await change(door, lower, note))).toContain('Đã lập phiên bản 2.');
  const [first, second] = await versions(door);
  expect(first).toMatchObject({ number: 1, what: 'Bản đầu tiên', reason: 'Bản khi bắt đầu ghi phiên bản' });
  expect(second).toMatchObject({
    number: 2,
    day: '05/12/2026',
    who: 'Trần Thị B',
    reason: 'Theo Công văn 12',
    what: 'Sửa I.1 “Chỉ tiêu”: Điểm chuẩn 40 → 30',
    effect: 'Sở Nội vụ: 88 → 78 điểm, hạng 1 → hạng 2; Sở Ngoại vụ: 87 → 82 điểm, hạng 2 → hạng 1',
  });
  expect(second?.fingerprint).not.toBe(first?.fingerprint);
  const lock = await lockOf(door);
  expect(lock.state).toEqual({
    kind: 'recorded',
    version: 2,
    fingerprint: second?.fingerprint,
    isKept: true,
  });
  expect(lock.who).toBe('Trần Thị B');
});

test('a cell changed by hand is found by its row, asked about, and put right by a reason or by the old value', async () => {
  const { door, office } = await startScored();
  valueOf(await carryOutCriteria(door, { kind: 'record', note }));
  expect((await versions(door)).map(({ number }) => number)).toEqual([1]);
  office.memory.type('Tiêu chí', 5, 2, 39);
  expect((await lockOf(door)).state).toMatchObject({
    kind: 'changedInCells',
    version: 1,
    what: 'I.1 “Chỉ tiêu”: Điểm chuẩn 40 → 39',
  });
  office.memory.type('Tiêu chí', 5, 2, 40);
  expect((await lockOf(door)).state).toMatchObject({ kind: 'recorded', version: 1 });
  office.memory.type('Tiêu chí', 5, 2, 39);
  valueOf(await carryOutCriteria(door, { kind: 'record', note }));
  expect((await lockOf(door)).state).toMatchObject({ kind: 'recorded', version: 2 });
  expect((await versions(door)).at(-1)?.what).toBe(
    'Sửa trực tiếp trong ô: I.1 “Chỉ tiêu”: Điểm chuẩn 40 → 39',
  );
});

test('a row taken out or put in by hand, and a changed regulation, are told apart', async () => {
  const { door, office } = await startScored();
  valueOf(await carryOutCriteria(door, { kind: 'record', note }));
  office.memory.type('Quy chế', 5, 1, '1');
  expect((await lockOf(door)).state).toMatchObject({
    what: 'Quy chế “Không giao”: Nội dung “loại” → 1',
  });
  office.memory.type('Quy chế', 5, 1, 'loại');
  office.memory.type('Tiêu chí', 6, 0, 'I.9');
  expect((await lockOf(door)).state).toMatchObject({ what: 'I.2 “Cải cách”: Mã “I.2” → “I.9”' });
  office.memory.type('Tiêu chí', 6, 0, 'I.2');
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('TieuChi');
    table.rows.getItemAt(2).delete();
    table.rows.add(-1, [['III', 'Khác', 5, ...Array.from({ length: 12 }, () => '')]]);
    await context.sync();
  });
  expect((await lockOf(door)).state).toMatchObject({
    what: 'bỏ dòng I.2 “Cải cách”; thêm dòng III “Khác”',
  });
});

test('a change in the pane after one in the cells tells both in its version', async () => {
  const { door, office } = await startScored();
  valueOf(await carryOutCriteria(door, { kind: 'record', note }));
  office.memory.type('Tiêu chí', 6, 2, 19);
  valueOf(await change(door, lower, note));
  expect((await versions(door)).at(-1)?.what).toBe(
    'Sửa trực tiếp trong ô: I.2 “Cải cách”: Điểm chuẩn 20 → 19; Sửa I.1 “Chỉ tiêu”: Điểm chuẩn 40 → 30',
  );
});

test('a register without its columns is told, and the change itself stands', async () => {
  const { door, office } = await startScored();
  valueOf(await carryOutCriteria(door, { kind: 'record', note }));
  office.memory.type('Phiên bản tiêu chí', 3, 6, 'Khác');
  expect(await change(door, lower, note)).toMatchObject({
    ok: false,
    failure: { kind: 'itemNotFound', item: 'Phiên bản tiêu chí' },
  });
  expect(office.memory.value('Tiêu chí', 5, 2)).toBe(30);
});
