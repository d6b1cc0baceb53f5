import * as fc from 'fast-check';
import { decimalToNumber } from '../../../src/scoring/index.ts';
import type { SchemeNode } from '../../../src/scoring/index.ts';
import { convertLegacy } from '../../../src/text/index.ts';
import { decodeLegacy } from '../../../src/workbook/takeover/legacy-texts.ts';
import { findOfficeHeader } from '../../../src/workbook/takeover/office-header.ts';
import { proposeMapping } from '../../../src/workbook/takeover/propose-mapping.ts';
import { takeOver } from '../../../src/workbook/takeover/take-over.ts';
import { takeOverSheets } from '../../../src/workbook/takeover/take-over-sheets.ts';
import { openBloc } from '../../../src/workbook/open-bloc.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { officeLayouts } from './office-layouts.ts';
import type { Expected } from './office-layouts.ts';
import { readOffice } from './read-office.ts';

function treeOf(nodes: readonly SchemeNode[], depth = 0): readonly Expected[] {
  return nodes.flatMap((node): readonly Expected[] => {
    const points = node.kind === 'group' ? node.standard : node.max;
    const hundredths = points === null ? null : Math.round(decimalToNumber(points) * 100);
    const row: Expected = [depth, node.title, node.kind === 'group' ? 'group' : node.ledger, hundredths];
    return node.kind === 'group' ? [row, ...treeOf(node.children, depth + 1)] : [row];
  });
}

test('luật: cây tiêu chí bất kỳ, viết theo mọi kiểu bảng của cơ quan, đọc lại đúng cây ấy', () => {
  fc.assert(
    fc.property(officeLayouts, ({ cells, expected }) => {
      expect(treeOf(readOffice(cells).scheme.nodes)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('luật: các trang tạo từ bảng ấy mở lại ra đúng cây ấy', () => {
  fc.assert(
    fc.property(officeLayouts, ({ cells, expected }) => {
      const table = { area: null, cells };
      const plans = takeOverSheets(
        readOffice(cells),
        table,
        { name: null, year: null },
        { sheets: [], tables: [] },
      );
      const bloc = openBloc(snapshotOf(plans));
      expect(treeOf(bloc?.scheme.nodes ?? [])).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

const anyCell = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ error: fc.constant('#REF!') }),
  fc.constantFrom(
    'STT',
    'Nội dung',
    'Điểm',
    'Thưởng',
    'Trừ',
    'Ghi chú',
    'Tự chấm',
    'Tổng cộng',
    'a1',
    'I',
    '- 0,5',
  ),
  fc.constantFrom('Mỗi trường hợp: trừ 0,5 điểm', 'Tổng điểm cộng không quá 01 điểm', '§iÓm', 'KG'),
);

test('luật: bảng bất kỳ không làm hỏng việc đọc, và mỗi nhận xét chỉ vào một ô của bảng', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 }), (cells) => {
      const { table } = decodeLegacy({ area: null, cells });
      const header = findOfficeHeader(table.cells);
      if (header === null) return;
      const mapping = proposeMapping(table.cells, header);
      const first = takeOver(table, header, { mapping, taken: new Set(), unit: 'X', withScores: true });
      const taken = new Set(first.proposals.map(({ id }) => id));
      const all = takeOver(table, header, { mapping, taken, unit: 'X', withScores: true });
      for (const { row, column } of [...first.remarks, ...all.remarks]) {
        if (row !== null) expect(row).toBeLessThan(cells.length);
        if (column !== null) expect(column).toBeLessThan(9);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([9_007_199_254_740_996, 1e300, 1e-9, 1_000_001])(
  'điểm %d không phải là điểm: giữ nguyên, không làm hỏng việc đọc',
  (points) => {
    const cells = [
      ['TT', 'Nội dung', 'Điểm', 'Sở A'],
      ['1', 'A', 5, points],
      ['1.1', 'B', points, points],
    ];
    expect(readOffice(cells).remarks.map(({ fact }) => fact.kind)).toContain('points-not-read');
  },
);

test('5 000 dòng mỗi ô 2 000 chữ đọc xong trong vài giây', () => {
  const text = 'mỗi trường hợp trừ, cộng không quá tối đa '.repeat(50);
  const cells = [
    ['STT', 'Nội dung', 'Điểm'],
    ...Array.from({ length: 5000 }, (_row, place) => [place + 1, text, 1]),
  ];
  const before = performance.now();
  expect(readOffice(cells).lines.length).toBe(5000);
  expect(performance.now() - before).toBeLessThan(15_000);
});

test('chữ phông cũ: chữ ngắn trong cột đã nhận ra cũng được chuyển, chữ Unicode thật giữ nguyên', () => {
  const cells = [
    ['Néi dung', 'Nội dung'],
    ['Hoµn thµnh kÕ ho¹ch', 'Đạt'],
    ['Trõ', 'Hà Nam'],
  ];
  const { encoding, table } = decodeLegacy({ area: null, cells });
  expect(encoding).toBe('TCVN3');
  expect(table.cells).toEqual([
    ['Nội dung', 'Nội dung'],
    ['Hoàn thành kế hoạch', 'Đạt'],
    [convertLegacy('Trõ', 'TCVN3'), 'Hà Nam'],
  ]);
});
