import { carryOutAward } from '../../../src/actions/awards/carry-out-award.ts';
import type { ReviewView } from '../../../src/actions/awards/review-view.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { awardPacks, haGiang2021 } from '../../../src/rulebooks/awards/index.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import { councilHeaders, failureText } from '../../../src/text/index.ts';
import { readCouncil } from '../../../src/workbook/award-council.ts';
import { openAwards } from '../../../src/workbook/open-awards.ts';
import { openBloc } from '../../../src/workbook/open-bloc.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook } from '../start.ts';
import {
  award,
  ballot,
  candidate,
  dayOn,
  december,
  members,
  packNamed,
  review,
  startWithReview,
} from './review-start.ts';
import { addRowTo } from './tables.ts';

const [first = '', second = ''] = members;

test('without tables of its own a workbook has no review', async () => {
  const { door } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  const { snapshot, bloc } = await readTheBloc(door);
  expect(openAwards(snapshot, bloc)).toBeNull();
});

test.each(awardPacks.map(({ id }) => [id]))(
  'the pack %s makes six sheets, and read back it has the same awards without a finding about reading',
  async (id) => {
    const pack = packNamed(id);
    const { door, office } = await startWithReview(id, pack.validFrom ?? december);
    expect(office.memory.sheetNames().slice(-6)).toEqual([
      'Điều kiện khen thưởng',
      'Thông tin xét',
      'Lịch sử khen thưởng',
      'Phiếu bầu',
      'Quyết định',
      'Hồ sơ',
    ]);
    const view = await review(door);
    expect(view.awards.map((one) => one.id)).toEqual(pack.rules.map((rule) => rule.id));
    expect(view.missingSheets).toEqual([]);
    expect(view.day).toBe(pack.validFrom ?? december);
    const reading = [
      'unreadable-award-cell',
      'unknown-member',
      'unknown-award',
      'not-a-date',
      'missing-header',
    ];
    expect(view.findings.filter(({ key }) => reading.some((code) => key.endsWith(code)))).toEqual([]);
  },
);

test('setting up twice is refused and changes nothing', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  const before = office.memory.sheetNames();
  const again = await carryOutAward(door, {
    kind: 'setUp',
    pack: packNamed('luat-2024'),
    days: { day: december, reception: null },
  });
  expect(again).toMatchObject({ ok: false, failure: { kind: 'sheetsExist' } });
  expect(office.memory.sheetNames()).toEqual(before);
  expect((await review(door)).awards.map(({ id }) => id)).toContain('TRUONG-KHOI');
});

test('only a lost sheet is made again; the others keep what was written', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  valueOf(await carryOutAward(door, ballot(second, 6)));
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hồ sơ').delete();
    await context.sync();
  });
  expect((await review(door)).missingSheets).toEqual(['Hồ sơ']);
  valueOf(
    await carryOutAward(door, {
      kind: 'setUp',
      pack: packNamed('ha-giang-2021'),
      days: { day: december, reception: null },
    }),
  );
  const view = await review(door);
  expect(view.missingSheets).toEqual([]);
  expect(candidate(view, 'TRUONG-KHOI', second).vote).toBe('Đạt phiếu: 6/6 (100%), cần 4');
});

test('ballots are written into the row of the candidate; while others have none nobody takes the only place', async () => {
  const { door } = await startWithReview('ha-giang-2021', december);
  valueOf(await carryOutAward(door, ballot(first, 4)));
  valueOf(await carryOutAward(door, ballot(second, 5)));
  const view = await review(door);
  expect(candidate(view, 'TRUONG-KHOI', first).vote).toBe('Đạt phiếu: 4/6 (66,67%), cần 4');
  expect(award(view, 'TRUONG-KHOI').left).toBe('1');
  expect(candidate(view, 'TRUONG-KHOI', second).proposal).toBe('cần quyết định');
});

test('3 of 6 votes are not more than half, 4 are', async () => {
  const { door } = await startWithReview('ha-giang-2021', december);
  valueOf(await carryOutAward(door, ballot(first, 3)));
  expect(candidate(await review(door), 'TRUONG-KHOI', first).proposal).toBe('không đạt phiếu');
  valueOf(await carryOutAward(door, ballot(first, 4)));
  expect(candidate(await review(door), 'TRUONG-KHOI', first).proposal).not.toBe('không đạt phiếu');
});

test('a second round is a row of its own and decides', async () => {
  const { door } = await startWithReview('ha-giang-2021', december);
  valueOf(await carryOutAward(door, ballot(first, 3)));
  expect(candidate(await review(door), 'TRUONG-KHOI', first).nextRound).toBe(2);
  valueOf(await carryOutAward(door, ballot(first, 5, 2)));
  expect(candidate(await review(door), 'TRUONG-KHOI', first).vote).toBe('Đạt phiếu: 5/6 (83,33%), cần 4');
});

test('opinions in writing stand in columns of their own, are told, and leave with an empty form', async () => {
  const { door } = await startWithReview('ha-giang-2021', december);
  const order = ballot(first, 3);
  if (order.kind !== 'ballot') throw new Error('no ballot');
  const written = { received: 2, inFavour: 1 };
  const counts = { ...order.counts, present: 4, valid: 4 };
  valueOf(await carryOutAward(door, { ...order, counts: { ...counts, written } }));
  expect(candidate(await review(door), 'TRUONG-KHOI', first).voteBase).toEqual([
    'Tính trên tổng số 6 thành viên.',
    'Ý kiến bằng văn bản: nhận 2, đồng ý 1, không tính vào kết quả.',
  ]);
  expect(award(await review(door), 'TRUONG-KHOI').ballots).toContain('ý kiến bằng văn bản 2 (đồng ý 1)');
  valueOf(await carryOutAward(door, { ...order, counts }));
  expect(candidate(await review(door), 'TRUONG-KHOI', first).voteBase).toEqual([
    'Tính trên tổng số 6 thành viên.',
  ]);
});

test('more votes than members are refused by the review, with a finding and without a result', async () => {
  const { door } = await startWithReview('ha-giang-2021', december);
  valueOf(await carryOutAward(door, ballot(first, 7)));
  const view = await review(door);
  expect(candidate(view, 'TRUONG-KHOI', first).vote).toBe('Chưa có kết quả: số phiếu không khớp nhau');
  expect(view.findings.some(({ key }) => key.endsWith('vote-impossible'))).toBe(true);
});

test('a decision with its reason is written, takes the place and stays beside what the council decides', async () => {
  const { door } = await startWithReview('ha-giang-2021', december);
  for (const { name } of plan.members) valueOf(await carryOutAward(door, ballot(name, 5)));
  const before = await review(door);
  expect(award(before, 'TRUONG-KHOI')).toMatchObject({ proposed: 0, open: 6, left: '1' });
  const decision = {
    kind: 'decision',
    award: 'TRUONG-KHOI',
    subject: second,
    by: 'bloc',
    agrees: true,
  } as const;
  valueOf(await carryOutAward(door, { ...decision, reason: 'Hội nghị bỏ phiếu vòng hai' }));
  const after = await review(door);
  expect(award(after, 'TRUONG-KHOI')).toMatchObject({ proposed: 1, open: 0, left: '0' });
  expect(candidate(after, 'TRUONG-KHOI', second).remarks).toEqual([
    'Hội nghị quyết định đề nghị: Hội nghị bỏ phiếu vòng hai',
  ]);
  valueOf(
    await carryOutAward(door, {
      ...decision,
      by: 'council',
      agrees: false,
      reason: 'Chưa đủ hai năm giữ chức',
    }),
  );
  const council = await review(door);
  expect(council.council).toContainEqual({
    key: `TRUONG-KHOI ${second}`,
    award: 'Trưởng khối năm sau',
    subject: second,
    bloc: 'Có',
    council: 'Không đồng ý (Chưa đủ hai năm giữ chức)',
  });
  expect(award(council, 'TRUONG-KHOI').proposed).toBe(1);
});

test('what the council decided is kept however the row names the award: without its name where there is one, or without accents', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  const rows = [
    ['truong khoi nam sau', first, 'Bằng khen'],
    ['', second, 'Đồng ý'],
  ];
  for (const [name = '', subject = '', decided = ''] of rows)
    await addRowTo(office, 'Quyết định', 'QuyetDinh', {
      [councilHeaders.name('award')]: name,
      [councilHeaders.name('subject')]: subject,
      [councilHeaders.name('council')]: decided,
    });
  const given = (await review(door)).council.map(({ subject, council }) => [subject, council]);
  expect(given.filter(([, council]) => council !== 'chưa quyết định')).toEqual([[first, 'Bằng khen']]);
  const rules = [haGiang2021.rules[0]!];
  const header = [
    councilHeaders.name('award'),
    councilHeaders.name('subject'),
    councilHeaders.name('council'),
  ];
  expect(readCouncil([header, ['', second, 'Đồng ý']], rules, members)).toMatchObject([
    { award: 'TRUONG-KHOI', subject: second, outcome: 'agreed' },
  ]);
});

test('a table of ballots without columns for opinions in writing: the columns are named, with the way on', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  const order = ballot(first, 3);
  if (order.kind !== 'ballot') throw new Error('no ballot');
  for (const column of [8, 7]) office.memory.type('Phiếu bầu', 3, column, `Cột ${column}`);
  const counts = { ...order.counts, present: 4, valid: 4, written: { received: 2, inFavour: 1 } };
  const attempt = await carryOutAward(door, { ...order, counts });
  expect(attempt.ok ? null : failureText(attempt.failure)).toEqual({
    what: 'Bảng ở trang “Phiếu bầu” chưa có cột “Ý kiến văn bản”, “Văn bản đồng ý”; chưa có gì thay đổi.',
    next: 'Gõ tên cột vào ô trống liền bên phải dòng tiêu đề của bảng, rồi bấm “Thử lại”.',
  });
  valueOf(await carryOutAward(door, { ...order, counts: { ...counts, written: null } }));
});

test('every award shows the way to the status of its row in the table of conditions', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  const view = await review(door);
  const place = award(view, 'DIEN-HINH').statusAddress ?? '';
  const [, letter = '', row = ''] = /^'Điều kiện khen thưởng'!([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column = letter.charCodeAt(0) - 65;
  expect(office.memory.value('Điều kiện khen thưởng', 3, column)).toBe('Trạng thái');
  expect(office.memory.value('Điều kiện khen thưởng', Number(row) - 1, column)).toBe('Đã xác nhận');
});

test('a dossier of a name or an award that nobody knows is asked about, with the name that was meant', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  await addRowTo(office, 'Hồ sơ', 'HoSo', { 'Tập thể, cá nhân': 'Ban Dân tôc', 'Thành phần': 'Tờ trình' });
  await addRowTo(office, 'Hồ sơ', 'HoSo', {
    'Tập thể, cá nhân': first,
    'Hình thức': 'Cờ thi đua lạ',
    'Thành phần': 'Tờ trình',
  });
  const found = (await review(door)).findings.filter(
    ({ address }) => address?.startsWith("'Hồ sơ'") === true,
  );
  expect(found.map(({ key }) => key.split(' ')[1]).sort()).toEqual(['unknown-award', 'unknown-member']);
  expect(found.map(({ sentence, advice }) => `${sentence} ${advice}`).join(' ')).toContain('Ban Dân tộc');
});

test('text that looks like a formula stays text in the reason', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  const order = {
    kind: 'decision',
    award: 'TRUONG-KHOI',
    subject: first,
    by: 'bloc',
    agrees: false,
  } as const;
  valueOf(await carryOutAward(door, { ...order, reason: '=1+1' }));
  expect(office.memory.value('Quyết định', 4, 3)).toBe('=1+1');
});

test('the day of the dossier moves a pack out of force, and every award of it is a finding', async () => {
  const { door } = await startWithReview('luat-2024', dayOn(30, 6, 2025));
  const inForce = await review(door);
  expect(inForce.awards.flatMap(({ marks }) => marks)).not.toContain('không có hiệu lực vào ngày xét');
  valueOf(
    await carryOutAward(door, { kind: 'reviewDay', days: { day: dayOn(1, 7, 2025), reception: null } }),
  );
  const after = await review(door);
  expect(after.day).toBe(dayOn(1, 7, 2025));
  expect(after.awards.every(({ marks }) => marks.includes('không có hiệu lực vào ngày xét'))).toBe(true);
  expect(after.findings.filter(({ key }) => key.endsWith('award-not-in-force'))).toHaveLength(
    after.awards.length,
  );
});

test('Mẫu 08 of NĐ 98/2023 is a finding from 01/7/2025, not on 30/6/2025', async () => {
  const { door } = await startWithReview('bac-kan-2024', dayOn(30, 6, 2025));
  const expired = (view: ReviewView) =>
    view.findings.filter(({ key }) => key.endsWith('document-not-in-force'));
  expect(expired(await review(door))).toEqual([]);
  valueOf(
    await carryOutAward(door, { kind: 'reviewDay', days: { day: dayOn(1, 7, 2025), reception: null } }),
  );
  const [found] = expired(await review(door));
  expect(found?.sentence).toContain(
    'Mẫu số 08, Nghị định số 98/2023/NĐ-CP không có hiệu lực vào ngày 01/07/2025',
  );
  expect(found?.address).toMatch(/^'Hồ sơ'!A/);
});

test('awards whose source was not checked are marked as waiting for confirmation', async () => {
  const { door } = await startWithReview('luat-2026', dayOn(20, 11, 2026));
  const view = await review(door);
  expect(view.awards.every(({ marks }) => marks.includes('chờ xác nhận'))).toBe(true);
});

test('nobody proposed: no list is made, and it is said why', async () => {
  const { door, office } = await startWithReview('khoi-thuong-gap', december);
  expect(await carryOutAward(door, { kind: 'nominees' })).toEqual({
    ok: false,
    failure: { kind: 'nobodyProposed' },
  });
  expect(office.memory.sheetNames()).not.toContain('Danh sách đề nghị');
});

test('the list for the council holds who is proposed, as values, and nothing about anyone else', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  valueOf(await carryOutAward(door, ballot(first, 6)));
  for (const { name } of plan.members.slice(1)) valueOf(await carryOutAward(door, ballot(name, 2)));
  expect(valueOf(await carryOutAward(door, { kind: 'nominees' }))).toBe('Đã lập trang “Danh sách đề nghị”.');
  const value = (row: number, column: number) => office.memory.value('Danh sách đề nghị', row, column);
  expect(value(4, 2)).toBe('Tên tập thể, cá nhân');
  expect([value(5, 0), value(5, 2), value(5, 5), value(5, 10)]).toEqual([
    1,
    first,
    'Trưởng khối năm sau',
    '6/6 (100%)',
  ]);
  expect(value(5, 11)).toContain('(chờ xác nhận)');
  valueOf(await carryOutAward(door, { kind: 'nominees' }));
});

test('the dossier of one who is proposed: missing, late by a day, in time on the last valid day', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  valueOf(await carryOutAward(door, ballot(first, 6)));
  for (const { name } of plan.members.slice(1)) valueOf(await carryOutAward(door, ballot(name, 2)));
  const states = async () =>
    (await review(door)).dossiers.filter(({ subject }) => subject === first).map(({ state }) => state);
  expect(await states()).toEqual(['chưa nhận', 'chưa nhận']);
  // The plan receives them "trước ngày 05/12/2021": the last valid day is 04/12/2021.
  office.memory.type('Hồ sơ', 4, 5, dayOn(4, 12, 2021));
  office.memory.type('Hồ sơ', 5, 5, dayOn(5, 12, 2021));
  expect(await states()).toEqual(['nhận ngày 04/12/2021', 'nhận ngày 05/12/2021, muộn 1 ngày']);
});

test('an individual added to the facts gets the parts of the dossier when it is proposed', async () => {
  const { door, office } = await startWithReview('bac-kan-2024', dayOn(20, 11, 2024));
  const last = 4 + plan.members.length;
  await addRowTo(office, 'Thông tin xét', 'ThongTinXet', {
    'Tập thể, cá nhân': 'Nguyễn Văn A',
    'Loại đối tượng': 'Cá nhân',
    'Đơn vị đề nghị': 'Phòng Tổng hợp',
    'Chức vụ, đơn vị công tác': 'Chuyên viên',
    'Thành tích xuất sắc đột xuất': 'Có',
  });
  expect(office.memory.value('Thông tin xét', last, 0)).toBe('Nguyễn Văn A');
  const view = await review(door);
  expect(candidate(view, 'BK-CN', 'Nguyễn Văn A').answer).toBe('Đủ điều kiện');
  expect(candidate(view, 'BK-CN', 'Nguyễn Văn A').proposal).toBe('đề nghị');
  expect(view.withoutDossier).toEqual(['Nguyễn Văn A']);
  expect(valueOf(await carryOutAward(door, { kind: 'addDossiers' }))).toBe(
    'Đã thêm 3 dòng vào trang “Hồ sơ”.',
  );
  expect((await review(door)).withoutDossier).toEqual([]);
  expect(openBloc(valueOf(await door.read()))?.members).toHaveLength(plan.members.length);
});
