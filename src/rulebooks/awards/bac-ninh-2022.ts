import { all, award, rate, yes } from './authoring.ts';
import type { AwardPack } from './pack.ts';

const plan = 'Kế hoạch năm 2022 của UBND thành phố Bắc Ninh (110 năm Ngày sinh Nguyễn Văn Cừ)';
const day01052022 = 44_682;
const day15122022 = 44_910;

const form = (id: string, title: string, authority: string) =>
  award(
    { id, title, authority, subjects: [], basis: { document: plan, article: 'mục III.4' } },
    {
      conditions: all(
        yes('Thành tích tiêu biểu, xuất sắc'),
        rate('Tỷ lệ thực hiện kế hoạch', '>', 100),
        yes('Là gương điển hình tiên tiến được học tập, noi theo'),
      ),
      order: { keys: ['votes'], fallback: 'next' },
      validFrom: day01052022,
      status: 'confirmed',
      achievement: 'Phong trào 110 năm Nguyễn Văn Cừ',
    },
  );

/** Seed 003: everyone may be a nominee, a bloc as well (mục III.3); exceeding the plan and a role model (mục III.4). */
export const bacNinh2022: AwardPack = {
  id: 'bac-ninh-2022',
  title: 'Phong trào thi đua đặc biệt 110 năm Ngày sinh Nguyễn Văn Cừ, thành phố Bắc Ninh',
  validFrom: day01052022,
  validTo: null,
  documents: [],
  rules: [
    form('BK-TINH', 'Bằng khen của Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'),
    form('GK-TP', 'Giấy khen của Chủ tịch UBND thành phố', 'Chủ tịch UBND thành phố'),
  ],
  dossier: {
    parts: [{ id: 'BAO-CAO', title: 'Báo cáo tình hình tổ chức thực hiện phong trào', forms: [] }],
    deadline: { day: day15122022, inclusive: false },
    receiver: 'UBND thành phố (qua phòng Nội vụ)',
    basis: `${plan}, mục IV.3`,
  },
  annualBasis: true,
  notes: [
    'Khối thi đua cũng được xét như một tập thể: ghi “Khối thi đua” ở cột “Loại đối tượng”.',
    'Thành tích tốt trong đợt là cơ sở xét hoàn thành nhiệm vụ năm 2022 (mục III.4): ghi Có hoặc Không ở cột “Làm cơ sở xét hoàn thành nhiệm vụ năm”.',
    'Kế hoạch không giới hạn số lượng và không quy định thứ tự.',
  ],
};
