import { decimal, zero } from '../../src/scoring/index.ts';
import type { Arithmetic, Decimal, Interval, Ledger, Line, Rule } from '../../src/scoring/index.ts';
import { dayFromDate, sentenceOfArithmetic } from '../../src/text/index.ts';

const line = (rule: Rule, ledger: Ledger = 'standard'): Line => ({
  kind: 'line',
  code: 'a1',
  title: 'Tiêu chí',
  ledger,
  max: decimal(5),
  rule,
  onlyIf: null,
  waivedIf: null,
  oneOf: null,
  basis: null,
  evidence: null,
  owner: null,
  deadline: null,
});

const direct = line({ kind: 'direct' });
const say = (arithmetic: Arithmetic, of: Line = direct) => sentenceOfArithmetic(arithmetic, of, 2);
const from = (low: number, high: number): Interval => ({
  low: { value: decimal(low), closed: true },
  high: { value: decimal(high), closed: false },
});

describe('states and plain points', () => {
  test.each<[string, Arithmetic]>([
    ['Giữ điểm chuẩn 5', { kind: 'keep', max: decimal(5) }],
    ['Chấm 4,5 điểm, tối đa 5', { kind: 'direct', value: decimal(45, -1), max: decimal(5) }],
    ['Chấm 4,5 điểm', { kind: 'direct', value: decimal(45, -1), max: null }],
    ['Chưa có số liệu', { kind: 'blank' }],
    ['Không giao (KG)', { kind: 'notAssigned' }],
    ['Không giao (KG): tính đủ 5 điểm', { kind: 'notAssignedFull', max: decimal(5) }],
    ['Không xét (KX): 0 điểm', { kind: 'notConsidered' }],
    ['Số liệu không dùng được: tạm tính 0 điểm', { kind: 'invalid' }],
    ['Đạt: 5 điểm', { kind: 'yesNo', yes: true, points: decimal(5) }],
    ['Không đạt: 0 điểm', { kind: 'yesNo', yes: false, points: zero }],
    ['Mức Tốt: 8 điểm', { kind: 'choice', label: 'Tốt', points: decimal(8) }],
  ])('%s', (sentence, arithmetic) => {
    expect(say(arithmetic)).toBe(sentence);
  });

  test('a blank on a bonus or deduction line means none, not a gap (scoring-spec §2)', () => {
    expect(say({ kind: 'blank' }, line({ kind: 'direct' }, 'bonus'))).toBe('Không phát sinh');
    expect(say({ kind: 'blank' }, line({ kind: 'direct' }, 'deduction'))).toBe('Không phát sinh');
  });
});

describe('theo tỷ lệ', () => {
  const ratio = (changes: Partial<Extract<Arithmetic, { kind: 'ratio' }>>): Arithmetic => ({
    kind: 'ratio',
    actual: decimal(67),
    target: decimal(80),
    max: decimal(5),
    lowerIsBetter: false,
    limited: null,
    limit: null,
    points: decimal(419, -2),
    ...changes,
  });

  test('a rounded result says so and to how many digits: 4,1875 is 4,19', () => {
    expect(say(ratio({}))).toBe('Đạt 67/80 = 83,75% × 5 điểm = 4,19 (làm tròn 2 chữ số)');
    expect(sentenceOfArithmetic(ratio({}), direct)).toBe('Đạt 67/80 = 83,75% × 5 điểm = 4,19 (đã làm tròn)');
  });

  test('an exact result does not, and a rounded rate has ≈', () => {
    expect(say(ratio({ actual: decimal(60), points: decimal(375, -2) }))).toBe(
      'Đạt 60/80 = 75% × 5 điểm = 3,75',
    );
    expect(say(ratio({ actual: decimal(2), target: decimal(3), max: decimal(3), points: decimal(2) }))).toBe(
      'Đạt 2/3 ≈ 66,67% × 3 điểm = 2',
    );
  });

  test('the limit that decided is named: below 50% gives 0, above 100% counts as 100%', () => {
    expect(say(ratio({ actual: decimal(30), limited: 'minRate', limit: decimal(5, -1), points: zero }))).toBe(
      'Đạt 30/80 = 37,5%, dưới mức tối thiểu 50%: 0 điểm',
    );
    expect(
      say(ratio({ actual: decimal(100), limited: 'maxRate', limit: decimal(1), points: decimal(5) })),
    ).toBe('Đạt 100/80 = 125%, tính tối đa 100% × 5 điểm = 5');
  });

  test('the smaller the better: target over actual, also when nothing happened', () => {
    const lower = { lowerIsBetter: true, target: decimal(3), actual: decimal(4), points: decimal(375, -2) };
    expect(say(ratio(lower))).toBe('Chỉ tiêu/thực hiện 3/4 = 75% × 5 điểm = 3,75');
    expect(
      say(ratio({ ...lower, actual: zero, limited: 'maxRate', limit: decimal(1), points: decimal(5) })),
    ).toBe('Chỉ tiêu/thực hiện 3/0, tính tối đa 100% × 5 điểm = 5');
    expect(say(ratio({ ...lower, actual: zero, points: decimal(5) }))).toBe('Chỉ tiêu/thực hiện 3/0: 5 điểm');
  });
});

describe('theo bậc, hai chiều', () => {
  const bands = line({
    kind: 'bands',
    bands: [{ interval: from(95, 98), points: decimal(13) }],
    otherwise: zero,
  });
  const grid = line({
    kind: 'grid',
    rows: [from(1000, 2000)],
    columns: [from(5, 7)],
    points: [[decimal(13, -1)]],
  });

  test('the band that holds the value is named', () => {
    const value = decimal(97);
    expect(say({ kind: 'bands', value, band: 0, points: decimal(13) }, bands)).toBe(
      '97 thuộc mức 95 đến dưới 98: 13 điểm',
    );
    expect(say({ kind: 'bands', value: decimal(50), band: null, points: zero }, bands)).toBe(
      '50 thuộc mức còn lại: 0 điểm',
    );
  });

  test('the cell of a grid is named by both intervals', () => {
    const arithmetic: Arithmetic = {
      kind: 'grid',
      first: decimal(1200),
      second: decimal(6),
      row: 0,
      column: 0,
      points: decimal(13, -1),
    };
    expect(say(arithmetic, grid)).toBe('1.200 (1.000 đến dưới 2.000) và 6 (5 đến dưới 7): 1,3 điểm');
  });
});

describe('mỗi trường hợp, luỹ kế, nộp muộn', () => {
  test('times: 0,5 × 3 lần = 1,5', () => {
    expect(say({ kind: 'perCase', count: decimal(3), each: decimal(5, -1), points: decimal(15, -1) })).toBe(
      '0,5 × 3 lần = 1,5',
    );
  });

  const steps = (
    value: Decimal,
    count: number,
    direction: 'above' | 'below',
    points: Decimal,
  ): Arithmetic => ({
    kind: 'perStep',
    value,
    from: decimal(92),
    step: decimal(1),
    steps: decimal(count),
    each: decimal(1, -1),
    direction,
    points,
  });

  test.each<[string, Arithmetic]>([
    ['95 trên 92: 3 bước (mỗi bước 1) × 0,1 = 0,3', steps(decimal(95), 3, 'above', decimal(3, -1))],
    ['92 không trên 92: 0 điểm', steps(decimal(92), 0, 'above', zero)],
    ['92,5 trên 92 nhưng chưa đủ một bước 1: 0 điểm', steps(decimal(925, -1), 0, 'above', zero)],
    ['90 dưới 92: 2 bước (mỗi bước 1) × 0,1 = 0,2', steps(decimal(90), 2, 'below', decimal(2, -1))],
    ['93 không dưới 92: 0 điểm', steps(decimal(93), 0, 'below', zero)],
  ])('steps: %s', (sentence, arithmetic) => {
    expect(say(arithmetic)).toBe(sentence);
  });

  const late = (changes: Partial<Extract<Arithmetic, { kind: 'late' }>>): Arithmetic => ({
    kind: 'late',
    daysLate: 3,
    lastValidDay: dayFromDate(2021, 12, 4),
    received: dayFromDate(2021, 12, 7),
    perDay: decimal(25, -2),
    points: decimal(75, -2),
    ...changes,
  });

  test('the last valid day is always shown in words (scoring-spec §10)', () => {
    const lastDay = '(hạn cuối là ngày 04 tháng 12 năm 2021)';
    expect(say(late({}))).toBe(`Nộp ngày 07/12/2021, muộn 3 ngày ${lastDay}: 0,25 × 3 ngày = 0,75`);
    expect(say(late({ perDay: null, points: decimal(1) }))).toBe(
      `Nộp ngày 07/12/2021, muộn 3 ngày ${lastDay}: 1 điểm`,
    );
    expect(say(late({ daysLate: 0, received: dayFromDate(2021, 12, 4), points: zero }))).toBe(
      `Nộp ngày 04/12/2021, đúng hạn ${lastDay}: 0 điểm`,
    );
    expect(say(late({ received: null, daysLate: 0, points: decimal(2) }))).toBe(
      `Không nộp ${lastDay}: 2 điểm`,
    );
  });
});

describe('so với đơn vị dẫn đầu', () => {
  const relative = (changes: Partial<Extract<Arithmetic, { kind: 'relative' }>>): Arithmetic => ({
    kind: 'relative',
    actual: decimal(60),
    target: decimal(80),
    max: decimal(10),
    leader: { numerator: decimal(120), denominator: decimal(100) },
    part: 'below',
    points: decimal(375, -2),
    ...changes,
  });

  test.each<[string, Arithmetic]>([
    ['Đạt 60/80, dưới chỉ tiêu: ½ × 10 × 60/80 = 3,75', relative({})],
    [
      'Đạt đúng chỉ tiêu 80: ½ × 10 = 5',
      relative({ actual: decimal(80), part: 'equal', points: decimal(5) }),
    ],
    [
      'Đạt 120/100 = 120%, dẫn đầu khối: 10 điểm',
      relative({ actual: decimal(120), target: decimal(100), part: 'leader', points: decimal(10) }),
    ],
    [
      'Đạt 88/80 = 110%, đơn vị dẫn đầu 120%: ½ × 10 + ½ × 10 × (110% − 100%) ÷ (120% − 100%) = 7,5',
      relative({ actual: decimal(88), part: 'above', points: decimal(75, -1) }),
    ],
    [
      'Đạt 88/80, vượt chỉ tiêu: 7,5 điểm',
      relative({ actual: decimal(88), part: 'above', leader: null, points: decimal(75, -1) }),
    ],
    [
      'Không giao chỉ tiêu, đơn vị dẫn đầu đạt 150: 10 × 100/150 = 6,67 (làm tròn 2 chữ số)',
      relative({
        actual: decimal(100),
        target: null,
        leader: { numerator: decimal(150), denominator: decimal(1) },
        part: 'withoutTarget',
        points: decimal(667, -2),
      }),
    ],
    [
      'Không giao chỉ tiêu, chưa đơn vị nào có kết quả: 0 điểm',
      relative({ actual: zero, target: zero, leader: null, part: 'withoutTarget', points: zero }),
    ],
  ])('%s', (sentence, arithmetic) => {
    expect(say(arithmetic)).toBe(sentence);
  });
});
