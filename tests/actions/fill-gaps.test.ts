import { fillGaps } from '../../src/actions/fill-gaps.ts';
import { setUpBloc } from '../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { valueOf } from '../excel/start.ts';
import type { StartedOffice } from '../support/office-host.ts';
import { readTheBloc, startWorkbook, typeEntry } from './start.ts';

const members = ['Sở Nội vụ', 'Sở Ngoại vụ'];

async function startEmpty() {
  const started = startWorkbook();
  const bloc = { name: 'Khối A', year: 2026, members };
  valueOf(await setUpBloc(started.door, { kind: 'empty', bloc }));
  return started;
}

/** A person types rows of criteria: Mã, Nội dung, Điểm chuẩn, …, one row after the other. */
function typeCriteria(
  { memory }: StartedOffice,
  row: number,
  rows: readonly (readonly (string | number)[])[],
) {
  rows.forEach((cells, down) =>
    cells.forEach((content, column) => memory.type('Tiêu chí', row + down, column, content)),
  );
}

/** The first column of a sheet from the table's first row on, without blanks. */
function codes({ memory }: StartedOffice, sheet: string): readonly string[] {
  return Array.from({ length: 60 }, (_none, place) => String(memory.value(sheet, 4 + place, 0))).filter(
    (code) => code !== '',
  );
}

const first = [
  ['I', 'Nhiệm vụ', 60],
  ['I.1', 'Chỉ tiêu', 40, '', 'Chấm thẳng'],
  ['I.3', 'Cải cách', 20, '', 'Chấm thẳng'],
] as const;

test('criteria typed into an empty bloc get their rows in every entry table, in order', async () => {
  const { door, office } = await startEmpty();
  typeCriteria(office, 4, first);
  const before = await readTheBloc(door);
  expect(before.overview.gaps).toEqual([
    { sheet: 'Tự chấm', codes: ['I.1', 'I.3'], members: [] },
    { sheet: 'Thống nhất', codes: ['I.1', 'I.3'], members: [] },
  ]);
  expect(valueOf(await fillGaps(door)).rows).toBe(4);
  for (const sheet of ['Tự chấm', 'Thống nhất']) expect(codes(office, sheet)).toEqual(['I', 'I.1', 'I.3']);
  expect((await readTheBloc(door, before)).overview.gaps).toEqual([]);
});

test('a criterion added later stands between its neighbours, and no entry moves to another code', async () => {
  const { door, office } = await startEmpty();
  typeCriteria(office, 4, first);
  valueOf(await fillGaps(door));
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 38.5);
  typeEntry(office, 'Tự chấm', 'I.3', 'Sở Ngoại vụ', 'KG');
  typeCriteria(office, 6, [
    ['I.2', 'Mới', 5, '', 'Chấm thẳng'],
    ['I.3', 'Cải cách', 20, '', 'Chấm thẳng'],
    ['II', 'Phong trào', 40, '', ''],
    ['II.1', 'Tổ chức', 40, '', 'Chấm thẳng'],
  ]);
  valueOf(await fillGaps(door));
  expect(codes(office, 'Tự chấm')).toEqual(['I', 'I.1', 'I.2', 'I.3', 'II', 'II.1']);
  expect(office.memory.value('Tự chấm', 5, 2)).toBe(38.5);
  expect(office.memory.value('Tự chấm', 7, 3)).toBe('KG');
  const { overview } = await readTheBloc(door);
  expect(overview.standings.find(({ member }) => member === 'Sở Nội vụ')?.total).toBe('38,5');
});

test('a member added to ThanhVien gets a column behind the others', async () => {
  const { door, office } = await startEmpty();
  typeCriteria(office, 4, first);
  valueOf(await fillGaps(door));
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Ngoại vụ', 30);
  const column = Array.from({ length: 9 }, (_none, place) => place).findIndex(
    (place) => office.memory.value('Khối', 4, place) === 'Sở Nội vụ',
  );
  office.memory.type('Khối', 6, column, 'Sở Y tế');
  const before = await readTheBloc(door);
  expect(before.overview.gaps.map((gap) => [gap.sheet, gap.members])).toEqual([
    ['Tự chấm', ['Sở Y tế']],
    ['Thống nhất', ['Sở Y tế']],
  ]);
  expect(valueOf(await fillGaps(door)).columns).toBe(2);
  expect(office.memory.value('Tự chấm', 3, 4)).toBe('Sở Y tế');
  const after = await readTheBloc(door, before);
  expect(after.overview.gaps).toEqual([]);
  expect(after.overview.standings.map(({ member }) => member).sort()).toEqual(
    ['Sở Nội vụ', 'Sở Ngoại vụ', 'Sở Y tế'].sort(),
  );
});

test('a criterion taken out of Tiêu chí leaves its row and its points; the row is a finding', async () => {
  const { door, office } = await startEmpty();
  typeCriteria(office, 4, first);
  valueOf(await fillGaps(door));
  typeEntry(office, 'Tự chấm', 'I.3', 'Sở Nội vụ', 17);
  typeCriteria(office, 6, [['', '', '', '', '']]);
  const { overview } = await readTheBloc(door);
  expect(overview.gaps).toEqual([]);
  expect(overview.findings.some(({ sentence }) => sentence.includes('I.3'))).toBe(true);
  expect(codes(office, 'Tự chấm')).toContain('I.3');
  expect(office.memory.value('Tự chấm', 6, 2)).toBe(17);
});

test('a criterion by targets in a bloc without targets asks for the sheet “Chỉ tiêu”', async () => {
  const { door, office } = await startEmpty();
  typeCriteria(office, 4, [...first, ['I.4', 'Thu ngân sách', 10, '', 'Theo tỷ lệ']]);
  const { overview } = await readTheBloc(door);
  expect(overview.absentSheets).toEqual([{ sheet: 'Chỉ tiêu', gone: false }]);
});

test('tables made from a plan lack nothing, and then there is nothing to add', async () => {
  const { door } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  expect((await readTheBloc(door)).overview.gaps).toEqual([]);
  expect(await fillGaps(door)).toMatchObject({ ok: false });
});

test('the ranking says whose points it takes, and how many lines are older', async () => {
  const { door, office } = await startEmpty();
  typeCriteria(office, 4, first);
  valueOf(await fillGaps(door));
  expect((await readTheBloc(door)).overview.basisOfRanking).toEqual([
    'Chưa có điểm nào trong các bảng chấm. Nhập ở thẻ “Chấm điểm”.',
  ]);
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 30);
  typeEntry(office, 'Tự chấm', 'I.3', 'Sở Nội vụ', 15);
  expect((await readTheBloc(door)).overview.basisOfRanking).toEqual([
    'Xếp hạng theo điểm Tự chấm.',
    'Chưa có điểm Thống nhất.',
  ]);
  typeEntry(office, 'Thống nhất', 'I.1', 'Sở Nội vụ', 29);
  expect((await readTheBloc(door)).overview.basisOfRanking).toEqual([
    'Xếp hạng theo điểm Thống nhất.',
    '1 dòng chưa có điểm Thống nhất còn lấy điểm vòng trước.',
  ]);
});
