import {
  criteriaHeaders,
  effectTerms,
  ledgerTerms,
  notAssignedTerms,
  regulationTerms,
  resultHeaders,
  ruleKindTerms,
  stateTerms,
  tiesTerms,
  tieBreakTerms,
  yesNoTerms,
} from '../../src/text/index.ts';
import * as text from '../../src/text/index.ts';
import { vocabulary } from '../../src/text/vocabulary.ts';

describe('the words of the tables, both ways (functions.md)', () => {
  test('the eleven rule kinds have the names of the column Cách chấm', () => {
    expect(ruleKindTerms.names).toEqual([
      'Giữ điểm chuẩn',
      'Chấm thẳng',
      'Theo tỷ lệ',
      'Theo bậc',
      'Hai chiều',
      'Mỗi trường hợp',
      'Luỹ kế',
      'Đạt / Không đạt',
      'Chọn mức',
      'Nộp muộn',
      'So với đơn vị dẫn đầu',
    ]);
  });

  test('the result has the nine columns of THIDUA.TONGHOP', () => {
    expect(resultHeaders.names).toEqual([
      'Đơn vị',
      'Điểm chuẩn',
      'Điểm thưởng',
      'Điểm trừ',
      'Tổng điểm',
      'Tỷ lệ',
      'Xếp hạng',
      'Xếp loại',
      'Ghi chú',
    ]);
  });

  test.each([
    ['lũy kế', 'perStep'],
    ['LUY KE', 'perStep'],
    ['Theo tỉ lệ', 'ratio'],
    ['Đạt/Không đạt', 'yesNo'],
    ['đạt - không đạt', 'yesNo'],
    ['nhân đôi', null],
    ['', null],
  ])('cách chấm %p is %p: case, accents, tỷ/tỉ and spaces are free', (word, kind) => {
    expect(ruleKindTerms.read(word)).toBe(kind);
  });

  test.each([
    ['Thưởng', 'bonus'],
    ['cộng', 'bonus'],
    ['Điểm trừ', 'deduction'],
    ['chuẩn', 'standard'],
  ])('loại điểm %s is %s', (word, ledger) => {
    expect(ledgerTerms.read(word)).toBe(ledger);
  });

  test('the states of an entry: KG, KX, không nộp; Có and Đạt are yes, Không and Không đạt are no', () => {
    expect(['kg', 'Không giao', 'KX', 'không xét', 'Không nộp'].map(stateTerms.read)).toEqual([
      'notAssigned',
      'notAssigned',
      'notConsidered',
      'notConsidered',
      'notReceived',
    ]);
    expect(['Có', 'đạt', 'x', 'X', 'Không', 'KHÔNG ĐẠT', 'K'].map(yesNoTerms.read)).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
      'no',
      'no',
      null,
    ]);
  });

  test('the regulation is read with its values: Đồng hạng 1–2–2–3, Không giao tính đủ, ít điểm trừ', () => {
    expect(regulationTerms.read('đồng hạng')).toBe('ties');
    expect(tiesTerms.read('1 – 2 – 2 – 3')).toBe('dense');
    expect(notAssignedTerms.read('Tính đủ')).toBe('full');
    expect(tieBreakTerms.read('Ít điểm trừ')).toBe('fewerDeductions');
    expect(effectTerms.read('không xếp loại')).toBe('unranked');
  });

  test('a criteria header may be written without accents', () => {
    expect(criteriaHeaders.read('tran cong tru')).toBe('capNet');
  });

  test('law: every vocabulary reads every name that it writes', () => {
    const vocabularies = Object.values(text).filter((value) => typeof value === 'object' && 'names' in value);
    expect(vocabularies.length).toBeGreaterThan(10);
    for (const { names, read } of vocabularies) expect(names.map(read)).not.toContain(null);
  });

  test('a key reads back from its own name', () => {
    const colours = vocabulary({ red: ['Đỏ', 'Son'], blue: ['Xanh'] });
    expect(colours.name('red')).toBe('Đỏ');
    expect(colours.read('son')).toBe('red');
    expect(colours.names).toEqual(['Đỏ', 'Xanh']);
  });
});
