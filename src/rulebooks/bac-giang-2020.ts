import { bacGiangCongress } from './bac-giang-2020-congress.ts';
import { bacGiangCriteria } from './bac-giang-2020-criteria.ts';
import { bacGiangPeople } from './bac-giang-2020-people.ts';
import { bacGiangYears } from './bac-giang-2020-years.ts';
import type { Plan } from './plan.ts';
import { at, dayOf, makePlan } from './plan/make-plan.ts';

/** Seed 004: conferences and the emulation congress of the province Bắc Giang, 2019–2020. */
export const bacGiang2020: Plan = makePlan({
  id: 'bac-giang-2020',
  kind: 'congress',
  title: 'Hội nghị, Đại hội Thi đua yêu nước 2019 - 2020, tỉnh Bắc Giang',
  blocName: 'Hội nghị, Đại hội Thi đua yêu nước các cấp tỉnh Bắc Giang',
  year: 2020,
  document: {
    kind: 'KH',
    number: '16/KH-HĐTĐKT',
    day: dayOf(26, 6, 2019),
    issuer: 'Hội đồng Thi đua - Khen thưởng tỉnh Bắc Giang',
    title:
      'Kế hoạch tổ chức Hội nghị điển hình tiên tiến, Đại hội Thi đua yêu nước các cấp tiến tới Đại hội tỉnh lần thứ V',
    signedAs: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'],
    archive: 'VT, NC',
    copies: 'paper',
    ...at('đầu và cuối văn bản', 'S4-20'),
  },
  bases: [
    {
      kind: 'CT',
      number: '34-CT/TW',
      numbering: 'party',
      day: dayOf(7, 4, 2014),
      citation: 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
      ...at('đoạn mở đầu'),
    },
    {
      kind: 'KH',
      number: '19/KH-HĐTĐKT',
      numbering: 'state',
      day: dayOf(24, 5, 2019),
      citation: 'Kế hoạch số 19/KH-HĐTĐKT ngày 24/5/2019 của Hội đồng Thi đua - Khen thưởng Trung ương',
      ...at('đoạn mở đầu'),
    },
  ],
  theme: null,
  scheme: bacGiangCriteria,
  ...bacGiangPeople,
  ...bacGiangYears,
  congress: bacGiangCongress,
  contents: [
    {
      title: 'Việc làm đến Đại hội và việc tổ chức hội nghị, đại hội',
      codes: ['I', 'II', 'III'],
      ...at('mục II'),
    },
  ],
  movements: [
    'Thi đua thực hiện việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    'Bắc Giang chung sức xây dựng nông thôn mới',
    'Bắc Giang chung tay vì người nghèo, không để ai bị bỏ lại phía sau',
    'Doanh nghiệp Bắc Giang hội nhập và phát triển',
    'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
  ].map((name) => ({ name, years: null, ...at('mục II.1.3', 'S4-19') })),
  statistics: [
    {
      title: 'Tỷ lệ người trực tiếp lao động sản xuất, học tập, công tác được khen thưởng',
      ...at('mục I.2.2', 'S4-17'),
    },
  ],
  cautions: [
    {
      kind: 'illustrative',
      text: 'Kế hoạch này không chấm điểm: bảng tiêu chí theo dõi việc chuẩn bị, điểm số và hai đơn vị trong bảng là ví dụ để tập làm.',
      verbatim: [],
      ...at('mục II'),
    },
    {
      kind: 'ambiguous',
      text: 'Dưới 200 người họp toàn thể, trên 200 người họp đại biểu: kế hoạch không nói đúng 200 người thì họp hình thức nào, đơn vị phải chọn.',
      verbatim: ['dưới 200', 'trên 200'],
      ...at('mục II.2.1, gạch 1'),
    },
    {
      kind: 'ambiguous',
      text: 'Vế "dưới 200" tính cả người lao động, vế "trên 200" không nhắc đến người lao động: cần thống nhất cách đếm.',
      verbatim: [
        'dưới 200 cán bộ, công chức, viên chức và người lao động',
        'trên 200 cán bộ, công chức, viên chức thì',
      ],
      ...at('mục II.2.1, gạch 1'),
    },
    {
      kind: 'ambiguous',
      text: 'Tỷ lệ đại biểu 70% và 30% không nói cách làm tròn: phần mềm chia theo phần dư lớn nhất và báo chỗ được làm tròn lên.',
      verbatim: ['đại biểu điển hình tiên tiến 70%, đại biểu khách mời 30%'],
      ...at('mục II.2.1, gạch 1'),
    },
    {
      kind: 'dates',
      text: 'Hai đơn vị làm điểm có hạn riêng "trước 30/4/2020" và "trước ngày 19/5/2020" (muộn nhất hết ngày 29/4/2020 và 18/5/2020), sớm hơn hạn quý II của cấp trên cơ sở.',
      verbatim: ['trước 30/4/2020', 'trước ngày 19/5/2020'],
      ...at('mục II.2.1, gạch 3'),
    },
    {
      kind: 'slip',
      text: 'Bản gốc gõ "Đề hướng tới", "Đại hội thi đua yêu các cấp", "HĐĐKT", "Ban ĐKTTW": phần mềm giữ nguyên chữ, không tự sửa.',
      verbatim: ['Đề hướng tới', 'Đại hội thi đua yêu các cấp', 'HĐĐKT', 'Ban ĐKTTW'],
      ...at('mục II.1.2; mục II.1.3; Nơi nhận'),
    },
  ],
});
