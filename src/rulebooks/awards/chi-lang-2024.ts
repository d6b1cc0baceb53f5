import type { AwardRule, Condition, Deadline, SubjectKind } from '../../scoring/index.ts';
import { all, award, count, oneOf, rate, yes } from './authoring.ts';
import type { AwardPack } from './pack.ts';

const plan = 'Kế hoạch tháng 12/2023 của UBND huyện Chi Lăng';
const day01012024 = 45_292;
const day20012024 = 45_311;

const exemplary = yes('Gương mẫu chấp hành chủ trương, chính sách, pháp luật');
const initiative = yes('Có sáng kiến hoặc giải pháp');
/** "hoàn thành vượt mức … trong 10 tháng đầu năm 2024". */
const exceeded = rate('Tỷ lệ hoàn thành 10 tháng', '>', 100);
/** No registration, no award: it is "căn cứ để xét khen thưởng" (mục VI.2). */
const registrationDay: Deadline = { day: day20012024, inclusive: true };
const registered: Condition = { kind: 'registered', deadline: registrationDay };
const oneModelOrWork = oneOf(count('Số mô hình', '>=', 1), count('Số công trình, phần việc', '>=', 1));
const helpedRegisteredWork = yes('Góp phần hoàn thành mô hình, công trình đã đăng ký');
/** Mầm non, tiểu học, trung học cơ sở (mục VI.2); a THPT registers like any other unit. */
const school = String.raw`(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|(?<!\p{L})(?:MN|TH|THCS)(?!\p{L}))`;
const active = yes('Tích cực hưởng ứng đợt thi đua');

function certificate(
  id: string,
  subjects: readonly SubjectKind[],
  clause: string,
  conditions: Condition,
): AwardRule {
  return award(
    {
      id,
      title: `Giấy khen của Chủ tịch UBND huyện (${clause})`,
      authority: 'Chủ tịch UBND huyện',
      subjects,
      basis: { document: plan, article: `mục V.2, ${clause}` },
    },
    {
      conditions,
      order: { keys: ['votes'], fallback: 'next' },
      validFrom: day01012024,
      status: 'confirmed',
      achievement: '60 năm huyện Chi Lăng',
    },
  );
}

const certificates: readonly AwardRule[] = [
  certificate(
    'GK-A',
    ['collective'],
    'điểm a',
    all(
      exemplary,
      registered,
      yes('Thành tích tiêu biểu trong chỉ đạo, tuyên truyền, tổ chức phong trào'),
      initiative,
      exceeded,
      oneModelOrWork,
      yes('Mô hình, công trình đúng pháp luật, bảo đảm an ninh trật tự'),
    ),
  ),
  certificate(
    'GK-B1',
    ['official', 'armedForces'],
    'điểm b, gạch 1',
    all(
      exemplary,
      oneOf(
        all(yes('Nỗ lực bám sát cơ sở'), initiative, exceeded, helpedRegisteredWork),
        yes('Mưu trí, dũng cảm trong thực hiện nhiệm vụ'),
      ),
    ),
  ),
  certificate(
    'GK-B2',
    ['publicEmployee'],
    'điểm b, gạch 2',
    all(
      exemplary,
      active,
      initiative,
      yes('Góp phần hoàn thành vượt mức nhiệm vụ của đơn vị'),
      helpedRegisteredWork,
    ),
  ),
  certificate(
    'GK-C',
    ['worker', 'household'],
    'điểm c',
    all(
      exemplary,
      active,
      yes('Việc làm nổi bật, thiết thực, sản xuất giỏi'),
      count('Thu nhập (đồng/năm)', '>=', 120_000_000),
    ),
  ),
  certificate(
    'GK-D',
    ['enterprise', 'entrepreneur'],
    'điểm d',
    all(
      // Mục V.1 counts enterprises among the units that register (mục VI.2).
      registered,
      yes('Chấp hành đủ, kịp thời nghĩa vụ tài chính, thuế'),
      yes('Bảo đảm thu nhập ổn định và chế độ cho người lao động'),
      yes('Chấp hành tốt pháp luật'),
      yes('Sản xuất kinh doanh ổn định, tích cực đóng góp cho huyện'),
    ),
  ),
];

const provincial = award(
  {
    id: 'BK-TINH',
    title: 'Đề nghị Chủ tịch UBND tỉnh khen thưởng',
    authority: 'Chủ tịch UBND tỉnh',
    subjects: [],
    basis: { document: plan, article: 'mục III.5' },
  },
  {
    conditions: yes('Được Hội đồng huyện đề xuất là tiêu biểu'),
    order: { keys: ['votes'], fallback: 'next' },
    validFrom: day01012024,
    status: 'confirmed',
    achievement: '60 năm huyện Chi Lăng',
  },
);

/** Seed 001: conditions for each group of subjects, registration by 20/01/2024, no numbers of awards. */
export const chiLang2024: AwardPack = {
  id: 'chi-lang-2024',
  title: 'Phong trào thi đua đặc biệt 60 năm huyện Chi Lăng',
  validFrom: day01012024,
  validTo: null,
  documents: [],
  rules: [...certificates, provincial],
  dossier: {
    parts: [
      {
        id: 'DANG-KY',
        title: 'Đăng ký thi đua',
        forms: [],
        deadline: registrationDay,
        appraiser: 'Phòng Nội vụ',
        only: new RegExp(`^(?!.*${school}|phòng giáo dục)`, 'iu'),
      },
      {
        id: 'DANG-KY-TRUONG',
        title: 'Đăng ký thi đua của trường học',
        forms: [],
        deadline: registrationDay,
        appraiser: 'Phòng Giáo dục và Đào tạo',
        only: new RegExp(school, 'iu'),
      },
      {
        id: 'TONG-HOP',
        title: 'Tổng hợp, thẩm định đăng ký của các trường học',
        forms: [],
        deadline: registrationDay,
        appraiser: 'Phòng Giáo dục và Đào tạo',
        only: /^phòng giáo dục/iu,
      },
      { id: 'TO-TRINH', title: 'Tờ trình', forms: [] },
      { id: 'BAO-CAO', title: 'Báo cáo thành tích', forms: [] },
      { id: 'BIEN-BAN', title: 'Biên bản bình xét', forms: [] },
    ],
    deadline: null,
    receiver: 'UBND huyện (qua Phòng Nội vụ)',
    basis: `${plan}, mục VI.2`,
  },
  notes: [
    'Không đăng ký trước hạn 20/01/2024 thì không xét (mục VI.2); trường học đăng ký qua Phòng Giáo dục và Đào tạo cùng hạn.',
    'Nhiệm vụ dễ hoặc thường xuyên hằng năm không được đăng ký (mục VI.2, Lưu ý): người thẩm định ghi “Không đạt” ở cột “Chất lượng đăng ký” và nêu lý do.',
    'Kế hoạch không giới hạn số lượng giấy khen.',
    'Đảng viên có trong cả điểm b và điểm c: chọn “Loại đối tượng” theo công việc của người đó.',
  ],
};
