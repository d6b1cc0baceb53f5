import type { AwardRule, SharedSlot } from '../../scoring/index.ts';
import { all, atMost, award, oneOf, yes } from './authoring.ts';
import type { AwardPack } from './pack.ts';

const plan = 'Kế hoạch tháng 9/2024 của Văn phòng UBND tỉnh Bắc Kạn';
const day24092024 = 45_559;
const day29112024 = 45_625;
const day01012024 = 45_292;
const day30062025 = 45_838;

/** Three standards, all of them (mục III.1, tập thể). */
const collectiveStandards = all(
  yes('Hoàn thành có chất lượng, đúng tiến độ các hoạt động của Kế hoạch 685/KH-UBND'),
  yes('Nhiều nội dung, hình thức tổ chức phong trào thi đua'),
  yes('Nhiều mô hình hay, cách làm sáng tạo'),
);

/** Three standards, one of them (mục III.1, cá nhân: "đạt một trong các tiêu chuẩn sau"). */
const personalStandards = oneOf(
  yes('Thành tích xuất sắc đột xuất'),
  yes('Đóng góp thiết thực, việc làm sáng tạo, hiệu quả'),
  yes('Nhiều giải pháp đem lại hiệu quả thiết thực'),
);

function form(
  id: string,
  title: string,
  authority: string,
  scope: SharedSlot['scope'],
): readonly AwardRule[] {
  const more = {
    quota: atMost(1),
    slot: { id, scope },
    // The plan names no order: "lựa chọn". Ballots of the council give one.
    order: { keys: ['votes'], fallback: 'next' },
    validFrom: day24092024,
    status: 'confirmed',
    achievement: 'Đợt thi đua cao điểm 2024',
  } as const;
  const basis = (part: string) => ({ document: plan, article: `mục III.1 (${part}), mục III.2.b` });
  return [
    award(
      {
        id: `${id}-TT`,
        title: `${title} (tập thể)`,
        authority,
        subjects: ['collective'],
        basis: basis('tập thể'),
      },
      { ...more, conditions: collectiveStandards },
    ),
    award(
      {
        id: `${id}-CN`,
        title: `${title} (cá nhân)`,
        authority,
        subjects: ['individual'],
        basis: basis('cá nhân'),
      },
      { ...more, conditions: personalStandards },
    ),
  ];
}

/**
 * Seed 000: two forms, "không quá 01 tập thể hoặc cá nhân" each. The plan does not say whether the slot is that of
 * each proposing unit or of the whole office, so the office chooses.
 */
export function bacKan2024(scope: SharedSlot['scope']): AwardPack {
  return {
    id: 'bac-kan-2024',
    title: 'Đợt thi đua cao điểm 2024, Văn phòng UBND tỉnh Bắc Kạn',
    validFrom: day24092024,
    validTo: null,
    documents: ['98/2023/NĐ-CP'],
    rules: [
      ...form('BK', 'Bằng khen của Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh', scope),
      ...form('GK', 'Giấy khen của Chánh Văn phòng', 'Chánh Văn phòng', scope),
    ],
    dossier: {
      parts: [
        { id: 'TO-TRINH', title: 'Tờ trình đề nghị khen thưởng', forms: [] },
        { id: 'BIEN-BAN', title: 'Biên bản cuộc họp xét khen thưởng', forms: [] },
        {
          id: 'BAO-CAO',
          title: 'Báo cáo thành tích',
          forms: [
            {
              name: 'Mẫu số 08',
              document: 'Nghị định số 98/2023/NĐ-CP',
              validFrom: day01012024,
              validTo: day30062025,
              successor: 'Nghị định số 152/2025/NĐ-CP (số mẫu mới chờ xác nhận)',
            },
          ],
        },
      ],
      deadline: { day: day29112024, inclusive: false },
      receiver: 'Phòng Hành chính tổ chức - Quản trị tài vụ',
      basis: `${plan}, mục III.2.c và mục III (tổ chức thực hiện).1`,
    },
    notes: [
      '“Không quá 01 tập thể hoặc cá nhân” có thể hiểu là mỗi đơn vị đề nghị 01 hoặc cả Văn phòng 01: chọn ở cột “Suất chung”.',
      'Hạn “trước ngày 29/11/2024” hiểu là muộn nhất hết ngày 28/11/2024.',
      'Mẫu số 08 của Nghị định 98/2023/NĐ-CP hết hiệu lực sau ngày 30/6/2025.',
    ],
  };
}
