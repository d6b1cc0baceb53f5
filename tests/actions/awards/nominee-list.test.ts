import { carryOutAward } from '../../../src/actions/awards/carry-out-award.ts';
import { valueOf } from '../../excel/start.ts';
import { candidate, dayOn, december, members, review, sentences, startWithReview } from './review-start.ts';
import { addRowTo, typeUnder } from './tables.ts';

const [first = '', second = ''] = members;
const facts = 'Thông tin xét';

function listOf(office: Awaited<ReturnType<typeof startWithReview>>['office']) {
  const row = (index: number): readonly unknown[] =>
    Array.from({ length: 14 }, (_none, column) => office.memory.value('Danh sách đề nghị', index, column));
  const rows = Array.from({ length: 30 }, (_none, index) => row(index));
  return { header: rows[4], rows: rows.slice(5) };
}

/** Bắc Ninh 2022: everyone may be a nominee; votes order, nobody is limited. */
async function startBacNinh() {
  const started = await startWithReview('bac-ninh-2022', dayOn(20, 12, 2022));
  const met = {
    'Thành tích tiêu biểu, xuất sắc': 'Có',
    'Tỷ lệ thực hiện kế hoạch': 1.05,
    'Là gương điển hình tiên tiến được học tập, noi theo': 'Có',
  };
  return { ...started, met };
}

test('the list has the columns that councils use: form of address, class of subject and field included', async () => {
  const { door, office, met } = await startBacNinh();
  await addRowTo(office, facts, 'ThongTinXet', {
    'Tập thể, cá nhân': 'Trần Thị A',
    'Loại đối tượng': 'Viên chức',
    'Tên gọi': 'Bà',
    'Chức vụ, đơn vị công tác': 'Giáo viên, Trường Mầm non số 1',
    'Phân loại đối tượng': 'Người trực tiếp công tác, lao động',
    'Lĩnh vực': 'Giáo dục',
    'Giữ chức vụ lãnh đạo, quản lý': 'Không',
    'Trực tiếp lao động, học tập, công tác': 'Có',
    'Làm cơ sở xét hoàn thành nhiệm vụ năm': 'Có',
    ...met,
  });
  valueOf(await carryOutAward(door, { kind: 'nominees' }));
  const { header, rows } = listOf(office);
  expect(header?.slice(0, 13)).toEqual([
    'STT',
    'Tên gọi',
    'Tên tập thể, cá nhân',
    'Chức vụ, đơn vị công tác',
    'Phân loại',
    'Danh hiệu, hình thức',
    'Phân loại đối tượng',
    'Lĩnh vực',
    'Xếp hạng',
    'Tổng điểm',
    'Phiếu',
    'Căn cứ',
    'Cơ sở xét hoàn thành nhiệm vụ năm',
  ]);
  expect(rows[0]?.slice(0, 8)).toEqual([
    1,
    'Bà',
    'Trần Thị A',
    'Giáo viên, Trường Mầm non số 1',
    'Viên chức',
    'Bằng khen của Chủ tịch UBND tỉnh',
    'Người trực tiếp công tác, lao động',
    'Giáo dục',
  ]);
  expect(rows[0]?.[12]).toBe('Có');
});

test.each([
  ['Trưởng phòng', 'Trưởng phòng, Phòng Nội vụ'],
  ['Trưởng phòng, Phòng Nội vụ', 'Trưởng phòng, Phòng Nội vụ'],
  ['', 'Phòng Nội vụ'],
])(
  'a position written “%s” of the unit Phòng Nội vụ stands in the list as “%s”',
  async (position, expected) => {
    const { door, office, met } = await startBacNinh();
    await addRowTo(office, facts, 'ThongTinXet', {
      'Tập thể, cá nhân': 'Trần Thị A',
      'Loại đối tượng': 'Công chức',
      'Đơn vị đề nghị': 'Phòng Nội vụ',
      'Chức vụ, đơn vị công tác': position,
      ...met,
    });
    valueOf(await carryOutAward(door, { kind: 'nominees' }));
    expect(listOf(office).rows[0]?.[3]).toBe(expected);
  },
);

test('a plan whose result feeds no annual classification has no column for it', async () => {
  const { office } = await startWithReview('ha-giang-2021', december);
  const header = Array.from({ length: 40 }, (_none, column) => office.memory.value(facts, 3, column));
  expect(header).not.toContain('Làm cơ sở xét hoàn thành nhiệm vụ năm');
});

test('shares of non-leaders, direct workers and small collectives: each one once, what is not said is told', async () => {
  const { door, office, met } = await startBacNinh();
  const people = [
    ['Trần Thị A', 'Không', 'Có'],
    ['Lê Văn B', 'Có', 'Không'],
    ['Phạm Thị C', 'Không', ''],
  ] as const;
  for (const [name, leader, direct] of people) {
    await addRowTo(office, facts, 'ThongTinXet', {
      'Tập thể, cá nhân': name,
      'Loại đối tượng': 'Cá nhân',
      'Giữ chức vụ lãnh đạo, quản lý': leader,
      'Trực tiếp lao động, học tập, công tác': direct,
      ...met,
    });
  }
  typeUnder(office, facts, first, { ...met, 'Tập thể nhỏ': 'Có' });
  const view = await review(door);
  // Both forms are proposed for all of them; a person who is proposed twice is one person.
  expect(view.proposed).toBe(8);
  expect(view.composition.map(({ group, count }) => [group, count])).toEqual([
    ['Không giữ chức vụ lãnh đạo, quản lý', '2/3 cá nhân (66,67%)'],
    ['Trực tiếp lao động, học tập, công tác', 'ít nhất 1/3 cá nhân (33,33%), 1 chưa ghi'],
    ['Tập thể nhỏ', '1/1 tập thể (100%)'],
  ]);
  valueOf(await carryOutAward(door, { kind: 'nominees' }));
  const { rows } = listOf(office);
  expect(rows.map((row) => row[0])).toContain('Không giữ chức vụ lãnh đạo, quản lý: 2/3 cá nhân (66,67%)');
});

test('a group of which nothing is known has no share, and no line in the list', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  const view = await review(door);
  expect(view.composition).toEqual([
    { key: 'collectives Tập thể nhỏ', group: 'Tập thể nhỏ', count: 'chưa ghi' },
  ]);
  valueOf(await carryOutAward(door, { kind: 'nominees' }));
  expect(listOf(office).rows.flat().map(String).join(' ')).not.toContain('Tập thể nhỏ');
});

test('neither who is barred nor why stands in the list: it circulates', async () => {
  const { door, office } = await startWithReview('ha-giang-2021', december);
  office.memory.type('Khống chế', 4, 0, first);
  office.memory.type('Khống chế', 4, 1, 'Không đề nghị khen thưởng');
  office.memory.type('Khống chế', 4, 2, 'Người đứng đầu bị kỷ luật khiển trách');
  const barred = candidate(await review(door), 'KHEN-THUONG', first);
  expect(barred.conditions[0]?.text).toContain('Người đứng đầu bị kỷ luật khiển trách');
  valueOf(await carryOutAward(door, { kind: 'nominees' }));
  const text = listOf(office).rows.flat().map(String).join(' ');
  expect(text).toContain(second);
  expect(text).not.toContain(first);
  expect(text).not.toMatch(/kỷ luật|khiển trách|khống chế/iu);
});

describe('what was registered may be refused for its quality, with a reason (S1-08)', () => {
  const start = async () => {
    const started = await startWithReview('chi-lang-2024', dayOn(1, 11, 2024));
    typeUnder(started.office, facts, first, { 'Đã đăng ký': 'Có', 'Ngày đăng ký': dayOn(20, 1, 2024) });
    return started;
  };
  const registration = async (door: Parameters<typeof review>[0]) =>
    candidate(await review(door), 'GK-A', first).conditions.find(({ text }) => text.startsWith('Đã đăng ký'));

  test('in time on 20/01/2024 and nothing said of its quality: met', async () => {
    const { door } = await start();
    expect(await registration(door)).toMatchObject({ truth: 'met' });
  });

  test('refused with the reason: missed, and the reason is shown', async () => {
    const { door, office } = await start();
    typeUnder(office, facts, first, {
      'Chất lượng đăng ký': 'Không đạt',
      'Lý do đăng ký không đạt': 'nhiệm vụ thường xuyên hằng năm',
    });
    expect(await registration(door)).toEqual({
      key: '0.1',
      truth: 'missed',
      text: 'Đã đăng ký chậm nhất 20/01/2024 (nội dung đăng ký không được chấp nhận: nhiệm vụ thường xuyên hằng năm)',
    });
  });

  test('refused without a reason: it does not count, and is found', async () => {
    const { door, office } = await start();
    typeUnder(office, facts, first, { 'Chất lượng đăng ký': 'Dễ hoặc thường xuyên' });
    expect(await registration(door)).toMatchObject({ truth: 'met' });
    expect(sentences(await review(door))).toContain(
      'Ghi nội dung đăng ký không đạt nhưng chưa ghi lý do nên chưa được tính.',
    );
  });

  test('other words are a finding', async () => {
    const { door, office } = await start();
    typeUnder(office, facts, first, { 'Chất lượng đăng ký': 'tạm được' });
    expect((await review(door)).findings.some(({ key }) => key.endsWith('unknown-choice'))).toBe(true);
  });
});
