import * as fc from 'fast-check';
import { findAcross } from '../../../../src/workbook/takeover/across/across-layout.ts';
import { proposeAcross, withStages } from '../../../../src/workbook/takeover/across/across-mapping.ts';
import type { AcrossUse } from '../../../../src/workbook/takeover/across/across-mapping.ts';
import { takeOverAcross } from '../../../../src/workbook/takeover/take-over.ts';
import { openBloc } from '../../../../src/workbook/open-bloc.ts';
import { takeOverSheets } from '../../../../src/workbook/takeover/take-over-sheets.ts';
import { readPointsCell } from '../../../../src/workbook/takeover/points-reading.ts';
import { decimalToNumber, stages } from '../../../../src/scoring/index.ts';
import { snapshotOf } from '../../snapshot-of.ts';
import { acrossCases } from './across-layouts.ts';
import { outline, readAcross } from './read-across.ts';

function hundredths(cell: Parameters<typeof readPointsCell>[0]): number | null {
  const reading = readPointsCell(cell);
  return reading.kind === 'number' ? Math.round(decimalToNumber(reading.value) * 100) : null;
}

test('luật: cây tiêu chí và điểm bất kỳ, đặt mỗi đơn vị một dòng theo mọi kiểu, đọc lại đúng cây, đúng đơn vị, đúng từng điểm', () => {
  fc.assert(
    fc.property(acrossCases, ({ cells, outline: expected, members, points }) => {
      const taken = readAcross(cells);
      expect(outline(taken)).toEqual(expected);
      expect(taken.scores.members).toEqual(members);
      for (const [name, code, member, value] of points) {
        const stage = stages.find((one) => one === name) ?? 'council';
        expect([name, code, member, hundredths(taken.scores.cellOf(stage, code, member))]).toEqual([
          name,
          code,
          member,
          value,
        ]);
      }
    }),
    { numRuns: 300 },
  );
});

test('luật: các trang tạo từ bảng ấy mở lại ra đúng cây và đúng đơn vị', () => {
  fc.assert(
    fc.property(acrossCases, ({ cells, outline: expected, members }) => {
      const taken = readAcross(cells);
      const none = { name: null, year: null };
      const bloc = openBloc(
        snapshotOf(takeOverSheets(taken, { area: null, cells }, none, { sheets: [], tables: [] })),
      );
      expect(bloc?.members.map(({ name }) => name)).toEqual(members);
      expect(bloc === null ? [] : outline({ ...taken, scheme: bloc.scheme })).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

const anyCell = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ error: fc.constant('#REF!') }),
  fc.constantFrom(
    'STT',
    'Tên đơn vị',
    'Sở A',
    'Xã B',
    'Tổng điểm',
    'Xếp hạng',
    'Điểm tối đa',
    'Tự chấm',
    'Vòng chấm',
  ),
  fc.constantFrom('I. Mục (10 điểm)', '1. Việc', 'Điểm thưởng', 'Trừ', '-', 'KG', '9,5', '(1)', '-', '***'),
);
const anyUse: fc.Arbitrary<AcrossUse> = fc.oneof(
  fc.constantFrom<AcrossUse>({ kind: 'member' }, { kind: 'stage' }, { kind: 'total' }, { kind: 'ignore' }),
  fc.constantFrom<AcrossUse>({ kind: 'line', ledger: 'standard' }, { kind: 'line', ledger: 'bonus' }),
);

test('luật: bảng bất kỳ, chọn cột bất kỳ không làm hỏng việc đọc, và mỗi nhận xét chỉ vào một ô của bảng', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 12 }),
      fc.array(anyUse, { minLength: 8, maxLength: 8 }),
      (rows, uses) => {
        const cells = [['STT', 'Tên đơn vị', 'A (5)', 'B (5)'], [1, 'Sở A', 5, 4], ...rows];
        const layout = findAcross(cells, true);
        if (layout === null) return;
        const proposed = proposeAcross(cells, layout);
        const changed = withStages(cells, layout, {
          uses: uses.slice(0, proposed.uses.length),
          stages: new Map(),
        });
        for (const across of [proposed, changed]) {
          const choices = { layout, across, taken: new Set<string>(), unit: '', withScores: true };
          for (const { row, column } of takeOverAcross({ area: null, cells }, choices).remarks) {
            if (row !== null) expect(row).toBeLessThan(cells.length);
            if (column !== null) expect(column).toBeLessThan(9);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('95 xã, 176 tiêu chí, ba vòng chấm: đọc xong trong vài giây', () => {
  const criteria = Array.from(
    { length: 176 },
    (_none, place) => `${place + 1}. Việc số ${place + 1} (5 điểm)`,
  );
  const cells = [
    ['STT', 'Tên xã, phường', ...criteria.flatMap((name) => [name, null, null]), 'Tổng tự chấm'],
    [null, null, ...criteria.flatMap(() => ['Tự chấm', 'Khối chấm', 'Thống nhất']), null],
    ...Array.from({ length: 95 }, (_none, place) => [
      place + 1,
      `Xã số ${place + 1}`,
      ...criteria.flatMap(() => [5, 4.5, 4]),
      880,
    ]),
  ];
  const before = performance.now();
  const taken = readAcross(cells);
  expect(performance.now() - before).toBeLessThan(6_000);
  expect(taken.lines.length).toBe(176);
  expect(taken.scores.members.length).toBe(95);
  expect(taken.remarks.filter(({ fact }) => fact.kind === 'total-same').length).toBe(95);
});
