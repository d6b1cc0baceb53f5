import { citationsOutOfForce, citedDocuments } from '../../src/rulebooks/documents.ts';
import { dayFromDate } from '../../src/text/index.ts';

const numbers = (text: string) => citedDocuments(text).map(({ number }) => number);

describe('citations are found as they are written', () => {
  it.each([
    ['Mẫu số 08 ban hành kèm theo Nghị định số 98/2023/NĐ-CP của Chính phủ', ['98/2023/NĐ-CP']],
    ['NĐ 98/2023', ['98/2023/NĐ-CP']],
    ['Nghị định 152 / 2025 / NĐ-CP', ['152/2025/NĐ-CP']],
    ['98/2023/QĐ-UBND', []],
    ['198/2023/NĐ-CP', []],
    ['ngày 98/2023', []],
    ['Luật số 06/2022/QH15', ['06/2022/QH15']],
    ['Luật Thi đua, khen thưởng năm 2003', ['15/2003/QH11']],
    ['Thông tư 1/2024/TT-BNV', ['01/2024/TT-BNV']],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('a citation out of force on a day is found', () => {
  const text = 'Căn cứ Nghị định số 98/2023/NĐ-CP; Luật số 06/2022/QH15';
  it.each([
    [2023, 12, 31, 2],
    [2024, 1, 1, 0],
    [2025, 6, 30, 0],
    [2025, 7, 1, 1],
  ])('on %d-%d-%d: %d', (year, month, day, count) => {
    expect(citationsOutOfForce(text, dayFromDate(year, month, day))).toHaveLength(count);
  });

  it('names the successor', () => {
    expect(citationsOutOfForce(text, dayFromDate(2025, 7, 1))).toEqual([
      expect.objectContaining({ code: 'document-not-in-force', successor: 'Nghị định số 152/2025/NĐ-CP' }),
    ]);
  });
});
