import { carryOutEntry } from '../../../src/actions/entry/carry-out-entry.ts';
import { differenceView, stageTable } from '../../../src/actions/entry/difference-view.ts';
import { entryForm, type FormLine } from '../../../src/actions/entry/entry-form.ts';
import type { TypedCell } from '../../../src/actions/entry/entry-orders.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import type { Stage } from '../../../src/scoring/index.ts';
import type { OpenBloc } from '../../../src/workbook/open-bloc.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook, typeEntry } from '../start.ts';

const member = 'Sở Nội vụ';
const cell = (code: string, text: string, stage: Stage = 'self'): TypedCell => ({
  stage,
  code,
  member,
  text,
});

async function startPlan() {
  const started = startWorkbook();
  valueOf(await setUpBloc(started.door, { kind: 'plan', plan }));
  const write = async (...cells: readonly TypedCell[]) =>
    carryOutEntry(started.door, { kind: 'write', cells });
  const bloc = async () => (await readTheBloc(started.door)).bloc;
  return { ...started, write, bloc };
}

function lineOf(bloc: OpenBloc, stage: Stage, code: string, typed: readonly TypedCell[] = []): FormLine {
  const row = entryForm(bloc, stage, member, typed)?.rows.find((one) => one.code === code);
  if (row?.kind !== 'line') throw new Error(`no line ${code}`);
  return row;
}

test('95,5 becomes the number 95.5 in the cell, a day becomes a real day, KG and a level stay words', async () => {
  const { office, write } = await startPlan();
  valueOf(await write(cell('I.1', '9,5'), cell('IV.3', '07/12/2021'), cell('I.4', 'kg'), cell('II.1', 'có')));
  const { memory } = office;
  expect(memory.value('Tự chấm', 5, 4)).toBe(9.5);
  expect(memory.value('Tự chấm', 8, 4)).toBe('KG');
  expect(memory.value('Tự chấm', 11, 4)).toBe('Có');
  expect(memory.value('Tự chấm', 23, 4)).toBe(44_537);
});

test('1.234 is asked about and not written; the text stays with the person', async () => {
  const { office, write, bloc } = await startPlan();
  valueOf(await write(cell('I.1', '9')));
  valueOf(await write(cell('I.1', '1.234')));
  expect(office.memory.value('Tự chấm', 5, 4)).toBe(9);
  const line = lineOf(await bloc(), 'self', 'I.1', [cell('I.1', '1.234')]);
  expect(line.text).toBe('1.234');
  expect(line.inBook).toBe('9');
  expect(line.problems.join()).toContain('“1.234” có hai cách hiểu');
});

test('points and total follow what is typed before it is written', async () => {
  const { write, bloc } = await startPlan();
  valueOf(await write(cell('I.1', '9')));
  const read = await bloc();
  expect(entryForm(read, 'self', member, [])?.total).toBe('9');
  expect(entryForm(read, 'self', member, [cell('I.1', '9,25'), cell('I.3', '8')])?.total).toBe('17,25');
  expect(lineOf(read, 'self', 'I.1', [cell('I.1', '9,25')]).points).toBe('9,25/10 điểm');
  expect(lineOf(read, 'self', 'I.1', [cell('I.1', '11')]).problems.join()).toContain('vượt điểm tối đa 10');
});

test('an emptied field empties the cell: blank is not 0', async () => {
  const { office, write, bloc } = await startPlan();
  valueOf(await write(cell('I.1', '0')));
  expect(lineOf(await bloc(), 'self', 'I.1').points).toBe('0/10 điểm');
  valueOf(await write(cell('I.1', '')));
  expect(office.memory.value('Tự chấm', 5, 4)).toBe('');
  expect(lineOf(await bloc(), 'self', 'I.1').points).toBe('chưa chấm (tối đa 10)');
});

test('what is typed in the grid is what the form shows, without a thousands sign that would make it doubtful', async () => {
  const { office, bloc } = await startPlan();
  typeEntry(office, 'Tự chấm', 'I.2', member, 1234.5);
  expect(lineOf(await bloc(), 'self', 'I.2').text).toBe('1234,5');
});

test('a stage without a sheet has no form; its sheet is made once, and earlier points stand beside it', async () => {
  const { door, write, bloc } = await startPlan();
  valueOf(await write(cell('I.1', '10')));
  expect(entryForm(await bloc(), 'bloc', member, [])).toBeNull();
  const order = { kind: 'makeStage', stage: 'bloc' } as const;
  expect(valueOf(await carryOutEntry(door, order))).toBe('Đã tạo trang “Khối chấm”.');
  expect((await carryOutEntry(door, order)).ok).toBe(false);
  expect(lineOf(await bloc(), 'bloc', 'I.1').previous).toBe('Tự chấm: 10');
  expect(entryForm(await bloc(), 'bloc', member, [])).toMatchObject({ total: '10', older: 1 });
});

test('a difference blocks until its reason stands in table LyDo with both points; self stays as it was', async () => {
  const { door, office, write, bloc } = await startPlan();
  valueOf(await write(cell('I.1', '10'), cell('I.1', '9,5', 'agreed')));
  const before = await bloc();
  expect(before.findings.map(({ finding }) => finding.code)).toContain('difference-without-reason');
  expect(differenceView(before)).toMatchObject({ open: 1, rows: [{ before: '10', after: '9,5' }] });
  const reason = {
    code: 'I.1',
    member,
    from: 'self',
    to: 'agreed',
    reason: 'Thiếu văn bản',
    kind: 'Minh chứng chưa đủ',
    by: 'Nguyễn An',
    day: 44_540,
  } as const;
  valueOf(await carryOutEntry(door, { kind: 'reason', reason }));
  const { memory } = office;
  const row = Array.from({ length: 10 }, (_none, column) => memory.value('Lý do', 4, column));
  expect(row).toEqual([
    ...['I.1', member, 'Tự chấm', 'Thống nhất', 10, 9.5],
    ...['Thiếu văn bản', 'Minh chứng chưa đủ', 44_540, 'Nguyễn An'],
  ]);
  expect(memory.value('Tự chấm', 5, 4)).toBe(10);
  expect((await bloc()).findings.map(({ finding }) => finding.code)).not.toContain(
    'difference-without-reason',
  );
});

test('points that change after the reason ask for it again; the reason is written anew into its own row', async () => {
  const { door, office, write, bloc } = await startPlan();
  valueOf(await write(cell('I.1', '10'), cell('I.1', '9,5', 'agreed')));
  const reason = { code: 'I.1', member, from: 'self', to: 'agreed', kind: '', by: '', day: 44_540 } as const;
  valueOf(await carryOutEntry(door, { kind: 'reason', reason: { ...reason, reason: 'một' } }));
  valueOf(await write(cell('I.1', '8', 'agreed')));
  expect(differenceView(await bloc()).rows.map(({ state }) => state)).toEqual(['outdated']);
  valueOf(await carryOutEntry(door, { kind: 'reason', reason: { ...reason, reason: 'hai' } }));
  expect(differenceView(await bloc()).rows.map(({ state, reason: text }) => [state, text])).toEqual([
    ['given', 'hai'],
  ]);
  expect(office.memory.value('Lý do', 5, 0)).toBe('');
});

test('a reason that looks like a formula stays text', async () => {
  const { door, office, write } = await startPlan();
  valueOf(await write(cell('I.1', '10'), cell('I.1', '9', 'agreed')));
  const reason = { code: 'I.1', member, from: 'self', to: 'agreed', kind: '', by: '', day: 44_540 } as const;
  valueOf(await carryOutEntry(door, { kind: 'reason', reason: { ...reason, reason: '=1+1' } }));
  expect(office.memory.value('Lý do', 4, 6)).toBe('=1+1');
});

test('stages stand side by side: every line, and the total with earlier points where a stage is blank', async () => {
  const { write, bloc } = await startPlan();
  valueOf(await write(cell('I.1', '10'), cell('I.3', '8'), cell('I.1', '9,5', 'agreed')));
  const { stages, rows } = stageTable(await bloc(), member);
  expect(stages).toEqual(['self', 'agreed']);
  expect(rows.find(({ code }) => code === 'I.1')).toMatchObject({ marks: ['10', '9,5'], differs: true });
  expect(rows.find(({ code }) => code === 'I.3')).toMatchObject({ marks: ['8', null], differs: false });
  expect(rows.at(-1)?.marks).toEqual(['18', '17,5']);
});

test('a protected sheet refuses, says so, and nothing is half written', async () => {
  const { office, write } = await startPlan();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tự chấm').protection.protect();
    await context.sync();
  });
  expect(await write(cell('I.1', '9'))).toMatchObject({
    ok: false,
    failure: { kind: 'sheetsProtected', sheets: ['Tự chấm'] },
  });
  expect(office.memory.value('Tự chấm', 5, 4)).toBe('');
});
