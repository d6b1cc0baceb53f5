import type { PlanLists } from './plan.ts';
import { at, dayOf } from './plan/make-plan.ts';

const quarterOne = { from: dayOf(1, 1, 2021), to: dayOf(31, 3, 2021) };
const quarterTwo = { from: dayOf(1, 4, 2021), to: dayOf(30, 6, 2021) };
const quarterThree = { from: dayOf(1, 7, 2021), to: dayOf(30, 9, 2021) };
const quarterFour = { from: dayOf(1, 10, 2021), to: dayOf(31, 12, 2021) };

type Year = Pick<PlanLists, 'periods' | 'deadlines' | 'events' | 'commemorations'>;

/** The year of the bloc (plan 632/KH-VP, mục III): waves, quarters, dates. */
export const haGiangYear: Year = {
  periods: [
    {
      title: 'Đợt 1',
      from: dayOf(1, 1, 2021),
      to: dayOf(30, 6, 2021),
      ...at('mục III.1, gạch 1', 'S2-10'),
    },
    {
      title: 'Đợt 2',
      from: dayOf(1, 7, 2021),
      to: dayOf(31, 12, 2021),
      ...at('mục III.1, gạch 2', 'S2-11'),
    },
  ],
  deadlines: [
    {
      kind: 'halfYearReport',
      title: 'Báo cáo sơ kết 6 tháng gửi Trưởng khối',
      // The year 2020 is what the plan says (caution); it is never repaired here.
      day: dayOf(20, 6, 2020),
      inclusive: false,
      forWhom: null,
      ...at('mục III.2, Quý II', 'S2-14'),
    },
    {
      kind: 'finalReport',
      title: 'Báo cáo tổng kết và tự chấm điểm gửi Trưởng khối',
      day: dayOf(5, 12, 2021),
      inclusive: false,
      forWhom: null,
      ...at('mục III.2, Quý IV', 'S2-17'),
    },
  ],
  events: [
    {
      phase: 'start',
      title: 'Ban hành quy chế, ký kết giao ước, đăng ký chỉ tiêu thi đua với Hội đồng tỉnh',
      days: quarterOne,
      outputs: ['Kế hoạch', 'Quy chế hoạt động của Khối', 'Bản ký kết giao ước', 'Bản đăng ký chỉ tiêu'],
      ...at('mục III.2, Quý I', 'S2-13'),
    },
    {
      phase: 'halfYear',
      title: 'Sơ kết công tác thi đua, khen thưởng 6 tháng của Khối',
      days: quarterTwo,
      outputs: ['Báo cáo sơ kết', 'Biên bản hội nghị'],
      ...at('mục III.2, Quý II', 'S2-15'),
    },
    {
      phase: 'during',
      title: 'Chọn điển hình tiên tiến, người tốt - việc tốt trình Hội đồng tỉnh giới thiệu',
      days: quarterThree,
      outputs: ['Danh sách điển hình tiên tiến'],
      ...at('mục III.2, Quý III', 'S2-16'),
    },
    {
      phase: 'close',
      title: 'Các đơn vị làm báo cáo tổng kết và tự chấm điểm',
      days: quarterFour,
      outputs: ['Báo cáo tổng kết', 'Bảng tự chấm điểm'],
      ...at('mục III.2, Quý IV; mục IV.3, gạch 5'),
    },
    {
      phase: 'review',
      title: 'Hội nghị tổng kết, bình xét khen thưởng của Khối',
      days: quarterFour,
      outputs: ['Bảng tổng hợp điểm', 'Biên bản bình xét', 'Biên bản kiểm phiếu'],
      ...at('mục III.2, Quý IV', 'S2-18'),
    },
    {
      phase: 'handOver',
      title: 'Suy tôn Trưởng khối, Phó Trưởng khối năm 2022 và trình chuẩn y',
      days: quarterFour,
      outputs: ['Tờ trình chuẩn y'],
      ...at('mục III.2, Quý IV; mục IV.1, gạch 3', 'S2-19'),
    },
  ],
  commemorations: [
    occasion('Giải phóng miền Nam, thống nhất đất nước', 30, 4),
    occasion('Quốc tế lao động', 1, 5),
    { ...occasion('Chiến thắng Điện Biên Phủ (67 năm)', 7, 5), since: 1954 },
    occasion('Ngày sinh Chủ tịch Hồ Chí Minh', 19, 5),
    {
      title: 'Bầu cử Quốc hội khóa XV và đại biểu HĐND các cấp nhiệm kỳ 2021 - 2026',
      date: null,
      since: null,
      ...at('mục III.1 và III.2', 'S2-12'),
    },
    occasion('Cách mạng tháng Tám', 19, 8),
    occasion('Truyền thống Văn phòng các cơ quan hành chính Nhà nước', 28, 8),
    occasion('Quốc khánh', 2, 9),
    occasion('Thành lập Quân đội nhân dân Việt Nam, Ngày hội Quốc phòng toàn dân', 22, 12),
  ],
};

function occasion(title: string, day: number, month: number): PlanLists['commemorations'][number] {
  return { title, date: { day, month }, since: null, ...at('mục III.1 và III.2', 'S2-12') };
}
