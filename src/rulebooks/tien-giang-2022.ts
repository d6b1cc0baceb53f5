import { bonus, direct, group, interval, perCase, points, scheme, standard, yesNo } from './authoring.ts';
import type { Plan } from './plan.ts';
import { at, dayOf, makePlan } from './plan/make-plan.ts';
import type { SchemeNode } from '../scoring/index.ts';

const clause = (place: string) => `Bảng điểm chuẩn của Sở TN&MT Tiền Giang, ${place}`;

const item = (code: string, title: string, max: number) => standard(code, title, direct, { max });

/** An item whose bonus sits inside it, as the published table has it: a standard line and its bonus lines. */
const withBonus = (code: string, title: string, max: number, bonuses: readonly SchemeNode[]) =>
  group(code, title, { standard: max }, [
    standard(`${code}.1`, 'Điểm chuẩn của mục', direct, { max }),
    ...bonuses,
  ]);

const land = group('1.a', 'Quản lý đất đai', { standard: 30, basis: clause('mục a') }, [
  item('1.a1', 'Quy hoạch, kế hoạch sử dụng đất', 3),
  item('1.a2', 'Giao đất, thu hồi đất', 3),
  item('1.a3', 'Thống kê, kiểm kê đất đai', 3),
  withBonus('1.a4', 'Cấp giấy chứng nhận', 3.5, [
    bonus('1.a4.2', 'Tỷ lệ cấp giấy đạt từ 99,0%', yesNo(1), { max: 1, onlyIf: '1.a4.1', oneOf: 'a4' }),
    bonus('1.a4.3', 'Tỷ lệ chung đạt từ 95%', yesNo(2), { max: 2, onlyIf: '1.a4.1', oneOf: 'a4' }),
  ]),
  item('1.a5', 'Hồ sơ địa chính', 3),
  item('1.a6', 'Đăng ký biến động', 3),
  withBonus('1.a7', 'Bồi thường, hỗ trợ, tái định cư', 3, [
    bonus('1.a7.6', 'Giải pháp, cách làm có hiệu quả (mỗi trường hợp 1 điểm)', perCase(1)),
  ]),
  item('1.a8', 'Giá đất', 3.5),
  item('1.a9', 'Cơ sở dữ liệu đất đai', 5),
]);

const water = group(
  '1.b',
  'Tài nguyên nước, khoáng sản, khí tượng thuỷ văn, biển',
  { standard: 15, basis: clause('mục b') },
  [
    item('1.b1', 'Báo cáo định kỳ', 2),
    withBonus('1.b2', 'Quản lý tài nguyên nước', 5, [
      bonus('1.b2.2', 'Hoàn thành vượt yêu cầu', yesNo(0.5), { max: 0.5 }),
    ]),
    withBonus('1.b3', 'Quản lý khoáng sản', 3, [
      bonus('1.b3.2', 'Hoàn thành vượt yêu cầu', yesNo(0.5), { max: 0.5 }),
    ]),
    item('1.b4', 'Khí tượng thuỷ văn, biển', 5),
  ],
);

const environment = group('1.c', 'Chỉ tiêu môi trường', { standard: 25, basis: clause('mục c') }, [
  item('1.c1', 'Tỷ lệ hộ dùng nước sạch', 5),
  withBonus('1.c2', 'Thu gom rác thải sinh hoạt', 5, [
    bonus('1.c2.5', 'Tỷ lệ thu gom trên 90%: mỗi 1% tăng thêm được 0,1 điểm', {
      kind: 'perStep',
      from: points(90),
      step: points(1),
      each: points(0.1),
      started: false,
      direction: 'above',
      cap: null,
    }),
  ]),
  withBonus('1.c3', 'Xử lý cơ sở gây ô nhiễm', 5, [
    bonus('1.c3.3', 'Có chỉ đạo và kết quả vượt yêu cầu', yesNo(0.2), { max: 0.2 }),
  ]),
  withBonus('1.c4', 'Tuyên truyền bảo vệ môi trường', 4, [
    bonus('1.c4.2', 'Mô hình mới về môi trường', yesNo(0.5), { max: 0.5 }),
  ]),
  item('1.c5', 'Xã đạt tiêu chí môi trường', 5),
  item('1.c6', 'Báo cáo môi trường đúng hạn, đủ tài liệu', 1),
]);

const inspection = group(
  '1.d',
  'Thanh tra, kiểm tra, khiếu nại, tố cáo',
  { standard: 10, basis: clause('mục d') },
  [
    withBonus('1.d1', 'Hoàn thành kế hoạch thanh tra, kiểm tra', 3, [
      bonus(
        '1.d1.2',
        'Tỷ lệ hoàn thành vượt kế hoạch (%)',
        {
          kind: 'bands',
          bands: [
            {
              interval: {
                low: { value: points(100), closed: false },
                high: { value: points(120), closed: false },
              },
              points: points(1),
            },
            { interval: interval(120, null), points: points(2) },
          ],
          otherwise: points(0),
        },
        { max: 2 },
      ),
    ]),
    group('1.d2', 'Giải quyết khiếu nại, tố cáo', { standard: 7, capNet: 7 }, [
      standard('1.d2.1', 'Điểm chuẩn của mục', direct, { max: 7 }),
      bonus('1.d2.3', 'Vận động rút đơn (mỗi trường hợp 1 điểm)', perCase(1)),
    ]),
  ],
);

const handlingBonus = bonus(
  '3.3.2',
  'Trả kết quả trước hạn: số hồ sơ tiếp nhận và tỷ lệ trước hạn (%)',
  {
    kind: 'grid',
    rows: [interval(null, 1000), interval(1000, 2000), interval(2000, null)],
    columns: [interval(1, 5), interval(5, 7), interval(7, 10), interval(10, null)],
    points: [[0.5, 1, 1.5, 2].map(points), [0.8, 1.3, 1.8, 2.3].map(points), [1, 1.5, 2, 2.7].map(points)],
  },
  { max: 2.7 },
);

const nodes: readonly SchemeNode[] = [
  group('1', 'Thực hiện nhiệm vụ chuyên môn', { standard: 80, basis: clause('tiêu chuẩn 1') }, [
    land,
    water,
    environment,
    inspection,
  ]),
  group('2', 'Tổ chức, cán bộ', { standard: 2, basis: clause('tiêu chuẩn 2') }, [
    item('2.1', 'Chấp hành kỷ luật, kỷ cương', 1),
    withBonus('2.2', 'Đào tạo, bồi dưỡng', 1, [
      bonus('2.2.2', 'Vượt kế hoạch bồi dưỡng', yesNo(0.5), { max: 0.5 }),
    ]),
  ]),
  group('3', 'Cải cách hành chính', { standard: 10, basis: clause('tiêu chuẩn 3') }, [
    item('3.1', 'Kế hoạch cải cách hành chính', 2),
    withBonus('3.2', 'Thực hiện một cửa', 2, [
      bonus('3.2.2', 'Sáng kiến cải cách', yesNo(0.5), { max: 0.5 }),
    ]),
    withBonus('3.3', 'Giải quyết hồ sơ đúng hạn', 6, [handlingBonus]),
  ]),
  group('4', 'Công tác thi đua, khen thưởng', { standard: 3, basis: clause('tiêu chuẩn 4') }, [
    item('4.1', 'Tổ chức phong trào', 1),
    item('4.2', 'Hồ sơ khen thưởng', 0.5),
    withBonus('4.3', 'Điển hình, tin bài', 1.5, [
      bonus('4.3.2', 'Tin, bài, mô hình (mỗi trường hợp 0,2 điểm, không quá 1 điểm)', perCase(0.2, 1), {
        max: 1,
      }),
    ]),
  ]),
  group('5', 'Chế độ báo cáo', { standard: 5, basis: clause('tiêu chuẩn 5') }, [
    item('5.1', 'Báo cáo đúng hạn, đủ nội dung', 5),
  ]),
];

/** domain.md §4.1: the published scoring of Thị xã Cai Lậy, self 124,4 and agreed 118,4 of 100. Own short wording. */
export const tienGiang2022: Plan = makePlan({
  id: 'tien-giang-2022',
  kind: 'scoreTable',
  title: 'Thị xã Cai Lậy 2022 (bảng điểm Tiền Giang)',
  blocName: 'Thi đua ngành tài nguyên và môi trường Tiền Giang',
  year: 2022,
  document: {
    kind: 'BĐ',
    number: null,
    day: null,
    issuer: 'Sở Tài nguyên và Môi trường tỉnh Tiền Giang',
    title: 'Bảng điểm chuẩn thi đua các phòng Tài nguyên và Môi trường năm 2022',
    signedAs: [],
    archive: null,
    copies: 'paper',
    ...at('tên bảng'),
  },
  bases: [
    {
      kind: 'BĐ',
      number: null,
      numbering: 'state',
      day: null,
      citation: 'Bảng điểm chuẩn thi đua của Sở Tài nguyên và Môi trường tỉnh Tiền Giang, năm 2022',
      ...at('tên bảng'),
    },
  ],
  theme: null,
  scheme: scheme({}, nodes),
  members: [{ name: 'Thị xã Cai Lậy', role: 'member' }],
  periods: [{ title: 'Năm 2022', from: dayOf(1, 1, 2022), to: dayOf(31, 12, 2022), ...at('tên bảng') }],
  cautions: [
    {
      kind: 'ambiguous',
      text: 'Tổng điểm có thể vượt 100 vì điểm thưởng nằm trong từng mục.',
      verbatim: [],
      ...at('tiêu chuẩn 1'),
    },
    {
      kind: 'ambiguous',
      text: 'Báo cáo ghi tự chấm 124,4 điểm, biên bản ghi số tự chấm là 118,4: phần mềm giữ cả hai cột và nêu chênh lệch.',
      verbatim: [],
      ...at('báo cáo và biên bản năm 2022'),
    },
  ],
});
