import { nowhere } from '../../src/scoring/index.ts';
import type { FindingDetail } from '../../src/scoring/index.ts';
import {
  adviceOf,
  dayFromDate,
  deliveryText,
  entryHint,
  letterTo,
  letterToAll,
  sentenceOf,
} from '../../src/text/index.ts';
import { deduction, direct, line, points } from '../support/scheme-builders.ts';

const sentence = (detail: FindingDetail) => sentenceOf({ severity: 'error', where: nowhere, ...detail });
const advice = (detail: FindingDetail) => adviceOf({ severity: 'error', where: nowhere, ...detail });
const fifth = dayFromDate(2021, 12, 5);

test.each<readonly [FindingDetail, string]>([
  [
    { code: 'difference-without-reason', from: 'self', to: 'agreed', codes: ['I.1', 'I.3'] },
    'Tự chấm và Thống nhất khác nhau ở 2 dòng chưa có lý do: I.1, I.3.',
  ],
  [
    { code: 'reason-outdated', from: 'bloc', to: 'council', codes: ['I.1'] },
    'Khối chấm và Hội đồng: điểm đã đổi sau khi ghi lý do ở 1 dòng: I.1.',
  ],
  [
    { code: 'leader-without-appraiser', leader: 'Sở Nội vụ' },
    'Chưa ghi ai thẩm định điểm của Sở Nội vụ (Trưởng khối).',
  ],
  [
    { code: 'leader-appraises-itself', leader: 'Sở Nội vụ' },
    'Sở Nội vụ (Trưởng khối) đang tự thẩm định điểm của mình.',
  ],
  [
    { code: 'appraiser-appraises-itself', text: 'Cục Thống kê' },
    '“Cục Thống kê” đang tự thẩm định điểm của mình.',
  ],
  [{ code: 'points-without-evidence', codes: ['I.1'] }, '1 dòng có điểm nhưng chưa có minh chứng: I.1.'],
  [
    { code: 'receipt-differs', received: fifth, entered: null },
    'Sổ tiếp nhận ghi ngày 05/12/2021, bảng chấm ghi “không nộp”.',
  ],
  [
    { code: 'repeated-receipt', text: 'IV.3' },
    '“IV.3” được ghi nhận hai lần với ngày khác nhau; đang tính theo ngày sớm nhất.',
  ],
])('%j', (detail, words) => {
  expect(sentence(detail)).toBe(words);
  expect(advice(detail)).toMatch(/\.$/);
});

test('13 dòng: nêu 12 mã rồi đếm phần còn lại', () => {
  const codes = Array.from({ length: 13 }, (_none, place) => `I.${place + 1}`);
  expect(sentence({ code: 'points-without-evidence', codes })).toContain('I.12 và 1 dòng nữa.');
});

test('mỗi cách chấm nói cần ghi gì: điểm, số trường hợp, kết quả, ngày', () => {
  expect(entryHint(line('1', direct), null)).toBe('Ghi số điểm từ 0 đến 10.');
  const ratio = { kind: 'ratio', minRate: null, maxRate: points(1), lowerIsBetter: false } as const;
  expect(entryHint(line('1', ratio), 80)).toBe('Ghi kết quả thực hiện. Chỉ tiêu: 80.');
  expect(entryHint(line('1', ratio), null)).toBe('Ghi kết quả thực hiện. Chỉ tiêu: chưa giao.');
  const perCase = { kind: 'perCase', each: points(0.25), cap: null } as const;
  expect(entryHint(deduction('1', perCase), null)).toBe(
    'Điểm trừ. Ghi số trường hợp; mỗi trường hợp 0,25 điểm.',
  );
});

test('"trước ngày 05/12/2021" được nói là hết ngày 04/12/2021, "đến hết" là hết ngày 05/12/2021', () => {
  const late = (inclusive: boolean) =>
    ({
      kind: 'late',
      deadline: { day: fifth, inclusive },
      perDay: points(1),
      bands: null,
      cap: null,
      missing: points(2),
    }) as const;
  expect(entryHint(deduction('1', late(false)), null)).toContain('Hạn: hết ngày 04/12/2021.');
  expect(entryHint(deduction('1', late(true)), null)).toContain('Hạn: hết ngày 05/12/2021.');
});

test('tình trạng nộp: đúng hạn, muộn, không nộp, chưa nhận, thiếu một phần và chưa có gì là sáu điều khác nhau', () => {
  const states = [
    { kind: 'came', day: fifth, daysLate: 0 },
    { kind: 'came', day: fifth, daysLate: 1 },
    { kind: 'never' },
    { kind: 'missing' },
    { kind: 'cells', blank: ['I.1'], all: 2 },
    { kind: 'cells', blank: ['I.1', 'I.2'], all: 2 },
  ] as const;
  expect(states.map((state) => deliveryText(state))).toEqual([
    'nhận ngày 05/12/2021',
    'nhận ngày 05/12/2021, muộn 1 ngày',
    'không nộp',
    'chưa nhận',
    'còn thiếu 1/2 dòng: I.1',
    'chưa có số liệu (2 dòng)',
  ]);
});

const head = { bloc: 'Khối A', year: '2021', leader: 'Sở Nội vụ' };
const codes = Array.from({ length: 10 }, (_none, place) => `I.${place + 1}`);
const item = {
  title: 'Minh chứng',
  state: { kind: 'withoutEvidence', codes },
  lastDay: fifth,
  overdue: true,
} as const;

test('thư gửi một đơn vị nêu đủ mọi dòng, hạn, và lời kính gửi', () => {
  const letter = letterTo(head, 'Cục Thống kê', [item]).split('\n');
  expect(letter[0]).toBe('Kính gửi: Cục Thống kê');
  expect(letter[2]).toBe(
    'Để tổng hợp kết quả chấm điểm thi đua của Khối A năm 2021, Sở Nội vụ kính đề nghị quý cơ quan, đơn vị gửi, bổ sung các nội dung sau:',
  );
  expect(letter[3]).toBe(
    `1. Minh chứng: 10 dòng có điểm chưa có minh chứng: ${codes.join(', ')}; hạn hết ngày 05/12/2021, nay đã quá hạn.`,
  );
});

test('thư chung nêu từng đơn vị; khối chưa có tên, chưa có Trưởng khối thì vẫn thành câu', () => {
  const letter = letterToAll({ bloc: null, year: null, leader: null }, [
    { member: 'Cục Thống kê', items: [{ ...item, lastDay: null, state: { kind: 'missing' } }] },
  ]).split('\n');
  expect(letter[2]).toBe(
    'Để tổng hợp kết quả chấm điểm thi đua, Trưởng khối kính đề nghị các cơ quan, đơn vị sau gửi, bổ sung:',
  );
  expect(letter.slice(3, 5)).toEqual(['1. Cục Thống kê:', '- Minh chứng: chưa nhận.']);
});
