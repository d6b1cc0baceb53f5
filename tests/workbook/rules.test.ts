import * as fc from 'fast-check';
import { decimal } from '../../src/scoring/index.ts';
import type { Rule } from '../../src/scoring/index.ts';
import { noModifiers, readRule } from '../../src/workbook/read-rule.ts';
import { writeRule } from '../../src/workbook/write-rule.ts';
import { names, rules } from './arbitraries.ts';

const d = decimal;

function ruleOf(kind: string, parameter = ''): Rule | null {
  const { rule, problems } = readRule(kind, parameter);
  expect(problems).toEqual([]);
  return rule;
}

function unreadable(kind: string, parameter: string): readonly string[] {
  const { rule, problems } = readRule(kind, parameter);
  expect(rule).toBeNull();
  return problems.map((problem) => (problem.code === 'unreadable-parameter' ? problem.part : problem.code));
}

test('luật: đọc lại đúng cách chấm đã viết, cho mọi cách chấm', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const { kind, parameter } = writeRule(rule);
      expect(readRule(kind, parameter)).toEqual({ rule, modifiers: noModifiers, problems: [] });
    }),
    { numRuns: 1000 },
  );
});

test('luật: đọc lại đúng điều kiện đi kèm của dòng', () => {
  const modifiers = fc.record({
    onlyIf: fc.option(names),
    waivedIf: fc.option(fc.constantFrom('tu phat hien', 'da khac phuc')),
    oneOf: fc.option(names),
  });
  fc.assert(
    fc.property(rules, modifiers, (rule, given) => {
      const { kind, parameter } = writeRule(rule, given);
      expect(readRule(kind, parameter)).toEqual({ rule, modifiers: given, problems: [] });
    }),
  );
});

test('tên cách chấm đọc không kể hoa thường, dấu, y và i', () => {
  expect(ruleOf('GIỮ ĐIỂM CHUẨN')).toEqual({ kind: 'keep' });
  expect(ruleOf('cham thang')).toEqual({ kind: 'direct' });
  expect(ruleOf('So với đơn vị dẫn đầu')).toEqual({ kind: 'relative' });
  expect(ruleOf('theo tỉ lệ')).toMatchObject({ kind: 'ratio' });
});

test('theo tỷ lệ: tối thiểu 50%; tối đa 100%', () => {
  expect(ruleOf('Theo tỷ lệ', 'tối thiểu 50%; tối đa 120 %')).toEqual({
    kind: 'ratio',
    minRate: d(5, -1),
    maxRate: d(12, -1),
    lowerIsBetter: false,
  });
  expect(ruleOf('Theo tỷ lệ', 'càng thấp càng tốt')).toEqual({
    kind: 'ratio',
    minRate: null,
    maxRate: d(1),
    lowerIsBetter: true,
  });
});

test('tỷ lệ 50 thiếu dấu % không được đoán', () => {
  expect(unreadable('Theo tỷ lệ', 'tối thiểu 50')).toEqual(['tối thiểu 50']);
});

test('theo bậc: hai đầu đóng, mở và còn lại', () => {
  expect(ruleOf('Theo bậc', '>=98: 15; 95..<98: 13; 90<..95: 10; =89: 1; <=80,5: -1; còn lại: 0')).toEqual({
    kind: 'bands',
    bands: [
      { interval: { low: { value: d(98), closed: true }, high: null }, points: d(15) },
      {
        interval: { low: { value: d(95), closed: true }, high: { value: d(98), closed: false } },
        points: d(13),
      },
      {
        interval: { low: { value: d(90), closed: false }, high: { value: d(95), closed: true } },
        points: d(10),
      },
      {
        interval: { low: { value: d(89), closed: true }, high: { value: d(89), closed: true } },
        points: d(1),
      },
      { interval: { low: null, high: { value: d(805, -1), closed: true } }, points: d(-1) },
    ],
    otherwise: d(0),
  });
});

test('theo bậc bằng lời: trên 98%, từ 97 đến dưới 98, dưới 90, từ 99 trở lên', () => {
  expect(ruleOf('Theo bậc', 'trên 98%: 5')).toEqual(ruleOf('Theo bậc', '>0,98: 5'));
  expect(ruleOf('Theo bậc', 'từ 97 đến dưới 98: 4')).toEqual(ruleOf('Theo bậc', '97..<98: 4'));
  expect(ruleOf('Theo bậc', 'dưới 90: 1')).toEqual(ruleOf('Theo bậc', '<90: 1'));
  expect(ruleOf('Theo bậc', '99 trở lên: 1')).toEqual(ruleOf('Theo bậc', '≥99: 1'));
});

test('khoảng ngược (98..95) không đọc được', () => {
  expect(unreadable('Theo bậc', '98..95: 3; còn lại: 0')).toEqual(['98..95: 3']);
});

test('hai chiều của functions.md: 3 × 4 ô', () => {
  const parameter =
    '[<1000; 1000..<2000; >=2000] x [1..<5; 5..<7; 7..<10; >=10]: 0,5 1 1,5 2 / 0,8 1,3 1,8 2,3 / 1 1,5 2 2,7';
  expect(ruleOf('Hai chiều', parameter)).toMatchObject({
    rows: { length: 3 },
    columns: { length: 4 },
    points: [
      [d(5, -1), d(1), d(15, -1), d(2)],
      [d(8, -1), d(13, -1), d(18, -1), d(23, -1)],
      [d(1), d(15, -1), d(2), d(27, -1)],
    ],
  });
});

test('hai chiều thiếu một ô thì không đọc được', () => {
  expect(unreadable('Hai chiều', '[<1; >=1] x [<5; >=5]: 1 2 / 3')).toHaveLength(1);
});

test('mỗi trường hợp: 0,2; tối đa 1', () => {
  expect(ruleOf('Mỗi trường hợp', '0,2; tối đa 1')).toEqual({ kind: 'perCase', each: d(2, -1), cap: d(1) });
  expect(ruleOf('Mỗi trường hợp', '0.5')).toEqual({ kind: 'perCase', each: d(5, -1), cap: null });
  expect(unreadable('Mỗi trường hợp', '')).toEqual(['missing-parameter']);
});

test('luỹ kế: trên, dưới, bắt đầu, tối đa', () => {
  const rule = {
    kind: 'perStep',
    from: d(92),
    step: d(1),
    each: d(1, -1),
    started: false,
    direction: 'above',
  };
  expect(ruleOf('Lũy kế', 'trên 92; mỗi 1: 0,1; tối đa 0,5')).toEqual({ ...rule, cap: d(5, -1) });
  expect(ruleOf('Luỹ kế', 'trên 1; mỗi 1 bắt đầu: 1')).toMatchObject({ started: true, cap: null });
  expect(ruleOf('Luỹ kế', 'dưới 100; mỗi 5: 1')).toMatchObject({
    direction: 'below',
    from: d(100),
    step: d(5),
  });
});

test('luỹ kế mỗi 0 không đọc được', () => {
  expect(unreadable('Luỹ kế', 'trên 92; mỗi 0: 1')).toEqual(['mỗi 0: 1']);
});

test('đạt, không đạt và chọn mức', () => {
  expect(ruleOf('Đạt / Không đạt', 'Có: 5; Không: 0')).toEqual({ kind: 'yesNo', yes: d(5), no: d(0) });
  expect(ruleOf('Chọn mức', 'Xuất sắc: 10; Tốt: 8')).toEqual({
    kind: 'choice',
    options: [
      { label: 'Xuất sắc', points: d(10) },
      { label: 'Tốt', points: d(8) },
    ],
  });
  expect(unreadable('Chọn mức', 'Tốt: 8; tot: 7')).toEqual(['tot: 7']);
});

test('nộp muộn: trước ngày không kể ngày đó, đến hết kể cả ngày đó, không nói thì không đoán', () => {
  const rest = 'mỗi ngày 0,25; tối đa 2; không nộp: 2';
  expect(ruleOf('Nộp muộn', `hạn 05/12/2021 trước ngày; ${rest}`)).toEqual({
    kind: 'late',
    deadline: { day: 44535, inclusive: false },
    perDay: d(25, -2),
    bands: null,
    cap: d(2),
    missing: d(2),
  });
  expect(ruleOf('Nộp muộn', `đến hết 05/12/2021; ${rest}`)).toMatchObject({ deadline: { inclusive: true } });
  expect(unreadable('Nộp muộn', `hạn 05/12/2021; ${rest}`)).toEqual(['hạn 05/12/2021']);
  expect(ruleOf('Nộp muộn', 'hạn 05/12/2021 đến hết; 1..3: 0,5; >3: 1; không nộp: 2')).toMatchObject({
    perDay: null,
    bands: { length: 2 },
  });
});

test('điều kiện đi kèm: nếu đạt đủ, miễn nếu, chỉ tính một', () => {
  expect(
    readRule('Mỗi trường hợp', '0,5; nếu đạt đủ: c1; miễn nếu: Tự phát hiện; chỉ tính một: A'),
  ).toMatchObject({
    modifiers: { onlyIf: 'c1', waivedIf: 'Tự phát hiện', oneOf: 'A' },
    problems: [],
  });
});

test('cách chấm lạ được gợi ý tên gần nhất', () => {
  expect(readRule('Theo bặc', '').rule).not.toBe(undefined);
  expect(readRule('Mỗi trường hơp x', '').problems).toMatchObject([{ code: 'unknown-rule-kind' }]);
  expect(readRule('xyz', '').problems).toEqual([
    { code: 'unknown-rule-kind', text: 'xyz', suggestion: null },
  ]);
});

test('luật: chữ bất kỳ không làm hỏng việc đọc', () => {
  const kinds = fc.constantFrom(
    'Theo bậc',
    'Theo tỷ lệ',
    'Hai chiều',
    'Mỗi trường hợp',
    'Luỹ kế',
    'Chọn mức',
    'Nộp muộn',
  );
  fc.assert(
    fc.property(kinds, fc.string({ unit: 'binary', maxLength: 60 }), (kind, parameter) => {
      const { rule, problems } = readRule(kind, parameter);
      expect(rule !== null || problems.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
