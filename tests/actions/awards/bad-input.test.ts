import { carryOutAward } from '../../../src/actions/awards/carry-out-award.ts';
import { valueOf } from '../../excel/start.ts';
import {
  award,
  ballot,
  dayOn,
  december,
  members,
  review,
  sentences,
  startWithReview,
} from './review-start.ts';
import { addRowTo, typeUnder } from './tables.ts';

type Started = Awaited<ReturnType<typeof startWithReview>>;
const [first = ''] = members;
const rules = 'Điều kiện khen thưởng';
const counts = { round: 1, inFavour: 3, total: 6, present: 3, valid: 3, written: null };

/** What each bad input says in the pane, and that the first award proposes nobody because of it. */
const cases: readonly (readonly [string, (started: Started) => Promise<void> | void, string])[] = [
  ['no votes', () => undefined, 'Chưa có phiếu cho “Trưởng khối năm sau” nên chưa có kết quả.'],
  [
    'more votes than members',
    async ({ door }) => void valueOf(await carryOutAward(door, ballot(first, 7))),
    'Số phiếu đồng ý là 7, nhiều hơn số phiếu hợp lệ là 6.',
  ],
  [
    'a quorum missed',
    async ({ door, office }) => {
      typeUnder(office, rules, 'TRUONG-KHOI', { 'Ngưỡng phiếu': 'quá bán; dự họp từ 2/3' });
      const order = { kind: 'ballot', award: 'TRUONG-KHOI', subject: first, counts } as const;
      valueOf(await carryOutAward(door, order));
    },
    'Có 3 người dự, cần ít nhất 4; cuộc bỏ phiếu chưa có kết quả.',
  ],
  [
    'a condition that nobody knows',
    ({ office }) => typeUnder(office, rules, 'TRUONG-KHOI', { 'Điều kiện': 'làm việc tốt' }),
    'Không hiểu điều kiện “làm việc tốt” nên chưa kết luận cho ai.',
  ],
  [
    'a condition that no column answers',
    ({ office }) => typeUnder(office, rules, 'TRUONG-KHOI', { 'Điều kiện': 'Số mô hình >= 1' }),
    'Điều kiện cần cột “Số mô hình” nhưng bảng không có cột này nên chưa ai đủ căn cứ.',
  ],
  [
    'a rule out of force',
    ({ office }) => typeUnder(office, rules, 'TRUONG-KHOI', { 'Hiệu lực đến': dayOn(9, 12, 2021) }),
    '“Trưởng khối năm sau” không còn hoặc chưa có hiệu lực vào ngày 10/12/2021 (hiệu lực từ 01/01/2021 đến hết 09/12/2021); chưa xét hình thức này.',
  ],
  [
    'a percentage over 100',
    ({ office }) => typeUnder(office, rules, 'TRUONG-KHOI', { 'Số lượng': 'không quá 120%' }),
    'Tỷ lệ 120% lớn hơn 100%; chưa đề nghị ai theo tỷ lệ này.',
  ],
  [
    'a nominee in two blocs',
    async ({ office }) => {
      typeUnder(office, 'Thông tin xét', first, { Khối: 'Khối 1' });
      await addRowTo(office, 'Thông tin xét', 'ThongTinXet', {
        'Tập thể, cá nhân': first,
        'Loại đối tượng': 'Tập thể',
        Khối: 'Khối 2',
      });
    },
    'Đơn vị được nêu ở hơn một khối: Khối 1; Khối 2; chưa xét cho đến khi rõ.',
  ],
];

test.each(cases)('%s: a sentence in the pane, and no result invented', async (_name, spoil, sentence) => {
  const started = await startWithReview('ha-giang-2021', december);
  await spoil(started);
  const view = await review(started.door);
  expect(sentences(view)).toContain(sentence);
  expect(award(view, 'TRUONG-KHOI').proposed).toBe(0);
});

test('one achievement in two forms is found in the pane', async () => {
  const { door, office } = await startWithReview('bac-ninh-2022', dayOn(20, 12, 2022));
  typeUnder(office, 'Thông tin xét', first, {
    'Thành tích tiêu biểu, xuất sắc': 'Có',
    'Tỷ lệ thực hiện kế hoạch': 1.05,
    'Là gương điển hình tiên tiến được học tập, noi theo': 'Có',
  });
  expect(sentences(await review(door))).toContain(
    'Cùng một thành tích được đề nghị 2 hình thức: Bằng khen của Chủ tịch UBND tỉnh; Giấy khen của Chủ tịch UBND thành phố.',
  );
});
