import type { PlanLists } from './plan.ts';
import { at, dayOf } from './plan/make-plan.ts';

type Years = Pick<PlanLists, 'periods' | 'deadlines' | 'events' | 'commemorations'>;

const levelClause = 'mục II.2.1, gạch 2';

/** Dates of the congress plan (plan 16/KH-HĐTĐKT, mục II.1 and II.2). */
export const bacGiangYears: Years = {
  periods: [
    {
      title: 'Giai đoạn báo cáo 2015 - 2020',
      from: dayOf(1, 1, 2015),
      to: dayOf(31, 12, 2020),
      ...at('mục I.1.2; mục II.3', 'S4-18'),
    },
  ],
  deadlines: [
    {
      kind: 'conference',
      title: 'Cấp cơ sở hoàn thành hội nghị (trong quý I năm 2020)',
      day: dayOf(31, 3, 2020),
      inclusive: true,
      forWhom: 'Xã, phường, thị trấn',
      ...at(levelClause, 'S4-01'),
    },
    {
      kind: 'conference',
      title: 'Cấp trên cơ sở hoàn thành hội nghị, đại hội (trong quý II năm 2020)',
      day: dayOf(30, 6, 2020),
      inclusive: true,
      forWhom: 'Cơ quan, đơn vị trong khối thi đua của tỉnh; huyện, thành phố',
      ...at(levelClause, 'S4-02'),
    },
    {
      kind: 'conference',
      title: 'Đại hội cấp tỉnh (trong quý III năm 2020)',
      day: dayOf(30, 9, 2020),
      inclusive: true,
      forWhom: 'Tỉnh Bắc Giang',
      ...at('mục II.2.2, gạch 3', 'S4-03'),
    },
    {
      kind: 'conference',
      title: 'Liên đoàn Lao động tỉnh làm điểm',
      day: dayOf(30, 4, 2020),
      inclusive: false,
      forWhom: 'Liên đoàn Lao động tỉnh',
      ...at('mục II.2.1, gạch 3', 'S4-04'),
    },
    {
      kind: 'conference',
      title: 'Huyện Việt Yên làm điểm',
      day: dayOf(19, 5, 2020),
      inclusive: false,
      forWhom: 'Huyện Việt Yên',
      ...at('mục II.2.1, gạch 3', 'S4-04'),
    },
  ],
  events: [
    {
      phase: 'congress',
      title: 'Hội nghị điển hình tiên tiến cấp cơ sở và trên cơ sở',
      days: { from: dayOf(1, 1, 2020), to: dayOf(30, 6, 2020) },
      outputs: ['Danh sách đại biểu', 'Chương trình hội nghị', 'Báo cáo phong trào 2015 - 2020'],
      ...at('mục II.2.1; mục II.3'),
    },
    {
      phase: 'congress',
      title: 'Đại hội Thi đua yêu nước tỉnh lần thứ V (có kế hoạch riêng)',
      days: { from: dayOf(1, 7, 2020), to: dayOf(30, 9, 2020) },
      outputs: ['Danh sách đại biểu', 'Chương trình đại hội'],
      ...at('mục II.2.2'),
    },
  ],
  commemorations: [
    occasion('Thực hiện Di chúc của Chủ tịch Hồ Chí Minh (50 năm)', null, 1969),
    occasion('Thành lập Đảng Cộng sản Việt Nam (90 năm)', null, 1930),
    occasion('Giải phóng miền Nam, thống nhất đất nước (45 năm)', null, 1975),
    occasion('Ngày sinh Chủ tịch Hồ Chí Minh (130 năm)', { day: 19, month: 5 }, 1890),
    occasion('Cách mạng tháng Tám và Quốc khánh (75 năm)', { day: 2, month: 9 }, 1945),
  ],
};

function occasion(
  title: string,
  date: { readonly day: number; readonly month: number } | null,
  since: number,
): PlanLists['commemorations'][number] {
  return { title, date, since, ...at('mục II.1.2') };
}
