import type { PlanLists } from './plan.ts';
import { at } from './plan/make-plan.ts';

type Awards = Pick<PlanLists, 'subjects' | 'awards' | 'quotas' | 'standards' | 'dossier'>;

/** Who may be proposed and with what (plan of the office of Bắc Kạn, 9/2024, mục II.3 and III). */
export const bacKanAwards: Awards = {
  subjects: [
    {
      group: 'collective',
      title: 'Các phòng, ban, đơn vị trực thuộc Văn phòng',
      ...at('mục II.3, gạch 1', 'S0-06'),
    },
    {
      group: 'individual',
      title: 'Cán bộ, công chức, viên chức, người lao động của Văn phòng',
      ...at('mục II.3, gạch 2', 'S0-06'),
    },
  ],
  awards: [
    {
      id: 'giay-khen-chanh-van-phong',
      title: 'Giấy khen của Chánh Văn phòng',
      authority: 'Chánh Văn phòng UBND tỉnh',
      ...at('mục III.2.a, gạch 1', 'S0-09'),
    },
    {
      id: 'bang-khen-chu-tich-tinh',
      title: 'Bằng khen của Chủ tịch UBND tỉnh',
      authority: 'Chủ tịch UBND tỉnh',
      ...at('mục III.2.a, gạch 2', 'S0-09'),
    },
  ],
  quotas: [
    {
      award: 'bang-khen-chu-tich-tinh',
      wording: 'atMost',
      count: 1,
      shared: true,
      scopes: ['perUnit', 'whole'],
      ...at('mục III.2.b, gạch 1', 'S0-10'),
    },
    {
      award: 'giay-khen-chanh-van-phong',
      wording: 'atMost',
      count: 1,
      shared: true,
      scopes: ['perUnit', 'whole'],
      ...at('mục III.2.b, gạch 2', 'S0-11'),
    },
  ],
  standards: [
    {
      subjects: 'Tập thể',
      anyOf: [
        [
          'Tham mưu hiệu quả, đúng tiến độ hoạt động kỷ niệm theo Kế hoạch 685/KH-UBND',
          'Nhiều nội dung, hình thức phong trào được hưởng ứng tích cực',
          'Nhiều mô hình hay, cách làm sáng tạo và giải pháp chỉ đạo',
        ],
      ],
      ...at('mục III.1, gạch 1', 'S0-07'),
    },
    {
      subjects: 'Cá nhân',
      anyOf: [
        ['Thành tích xuất sắc đột xuất trong công tác, học tập'],
        ['Nhiều đóng góp, việc làm sáng tạo khi tham mưu, triển khai đợt thi đua'],
        ['Nhiều giải pháp có hiệu quả cho công tác, cộng đồng, xã hội'],
      ],
      ...at('mục III.1, gạch 2', 'S0-08'),
    },
  ],
  dossier: [
    {
      title: 'Tờ trình đề nghị khen thưởng của phòng, ban, đơn vị',
      form: null,
      ...at('mục III.2.c, gạch 1', 'S0-12'),
    },
    { title: 'Biên bản họp xét khen thưởng', form: null, ...at('mục III.2.c, gạch 2', 'S0-12') },
    {
      title: 'Báo cáo thành tích của tập thể, cá nhân được đề nghị',
      form: { number: '08', document: 'Nghị định số 98/2023/NĐ-CP' },
      ...at('mục III.2.c, gạch 3', 'S0-12'),
    },
  ],
};
