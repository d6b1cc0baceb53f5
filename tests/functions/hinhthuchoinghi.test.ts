import { call, messageOf, rowsOf, valueOf } from './call.ts';

test('so_nguoi is required', () => {
  expect(messageOf(call('HINHTHUCHOINGHI'))).toContain('so_nguoi');
});

test('199 is a plenary, 201 a conference of delegates, exactly 200 is not ruled', () => {
  expect(rowsOf('HINHTHUCHOINGHI', [[199], [200], [201]])).toEqual([
    ['Hội nghị toàn thể'],
    [expect.stringContaining('Chưa quy định')],
    ['Hội nghị đại biểu'],
  ]);
});

test('blank gives blank, text counts, other text is a fault of its cell', () => {
  const [blank, text, fault] = rowsOf('HINHTHUCHOINGHI', [[''], ['185'], ['abc']]);
  expect([blank, text]).toEqual([[''], ['Hội nghị toàn thể']]);
  expect(messageOf(fault?.[0])).toContain('so_nguoi, dòng 3');
});

test('a single number gives a single text', () => {
  expect(valueOf('HINHTHUCHOINGHI', 185)).toBe('Hội nghị toàn thể');
});
