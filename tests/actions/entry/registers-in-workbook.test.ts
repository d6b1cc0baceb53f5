import { carryOutEntry } from '../../../src/actions/entry/carry-out-entry.ts';
import { deliveryView } from '../../../src/actions/entry/delivery-view.ts';
import { entryForm } from '../../../src/actions/entry/entry-form.ts';
import type { EntryOrder, TypedCell } from '../../../src/actions/entry/entry-orders.ts';
import { evidenceView } from '../../../src/actions/entry/evidence-view.ts';
import { expectedWorks } from '../../../src/actions/entry/expected-works.ts';
import { ownerView } from '../../../src/actions/entry/owner-view.ts';
import { lateLinesView, receiptView } from '../../../src/actions/entry/receipt-view.ts';
import { recreateSheet } from '../../../src/actions/recreate-sheet.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import type { Stage } from '../../../src/scoring/index.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook, typeEntry } from '../start.ts';

const member = 'Sở Nội vụ';
const leader = 'Văn phòng UBND tỉnh';
const paper = {
  kind: 'line',
  code: 'IV.3',
  title: 'Gửi muộn báo cáo tổng kết và bảng tự chấm điểm',
} as const;
/** 05/12/2021: the plan's "trước ngày"; the last day in time is the day before. */
const fifth = 44_535;
const cell = (code: string, text: string, stage: Stage = 'self', name = member): TypedCell => ({
  stage,
  code,
  member: name,
  text,
});

async function startPlan() {
  const { door, office } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  const order = async (one: EntryOrder) => valueOf(await carryOutEntry(door, one));
  const write = async (...cells: readonly TypedCell[]) => order({ kind: 'write', cells });
  const reading = async () => readTheBloc(door);
  const bloc = async () => (await reading()).bloc;
  const codes = async () => (await bloc()).findings.map(({ finding }) => finding.code);
  return { door, office, order, write, reading, bloc, codes };
}

const document = {
  row: null,
  code: 'I.1',
  member,
  number: '125/BC-SNV',
  day: 44_528,
  title: 'Báo cáo',
  file: '',
  note: '',
} as const;

describe('the register of evidence', () => {
  test('deleted with its sheet it is missed, and made again with its documents', async () => {
    const { door, office, write, order, reading } = await startPlan();
    await write(cell('I.1', '9'));
    await order({ kind: 'document', document });
    const before = await reading();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Minh chứng').delete();
      await context.sync();
    });
    const without = await readTheBloc(door, before);
    expect(without.overview.absentSheets).toEqual([{ sheet: 'Minh chứng', gone: true }]);
    valueOf(await recreateSheet(door, 'Minh chứng', without));
    const again = await readTheBloc(door, without);
    expect(again.overview.absentSheets).toEqual([]);
    expect(evidenceView(again.bloc, member)).toEqual(evidenceView(before.bloc, member));
  });

  test('points on a line that asks for evidence are listed until a document stands in MinhChung', async () => {
    const { write, order, bloc } = await startPlan();
    await write(cell('I.1', '9'), cell('III.3', 'Có'));
    const before = evidenceView(await bloc(), member);
    expect(before.rows.filter(({ missing }) => missing).map(({ code }) => code)).toEqual(['I.1']);
    await order({ kind: 'document', document });
    expect(evidenceView(await bloc(), member)).toMatchObject({ documents: 1, missing: 0 });
  });

  test('a line of 0 points needs no document, and no register means no warning on the overview', async () => {
    const { write, bloc, codes } = await startPlan();
    await write(cell('I.1', '0'), cell('I.3', '8'));
    const { rows } = evidenceView(await bloc(), member);
    expect(rows.filter(({ missing }) => missing).map(({ code }) => code)).toEqual(['I.3']);
    expect(await codes()).not.toContain('points-without-evidence');
  });

  test('an edited document is written into its own row, a second one gets a new row', async () => {
    const { office, order, bloc } = await startPlan();
    await order({ kind: 'document', document });
    await order({ kind: 'document', document: { ...document, number: '7/KH', title: 'Kế hoạch' } });
    const [first] = (await bloc()).appraisal.documents;
    await order({ kind: 'document', document: { ...document, row: first?.row ?? 0, number: '126/BC-SNV' } });
    const numbers = [4, 5, 6].map((row) => office.memory.value('Minh chứng', row, 2));
    expect(numbers).toEqual(['126/BC-SNV', '7/KH', '']);
    expect(office.memory.value('Minh chứng', 4, 3)).toBe(44_528);
  });

  test('the document stands beside the line in the form of the member', async () => {
    const { write, order, bloc } = await startPlan();
    await write(cell('I.1', '9'));
    await order({ kind: 'document', document });
    const row = entryForm(await bloc(), 'self', member, [])?.rows.find(({ code }) => code === 'I.1');
    expect(row).toMatchObject({ remarks: ['Minh chứng: 125/BC-SNV ngày 28/11/2021 · Báo cáo'] });
  });

  test('a row for a member or a code that the bloc does not have is named', async () => {
    const { order, codes } = await startPlan();
    await order({ kind: 'document', document: { ...document, code: 'X.9' } });
    await order({ kind: 'document', document: { ...document, member: 'Sở Y tế' } });
    expect(await codes()).toEqual(expect.arrayContaining(['unknown-code', 'unknown-member']));
  });
});

describe('who appraises', () => {
  test('the leader with appraised points and nobody named blocks; another unit named ends it', async () => {
    const { write, order, codes } = await startPlan();
    await write(cell('I.1', '9', 'self', leader));
    expect(await codes()).not.toContain('leader-without-appraiser');
    await write(cell('I.1', '9', 'agreed', leader));
    expect(await codes()).toContain('leader-without-appraiser');
    await order({ kind: 'appraiser', member: leader, unit: 'Ban Dân tộc', person: 'Nguyễn An' });
    expect(await codes()).not.toContain('leader-without-appraiser');
  });

  test('the leader named for itself, also in another spelling, is an error', async () => {
    const { order, codes } = await startPlan();
    await order({ kind: 'appraiser', member: leader, unit: 'văn phòng  UBND tỉnh', person: '' });
    expect(await codes()).toContain('leader-appraises-itself');
    await order({ kind: 'appraiser', member: leader, unit: 'Sở Ngoại vụ', person: '' });
    expect(await codes()).not.toContain('leader-appraises-itself');
  });

  test('owners of lines are counted by cells: standard lines for every member, a bonus only where it was proposed', async () => {
    const { office, write, bloc } = await startPlan();
    typeOwner(office, 'I.1', 'Sở Nội vụ');
    typeOwner(office, 'IV.1', 'Ban Dân tộc');
    await write(cell('IV.1', '1'), cell('I.1', '9', 'agreed'));
    const rows = ownerView(await bloc(), 'agreed');
    const owned = rows.filter(({ owner }) => owner !== null);
    expect(owned.map(({ owner, done, all }) => [owner, done, all])).toEqual([
      ['Sở Nội vụ', 1, 6],
      ['Ban Dân tộc', 0, 1],
    ]);
    expect(owned[1]?.missing).toEqual([{ code: 'IV.1', member, address: "'Thống nhất'!E22" }]);
  });
});

/** Column `Đơn vị thẩm định` of a criterion, found by its header and code. */
function typeOwner({ memory }: ReturnType<typeof startWorkbook>['office'], code: string, owner: string) {
  const places = Array.from({ length: 40 }, (_none, place) => place);
  const column = places.findIndex((place) => memory.value('Tiêu chí', 3, place) === 'Đơn vị thẩm định');
  const row = places.findIndex((place) => memory.value('Tiêu chí', place, 0) === code);
  memory.type('Tiêu chí', row, column, owner);
}

describe('the register of receipts', () => {
  test('a day of the register goes into the blank cell of its late line: the 4th costs nothing, the 5th one day', async () => {
    const { office, order, bloc } = await startPlan();
    await order({ kind: 'receipt', member, work: paper, day: fifth, note: '' });
    await order({ kind: 'receipt', member: leader, work: paper, day: fifth - 1, note: '' });
    const { toWrite, conflicts } = lateLinesView(await bloc());
    expect([toWrite.length, conflicts.length]).toEqual([2, 0]);
    await order({ kind: 'receiptsToStage', stage: 'self', cells: toWrite });
    expect(office.memory.value('Tự chấm', 23, 4)).toBe(fifth);
    const { result } = await bloc();
    const late = (name: string) =>
      result.pointsOf(
        'IV.3',
        result.members.findIndex((one) => one.member === name),
      ).total;
    expect([late(leader).coefficient, late(member)]).toEqual([0, { coefficient: -25, exponent: -2 }]);
    expect(lateLinesView(await bloc()).toWrite).toEqual([]);
  });

  test('register and entry table that name other days are a finding until one of them is mended', async () => {
    const { write, order, bloc, codes } = await startPlan();
    await write(cell('IV.3', '04/12/2021'));
    await order({ kind: 'receipt', member, work: paper, day: fifth, note: '' });
    expect(await codes()).toContain('receipt-differs');
    expect(lateLinesView(await bloc()).conflicts).toEqual([
      { code: 'IV.3', member, day: fifth, received: '05/12/2021', entered: '04/12/2021' },
    ]);
    await order({ kind: 'receipt', member, work: paper, day: fifth - 1, note: '' });
    expect(await codes()).not.toContain('receipt-differs');
  });

  test('"không nộp" is kept apart from a day and from nothing, and goes into the late line as these words', async () => {
    const { office, order, reading } = await startPlan();
    await order({ kind: 'receipt', member, work: paper, day: null, note: 'đã nhắc hai lần' });
    const { bloc, snapshot } = await reading();
    const expected = expectedWorks(bloc, snapshot).find(({ work }) => work.kind === 'line');
    if (expected === undefined) throw new Error('no paper');
    const states = receiptView(bloc, expected).map(({ state }) => state);
    expect(states[2]).toBe('không nộp');
    expect(states[0]).toBe('chưa nhận');
    await order({ kind: 'receiptsToStage', stage: 'self', cells: lateLinesView(bloc).toWrite });
    expect(office.memory.value('Tự chấm', 23, 4)).toBe('không nộp');
  });

  test('a paper noted twice on other days counts by its first day and is named', async () => {
    const { office, order, codes, bloc } = await startPlan();
    await order({ kind: 'receipt', member, work: paper, day: fifth, note: '' });
    const other = { kind: 'usual', name: 'targets' } as const;
    await order({ kind: 'receipt', member, work: other, day: fifth - 1, note: '' });
    office.memory.type('Tiếp nhận', 5, 1, 'IV.3');
    expect(lateLinesView(await bloc()).toWrite).toEqual([{ code: 'IV.3', member, day: fifth - 1 }]);
    expect((await codes()).filter((code) => code === 'repeated-receipt')).toEqual(['repeated-receipt']);
  });
});

describe('who has not delivered what', () => {
  test('every member is listed with what is missing, and a letter that names it with its last day', async () => {
    const { order, reading } = await startPlan();
    await order({ kind: 'receipt', member, work: paper, day: fifth + 1, note: '' });
    const { bloc, snapshot } = await reading();
    const { waiting, letterForAll } = deliveryView(bloc, snapshot, fifth + 10);
    expect(waiting).toHaveLength(6);
    const own = waiting.find((one) => one.member === member);
    expect(own?.items.map(({ title }) => title)).toEqual([
      'Bảng tự chấm điểm',
      'Đăng ký chỉ tiêu',
      'Báo cáo sơ kết 6 tháng gửi Trưởng khối',
    ]);
    expect(own?.letter).toContain('Kính gửi: Sở Nội vụ');
    expect(own?.letter).toContain(
      '1. Bảng tự chấm điểm: chưa có số liệu (13 dòng); hạn hết ngày 04/12/2021, nay đã quá hạn.',
    );
    expect(letterForAll).toContain('Văn phòng UBND tỉnh kính đề nghị');
    expect(letterForAll).toContain('Báo cáo tổng kết và bảng tự chấm điểm: chưa nhận');
  });

  test('on its last day the self-score is not overdue, the day after it is', async () => {
    const { reading } = await startPlan();
    const { bloc, snapshot } = await reading();
    const overdue = (today: number) => deliveryView(bloc, snapshot, today).waiting[0]?.items[0]?.overdue;
    expect([overdue(fifth - 1), overdue(fifth)]).toEqual([false, true]);
  });

  test('targets that stand in the table are registered, with their day when the register has it', async () => {
    const { office, order, reading } = await startPlan();
    typeEntry(office, 'Chỉ tiêu', 'I.2', member, 100);
    const work = { kind: 'usual', name: 'targets' } as const;
    await order({ kind: 'receipt', member, work, day: 44_280, note: '' });
    const { bloc, snapshot } = await reading();
    const expected = expectedWorks(bloc, snapshot).find(({ title }) => title === 'Đăng ký chỉ tiêu');
    if (expected === undefined) throw new Error('no targets');
    const states = receiptView(bloc, expected).map(({ state }) => state);
    expect(states.slice(0, 3)).toEqual([
      'chưa có số liệu (1 dòng)',
      'chưa có số liệu (1 dòng)',
      'nhận ngày 25/03/2021',
    ]);
  });
});
