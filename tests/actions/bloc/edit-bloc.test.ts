import { carryOutBloc } from '../../../src/actions/bloc/carry-out-bloc.ts';
import { fillGaps } from '../../../src/actions/fill-gaps.ts';
import { setUpAwards } from '../../../src/actions/awards/set-up-awards.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { awardPacks } from '../../../src/rulebooks/awards/index.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import { dayFromDate } from '../../../src/text/index.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook, typeEntry } from '../start.ts';

async function startWithPlan() {
  const { door, office } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  return { door, office };
}

const facts = {
  name: 'Khối các cơ quan tổng hợp',
  year: '2022',
  level: 'Cấp tỉnh',
  theme: 'Đoàn kết, sáng tạo',
  bases: ['Hướng dẫn số 1/HD-UBND', 'Kế hoạch số 2/KH-UBND', '=HYPERLINK("x")'],
  viewers: 'Mọi đơn vị xem điểm của nhau',
};

const names = plan.members.map(({ name }) => name);

describe('what is said once about a bloc', () => {
  test('a plan gives each legal basis a row of its own', async () => {
    const { door } = await startWithPlan();
    const { bloc } = await readTheBloc(door);
    expect(bloc.facts.bases).toEqual(plan.legalBasis);
    expect(bloc.facts.bases).toHaveLength(2);
  });

  test('name, year, level, theme, bases and viewers are written and read back; a text never becomes a formula', async () => {
    const { door, office } = await startWithPlan();
    expect(valueOf(await carryOutBloc(door, { kind: 'facts', facts }))).toBe(
      'Đã ghi thông tin khối vào trang “Khối”.',
    );
    const { bloc } = await readTheBloc(door);
    expect(bloc.facts).toMatchObject(facts);
    expect(office.memory.value('Khối', 5, 1)).toBe(2022);
    expect(bloc.members.map(({ name }) => name)).toEqual(names);
  });

  test('two bases instead of three: the third row is emptied and used again', async () => {
    const { door } = await startWithPlan();
    valueOf(await carryOutBloc(door, { kind: 'facts', facts }));
    const rowsOf = async () => (await readTheBloc(door)).bloc.tables.bloc?.area.rows;
    const rows = await rowsOf();
    valueOf(await carryOutBloc(door, { kind: 'facts', facts: { ...facts, bases: facts.bases.slice(0, 2) } }));
    expect((await readTheBloc(door)).bloc.facts.bases).toEqual(facts.bases.slice(0, 2));
    valueOf(await carryOutBloc(door, { kind: 'facts', facts }));
    expect((await readTheBloc(door)).bloc.facts.bases).toEqual(facts.bases);
    expect(await rowsOf()).toBe(rows);
  });

  test('nothing changed: nothing is written, and that is told', async () => {
    const { door } = await startWithPlan();
    valueOf(await carryOutBloc(door, { kind: 'facts', facts }));
    expect(valueOf(await carryOutBloc(door, { kind: 'facts', facts }))).toBe(
      'Thông tin khối không có gì thay đổi.',
    );
  });
});

describe('members', () => {
  test('a member renamed takes its points, its targets and its disqualification with it', async () => {
    const { door, office } = await startWithPlan();
    typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 9.5);
    typeEntry(office, 'Thống nhất', 'I.1', 'Sở Nội vụ', 9);
    office.memory.type('Khống chế', 4, 0, 'sở nội vụ');
    office.memory.type('Khống chế', 4, 1, 'Không xếp loại');
    office.memory.type('Khống chế', 4, 2, 'Sở Nội vụ có vi phạm');
    const before = await readTheBloc(door);
    const totalOf = (reading: typeof before, name: string) =>
      reading.overview.standings.find(({ member }) => member === name)?.total;
    expect(
      valueOf(await carryOutBloc(door, { kind: 'rename', from: 'Sở Nội vụ', to: 'Sở Nội vụ và Lao động' })),
    ).toBe(
      'Đã đổi tên Sở Nội vụ thành Sở Nội vụ và Lao động ở trang “Khối”, “Chỉ tiêu”, “Khống chế”, “Tự chấm”, “Thống nhất”. Điểm đã chấm giữ nguyên.',
    );
    const after = await readTheBloc(door, before);
    expect(totalOf(before, 'Sở Nội vụ')).toBe('9');
    expect(totalOf(after, 'Sở Nội vụ và Lao động')).toBe('9');
    expect(after.bloc.members).toHaveLength(6);
    expect(after.bloc.disqualifications).toMatchObject([
      { member: 'Sở Nội vụ và Lao động', reason: 'Sở Nội vụ có vi phạm' },
    ]);
    expect(after.overview.gaps).toEqual([]);
  });

  test('the review of awards follows the new name too, the criteria do not', async () => {
    const { door, office } = await startWithPlan();
    const [pack] = awardPacks;
    if (pack === undefined) throw new Error('no pack');
    valueOf(await setUpAwards(door, pack, { day: dayFromDate(2021, 12, 10), reception: null }));
    office.memory.type('Tiêu chí', 4, 1, 'Ban Dân tộc');
    valueOf(await carryOutBloc(door, { kind: 'rename', from: 'Ban Dân tộc', to: 'Sở Dân tộc' }));
    const { snapshot } = await readTheBloc(door);
    const cells = (sheet: string) => snapshot.sheets.find(({ name }) => name === sheet)?.cells.flat() ?? [];
    expect(cells('Thông tin xét')).toContain('Sở Dân tộc');
    expect(cells('Thông tin xét')).not.toContain('Ban Dân tộc');
    expect(cells('Khối')).not.toContain('Ban Dân tộc');
    expect(cells('Tiêu chí')).toContain('Ban Dân tộc');
  });

  test('no two members of one name: a name that another has is refused, with its way on', async () => {
    const { door } = await startWithPlan();
    for (const order of [
      { kind: 'rename', from: 'Sở Nội vụ', to: 'ban dân tộc' },
      { kind: 'addMember', name: 'BAN DÂN TỘC' },
    ] as const) {
      expect(await carryOutBloc(door, order)).toMatchObject({ failure: { kind: 'repeatedMembers' } });
    }
    expect((await readTheBloc(door)).bloc.members.map(({ name }) => name)).toEqual(names);
  });

  test('a new member has a row in the list and a column in both entry tables', async () => {
    const { door } = await startWithPlan();
    expect(valueOf(await carryOutBloc(door, { kind: 'addMember', name: 'Sở Y tế' }))).toBe(
      'Đã thêm Sở Y tế vào danh sách đơn vị và thêm cột ở trang “Tự chấm”, “Thống nhất”.',
    );
    const { bloc, overview } = await readTheBloc(door);
    expect(bloc.members.at(-1)).toEqual({ name: 'Sở Y tế', role: 'member', left: null });
    expect(overview.gaps).toEqual([]);
    expect(await fillGaps(door)).toMatchObject({ failure: { kind: 'itemNotFound' } });
  });

  test('one leader and one deputy: the deputy who leads leaves its place empty, the old leader is a member', async () => {
    const { door } = await startWithPlan();
    expect(valueOf(await carryOutBloc(door, { kind: 'role', member: 'Ban Dân tộc', role: 'leader' }))).toBe(
      'Đã ghi vai trò của Ban Dân tộc: Trưởng khối.',
    );
    const { bloc } = await readTheBloc(door);
    expect(bloc.members.filter(({ role }) => role !== 'member')).toEqual([
      { name: 'Ban Dân tộc', role: 'leader', left: null },
    ]);
    expect(bloc.facts).toMatchObject({ leader: 'Ban Dân tộc', deputy: null });
  });

  test('up and down change the list and the ranking’s order, not the columns of points', async () => {
    const { door, office } = await startWithPlan();
    typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 9.5);
    valueOf(await carryOutBloc(door, { kind: 'move', member: 'Sở Nội vụ', by: -1 }));
    const { bloc, snapshot, overview } = await readTheBloc(door);
    expect(bloc.members.map(({ name }) => name).slice(0, 3)).toEqual([names[0], names[2], names[1]]);
    expect(snapshot.sheets.find(({ name }) => name === 'Tự chấm')?.cells[3]?.slice(2)).toEqual(names);
    expect(overview.standings.find(({ member }) => member === 'Sở Nội vụ')?.total).toBe('9,5');
    expect(await carryOutBloc(door, { kind: 'move', member: names[0] ?? '', by: -1 })).toMatchObject({
      failure: { kind: 'itemNotFound' },
    });
  });
});

describe('a member leaves during the year', () => {
  const leave = {
    kind: 'leave',
    member: 'Cục Thống kê',
    day: dayFromDate(2021, 7, 1),
    basis: 'Công văn 15/HĐTĐKT',
  } as const;

  test('it keeps its points and its place in the list, has no rank, and the reason stands in Khống chế', async () => {
    const { door, office } = await startWithPlan();
    typeEntry(office, 'Tự chấm', 'I.1', 'Cục Thống kê', 9.5);
    expect(valueOf(await carryOutBloc(door, leave))).toBe(
      'Đã ghi Cục Thống kê rời khối từ ngày 01/07/2021: vẫn còn trong sổ với điểm đã chấm, không xếp hạng, không xếp loại.',
    );
    const { overview, bloc } = await readTheBloc(door);
    expect(overview.standings.find(({ member }) => member === 'Cục Thống kê')).toMatchObject({
      total: '9,5',
      rank: null,
      listed: true,
    });
    expect(bloc.disqualifications).toEqual([
      {
        member: 'Cục Thống kê',
        effect: { kind: 'unranked' },
        reason: 'Rời khối từ ngày 01/07/2021',
        basis: 'Công văn 15/HĐTĐKT',
      },
    ]);
    expect(bloc.members.at(-1)).toEqual({ name: 'Cục Thống kê', role: 'member', left: leave.day });
  });

  test('taken back, it is ranked again and other disqualifications stay', async () => {
    const { door, office } = await startWithPlan();
    office.memory.type('Khống chế', 4, 0, 'Cục Thống kê');
    office.memory.type('Khống chế', 4, 1, 'Xếp loại không quá: Khá');
    office.memory.type('Khống chế', 4, 2, 'Nộp báo cáo muộn');
    valueOf(await carryOutBloc(door, leave));
    expect((await readTheBloc(door)).bloc.disqualifications).toHaveLength(2);
    valueOf(await carryOutBloc(door, { kind: 'stay', member: 'Cục Thống kê' }));
    const { bloc } = await readTheBloc(door);
    expect(bloc.disqualifications).toMatchObject([{ reason: 'Nộp báo cáo muộn' }]);
    expect(bloc.members.at(-1)?.left).toBeNull();
  });

  test('a workbook made before the column existed gets it', async () => {
    const { door, office } = await startWithPlan();
    await office.Excel.run(async (context) => {
      context.workbook.tables.getItem('ThanhVien').columns.getItem('Rời khối từ ngày').delete();
      await context.sync();
    });
    valueOf(await carryOutBloc(door, leave));
    expect((await readTheBloc(door)).bloc.members.at(-1)?.left).toBe(leave.day);
  });
});
