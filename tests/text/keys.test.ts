import fc from 'fast-check';
import { canonicalKey, unitKey } from '../../src/text/index.ts';

describe('canonicalKey, for headers, labels and flags', () => {
  test.each([
    ['Tự phát  hiện', 'tu phat hien'],
    [' ĐIỂM\u00a0CHUẨN ', 'diem chuan'],
    ['Điểm\nthưởng', 'diem thuong'],
    ['Điểm trừ:', 'diem tru'],
    ['Lu\u0303y ke\u0302\u0301', 'luy ke'],
    ['Thi đua – Khen thưởng', 'thi dua khen thuong'],
    ['Đạt / Không đạt', 'dat/khong dat'],
    ['\ufeffMã\u200b', 'ma'],
  ])('%p becomes %s: case, accents, dashes and spaces do not count', (text, key) => {
    expect(canonicalKey(text)).toBe(key);
  });

  test.each([
    ['mỗi ngày –0,25', 'moi ngay -0,25'],
    ['1 – 2 – 2 – 4', '1-2-2-4'],
    ['>=98: 15; 95..<98: 13', '>=98: 15; 95..<98: 13'],
  ])('%p becomes %s: numbers keep their signs', (text, key) => {
    expect(canonicalKey(text)).toBe(key);
  });

  test('law: a key is its own key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('Đđ ểễợ-–,0123/:aỦyuo\u00a0\u0301')) }),
        (text) => {
          expect(canonicalKey(canonicalKey(text))).toBe(canonicalKey(text));
        },
      ),
    );
  });
});

describe('unitKey, for names of units', () => {
  test.each([
    ['Lệ Thuỷ', 'Lệ Thủy'],
    ['Uỷ ban nhân dân', 'ỦY BAN NHÂN DÂN'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['Hoá chất', 'Hóa chất'],
    ['Cây hoè', 'Cây hòe'],
    ['Sở Nội vụ', 'Sở\u00a0 Nội  vụ '],
    ['Hội đồng Thi đua - Khen thưởng', 'Hội đồng thi đua – khen thưởng'],
    ['Văn hoá, Thể thao', 'Văn hóa Thể thao'],
    ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
  ])('%s and %s are one unit', (left, right) => {
    expect(unitKey(left)).toBe(unitKey(right));
  });

  test.each([
    ['Tân An', 'Tân Ân'],
    ['Sở Nội vụ', 'So Noi vu'],
    ['Phường 1', 'Phường 11'],
    ['Sen Ngữ', 'Sen Ngư'],
    ['Đồng Hới', 'Đồng Hởi'],
    ['Phú Quý', 'Phú Qúy'],
  ])('%s and %s are two units: accents count, and quý is half of no pair', (left, right) => {
    expect(unitKey(left)).not.toBe(unitKey(right));
  });

  test('qu keeps its y: Quý, Quỳ, Quỷ stay as they are', () => {
    expect(['Quý', 'Quỳ Hợp', 'QUỶ'].map(unitKey)).toEqual(['quý', 'quỳ hợp', 'quỷ']);
  });

  test('law: both tone placements of a syllable have one key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('h', 't', 'l', 'th', 'kh', ''),
        fc.constantFrom('oa', 'oe', 'uy'),
        fc.constantFrom(...Array.from('\u0300\u0301\u0303\u0309\u0323')),
        (onset, vowels, tone) => {
          const [first = '', second = ''] = vowels;
          expect(unitKey(onset + first + tone + second)).toBe(unitKey(onset + first + second + tone));
        },
      ),
    );
  });
});
