import type { PlanLists } from './plan.ts';
import { at } from './plan/make-plan.ts';

type Awards = Pick<PlanLists, 'subjects' | 'awards' | 'standards' | 'thresholds'>;

const collectives = [
  'Ban xây dựng Đảng, Văn phòng Huyện ủy, Trung tâm chính trị',
  'Phòng chuyên môn, đơn vị sự nghiệp thuộc UBND huyện',
  'Ủy ban MTTQ, tổ chức chính trị - xã hội, tổ chức hội cấp huyện',
  'Cấp uỷ, chính quyền xã, thị trấn; thôn, khu phố',
  'Đơn vị lực lượng vũ trang, trường học, cơ sở y tế',
  'Cơ quan của Trung ương, của tỉnh đóng trên địa bàn',
];

const individuals = [
  'Doanh nhân',
  'Cán bộ, đảng viên, công chức, viên chức, người lao động',
  'Cán bộ, chiến sĩ lực lượng vũ trang',
  'Nông dân, công nhân',
];

const registered = 'Đã đăng ký mô hình hoặc công trình hoặc công việc trong đợt thi đua';
const lawAbiding = 'Gương mẫu chấp hành chủ trương của Đảng, pháp luật của Nhà nước';
const exceeded = 'Hoàn thành vượt mức chỉ tiêu, tiến độ nhiệm vụ trong 10 tháng đầu năm 2024';
const contributed = 'Góp phần hoàn thành mô hình, công trình, phần việc đơn vị đã đăng ký';

/** Who may be proposed and for what (plan of the district Chi Lăng, mục V). */
export const chiLangAwards: Awards = {
  subjects: [
    ...collectives.map((title) => ({ group: 'collective' as const, title, ...at('mục V.1', 'S1-09') })),
    {
      group: 'enterprise',
      title: 'Doanh nghiệp, kể cả của Trung ương, của tỉnh đóng trên địa bàn',
      ...at('mục V.1', 'S1-09'),
    },
    ...individuals.map((title) => ({ group: 'individual' as const, title, ...at('mục V.1', 'S1-09') })),
    { group: 'household', title: 'Gia đình', ...at('mục V.1', 'S1-09') },
  ],
  awards: [
    {
      id: 'giay-khen-chu-tich-huyen',
      title: 'Giấy khen của Chủ tịch UBND huyện',
      authority: 'Chủ tịch UBND huyện',
      ...at('mục V.2', 'S1-10'),
    },
    {
      id: 'chu-tich-tinh-khen-thuong',
      title: 'Đề nghị Chủ tịch UBND tỉnh khen thưởng (kế hoạch không nêu hình thức)',
      authority: 'Chủ tịch UBND tỉnh',
      ...at('mục III.5', 'S1-10'),
    },
  ],
  standards: [
    {
      subjects: 'Tập thể',
      anyOf: [
        [
          lawAbiding,
          registered,
          'Thành tích tiêu biểu trong chỉ đạo, tổ chức phong trào; có sáng kiến hoặc giải pháp',
          exceeded,
          'Có ít nhất 01 mô hình hoặc 01 công trình, phần việc đúng pháp luật, bảo đảm an ninh trật tự',
        ],
      ],
      ...at('mục V.2.a', 'S1-11'),
    },
    {
      subjects: 'Cán bộ, công chức, đảng viên; cán bộ, chiến sĩ lực lượng vũ trang',
      anyOf: [
        [
          lawAbiding,
          'Bám sát cơ sở, có sáng kiến hoặc giải pháp hữu ích, góp phần hoàn thành nhiệm vụ trọng tâm',
          exceeded,
          contributed,
        ],
        [lawAbiding, 'Mưu trí, dũng cảm trong thực hiện nhiệm vụ'],
      ],
      ...at('mục V.2.b, gạch 1', 'S1-12'),
    },
    {
      subjects: 'Viên chức',
      anyOf: [
        [
          lawAbiding,
          'Tích cực hưởng ứng đợt thi đua',
          'Có sáng kiến hoặc giải pháp thiết thực, nâng chất lượng công việc',
          'Góp phần hoàn thành vượt mức chỉ tiêu, tiến độ của đơn vị',
          contributed,
        ],
      ],
      ...at('mục V.2.b, gạch 2', 'S1-13'),
    },
    {
      subjects: 'Gia đình, đảng viên, nông dân, người lao động',
      anyOf: [
        [
          lawAbiding,
          'Tích cực hưởng ứng, có việc làm nổi bật (góp công sức, vật chất)',
          'Sản xuất giỏi, thu nhập từ 120 triệu đồng/năm trở lên',
        ],
      ],
      ...at('mục V.2.c'),
    },
    {
      subjects: 'Doanh nghiệp, doanh nhân',
      anyOf: [
        [
          'Nộp đủ, kịp thời thuế và các khoản thu ngân sách',
          'Bảo đảm thu nhập ổn định, chế độ cho người lao động; chấp hành pháp luật',
          'Sản xuất, kinh doanh ổn định, tích cực đóng góp cho huyện',
        ],
      ],
      ...at('mục V.2.d', 'S1-15'),
    },
  ],
  thresholds: [
    {
      title: 'Mô hình tiêu biểu hoặc công trình, phần việc chào mừng',
      comparison: 'atLeast',
      value: 1,
      unit: 'mô hình hoặc công trình, phần việc',
      of: 'mỗi cơ quan, đơn vị',
      criterion: '8.1',
      ...at('mục III.2', 'S1-06'),
    },
    {
      title: 'Thu nhập',
      comparison: 'atLeast',
      value: 120_000_000,
      unit: 'đồng/năm',
      of: 'gia đình, đảng viên, nông dân, người lao động',
      criterion: null,
      ...at('mục V.2.c', 'S1-14'),
    },
    {
      title: 'Mức hoàn thành chỉ tiêu, tiến độ trong 10 tháng đầu năm 2024 ("vượt mức")',
      comparison: 'moreThan',
      value: 100,
      unit: '%',
      of: 'tập thể và cá nhân được đề nghị',
      criterion: null,
      ...at('mục V.2.a, V.2.b'),
    },
  ],
};
