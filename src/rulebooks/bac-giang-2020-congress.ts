import type { Congress } from './plan/congress.ts';
import { at } from './plan/make-plan.ts';

const grassroots = 'grassroots';
const aboveGrassroots = 'aboveGrassroots';
const lower = [grassroots, aboveGrassroots] as const;
const formClause = 'mục II.2.1, gạch 1, đoạn 2';

/** Conferences and congresses by level (plan 16/KH-HĐTĐKT, mục II.2 and II.3). */
export const bacGiangCongress: Congress = {
  levels: [
    { level: grassroots, title: 'Xã, phường, thị trấn', ...at('mục II.2.1', 'S4-12') },
    {
      level: aboveGrassroots,
      title: 'Cơ quan, đơn vị trong khối thi đua của tỉnh; huyện, thành phố',
      ...at('mục II.2.1', 'S4-12'),
    },
    { level: 'province', title: 'Tỉnh Bắc Giang', ...at('mục II.2.2') },
  ],
  names: [
    { levels: lower, title: 'Hội nghị tuyên dương điển hình tiên tiến', ...at('mục II.2.1', 'S4-15') },
    { levels: lower, title: 'Hội nghị biểu dương người tốt, việc tốt', ...at('mục II.2.1', 'S4-15') },
    {
      levels: lower,
      title: 'Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo',
      ...at('mục II.2.1', 'S4-15'),
    },
    // Districts and cities stand above the grassroots and hold a congress, as the province does.
    {
      levels: [aboveGrassroots, 'province'],
      title: 'Đại hội Thi đua yêu nước',
      ...at('mục II.2.1; mục II.2.2', 'S4-15'),
    },
  ],
  forms: [
    {
      form: 'plenary',
      comparison: 'below',
      headcount: 200,
      counted: 'cán bộ, công chức, viên chức và người lao động',
      ...at(formClause, 'S4-05'),
    },
    {
      form: 'delegates',
      comparison: 'above',
      headcount: 200,
      counted: 'cán bộ, công chức, viên chức',
      ...at(formClause, 'S4-06'),
    },
  ],
  limits: [{ level: aboveGrassroots, atMost: 300, ...at(formClause, 'S4-07') }],
  shares: [
    { title: 'Đại biểu điển hình tiên tiến', percent: 70, ...at(formClause, 'S4-08') },
    { title: 'Đại biểu khách mời', percent: 30, ...at(formClause, 'S4-08') },
  ],
  decisions: [
    {
      title: 'Đơn vị quyết định số đại biểu, theo đề xuất của Thường trực Hội đồng cùng cấp',
      ...at(formClause, 'S4-09'),
    },
  ],
  delegates: [
    'Chiến sỹ thi đua các cấp, gương điển hình tiên tiến',
    'Người lao động giỏi, lao động sáng tạo',
    'Đại diện tập thể điển hình được khen thưởng tại hội nghị',
    'Đại biểu khách mời (nếu có)',
  ].map((title) => ({ title, ...at('mục II.2.1, gạch 1', 'S4-10') })),
  composition: [
    'Anh hùng, Chiến sỹ thi đua toàn quốc, gương điển hình tiêu biểu',
    'Các cấp, các ngành, lĩnh vực, thành phần kinh tế',
    'Tôn giáo, dân tộc',
    'Đại biểu nữ',
    'Đại biểu trẻ tuổi',
    'Người lao động trực tiếp (được chú trọng)',
  ].map((title) => ({ title, ...at('mục II.2.2, gạch 2', 'S4-11') })),
  sharedEvents: [
    'Đơn vị thành viên khối do tỉnh thành lập, trực thuộc ở cấp huyện',
    'Ngành giáo dục và đào tạo',
    'Ngành y tế',
    'Các hợp tác xã',
    'Doanh nghiệp trong Khu công nghiệp',
  ].map((title) => ({ title, ...at('mục II.2.1, đoạn 2', 'S4-13') })),
  lengths: [
    { levels: lower, days: 0.5, ...at('mục II.2.1, gạch 2', 'S4-14') },
    { levels: ['province'], days: 1, ...at('mục II.2.2, gạch 3', 'S4-14') },
  ],
  programme: [
    item('Văn nghệ chào mừng', true),
    item('Khai mạc (Đại hội: chào cờ, hát quốc ca)'),
    item('Báo cáo, biểu dương phong trào giai đoạn 2015 - 2020'),
    item('Tham luận của các điển hình tiên tiến'),
    item('Giao lưu điển hình tiên tiến'),
    item('Khen thưởng, tôn vinh điển hình'),
    item('Chọn đại diện dự Đại hội theo số cấp trên phân bổ'),
    item('Tổng kết, phát động thi đua, bế mạc'),
  ],
};

function item(title: string, optional = false): Congress['programme'][number] {
  return { title, optional, ...at('mục II.3', 'S4-16') };
}
