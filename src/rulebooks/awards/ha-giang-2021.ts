import { atMost, award, count, majority, noDisqualifier } from './authoring.ts';
import type { AwardPack } from './pack.ts';

const plan = 'KH 632/KH-VP ngày 25/5/2021';
const day01012021 = 44_197;

const election = (id: string, title: string) =>
  award(
    {
      id,
      title,
      authority: 'UBND tỉnh chuẩn y',
      subjects: ['collective'],
      basis: { document: plan, article: 'mục III.2, Quý IV' },
    },
    {
      quota: atMost(1),
      order: { keys: ['votes'], fallback: 'next' },
      // The plan does not say how many votes are needed: more than half of the members waits for confirmation.
      vote: majority,
      validFrom: day01012021,
    },
  );

/** Seed 002: who leads the bloc next year, the role models, and the proposals of the year-end conference. */
export const haGiang2021: AwardPack = {
  id: 'ha-giang-2021',
  title: 'Khối giao ước thi đua Tổng hợp 2021, tỉnh Hà Giang',
  validFrom: day01012021,
  validTo: null,
  documents: [],
  rules: [
    election('TRUONG-KHOI', 'Trưởng khối năm sau'),
    election('PHO-TRUONG-KHOI', 'Phó Trưởng khối năm sau'),
    award(
      {
        id: 'DIEN-HINH',
        title: 'Điển hình tiên tiến, gương người tốt - việc tốt trình Hội đồng tỉnh',
        authority: 'Hội đồng Thi đua - Khen thưởng tỉnh',
        subjects: [],
        basis: { document: plan, article: 'mục II.2; mục III.2, Quý III' },
      },
      {
        conditions: count('Số gương điển hình tiên tiến', '>=', 1),
        validFrom: day01012021,
        status: 'confirmed',
        order: { keys: ['rank'], fallback: 'next' },
      },
    ),
    award(
      {
        id: 'KHEN-THUONG',
        title: 'Đề nghị khen thưởng cuối năm của khối',
        authority: 'Hội đồng Thi đua - Khen thưởng tỉnh',
        subjects: ['collective'],
        basis: { document: plan, article: 'mục III.2, Quý IV; mục IV.1' },
      },
      { conditions: noDisqualifier, validFrom: day01012021, achievement: 'Năm 2021' },
    ),
  ],
  dossier: {
    parts: [
      { id: 'BAO-CAO', title: 'Báo cáo tổng kết', forms: [] },
      { id: 'TU-CHAM', title: 'Bảng tự chấm điểm', forms: [] },
    ],
    deadline: { day: 44_535, inclusive: false },
    receiver: 'Trưởng khối',
    basis: `${plan}, mục III.2, Quý IV`,
  },
  notes: [
    'Kế hoạch không ghi tỷ lệ phiếu, số lượng và hình thức khen thưởng: hội nghị thống nhất rồi sửa ở bảng điều kiện.',
    'Đơn vị Trưởng khối do Phó Trưởng khối hoặc hội nghị chấm và xét.',
  ],
};
