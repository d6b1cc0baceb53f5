import type { DaySerial } from '../../scoring/index.ts';
import { lawRules } from './law-titles.ts';
import type { LawPeriod } from './law-titles.ts';
import type { AwardPack } from './pack.ts';

const law2003 = 'Luật Thi đua, khen thưởng năm 2003 (sửa đổi 2005, 2009, 2013)';
const law2022 = 'Luật Thi đua, khen thưởng số 06/2022/QH15';

/** Dates of the periods; both ends belong to a period (domain.md §3.1). */
const day31122023 = 45_291;
const day30062025 = 45_838;
const day30092026 = 46_295;

const waiting =
  'Hình thức mang trạng thái “Chờ xác nhận” lấy từ nguồn chưa đối chiếu được; không coi là quy định cho đến khi đơn vị xác nhận.';
const ballots =
  'Tỷ lệ phiếu (80% cho Cờ thi đua của Chính phủ, 90% cho Chiến sĩ thi đua toàn quốc) chưa thấy văn bản; ghi ở cột “Ngưỡng phiếu” theo quy chế của hội đồng.';
const flagBase =
  'Cờ thi đua của Chính phủ không quá 20% số tập thể đủ tiêu chuẩn tặng Cờ cấp tỉnh của cả tỉnh (không phải của một khối): ghi số đó vào cột “Số lượng”; tính theo số đủ điều kiện hay số được tặng cho kết quả khác nhau.';

type PackDates = { readonly from: DaySerial | null; readonly to: DaySerial | null };

function lawPack(
  id: string,
  title: string,
  { from, to }: PackDates,
  documents: readonly string[],
  period: LawPeriod,
  notes: readonly string[],
): AwardPack {
  return {
    id,
    title,
    validFrom: from,
    validTo: to,
    documents,
    rules: lawRules(period).map((rule) => ({ ...rule, validFrom: from, validTo: to })),
    dossier: null,
    notes: [waiting, ballots, flagBase, ...notes],
  };
}

/** Checked against published texts: conditions of the two flags and of the collective titles. */
const before2024 = lawPack(
  'luat-den-2023',
  'Luật Thi đua, khen thưởng năm 2003, đến hết 31/12/2023',
  { from: null, to: day31122023 },
  ['15/2003/QH11', '91/2017/NĐ-CP', '12/2019/TT-BNV'],
  {
    law: law2003,
    decree: 'Nghị định số 91/2017/NĐ-CP',
    advancedShare: 50,
    excellently: false,
    confirmed: ['CO-CP', 'CO-TINH', 'TTLDXS', 'TTLDTT'],
    fighter: 'initiativeOrBrave',
  },
  [],
);

const advancedDisputed =
  'Tập thể lao động tiên tiến: các nguồn ghi trên 50% hoặc từ 70% lao động tiên tiến; sửa điều kiện theo quy định của tỉnh.';

const from2024 = lawPack(
  'luat-2024',
  'Luật số 06/2022/QH15 và Nghị định số 98/2023/NĐ-CP, từ 01/01/2024 đến 30/6/2025',
  { from: day31122023 + 1, to: day30062025 },
  ['06/2022/QH15', '98/2023/NĐ-CP', '01/2024/TT-BNV'],
  {
    law: law2022,
    decree: 'Nghị định số 98/2023/NĐ-CP',
    advancedShare: 50,
    excellently: true,
    confirmed: ['CO-TINH', 'LDTT'],
    fighter: 'excellentOrInitiative',
  },
  [advancedDisputed],
);

const from072025 = lawPack(
  'luat-2025',
  'Luật số 06/2022/QH15 và Nghị định số 152/2025/NĐ-CP, từ 01/7/2025 đến 30/9/2026',
  { from: day30062025 + 1, to: day30092026 },
  ['06/2022/QH15', '152/2025/NĐ-CP', '15/2025/TT-BNV'],
  {
    law: law2022,
    decree: 'Nghị định số 152/2025/NĐ-CP',
    advancedShare: 50,
    excellently: true,
    confirmed: ['CO-TINH', 'LDTT'],
    fighter: 'excellentOrInitiative',
  },
  [advancedDisputed],
);

/** The final text of the amendment has not been seen: nothing in this period is confirmed. */
const from102026 = lawPack(
  'luat-2026',
  'Luật số 06/2022/QH15 được sửa đổi bởi Luật số 06/2026/QH16, từ 01/10/2026',
  { from: day30092026 + 1, to: null },
  ['06/2022/QH15', '06/2026/QH16', '152/2025/NĐ-CP', '15/2025/TT-BNV'],
  {
    law: `${law2022}, sửa đổi bởi Luật số 06/2026/QH16`,
    decree: 'Nghị định số 152/2025/NĐ-CP',
    advancedShare: 50,
    excellently: true,
    confirmed: [],
    fighter: 'excellentAndInitiative',
  },
  [
    advancedDisputed,
    'Dự thảo sửa đổi yêu cầu Chiến sĩ thi đua cơ sở vừa hoàn thành xuất sắc nhiệm vụ vừa có sáng kiến; chưa thấy văn bản chính thức.',
    'Hồ sơ tiếp nhận thẩm định trước ngày 01/10/2026 vẫn theo Luật năm 2022, trừ khi quy định mới có lợi hơn (chờ xác nhận): ghi ngày tiếp nhận vào cột “Ngày tiếp nhận”, phần mềm chọn quy định theo ngày đó.',
  ],
);

/** How dossiers that are on their way when the law changes go on (domain.md §3.1). */
export const lawTransitions = [
  {
    from: day30092026 + 1,
    rule: 'tiếp tục theo Luật năm 2022, trừ khi quy định mới có lợi hơn',
    confirmed: false,
  },
] as const;

/** The periods of the law, oldest first. */
export const lawPacks: readonly AwardPack[] = [before2024, from2024, from072025, from102026];

/** The period that a dossier of a day belongs to; the periods follow each other without a gap. */
export function lawPackOn(day: DaySerial): AwardPack {
  return lawPacks.find(({ validTo }) => validTo === null || day <= validTo) ?? from102026;
}
