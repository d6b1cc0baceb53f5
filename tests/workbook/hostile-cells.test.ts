import * as fc from 'fast-check';
import { defaultRegulation } from '../../src/scoring/index.ts';
import type { Cell, Cells } from '../../src/workbook/cells.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';
import { readDisqualifications } from '../../src/workbook/disqualifications.ts';
import { readEntries } from '../../src/workbook/entries.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import { readRegulation } from '../../src/workbook/regulation.ts';
import { resultSheets } from '../../src/workbook/result-sheet.ts';

const words = fc.constantFrom(
  'Mã',
  'Mã cha',
  'Nội dung',
  'Cách chấm',
  'Tham số',
  'Điểm chuẩn',
  'Loại điểm',
  'Trần trừ',
  'Đơn vị',
  'Hệ quả',
  'I',
  'II',
  '1',
  '1.1',
  'a)',
  '-',
  'a4',
  'Chấm thẳng',
  'Theo bậc',
  'Nộp muộn',
  'Chọn mức',
  '>=98: 15; còn lại: 0',
  'hạn 05/12/2021 trước ngày; mỗi ngày 1; không nộp: 2',
  'KG',
  'KX',
  '1.234',
  '3,5',
  '=cmd',
  'Trừ',
  'Không xếp loại',
  'Xếp loại',
  'Tiêu chí phụ',
  'nếu đạt đủ: I',
  '\ud800',
  '👩‍👩‍👧',
  '\u202eabc',
  '',
  ' ',
);

const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: words },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.integer({ min: -3, max: 200 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#REF!', '#DIV/0!', '#N/A').map((error) => ({ error })),
  fc.constant('x'.repeat(32_767)),
);

const tables: fc.Arbitrary<Cells> = fc.array(fc.array(cells, { maxLength: 7 }), { maxLength: 9 });

test('luật: bảng bất kỳ không làm hỏng việc đọc, và mọi phát hiện chỉ vào ô trong bảng', () => {
  fc.assert(
    fc.property(tables, tables, tables, (criteria, entries, others) => {
      const { regulation, findings } = readRegulation(others);
      const { scheme, findings: more } = readCriteria(criteria, regulation);
      const reading = readEntries(entries, others, scheme);
      const flags = readDisqualifications(others, reading.entries.members);
      for (const { where } of [...findings, ...more, ...reading.findings, ...flags.findings])
        expect(where.row === null || (where.row >= 1 && where.row <= 9)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('luật: sổ bất kỳ mở được hoặc không phải của mình, trang Kết quả cũng vậy', () => {
  const names = fc.constantFrom(
    'Tiêu chí',
    'Tự chấm',
    'Thống nhất',
    'Khối',
    'Quy chế',
    'Chỉ tiêu',
    'Khống chế',
    'X',
  );
  const sheets = fc.uniqueArray(
    fc.record({ name: names, row: fc.constant(1), column: fc.constant(1), cells: tables }),
    {
      selector: (sheet) => sheet.name,
    },
  );
  fc.assert(
    fc.property(sheets, (found) => {
      const bloc = openBloc({ sheets: found, tables: [] });
      if (bloc !== null) resultSheets(bloc);
    }),
    { numRuns: 300 },
  );
});

test('32 767 ký tự trong mọi loại ô đọc xong trong chốc lát', () => {
  const hostile = [
    '9'.repeat(32_767),
    '1.'.repeat(16_383),
    '('.repeat(32_767),
    'a b '.repeat(8191),
    '<..'.repeat(10_922),
    `x${' '.repeat(32_765)}x`,
    '1 '.repeat(16_383),
    ' '.repeat(32_767),
    '"'.repeat(32_767),
    '['.repeat(32_767),
  ];
  for (const text of hostile) {
    const criteria = [
      ['Mã', 'Cách chấm', 'Tham số'],
      ['1', 'Theo bậc', text],
      ['2', 'Hai chiều', text],
      ['3', 'Nộp muộn', text],
      ['4', 'Mỗi trường hợp', `${text}; miễn nếu: x`],
      ['5', 'Luỹ kế', `${text}: 1`],
      [`6`, text, text],
      [text, text, text],
    ];
    const { scheme } = readCriteria(criteria, defaultRegulation);
    readEntries(
      [
        ['Mã', 'A'],
        ['1', text],
        ['4', text],
        [text, text],
      ],
      [
        ['Mã', text],
        ['1', text],
      ],
      scheme,
    );
    readRegulation([
      ['Xếp loại', text],
      ['Tiêu chí phụ', text],
      [text, text],
    ]);
    readDisqualifications(
      [
        ['Đơn vị', 'Hệ quả'],
        [text, text],
      ],
      ['A'],
    );
  }
  expect(hostile).toHaveLength(10);
}, 4000);
