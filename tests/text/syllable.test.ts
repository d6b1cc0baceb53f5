import { isSyllable } from '../../src/text/syllable.ts';

describe('the shape of a Vietnamese syllable', () => {
  test.each([
    'nghiêng',
    'gì',
    'già',
    'giêng',
    'quý',
    'quốc',
    'quỳnh',
    'khuya',
    'Đắk',
    'ưu',
    'y',
    'uỷ',
    'thưởng',
    'xuất',
  ])('%s is one', (word) => {
    expect(isSyllable(word, true)).toBe(word !== 'Đắk');
  });

  test.each(['est', 'the', 'cafộ', 'Krông', 'Windows', 'ứà', '', 'đ', '123', 'string'])(
    '%p is none',
    (word) => {
      expect(isSyllable(word, true)).toBe(word === 'the');
    },
  );

  test('a syllable that ends in c, ch, p or t carries sắc or nặng: tốt, tột, not tôt', () => {
    expect(['tốt', 'tột', 'tôt', 'tồt'].map((word) => isSyllable(word, true))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isSyllable('tôt', false)).toBe(true);
  });
});
