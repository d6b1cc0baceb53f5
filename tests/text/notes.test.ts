import { decimal, zero } from '../../src/scoring/index.ts';
import type { ClassMiss, MemberResult } from '../../src/scoring/index.ts';
import { noteOf, sentenceOfClassMiss, sentenceOfDisqualification } from '../../src/text/index.ts';

const plain: MemberResult = {
  member: 'Sở Nội vụ',
  standard: decimal(90),
  bonus: zero,
  deduction: zero,
  total: decimal(90),
  assigned: decimal(100),
  share: { numerator: decimal(90), denominator: decimal(100) },
  missing: [],
  invalid: [],
  disqualifications: [],
  status: 'ranked',
  rank: 2,
  tied: false,
  separatedBy: null,
  classOutcome: null,
};

const missed = (miss: ClassMiss): MemberResult => ({
  ...plain,
  classOutcome: { label: 'Tốt', missed: miss },
});

describe('the column Ghi chú', () => {
  test('a member with nothing to say has an empty note', () => {
    expect(noteOf(plain)).toBe('');
  });

  test('an incomplete member lists up to 3 codes and counts the rest', () => {
    const missing = (codes: string[]) =>
      noteOf({ ...plain, status: 'incomplete', rank: null, missing: codes });
    expect(missing(['a1', 'a2', 'a3'])).toBe('Chưa đủ số liệu: a1, a2, a3; điểm tạm tính');
    expect(missing(['a1', 'a2', 'a3', 'b1', 'b2'])).toBe(
      'Chưa đủ số liệu: a1, a2, a3 (còn 2 mục nữa); điểm tạm tính',
    );
  });

  test('unusable cells are named', () => {
    expect(noteOf({ ...plain, invalid: ['c2'] })).toBe('Số liệu không dùng được, tạm tính 0: c2');
  });

  test('members with one rank are đồng hạng', () => {
    expect(noteOf({ ...plain, tied: true })).toBe('Đồng hạng 2');
  });

  test.each([
    [{ kind: 'group', code: 'II' } as const, 'Bằng nhau, xếp theo điểm mục II'],
    [{ kind: 'fewerDeductions' } as const, 'Bằng nhau, xếp theo điểm trừ ít hơn'],
    [{ kind: 'higherShareOfTargets' } as const, 'Bằng nhau, xếp theo tỷ lệ đạt chỉ tiêu'],
    [{ kind: 'vote' } as const, 'Bằng nhau, xếp theo kết quả bỏ phiếu'],
  ])('the tie-break that separated equals is named: %j', (separatedBy, note) => {
    expect(noteOf({ ...plain, separatedBy })).toBe(note);
  });

  test('several reasons stand one after the other', () => {
    const miss: ClassMiss = { label: 'Xuất sắc', kind: 'min', by: decimal(1, -2), min: decimal(95) };
    expect(noteOf({ ...missed(miss), tied: true })).toBe('Đồng hạng 2. Thiếu 0,01 điểm để đạt Xuất sắc');
  });

  test('a class that a disqualification closed is told once', () => {
    const note = noteOf({
      ...missed({ label: 'Tốt', kind: 'disqualified', reason: 'nộp muộn' }),
      disqualifications: [
        {
          member: 'Sở Nội vụ',
          effect: { kind: 'classAtMost', label: 'Khá' },
          reason: 'nộp muộn',
          basis: 'Điều 5',
        },
      ],
    });
    expect(note).toBe('Xếp loại không quá Khá: nộp muộn (Điều 5)');
  });
});

describe('what kept a member out of the next class', () => {
  test.each<[string, ClassMiss]>([
    [
      'Thiếu 0,01 điểm để đạt Xuất sắc',
      { label: 'Xuất sắc', kind: 'min', by: decimal(1, -2), min: decimal(95) },
    ],
    [
      'Chưa đạt tỷ lệ 95% để đạt Xuất sắc',
      { label: 'Xuất sắc', kind: 'min', by: null, min: decimal(95, -2) },
    ],
    [
      'Mục II đạt 84,996%, cần từ 85% để đạt Tốt',
      {
        label: 'Tốt',
        kind: 'everyGroupAtLeast',
        group: 'II',
        share: { numerator: decimal(84_996), denominator: decimal(100_000) },
        atLeast: decimal(85, -2),
      },
    ],
    ['Không được xếp Tốt: có vụ việc', { label: 'Tốt', kind: 'disqualified', reason: 'có vụ việc' }],
  ])('%s', (sentence, miss) => {
    expect(sentenceOfClassMiss(miss)).toBe(sentence);
  });
});

describe('a disqualification (khống chế)', () => {
  const bar = { member: 'A', reason: 'không gửi báo cáo', basis: null };

  test('names its effect and its reason', () => {
    expect(sentenceOfDisqualification({ ...bar, effect: { kind: 'unranked' } })).toBe(
      'Không xếp loại: không gửi báo cáo',
    );
    expect(sentenceOfDisqualification({ ...bar, effect: { kind: 'notEligible', awards: [] } })).toBe(
      'Không đề nghị khen thưởng: không gửi báo cáo',
    );
    expect(
      sentenceOfDisqualification({ ...bar, effect: { kind: 'notEligible', awards: ['Cờ thi đua'] } }),
    ).toBe('Không đề nghị khen thưởng Cờ thi đua: không gửi báo cáo');
  });

  test('without a reason the effect stands alone', () => {
    expect(sentenceOfDisqualification({ ...bar, reason: '', effect: { kind: 'unranked' } })).toBe(
      'Không xếp loại',
    );
  });
});
