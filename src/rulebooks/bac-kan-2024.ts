import { bacKanAwards } from './bac-kan-2024-awards.ts';
import { bacKanCriteria } from './bac-kan-2024-criteria.ts';
import { bacKanCautions } from './bac-kan-2024-cautions.ts';
import type { Plan } from './plan.ts';
import { at, dayOf, makePlan } from './plan/make-plan.ts';

const compiler = 'Phòng Hành chính tổ chức - Quản trị tài vụ';
const council = 'Hội đồng Thi đua - Khen thưởng Văn phòng';
const units = 'Các phòng, ban, đơn vị trực thuộc Văn phòng';
const reviewDay = dayOf(19, 12, 2024);
const deadlineClause = 'mục III.1 (tổ chức thực hiện)';

/** Seed 000: the high-peak campaign of the office of the province Bắc Kạn. */
export const bacKan2024: Plan = makePlan({
  id: 'bac-kan-2024',
  kind: 'campaign',
  title: 'Đợt thi đua cao điểm 2024, Văn phòng UBND tỉnh Bắc Kạn',
  blocName: 'Đợt thi đua cao điểm Văn phòng UBND tỉnh Bắc Kạn',
  year: 2024,
  document: {
    kind: 'KH',
    number: null,
    day: null,
    issuer: 'Văn phòng UBND tỉnh Bắc Kạn',
    title:
      'Kế hoạch phát động Đợt thi đua cao điểm chào mừng 80 năm Ngày thành lập Quân đội nhân dân Việt Nam và 35 năm Ngày hội Quốc phòng toàn dân',
    signedAs: ['CHÁNH VĂN PHÒNG'],
    archive: 'VT, HC-QT',
    copies: 'electronic',
    ...at('đầu và cuối văn bản', 'S0-16'),
  },
  bases: [
    {
      kind: 'KH',
      number: '633/KH-UBND',
      numbering: 'state',
      day: dayOf(23, 9, 2024),
      citation: 'Kế hoạch số 633/KH-UBND ngày 23/9/2024 của UBND tỉnh Bắc Kạn',
      ...at('đoạn mở đầu', 'S0-01'),
    },
    {
      kind: 'KH',
      number: '685/KH-UBND',
      numbering: 'state',
      day: dayOf(11, 10, 2023),
      citation: 'Kế hoạch số 685/KH-UBND ngày 11/10/2023 của UBND tỉnh Bắc Kạn',
      ...at('mục I, đoạn 4; mục III.1', 'S0-01'),
    },
  ],
  theme: 'Tự hào truyền thống, viết tiếp chiến công, xây dựng quê hương Bắc Kạn phát triển',
  sources: [{ part: 'theme', ...at('mục II.1', 'S0-02') }],
  scheme: bacKanCriteria,
  members: [
    { name: compiler, role: 'member' },
    { name: 'Phòng, ban thứ hai', role: 'member' },
    { name: 'Phòng, ban thứ ba', role: 'member' },
  ],
  periods: [
    {
      title: 'Đợt thi đua cao điểm',
      from: dayOf(24, 9, 2024),
      to: dayOf(22, 12, 2024),
      ...at('mục II.2, gạch 1', 'S0-03'),
    },
  ],
  deadlines: [
    {
      kind: 'dossier',
      title: `Hồ sơ đề nghị khen thưởng gửi ${compiler}`,
      day: dayOf(29, 11, 2024),
      inclusive: false,
      forWhom: null,
      ...at(deadlineClause, 'S0-05'),
    },
  ],
  events: [
    {
      phase: 'start',
      title: 'Phát động, phổ biến kế hoạch đến từng người',
      days: null,
      outputs: ['Kế hoạch'],
      ...at(deadlineClause),
    },
    {
      phase: 'propose',
      title: 'Các đơn vị họp xét và gửi hồ sơ',
      days: null,
      outputs: ['Tờ trình', 'Biên bản họp xét', 'Báo cáo thành tích (Mẫu số 08)'],
      ...at(`mục III.2.c; ${deadlineClause}`),
    },
    {
      phase: 'halfYear',
      title: 'Sơ kết Đợt thi đua cao điểm',
      days: { from: reviewDay, to: reviewDay },
      outputs: ['Báo cáo sơ kết', 'Biên bản hội nghị'],
      ...at('mục II.2, gạch 2', 'S0-04'),
    },
    {
      phase: 'decide',
      title: `${council} họp bình xét`,
      days: null,
      outputs: ['Quyết định', 'Giấy khen', 'Bằng khen'],
      ...at('mục III.2 (tổ chức thực hiện)'),
    },
  ],
  commemorations: [
    {
      title: 'Thành lập Quân đội nhân dân Việt Nam (80 năm)',
      date: { day: 22, month: 12 },
      since: 1944,
      ...at('tên kế hoạch'),
    },
    {
      title: 'Ngày hội Quốc phòng toàn dân (35 năm)',
      date: { day: 22, month: 12 },
      since: 1989,
      ...at('tên kế hoạch'),
    },
  ],
  contents: [
    { title: 'Sáu nội dung thi đua', codes: ['1', '2', '3', '4', '5', '6'], ...at('mục II.4', 'S0-14') },
  ],
  movements: [
    movement('Vì người nghèo - Không để ai bị bỏ lại phía sau'),
    movement('Cả nước chung sức xây dựng nông thôn mới'),
    movement('Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ hiện đại; thực hành tiết kiệm chống lãng phí'),
    movement(
      'Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở giai đoạn 2019 - 2025',
      2019,
      2025,
    ),
    movement(
      'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030',
      2023,
      2030,
    ),
  ],
  registrations: [
    {
      title: 'Công trình, phần việc thiết thực, cụ thể',
      atLeast: null,
      receivers: [],
      neededForAward: false,
      refused: [],
      ...at('mục II.4, gạch 5'),
    },
  ],
  duties: [
    { body: 'Chánh Văn phòng', act: 'decide', title: 'Tặng Giấy khen', ...at('mục III.2.a, gạch 1') },
    { body: 'Chủ tịch UBND tỉnh', act: 'decide', title: 'Tặng Bằng khen', ...at('mục III.2.a, gạch 2') },
    {
      body: compiler,
      act: 'compile',
      title: 'Tổng hợp kết quả, tham mưu Hội đồng họp bình xét',
      ...at('mục III.2 (tổ chức thực hiện)', 'S0-13'),
    },
    {
      body: council,
      act: 'review',
      title: 'Bình xét khen thưởng',
      ...at('mục III.2 (tổ chức thực hiện)', 'S0-13'),
    },
    {
      body: units,
      act: 'support',
      title: 'Tuyên truyền, triển khai kế hoạch, đề nghị khen thưởng',
      ...at(deadlineClause),
    },
  ],
  receivers: ['LĐVP', 'Các phòng, ban, đơn vị trực thuộc'].map((name) => ({
    name,
    forReport: false,
    ...at('Nơi nhận'),
  })),
  ...bacKanAwards,
  cautions: bacKanCautions,
});

function movement(name: string, from?: number, to?: number): Plan['movements'][number] {
  const years = from === undefined || to === undefined ? null : { from, to };
  return { name, years, ...at('mục II.4, gạch 6', 'S0-15') };
}
