import { explainMember } from '../../src/actions/explain-member.ts';
import { putResults } from '../../src/actions/put-results.ts';
import { readBloc } from '../../src/actions/read-bloc.ts';
import { recreateSheet } from '../../src/actions/recreate-sheet.ts';
import { setUpBloc } from '../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { decimalFromNumber } from '../../src/scoring/index.ts';
import { readNumber } from '../../src/text/index.ts';
import { addSheet, valueOf } from '../excel/start.ts';
import { readTheBloc, startWorkbook, typeEntry } from './start.ts';

async function startWithPlan() {
  const started = startWorkbook();
  valueOf(await setUpBloc(started.door, { kind: 'plan', plan }));
  return started;
}

test('an empty workbook has no bloc', async () => {
  const { door } = startWorkbook();
  expect(valueOf(await readBloc(door, null)).kind).toBe('noBloc');
});

test('a plan makes its sheets; read back, the bloc has its name, year, leader, deputy and six members', async () => {
  const { door } = await startWithPlan();
  const { overview } = await readTheBloc(door);
  expect(overview).toMatchObject({
    name: plan.blocName,
    year: '2021',
    leader: 'Văn phòng UBND tỉnh',
    deputy: 'Ban Dân tộc',
    absentSheets: [],
    resultSheet: null,
  });
  expect(overview.standings.map(({ member }) => member)).toEqual(plan.members.map(({ name }) => name));
});

test('a fresh plan has no errors, and every member is incomplete with the cells to fill in', async () => {
  const { door } = await startWithPlan();
  const { overview } = await readTheBloc(door);
  expect(overview.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const row of overview.standings) {
    expect(row).toMatchObject({ rank: null, provisional: true });
    expect(row.missing.length).toBeGreaterThan(0);
    expect(row.missing[0]?.address).toMatch(/^'Tự chấm'!/);
  }
});

test('making the sheets twice is refused, names them and changes nothing', async () => {
  const { door, office } = await startWithPlan();
  const before = office.memory.sheetNames();
  const again = await setUpBloc(door, { kind: 'plan', plan });
  expect(again).toMatchObject({ ok: false, failure: { kind: 'sheetsExist' } });
  expect(office.memory.sheetNames()).toEqual(before);
});

test('a table of our name on a sheet of another name refuses too', async () => {
  const { door, office } = await startWithPlan();
  await office.Excel.run(async (context) => {
    for (const name of office.memory.sheetNames()) {
      context.workbook.worksheets.getItem(name).name = `${name} cũ`;
    }
    await context.sync();
  });
  expect(await setUpBloc(door, { kind: 'plan', plan })).toMatchObject({
    ok: false,
    failure: { kind: 'tablesExist' },
  });
});

test('an empty bloc takes any name as text, also one that begins with =', async () => {
  const { door } = startWorkbook();
  const members = ['=1+1', 'Sở "A"', "Ban 'B'"];
  valueOf(await setUpBloc(door, { kind: 'empty', bloc: { name: '=SUM(1)', year: 2026, members } }));
  const { overview } = await readTheBloc(door);
  expect(overview.name).toBe('=SUM(1)');
  expect(overview.standings.map(({ member }) => member)).toEqual(members);
});

test('without criteria nobody has a rank or a class', async () => {
  const { door } = startWorkbook();
  const bloc = { name: 'Khối A', year: 2026, members: ['Sở Nội vụ', 'Sở Ngoại vụ'] };
  valueOf(await setUpBloc(door, { kind: 'empty', bloc }));
  const { overview } = await readTheBloc(door);
  for (const row of overview.standings) {
    expect(row).toMatchObject({ rank: null, tied: false, className: null, provisional: true });
  }
});

test('a renamed sheet is followed: nothing is lost', async () => {
  const { door, office } = await startWithPlan();
  const before = await readTheBloc(door);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tự chấm').name = 'Bảng tự chấm 2021';
    await context.sync();
  });
  const after = await readTheBloc(door, before);
  expect(after.overview.absentSheets).toEqual([]);
  expect(after.overview.standings[0]?.missing[0]?.address).toMatch(/^'Bảng tự chấm 2021'!/);
});

test('a deleted sheet is missed, and is made again with what it held', async () => {
  const { door, office } = await startWithPlan();
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 9.5);
  const before = await readTheBloc(door);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tự chấm').delete();
    await context.sync();
  });
  const without = await readTheBloc(door, before);
  expect(without.overview.absentSheets).toEqual([{ sheet: 'Tự chấm', gone: true }]);
  const later = await readTheBloc(door, without);
  expect(later.overview.absentSheets).toEqual([{ sheet: 'Tự chấm', gone: true }]);

  expect(await recreateSheet(door, 'Tự chấm', later)).toEqual({ ok: true, value: 'Tự chấm' });
  const again = await readTheBloc(door, later);
  expect(again.overview.absentSheets).toEqual([]);
  expect(again.overview.standings).toEqual(before.overview.standings);
});

test('when every sheet of ours is deleted, each can be made again', async () => {
  const { door, office } = await startWithPlan();
  const before = await readTheBloc(door);
  await addSheet('Khác', office);
  await office.Excel.run(async (context) => {
    for (const name of ['Khối', 'Tiêu chí', 'Tự chấm', 'Thống nhất', 'Quy chế', 'Chỉ tiêu', 'Khống chế']) {
      context.workbook.worksheets.getItem(name).delete();
    }
    await context.sync();
  });
  const without = valueOf(await readBloc(door, before));
  expect(without.kind).toBe('noBloc');
  expect(without.lost.map(({ sheet }) => sheet).sort()).toEqual(
    ['Khối', 'Tiêu chí', 'Tự chấm', 'Thống nhất', 'Quy chế', 'Chỉ tiêu', 'Khống chế'].sort(),
  );
});

test('a sheet that never was is made from what the rest of the workbook tells', async () => {
  const { door, office } = await startWithPlan();
  await office.Excel.run(async (context) => {
    for (const name of ['Tự chấm', 'Thống nhất']) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  const reading = await readTheBloc(door);
  expect(reading.overview.absentSheets).toEqual([{ sheet: 'Tự chấm', gone: false }]);
  valueOf(await recreateSheet(door, 'Tự chấm', reading));
  const after = await readTheBloc(door, reading);
  expect(after.overview.absentSheets).toEqual([]);
  expect(after.overview.standings.map(({ member }) => member)).toEqual(plan.members.map(({ name }) => name));
});

test('a text in a number cell is a finding with its cell, and the workbook stays as it is', async () => {
  const { door, office } = await startWithPlan();
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 'chín rưỡi');
  const { overview } = await readTheBloc(door);
  const finding = overview.findings.find(({ sentence }) => sentence.includes('chín rưỡi'));
  expect(finding?.severity).toBe('error');
  expect(finding?.address).toMatch(/^'Tự chấm'![C-H]\d+$/);
});

test('the agreed score differs from the self-score by what was changed, line by line', async () => {
  const { door, office } = await startWithPlan();
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 10);
  typeEntry(office, 'Thống nhất', 'I.1', 'Sở Nội vụ', 9.5);
  const { overview } = await readTheBloc(door);
  const row = overview.comparisons[0]?.rows.find(({ member }) => member === 'Sở Nội vụ');
  expect(row).toEqual({ member: 'Sở Nội vụ', first: '10', second: '9,5', difference: '-0,5', lines: 1 });
});

test('the rows of an explanation add up to the total', async () => {
  const { door, office } = await startWithPlan();
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 9.5);
  typeEntry(office, 'Tự chấm', 'I.3', 'Sở Nội vụ', 8.25);
  const { bloc } = await readTheBloc(door);
  const explanation = explainMember(bloc.result, 'Sở Nội vụ');
  expect(explanation?.total).toBe('17,75');
  const sum = (explanation?.rows ?? []).reduce((total, row) => {
    const reading = readNumber(row.points);
    if (reading.kind !== 'number') throw new Error(`not a number: ${row.points}`);
    return total + reading.value.coefficient * 10 ** reading.value.exponent;
  }, 0);
  expect(decimalFromNumber(sum)).toEqual(decimalFromNumber(17.75));
  expect(explainMember(bloc.result, 'Không có')).toBeNull();
});

test('the result sheet is put, and put anew in its place', async () => {
  const { door, office } = await startWithPlan();
  expect(await putResults(door)).toEqual({ ok: true, value: 'Kết quả' });
  expect(String(office.memory.value('Kết quả', 0, 0))).toContain(plan.blocName);
  expect((await readTheBloc(door)).overview.resultSheet).toBe('Kết quả');
  const sheets = office.memory.sheetNames();
  expect(await putResults(door)).toEqual({ ok: true, value: 'Kết quả' });
  expect(office.memory.sheetNames()).toEqual(sheets);
});

test('a sheet “Kết quả” of the office itself is left alone', async () => {
  const { door, office } = await startWithPlan();
  await addSheet('Kết quả', office);
  office.memory.setCells('Kết quả', [{ row: 0, column: 0, content: 'Kết quả kinh doanh' }]);
  expect(await putResults(door)).toEqual({
    ok: false,
    failure: { kind: 'sheetsExist', sheets: ['Kết quả'] },
  });
  expect(office.memory.value('Kết quả', 0, 0)).toBe('Kết quả kinh doanh');
});

test('without a bloc there is nothing to put', async () => {
  const { door } = startWorkbook();
  expect(await putResults(door)).toEqual({ ok: false, failure: { kind: 'nothingToScore' } });
});
