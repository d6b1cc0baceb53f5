import { defaultRegulation } from '../../src/scoring/index.ts';
import type { Cells } from '../../src/workbook/cells.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';
import { rememberRecent } from '../../src/workbook/recent-readings.ts';

/** A reader that answers with a new object each time and counts its calls. */
function counting() {
  const seen: Cells[] = [];
  const read = rememberRecent((cells: Cells, context: string) => {
    seen.push(cells);
    return { cells, context };
  });
  return { read, times: () => seen.length };
}

test('cùng nội dung trong mảng mới thì không đọc lại; khác một ô thì đọc lại', () => {
  const { read, times } = counting();
  const first = read([['Mã', 1, null]], 'a');
  expect(read([['Mã', 1, null]], 'a')).toBe(first);
  expect(times()).toBe(1);
  read([['Mã', 2, null]], 'a');
  read([['Mã', '1', null]], 'a');
  read([['Mã', 1]], 'a');
  read([['Mã', 1, null], []], 'a');
  expect(times()).toBe(5);
});

test('cùng ô mà khác quy chế thì đọc lại', () => {
  const { read, times } = counting();
  read([[1]], 'a');
  expect(read([[1]], 'b').context).toBe('b');
  expect(times()).toBe(2);
});

test('ô lỗi bằng nhau khi cùng mã lỗi', () => {
  const { read, times } = counting();
  read([[{ error: '#N/A' }]], 'a');
  read([[{ error: '#N/A' }]], 'a');
  expect(times()).toBe(1);
  read([[{ error: '#REF!' }]], 'a');
  expect(times()).toBe(2);
});

test('người gọi sửa mảng của mình sau đó thì lần sau vẫn đọc đúng', () => {
  const { read } = counting();
  const cells = [['a']];
  read(cells, 'x');
  cells[0] = ['b'];
  expect(read(cells, 'x').cells).toEqual([['b']]);
});

test('chỉ nhớ bốn bảng gần nhất', () => {
  const { read, times } = counting();
  for (const cell of ['1', '2', '3', '4', '5']) read([[cell]], 'x');
  read([['2']], 'x');
  expect(times()).toBe(5);
  read([['1']], 'x');
  expect(times()).toBe(6);
});

test('bảng tiêu chí đọc hai lần cho cùng một kết quả, quy chế khác thì kết quả theo quy chế ấy', () => {
  const cells = () => [
    ['Mã', 'Điểm chuẩn', 'Cách chấm'],
    ['I', 5, 'Chấm thẳng'],
  ];
  const first = readCriteria(cells(), defaultRegulation);
  expect(readCriteria(cells(), defaultRegulation)).toBe(first);
  const other = { ...defaultRegulation, places: 0 } as const;
  expect(readCriteria(cells(), other).scheme.regulation.places).toBe(0);
});
