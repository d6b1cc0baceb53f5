import * as fc from 'fast-check';
import { growTree, parentsFirst } from '../../src/workbook/tree.ts';
import type { CodedRow, Tree } from '../../src/workbook/tree.ts';

function row(code: string, parent: string | null = null, isLine = false): CodedRow {
  return { code, parent, isLine };
}

/** `I › I.1` for every row that is not at the top. */
function shape(tree: Tree): readonly string[] {
  return tree.codes.map((code, index) => {
    const parent = tree.parents[index] ?? null;
    return parent === null ? code : `${tree.codes[parent]} › ${code}`;
  });
}

function shapeOf(...codes: readonly string[]): readonly string[] {
  return shape(growTree(codes.map((code) => row(code))));
}

test('tiền tố ở ranh giới: a › a4 › a4.2 và I › I.1', () => {
  expect(shapeOf('a', 'a4', 'a4.2', 'I', 'I.1')).toEqual(['a', 'a › a4', 'a4 › a4.2', 'I', 'I › I.1']);
});

test('không bao giờ 1 › 10, không bao giờ I › II', () => {
  expect(shapeOf('1', '10', '1.1', '10.1')).toEqual(['1', '10', '1 › 1.1', '10 › 10.1']);
  expect(shapeOf('I', 'I.1', 'II', 'II.1')).toEqual(['I', 'I › I.1', 'II', 'II › II.1']);
});

test('a7.6 và a.7.1 cùng thuộc a7: dấu chấm không phân biệt', () => {
  expect(shapeOf('a', 'a7', 'a7.6', 'a.7.1')).toEqual(['a', 'a › a7', 'a7 › a7.6', 'a7 › a.7.1']);
});

test('C1 đứng dưới c đang mở; dưới B thì a1 không phải con của A', () => {
  expect(shapeOf('b', 'c', 'C1', 'c2', 'C2.1', 'd', 'd1')).toEqual([
    'b',
    'c',
    'c › C1',
    'c › c2',
    'c2 › C2.1',
    'd',
    'd › d1',
  ]);
  expect(growTree(['A', 'b1', 'B', 'a1'].map((code) => row(code))).parents).toEqual([null, 0, null, 2]);
});

test('dòng con đứng trước dòng cha vẫn tìm thấy cha', () => {
  expect(shapeOf('a4.2', 'a4', 'a')).toEqual(['a4 › a4.2', 'a › a4', 'a']);
});

test('đánh số lại từng phần: mã đầy đủ là đường đi I.1.a', () => {
  expect(shapeOf('I', '1', '1.1', 'a)', 'b)', '2', 'II', '1', 'a)')).toEqual([
    'I',
    'I › I.1',
    'I.1 › I.1.1',
    'I.1.1 › I.1.1.a',
    'I.1.1 › I.1.1.b',
    'I › I.2',
    'II',
    'II › II.1',
    'II.1 › II.1.a',
  ]);
});

test('số thứ tự chạy tiếp qua các phần: 1, 2 thuộc I; 3, 4 thuộc II, mã giữ nguyên', () => {
  expect(shapeOf('I', '1', '2', 'II', '3', '4')).toEqual(['I', 'I › 1', 'I › 2', 'II', 'II › 3', 'II › 4']);
});

test('gạch đầu dòng là mức thấp nhất, không phải mã trùng', () => {
  const tree = growTree(['I', '1', '-', '-', 'II', '1', '-'].map((code) => row(code)));
  expect(tree.problems).toEqual([]);
  expect(shape(tree)).toEqual([
    'I',
    'I › I.1',
    'I.1 › I.1.-',
    'I.1 › I.1.-#2',
    'II',
    'II › II.1',
    'II.1 › II.1.-',
  ]);
});

test('chữ i sau h là chữ cái, chữ i đầu mục là số La Mã', () => {
  expect(shapeOf('1', 'h)', 'i)', '2', 'h)')).toContain('1 › 1.i');
  expect(shapeOf('A', 'I', 'II', 'B', 'I', 'II')).toEqual([
    'A',
    'A › A.I',
    'A › A.II',
    'B',
    'B › B.I',
    'B › B.II',
  ]);
});

test('dòng có cách chấm không mở mục con theo kiểu đánh số', () => {
  const rows = [row('I', null, true), row('II', null, true), row('A', null, true)];
  expect(shape(growTree(rows))).toEqual(['I', 'II', 'A']);
});

test('Mã cha quyết định khi bảng có cột đó, kể cả khi mã gợi ý khác', () => {
  const rows = [row('1', ''), row('a', '1'), row('a1', 'a'), row('1.1', '')];
  expect(shape(growTree(rows))).toEqual(['1', '1 › a', 'a › a1', '1.1']);
});

test('mã cha không có trong bảng: báo unknown-parent, dòng đứng ở trên cùng', () => {
  const tree = growTree([row('a', 'z')]);
  expect(tree.parents).toEqual([null]);
  expect(tree.problems).toEqual([{ index: 0, detail: { code: 'unknown-parent', text: 'z' } }]);
});

test('vòng tròn mã cha được mở ra và báo một lần', () => {
  const tree = growTree([row('a', 'c'), row('b', 'a'), row('c', 'b'), row('d', 'd')]);
  expect(tree.problems.map(({ detail }) => detail)).toEqual([
    { code: 'parent-cycle', text: 'a' },
    { code: 'parent-cycle', text: 'd' },
  ]);
  expect(parentsFirst(tree.parents)).toHaveLength(4);
});

test('mã trùng dưới cùng một cha: giữ cả ba dòng, báo hai lần', () => {
  const tree = growTree(['C3', 'C3.1', 'C3.1', 'C3.1'].map((code) => row(code)));
  expect(tree.codes).toEqual(['C3', 'C3.1', 'C3.1#2', 'C3.1#3']);
  expect(tree.problems.map(({ index, detail }) => [index, detail.code])).toEqual([
    [2, 'duplicate-code'],
    [3, 'duplicate-code'],
  ]);
});

test('dòng có cách chấm mà có dòng con: báo parent-is-line', () => {
  const tree = growTree([row('a', null, true), row('a1', null, true)]);
  expect(tree.problems).toEqual([{ index: 0, detail: { code: 'parent-is-line', text: 'a' } }]);
});

test('cây sâu 10 000 tầng theo Mã cha và theo tiền tố không làm tràn', () => {
  const chain = Array.from({ length: 10_000 }, (_row, index) =>
    row(`n${index}`, index === 0 ? '' : `n${index - 1}`),
  );
  expect(parentsFirst(growTree(chain).parents)).toHaveLength(10_000);
  const prefixes = Array.from({ length: 2000 }, (_row, index) => row(`a${'.1'.repeat(index)}`));
  expect(growTree(prefixes).parents[1999]).toBe(1998);
});

test('luật: mã đầy đủ không trùng, cha không tạo vòng, cho mọi cột mã', () => {
  const codes = fc.array(
    fc.oneof(fc.constantFrom('I', 'II', '1', '1.1', 'a)', '-', 'a', '1.', 'A'), fc.string({ maxLength: 6 })),
  );
  const parents = fc.option(fc.constantFrom('I', '1', 'a', ''));
  fc.assert(
    fc.property(codes, fc.array(parents), (typed, above) => {
      const tree = growTree(typed.map((code, index) => row(code, above[index] ?? null)));
      expect(new Set(tree.codes).size).toBe(typed.length);
      expect([...parentsFirst(tree.parents)].sort((one, two) => one - two)).toEqual(
        typed.map((_code, index) => index),
      );
    }),
    { numRuns: 500 },
  );
});
