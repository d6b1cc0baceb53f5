import * as fc from 'fast-check';
import { defaultRegulation } from '../../src/scoring/index.ts';
import type { Cells } from '../../src/workbook/cells.ts';
import { everyNode } from '../../src/workbook/code-index.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';
import { readEntries } from '../../src/workbook/entries.ts';

/** [code as typed, whether the row is scored] */
type Row = readonly [string, boolean];

function read(rows: readonly Row[], entered: Cells) {
  const criteria: Cells = [
    ['Mã', 'Nội dung', 'Điểm chuẩn', 'Cách chấm'],
    ...rows.map(([code, scored]) => [code, '', scored ? 100 : null, scored ? 'Chấm thẳng' : null]),
  ];
  const { scheme, rows: places } = readCriteria(criteria, defaultRegulation);
  return { scheme, rows: places, ...readEntries([['Mã', 'A'], ...entered], null, scheme) };
}

/** What each scored row got, in the order of the table. */
function values({ scheme, entries }: ReturnType<typeof read>): readonly unknown[] {
  const lines = everyNode(scheme).filter(({ kind }) => kind === 'line');
  return lines.map(({ code }) => entries.lines.get(code)?.values[0] ?? null);
}

const dashes: readonly Row[] = [
  ['I', false],
  ['1', true],
  ['2', false],
  ['a)', true],
  ['-', true],
  ['-', true],
  ['II', false],
  ['1', true],
  ['-', true],
];

test('gạch đầu dòng lặp lại: cột Mã chép nguyên thì mỗi dòng nhận đúng điểm của nó', () => {
  const entered = dashes.map(([code, scored], row) => [code, scored ? row : null]);
  const reading = read(dashes, entered);
  expect(reading.findings).toEqual([]);
  expect(values(reading)).toEqual([1, 3, 4, 5, 7, 8]);
});

test('thiếu một dòng thì không đoán gạch nào là gạch nào: báo mã, không tính nhầm dòng', () => {
  const entered = dashes
    .filter((_row, place) => place !== 3)
    .map(([code, scored], row) => [code, scored ? row : null]);
  const reading = read(dashes, entered);
  expect(reading.findings.map(({ code }) => code)).toEqual(['repeated-entry-row']);
  expect(values(reading)).toEqual([1, null, 3, 4, 6, null]);
});

test('luật: mọi cột Mã theo đúng thứ tự cây, chép nguyên sang bảng số liệu, đưa số liệu của mỗi dòng về đúng dòng', () => {
  const codes = ['I', 'II', 'III', '1', '2', '3', '1.1', '1.2', 'a)', 'b)', '-', '+', 'a1', 'a2', 'C3.1'];
  const table = fc.array(fc.tuple(fc.constantFrom(...codes), fc.boolean()), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(table, (rows) => {
      const reading = read(
        rows,
        rows.map(([code, scored], row) => [code, scored ? row : null]),
      );
      const nodes = everyNode(reading.scheme);
      const places = nodes.map(({ code }) => (reading.rows.get(code) ?? 0) - 2);
      fc.pre(places.every((place, order) => place === order));
      const lines = nodes.flatMap(({ kind }, place) =>
        kind === 'line' && rows[place]?.[1] === true ? [place] : [],
      );
      const got = lines.map((place) => reading.entries.lines.get(nodes[place]?.code ?? '')?.values[0]);
      expect(got).toEqual(lines);
    }),
    { numRuns: 400 },
  );
});
