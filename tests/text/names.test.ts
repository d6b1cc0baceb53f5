import fc from 'fast-check';
import { compareVietnamese, matchUnit, suggestWord, unitMatcher } from '../../src/text/index.ts';
import { editDistance } from '../../src/text/distance.ts';

const bloc = [
  'Văn phòng UBND tỉnh',
  'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
  'Sở Nội vụ',
  'Sở Ngoại vụ',
  'Ban Dân tộc',
  'Cục Thống kê',
  'Sở Kế hoạch và Đầu tư',
  'Bảo hiểm xã hội tỉnh',
  'Phường 1',
  'Khối III',
];

function match(text: string): string {
  const found = matchUnit(text, bloc);
  return found.kind === 'none' ? 'none' : `${found.kind}: ${bloc[found.index] ?? ''}`;
}

describe('matching the name of a unit (domain: uỷ/ủy, NBSP, abbreviations)', () => {
  test.each([
    ['sở nội vụ', 'exact: Sở Nội vụ'],
    ['SỞ  NỘI\u00a0VỤ', 'exact: Sở Nội vụ'],
    ['Cục Thống kê'.normalize('NFD'), 'exact: Cục Thống kê'],
  ])('%s is the same name: %s', (text, expected) => {
    expect(match(text)).toBe(expected);
  });

  test.each([
    ['So Noi vu', 'near: Sở Nội vụ'],
    ['Sở Nọi vụ', 'near: Sở Nội vụ'],
    ['Sở Ngoai vu', 'near: Sở Ngoại vụ'],
    ['Cục Thông kê', 'near: Cục Thống kê'],
    ['VP Ủy ban nhân dân tỉnh', 'near: Văn phòng UBND tỉnh'],
    ['Văn phòng Đoàn ĐBQH và HĐND', 'near: Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
    ['Sở KH&ĐT', 'near: Sở Kế hoạch và Đầu tư'],
    ['Sở KH & ĐT', 'near: Sở Kế hoạch và Đầu tư'],
    ['BHXH tỉnh', 'near: Bảo hiểm xã hội tỉnh'],
  ])('%s is only a suggestion, never merged: %s', (text, expected) => {
    expect(match(text)).toBe(expected);
  });

  test.each(['Sở Tài chính', 'Sở Y tế', 'Phường 2', 'Phường 11', 'Khối II', 'Ban', '', '???', 'Trưởng khối'])(
    '%p is a stranger',
    (text) => {
      expect(match(text)).toBe('none');
    },
  );

  test('two candidates equally near give no suggestion: Tân Anh between Tân An and Tân Ân', () => {
    expect(matchUnit('xã Tân Anh', ['Xã Tân An', 'Xã Tân Ân'])).toEqual({ kind: 'none' });
  });

  test('a name of 18 % wrong letters is near, of more is a stranger', () => {
    expect(matchUnit('abcdefghijk', ['abcdefghixx'])).toEqual({ kind: 'none' });
    expect(matchUnit('abcdefghijkl', ['abcdefghijxx'])).toEqual({ kind: 'near', index: 0 });
  });

  test('a repeated candidate is found at its first place', () => {
    expect(matchUnit('B', ['A', 'B', 'b'])).toEqual({ kind: 'exact', index: 1 });
  });

  test('law: every candidate finds itself, and no candidates find nothing', () => {
    const find = unitMatcher(bloc);
    expect(bloc.map(find)).toEqual(bloc.map((_, index) => ({ kind: 'exact', index })));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(matchUnit(text, [])).toEqual({ kind: 'none' });
      }),
    );
  });

  test('a suggestion is the word itself, or nothing', () => {
    expect(suggestWord('Theo ty le', ['Theo tỷ lệ', 'Theo bậc'])).toBe('Theo tỷ lệ');
    expect(suggestWord('Nhân đôi', ['Theo tỷ lệ', 'Theo bậc'])).toBeNull();
  });
});

describe('letters between two names', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['vu', 'vụ', 1],
    ['kitten', 'sitting', 3],
  ])('%p and %p differ by %d', (left, right, letters) => {
    expect(editDistance(left, right)).toBe(letters);
    expect(editDistance(right, left)).toBe(letters);
  });
});

describe('Vietnamese alphabetical order', () => {
  test('letters follow a ă â … d đ e, numbers follow their size', () => {
    const names = ['Phường 10', 'Ea Súp', 'Đà Nẵng', 'Phường 2', 'Ân Thi', 'An Khê', 'Dĩ An'];
    expect(names.sort(compareVietnamese)).toEqual([
      'An Khê',
      'Ân Thi',
      'Dĩ An',
      'Đà Nẵng',
      'Ea Súp',
      'Phường 2',
      'Phường 10',
    ]);
  });
});
