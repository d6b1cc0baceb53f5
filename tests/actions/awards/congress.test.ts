import { carryOutAward } from '../../../src/actions/awards/carry-out-award.ts';
import { congressOf } from '../../../src/actions/awards/congress-view.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import { congressPlans } from '../../../src/rulebooks/awards/index.ts';
import { bacGiang2020 as plan } from '../../../src/rulebooks/index.ts';
import { readQuarterEnd, showDate } from '../../../src/text/index.ts';
import { openCongress } from '../../../src/workbook/open-congress.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook } from '../start.ts';
import { dayOn } from './review-start.ts';
import { addRowTo, typeUnder } from './tables.ts';

const [union = '', district = ''] = plan.members.map(({ name }) => name);
const events = 'Tổ chức hội nghị';

async function startWithCongress(place = 0) {
  const started = startWorkbook();
  const chosen = congressPlans[place];
  if (chosen === undefined) throw new Error('no plan');
  valueOf(await setUpBloc(started.door, { kind: 'plan', plan }));
  valueOf(await carryOutAward(started.door, { kind: 'setUpCongress', plan: chosen }));
  return started;
}

async function congress(door: WorkbookDoor) {
  const open = openCongress((await readTheBloc(door)).snapshot);
  if (open === null) throw new Error('no tables');
  return congressOf(open);
}

async function sentencesOf(door: WorkbookDoor, unit: string): Promise<readonly string[]> {
  return (await congress(door)).events.find((one) => one.unit === unit)?.sentences ?? [];
}
const found = async (door: WorkbookDoor) => (await congress(door)).findings.map(({ sentence }) => sentence);

test('without the tables there is nothing to show', async () => {
  const { door } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  expect(openCongress((await readTheBloc(door)).snapshot)).toBeNull();
});

test('the plan of Bắc Giang makes three sheets that read back without a finding, each level with its deadline', async () => {
  const { door, office } = await startWithCongress();
  expect(office.memory.sheetNames().slice(-3)).toEqual(['Cấp hội nghị', events, 'Đại biểu']);
  expect(await found(door)).toEqual([]);
  const deadline = (row: number) => office.memory.value('Cấp hội nghị', row, 3);
  expect([4, 5, 6].map(deadline)).toEqual([
    'chậm nhất 31/03/2020',
    'chậm nhất 30/06/2020',
    'chậm nhất 30/09/2020',
  ]);
});

test('the two pilots have deadlines of their own, before the end of quarter II', async () => {
  const { door } = await startWithCongress();
  expect((await sentencesOf(door, union))[0]).toBe('Muộn nhất hết ngày 29/04/2020; chưa ghi ngày tổ chức.');
  expect((await sentencesOf(door, district))[0]).toBe(
    'Muộn nhất hết ngày 18/05/2020; chưa ghi ngày tổ chức.',
  );
});

test.each([
  [dayOn(18, 5, 2020), 'đúng hạn'],
  [dayOn(19, 5, 2020), 'muộn 1 ngày'],
])('held on day %d: %s', async (day, expected) => {
  const { door, office } = await startWithCongress();
  typeUnder(office, events, district, { 'Ngày tổ chức': day });
  expect((await sentencesOf(door, district))[0]).toContain(expected);
});

test.each([
  ['trong quý I năm 2020', '31/03/2020'],
  ['quý II/2020', '30/06/2020'],
  ['Trong quý 3 năm 2020', '30/09/2020'],
  ['hết quý IV năm 2020', '31/12/2020'],
])('%s ends on %s', (text, last) => {
  expect(showDate(readQuarterEnd(text) ?? 0)).toBe(last);
});

test.each(['quý V năm 2020', 'trong quý I', 'năm 2020', ''])('“%s” is no quarter', (text) => {
  expect(readQuarterEnd(text)).toBeNull();
});

test('a deadline typed as a quarter counts for the level', async () => {
  const { door, office } = await startWithCongress();
  typeUnder(office, 'Cấp hội nghị', 'Cấp trên cơ sở', { 'Hạn tổ chức': 'trong quý III năm 2020' });
  typeUnder(office, events, union, { 'Hạn riêng': '' });
  expect((await sentencesOf(door, union))[0]).toContain('Muộn nhất hết ngày 30/09/2020');
});

describe('the form of a grassroots conference by headcount', () => {
  const start = async (people: number) => {
    const started = await startWithCongress();
    typeUnder(started.office, events, union, { Cấp: 'Cấp cơ sở', 'Số người': people });
    return started;
  };

  test.each([
    [199, '199 người, dưới 200: hội nghị toàn thể.'],
    [201, '201 người, trên 200: hội nghị đại biểu.'],
    [200, 'Đúng 200 người: kế hoạch chưa quy định, đơn vị quyết định và ghi lý do.'],
  ])('%d people: %s', async (people, expected) => {
    const { door } = await start(people);
    expect(await sentencesOf(door, union)).toContain(expected);
  });

  test('exactly 200 stays open until a form with its reason is recorded', async () => {
    const { door } = await start(200);
    expect((await congress(door)).events[0]?.open).toBe(true);
    expect(await found(door)).toEqual([
      'Đúng 200 người: kế hoạch chưa quy định họp toàn thể hay họp đại biểu.',
    ]);
    const order = {
      kind: 'congressForm',
      unit: union,
      form: 'delegates',
      reason: 'Hội trường 150 chỗ',
    } as const;
    expect(valueOf(await carryOutAward(door, order))).toBe(
      `Đã ghi hình thức hội nghị của ${union} vào trang “Tổ chức hội nghị”.`,
    );
    expect(await sentencesOf(door, union)).toContain(
      '200 người; đơn vị chọn hội nghị đại biểu: Hội trường 150 chỗ.',
    );
    expect(await found(door)).toEqual([]);
  });

  test('a form without a reason, and one that the table does not know, are findings', async () => {
    const { door, office } = await start(200);
    typeUnder(office, events, union, { 'Hình thức đã chọn': 'Toàn thể' });
    expect(await found(door)).toEqual(['Hình thức hội nghị đã chọn chưa ghi lý do nên chưa được tính.']);
    typeUnder(office, events, union, { 'Hình thức đã chọn': 'họp tổ' });
    expect((await congress(door)).findings.some(({ key }) => key.endsWith('unknown-choice'))).toBe(true);
  });
});

describe('delegates', () => {
  test('155 at 70/30: 109 and 46 with what was rounded and that it was a tie', async () => {
    const { door, office } = await startWithCongress();
    typeUnder(office, events, union, { 'Số đại biểu': 155 });
    expect(await sentencesOf(door, union)).toContain(
      '155 đại biểu, tối đa 300, chia 70/30: 109 điển hình tiên tiến (tính đúng là 108,5), 46 khách mời (tính đúng là 46,5). Phần lẻ bằng nhau: phần nêu trước được cộng 1, đơn vị xem lại.',
    );
  });

  test('300 are allowed, 301 are too many', async () => {
    const { door, office } = await startWithCongress();
    typeUnder(office, events, union, { 'Số đại biểu': 300 });
    expect(await found(door)).toEqual([]);
    typeUnder(office, events, union, { 'Số đại biểu': 301 });
    expect(await found(door)).toEqual(['301 đại biểu, vượt mức tối đa 300.']);
  });

  test.each([[15.5], [-3], ['nhiều']])('%p is no number of delegates', async (typed) => {
    const { door, office } = await startWithCongress();
    typeUnder(office, events, union, { 'Số đại biểu': typed });
    expect((await found(door))[0]).toMatch(/^Không đọc được “[^”]+” ở cột “Số đại biểu”\.$/);
  });

  test('the composition counts groups that overlap, sectors as they are written, and says what is not known', async () => {
    const { door, office } = await startWithCongress();
    const people = [
      {
        'Họ và tên': 'Trần Thị A',
        Nữ: 'Có',
        'Trẻ tuổi': 'Có',
        'Dân tộc thiểu số': 'Có',
        'Khách mời': 'Không',
      },
      {
        'Họ và tên': 'Lê Văn B',
        Nữ: 'Không',
        'Người lao động trực tiếp': 'x',
        'Thành phần kinh tế': 'Hợp tác xã',
      },
      { 'Họ và tên': 'Ông C', 'Khách mời': 'Có', 'Tôn giáo': 'Có' },
      { 'Họ và tên': 'Bà D', Nữ: 'Có', 'Dự đại hội cấp trên': 'Có' },
    ];
    for (const person of people)
      await addRowTo(office, 'Đại biểu', 'DaiBieu', { 'Đơn vị': union, ...person });
    typeUnder(office, events, union, { 'Cấp trên phân bổ': 1 });
    const view = await congress(door);
    expect(view.composition.map(({ group, count }) => [group, count])).toEqual([
      ['Điển hình tiên tiến', '3/4 (75%)'],
      ['Khách mời', '1/4 (25%)'],
      ['Nữ', 'ít nhất 2/4 (50%), 1 chưa ghi'],
      ['Trẻ tuổi', 'ít nhất 1/4 (25%), 3 chưa ghi'],
      ['Dân tộc thiểu số', 'ít nhất 1/4 (25%), 3 chưa ghi'],
      ['Tôn giáo', 'ít nhất 1/4 (25%), 3 chưa ghi'],
      ['Người lao động trực tiếp', 'ít nhất 1/4 (25%), 3 chưa ghi'],
      ['Thành phần kinh tế: Hợp tác xã', '1/4 (25%)'],
      ['Thành phần kinh tế: chưa ghi', '3/4 (75%)'],
    ]);
    expect(await sentencesOf(door, union)).toEqual(
      expect.arrayContaining([
        'Đã ghi tên 4 đại biểu: 3 điển hình tiên tiến, 1 khách mời.',
        'Cấp trên phân bổ 1 đại biểu dự đại hội: đã chọn 1, còn 0.',
      ]),
    );
    typeUnder(office, 'Đại biểu', 'Trần Thị A', { 'Dự đại hội cấp trên': 'Có' });
    expect(await found(door)).toEqual(['Đã chọn 2 đại biểu dự đại hội cấp trên, cấp trên chỉ phân bổ 1.']);
  });
});

test('a plan that we do not have leaves every number to the office, and a level that is not there is a finding', async () => {
  const { door, office } = await startWithCongress(1);
  expect(await sentencesOf(door, union)).toEqual([
    'Chưa ghi hạn tổ chức; chưa ghi ngày tổ chức.',
    'Kế hoạch không chia hình thức theo số người ở cấp này.',
  ]);
  typeUnder(office, events, union, { Cấp: 'Cấp xã' });
  expect((await congress(door)).findings.some(({ key }) => key.endsWith('unknown-choice'))).toBe(true);
});

test('setting up twice is refused and changes nothing', async () => {
  const { door, office } = await startWithCongress();
  const before = office.memory.sheetNames();
  const again = await carryOutAward(door, { kind: 'setUpCongress', plan: congressPlans[1]! });
  expect(again).toMatchObject({ ok: false, failure: { kind: 'sheetsExist' } });
  expect(office.memory.sheetNames()).toEqual(before);
});
