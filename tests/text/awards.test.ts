import { decimal, nowhere } from '../../src/scoring/index.ts';
import type { AwardFindingDetail, Condition, LeafCondition } from '../../src/scoring/index.ts';
import {
  adviceOf,
  dayFromDate,
  motionOf,
  reasonsOf,
  sentenceOf,
  sentenceOfCondition,
  sentenceOfPlaces,
} from '../../src/text/index.ts';
import {
  all,
  any,
  atMost,
  ballot,
  majority,
  nominee,
  number,
  ranked,
  review,
  rule,
  share,
  yes,
} from '../scoring/awards/builders.ts';

const reasons = (given: ReturnType<typeof review>, at = 0): string =>
  reasonsOf(given.awards[0]!.candidates[at]!);
const reasonOf = (condition: Condition, given = nominee('A'), more = {}): string =>
  reasons(review([rule({ conditions: condition })], [given], more));

describe('why: every reason with what was found', () => {
  const percent = (value: number): LeafCondition => ({
    kind: 'number',
    fact: 'Tỷ lệ hoàn thành',
    comparison: '>',
    value: number(value),
    percent: true,
  });

  it.each<readonly [string, string]>([
    [
      reasonOf({ kind: 'total', comparison: '>=', value: number(95) }, nominee('A', { total: 94.99 })),
      'Không đạt: Tổng điểm >= 95 (hiện là 94,99)',
    ],
    [
      reasonOf({ kind: 'classAtLeast', label: 'Tốt' }, nominee('A', { classLabel: 'Khá' })),
      'Không đạt: Xếp loại từ Tốt (hiện xếp loại Khá)',
    ],
    [
      reasonOf({ kind: 'rank', comparison: '=', rank: 1 }, nominee('A', { rank: 'unranked' })),
      'Không đạt: Xếp hạng = 1 (không được xếp hạng)',
    ],
    [
      reasonOf(percent(1), nominee('A', { facts: { 'Tỷ lệ hoàn thành': 0.98 } })),
      'Không đạt: Tỷ lệ hoàn thành > 100% (hiện là 98%)',
    ],
    [
      reasonOf(percent(1), nominee('A', { facts: { 'Tỷ lệ hoàn thành': 102 } })),
      'Thiếu: Tỷ lệ hoàn thành > 100% (ghi 102, cần ghi dạng phần trăm)',
    ],
    [
      reasonOf(
        { kind: 'groupShare', group: null, atLeast: number(0.85) },
        nominee('A', { groupShares: new Map([['II', share(8, 10)]]) }),
      ),
      'Không đạt: Mỗi mục >= 85% (mục II hiện đạt 80%)',
    ],
    [
      reasonOf(
        { kind: 'registered', deadline: { day: dayFromDate(2024, 1, 20), inclusive: true } },
        nominee('A', { registration: { registered: true, day: dayFromDate(2024, 1, 21) } }),
      ),
      'Không đạt: Đã đăng ký chậm nhất 20/01/2024 (đăng ký ngày 21/01/2024, hạn cuối là hết ngày 20/01/2024)',
    ],
    [
      reasonOf(
        all(yes('a'), any(yes('b'), yes('c'))),
        nominee('A', { facts: { a: true, b: false, c: false } }),
      ),
      'Không đạt: một trong: b = Có (hiện ghi Không) hoặc c = Có (hiện ghi Không)',
    ],
    [reasonOf(all(yes('a'), yes('b'))), 'Thiếu: a = Có; b = Có'],
    [
      reasonOf({ kind: 'not', condition: yes('a') }, nominee('A', { facts: { a: true } })),
      'Không đạt: không phải: a = Có (hiện ghi Có)',
    ],
    [
      reasonOf({ kind: 'heldAward', award: 'CSTĐCS', years: 2 }, nominee('A'), {
        asOf: { day: null, year: 2026 },
        history: { awards: [], covered: [{ subject: null, award: null, fromYear: 2025, toYear: 2025 }] },
      }),
      'Không đạt: Đã đạt CSTĐCS 2 năm liền (không có năm 2025; chưa có dữ liệu năm 2024)',
    ],
    [reasonOf(all()), ''],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected);
  });

  it('the vote is told with its count, share and what was needed', () => {
    const voted = rule({ vote: majority });
    expect(reasons(review([voted], ranked(1), { ballots: [ballot('A', 6, 11)] }))).toBe(
      'Đạt phiếu: 6/11 (54,55%), cần 6',
    );
    expect(reasons(review([voted], ranked(1)))).toBe('Chưa bỏ phiếu');
    expect(reasons(review([voted], ranked(1), { ballots: [ballot('A', 12, 11)] }))).toBe(
      'Chưa có kết quả bỏ phiếu',
    );
  });

  it('a condition is told as the rules table writes it', () => {
    expect(sentenceOfCondition({ kind: 'groupShare', group: 'I', atLeast: number(0.85) })).toBe(
      'Mục I >= 85%',
    );
    expect(sentenceOfCondition({ kind: 'classIs', label: 'Tốt' })).toBe('Xếp loại = Tốt');
    expect(sentenceOfCondition({ kind: 'share', comparison: '<', value: number(0.955) })).toBe(
      'Tỷ lệ < 95,5%',
    );
    expect(sentenceOfCondition({ kind: 'votePassed' })).toBe('Đạt phiếu');
  });
});

describe('the motion for the minutes', () => {
  const flag = rule({
    title: 'Cờ thi đua của UBND tỉnh',
    quota: atMost(2),
    basis: { document: 'Quy chế khối', article: 'Điều 8' },
  });

  it('names who is proposed, the places, who is open with the lawful ways out, and the reserve', () => {
    expect(motionOf(review([flag], ranked(1, 2, 2, 4)).awards[0]!)).toBe(
      'Đề nghị Cờ thi đua của UBND tỉnh: A. Căn cứ: Điều 8 Quy chế khối. Đã đề nghị 1 trong 2 suất, còn 1 suất. Hội nghị cần quyết định: B; C. Có thể: xét tiêu chí phụ, bỏ phiếu vòng hai, đề nghị cấp trên bổ sung suất, hoặc để trống suất này; ghi quyết định và lý do vào biên bản. Dự phòng theo thứ tự: D.',
    );
  });

  it('proposes nobody where nobody may be proposed', () => {
    const nobody = review([{ ...flag, conditions: yes('x') }], ranked(1)).awards[0]!;
    expect(motionOf(nobody)).toBe(
      'Chưa đề nghị đơn vị, cá nhân nào cho Cờ thi đua của UBND tỉnh. Căn cứ: Điều 8 Quy chế khối. Đã đề nghị 0 trong 2 suất, còn 2 suất. Chưa kết luận vì thiếu dữ liệu: A.',
    );
  });

  it('a rule out of force is not moved', () => {
    expect(motionOf(review([{ ...flag, status: 'expired' }], ranked(1)).awards[0]!)).toBe(
      'Chưa xét Cờ thi đua của UBND tỉnh: quy định không dùng được vào ngày xét.',
    );
  });

  it('places without a limit, to be reached, or not known are told so', () => {
    const told = (quota: Parameters<typeof rule>[0]): string =>
      sentenceOfPlaces(review([rule(quota)], ranked(1)).awards[0]!.places[0]!);
    expect(told({})).toBe('Đã đề nghị 1, không giới hạn số lượng');
    expect(told({ quota: { kind: 'count', wording: 'atLeast', count: 2 } })).toBe(
      'Đã đề nghị 1, cần ít nhất 2',
    );
  });
});

const everyFinding: readonly (readonly [AwardFindingDetail, string])[] = [
  [
    {
      code: 'award-not-in-force',
      title: 'Cờ',
      from: null,
      to: dayFromDate(2025, 6, 30),
      day: dayFromDate(2025, 7, 1),
    },
    '“Cờ” không còn hoặc chưa có hiệu lực vào ngày 01/07/2025 (hiệu lực đến hết 30/06/2025); chưa xét hình thức này.',
  ],
  [
    { code: 'award-unconfirmed', title: 'Cờ' },
    'Điều kiện của “Cờ” đang chờ xác nhận, chưa phải là quy định chính thức.',
  ],
  [{ code: 'no-review-day' }, 'Quy định có thời gian hiệu lực nhưng chưa ghi ngày xét.'],
  [{ code: 'repeated-award', text: 'CO' }, 'Mã “CO” dùng cho hơn một hình thức; chỉ xét dòng đầu.'],
  [{ code: 'unknown-award', text: 'CO' }, 'Bảng điều kiện không có hình thức mang mã “CO”.'],
  [{ code: 'unknown-condition', text: 'tốt' }, 'Không hiểu điều kiện “tốt” nên chưa kết luận cho ai.'],
  [
    { code: 'unreadable-award-cell', text: 'vừa', header: 'Số lượng', example: 'không quá 1' },
    'Không đọc được “vừa” ở cột “Số lượng”.',
  ],
  [
    { code: 'percent-above-hundred', rate: decimal(12, -1) },
    'Tỷ lệ 120% lớn hơn 100%; chưa đề nghị ai theo tỷ lệ này.',
  ],
  [{ code: 'quota-base-missing', base: 'LĐTT' }, 'Chưa có số lượng “LĐTT” để tính tỷ lệ.'],
  [{ code: 'quota-not-reached', needed: 3, proposed: 1 }, 'Quy định cần ít nhất 3 đề nghị, hiện mới có 1.'],
  [
    { code: 'slot-limits-differ', slot: 'BK' },
    'Các hình thức chung suất “BK” ghi số lượng khác nhau; tạm lấy số nhỏ nhất.',
  ],
  [
    { code: 'slot-unit-missing', slot: 'BK' },
    'Suất “BK” tính theo từng đơn vị đề nghị nhưng chưa biết đơn vị đề nghị.',
  ],
  [{ code: 'no-votes', title: 'Cờ' }, 'Chưa có phiếu cho “Cờ” nên chưa có kết quả.'],
  [
    { code: 'vote-below-quorum', present: 7, quorum: 8 },
    'Có 7 người dự, cần ít nhất 8; cuộc bỏ phiếu chưa có kết quả.',
  ],
  [
    { code: 'condition-column-missing', fact: 'Số mô hinh', suggestion: 'Số mô hình' },
    'Điều kiện cần cột “Số mô hinh” nhưng bảng không có cột này nên chưa ai đủ căn cứ.',
  ],
  [
    { code: 'near-header', text: 'Điều kin', suggestion: 'Điều kiện' },
    'Cột “Điều kin” không được dùng vì không phải tên cột của bảng này.',
  ],
  [
    { code: 'near-unit', text: 'Sở Nọi vụ', suggestion: 'Sở Nội vụ' },
    'Đơn vị đề nghị “Sở Nọi vụ” gần giống “Sở Nội vụ”, đang được tính là đơn vị khác và có suất riêng.',
  ],
  [
    { code: 'row-not-used', text: 'Tổng cộng' },
    'Dòng “Tổng cộng” không được dùng: là dòng tổng, hoặc chỉ có tên mà không có nội dung nào khác.',
  ],
  [{ code: 'repeated-ballot', round: 2 }, 'Có hai kết quả kiểm phiếu cho vòng 2.'],
  [
    { code: 'nominee-in-two-blocs', blocs: ['Khối 1', 'Khối 2'] },
    'Đơn vị được nêu ở hơn một khối: Khối 1; Khối 2; chưa xét cho đến khi rõ.',
  ],
  [
    { code: 'doubtful-percent', fact: 'Tỷ lệ', value: decimal(102) },
    '“Tỷ lệ” ghi 102: không rõ là 102% hay gấp 102 lần.',
  ],
  [
    { code: 'same-achievement', awards: ['Cờ', 'Bằng khen'] },
    'Cùng một thành tích được đề nghị 2 hình thức: Cờ; Bằng khen.',
  ],
  [
    { code: 'equals-at-quota', members: ['A', 'B'], places: 1 },
    'A, B chưa phân được trước sau mà chỉ còn 1 suất; chưa đề nghị ai trong số này.',
  ],
  [{ code: 'decision-without-reason' }, 'Quyết định này chưa ghi lý do nên chưa được tính.'],
  [
    { code: 'decision-not-possible' },
    'Quyết định đề nghị một đơn vị chưa đủ điều kiện hoặc chưa đạt phiếu nên không được tính.',
  ],
  [{ code: 'decisions-differ' }, 'Có hai quyết định trái nhau cho cùng một đơn vị.'],
  [{ code: 'decisions-above-quota', decided: 2, limit: 1 }, 'Đã quyết định đề nghị 2 nhưng chỉ có 1 suất.'],
  [
    {
      code: 'document-not-in-force',
      document: 'Nghị định số 98/2023/NĐ-CP',
      from: dayFromDate(2024, 1, 1),
      to: dayFromDate(2025, 6, 30),
      day: dayFromDate(2026, 11, 20),
      successor: 'Nghị định số 152/2025/NĐ-CP',
    },
    'Nghị định số 98/2023/NĐ-CP không có hiệu lực vào ngày 20/11/2026 (hiệu lực từ 01/01/2024 đến hết 30/06/2025).',
  ],
  [{ code: 'dossier-part-missing', part: 'Tờ trình' }, 'Hồ sơ còn thiếu: Tờ trình.'],
  [
    { code: 'dossier-part-late', part: 'Tờ trình', days: 2, lastValidDay: dayFromDate(2024, 11, 28) },
    'Tờ trình nhận muộn 2 ngày; hạn cuối là hết ngày 28/11/2024.',
  ],
  [
    {
      code: 'vote-impossible',
      problem: { kind: 'moreThan', count: 'inFavour', value: 12, limitCount: 'total', limit: 11 },
    },
    'Số phiếu đồng ý là 12, nhiều hơn tổng số thành viên là 11.',
  ],
  [
    { code: 'vote-impossible', problem: { kind: 'notAWholeCount', count: 'present', value: 2.5 } },
    'Số người có mặt phải là số nguyên từ 0 trở lên, đang là 2,5.',
  ],
  [
    { code: 'vote-impossible', problem: { kind: 'emptyBase', base: 'validBallots' } },
    'Không có phiếu hợp lệ nào để tính tỷ lệ.',
  ],
  [
    { code: 'vote-incomplete', missing: 'present' },
    'Chưa có số người có mặt nên chưa tính được tỷ lệ phiếu.',
  ],
];

describe('every finding of the award review speaks Vietnamese', () => {
  test.each(everyFinding)('%j: %s', (detail, expected) => {
    const finding = { severity: 'error', where: nowhere, ...detail } as const;
    expect(sentenceOf(finding)).toBe(expected);
    expect(adviceOf(finding)).toMatch(/^[\p{Lu}“].{9,}/u);
  });
});
