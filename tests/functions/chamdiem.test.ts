import { exampleCriteria, exampleEntries, exampleTargets } from '../../src/functions/words/examples.ts';
import { call, messageOf, rowsOf } from './call.ts';
import { withCells } from './tables.ts';

const points = (entries: unknown, ...more: readonly unknown[]): readonly (readonly unknown[])[] =>
  rowsOf('CHAMDIEM', exampleCriteria, entries, exampleTargets, ...more);

describe('CHAMDIEM: arguments', () => {
  test('tieu_chi and so_lieu are required', () => {
    expect(messageOf(call('CHAMDIEM'))).toContain('tieu_chi');
    expect(messageOf(call('CHAMDIEM', exampleCriteria))).toContain('so_lieu');
  });

  test('tieu_de FALSE leaves the header row out', () => {
    expect(points(exampleEntries, null, false)[0]?.[0]).toBe('I');
  });
});

describe('CHAMDIEM: simple cases', () => {
  test('one row for every node in table order, one column for every member', () => {
    const rows = points(exampleEntries);
    expect(rows[0]).toEqual(['Mã', 'Nội dung', 'Sở Nội vụ', 'Ban Dân tộc']);
    expect(rows.slice(1).map((row) => row[0])).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1', 'II.2', 'II.3']);
  });

  test('a deduction is negative and a group shows its total', () => {
    const byCode = new Map(points(exampleEntries).map((row) => [row[0], row[3]]));
    expect(byCode.get('II.3')).toBe(-0.25);
    expect(byCode.get('II')).toBe(39.75);
  });
});

describe('CHAMDIEM: coercion', () => {
  test('a blank line is blank, a 0 is 0, KG is KG, KX is 0', () => {
    const shown = (cell: unknown): unknown => points(withCells(exampleEntries, [3, 1, cell]))[5]?.[2];
    expect([shown(''), shown(null), shown(0), shown('KG'), shown('KX')]).toEqual(['', '', 0, 'KG', 0]);
  });
});

describe('CHAMDIEM: findings', () => {
  test('a cell that cannot be used shows why, in its own place', () => {
    const cell = points(withCells(exampleEntries, [3, 1, 'abc']))[5]?.[2];
    expect(cell).toContain('Dòng 4, cột 2 của bảng số liệu');
    expect(cell).toContain('“abc” không phải là số');
  });

  test('an unusable criteria table is one sentence', () => {
    const given = call('CHAMDIEM', withCells(exampleCriteria, [3, 5, 'abc']), exampleEntries);
    expect(messageOf(given)).toMatch(/^#VALUE! tieu_chi/);
  });
});

describe('CHAMDIEM: ranges and shapes', () => {
  test('every row has a cell for every member', () => {
    expect(new Set(points(exampleEntries).map((row) => row.length))).toEqual(new Set([4]));
  });
});
