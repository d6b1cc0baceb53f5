import * as fc from 'fast-check';
import {
  exampleCriteria,
  exampleEntries,
  exampleRegulation,
  exampleTargets,
} from '../../src/functions/words/examples.ts';
import { functions } from '../../src/functions/registry.ts';
import { answer } from '../../src/functions/requests.ts';
import { call, faultOf } from './call.ts';

const hostileTexts = [
  '',
  ' ',
  '\u00a0',
  '=cmd|calc',
  '1.234',
  '95,5',
  '1e999',
  '-0',
  '03/03',
  '2/3',
  '31/02/2021',
  'KG',
  'KX',
  'không nộp',
  '\ud800',
  '\u202eabc',
  '👩‍👩‍👧',
  'Mã',
  'Nội dung',
  'Điểm chuẩn',
  'I',
  'I.1',
  'I.1.a',
  '1',
  '10',
  '>=98: 15; 95..<98: 13',
  '[<1; >=1] x [<1; >=1]: 1 2 / 3 4',
  'hạn 05/12/2021 trước ngày; mỗi ngày 0,25',
  'trên 1e300; mỗi 0: 1',
  'mỗi 0,000000001: 1',
  'Xuất sắc: >=95; Tốt: còn lại',
  'không quá',
  'từ 2/3',
  '70/30',
  '0/0',
  '9'.repeat(400),
  'a'.repeat(32_767),
  '__proto__',
  'constructor',
];

/** Numbers of a size that a criteria table can hold; sums of points stay exact. */
const plainNumbers = [0, 1, -1, 0.1, 0.005, 44_534, 100, -2.5];
const hostileNumbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e-300,
  1e300,
  1.7976931348623157e308,
  5e-324,
  2 ** 53,
  1e15,
  1e22,
  44_534,
  0.005,
];

const oddities = [
  null,
  undefined,
  true,
  false,
  { type: 'Error', basicValue: '#REF!' },
  { type: 'Entity', text: 'x' },
  {},
  Number.NaN,
];

const plainCell = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(...plainNumbers),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...oddities),
);

const cell = fc.oneof(
  plainCell,
  fc.constantFrom(...hostileNumbers),
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }),
);

const range = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });

/** The example tables with a few cells replaced: close enough to real ones to get far into the engine. */
const nearTable = fc
  .tuple(
    fc.constantFrom(exampleCriteria, exampleEntries, exampleTargets, exampleRegulation),
    fc.array(fc.tuple(fc.nat(8), fc.nat(6), plainCell), { maxLength: 4 }),
  )
  .map(([table, changes]) => {
    const rows: unknown[][] = table.map((row) => [...row]);
    for (const [row, column, value] of changes) {
      const target = rows[row];
      if (target !== undefined && column < target.length) target[column] = value;
    }
    return rows;
  });

const argument = fc.oneof(cell, range, nearTable);

const runs = 100;

describe('whatever stands in the cells, a function answers a value or a Vietnamese sentence', () => {
  test.each(functions.map((definition) => [definition.id, definition] as const))(
    '%s with random cells',
    (_id, definition) => {
      const counts = { minLength: 0, maxLength: definition.parameters.length };
      fc.assert(
        fc.property(fc.array(argument, counts), (args) => {
          const given = answer(definition, args);
          expect(faultOf('value' in given ? given.value : given)).toBeNull();
        }),
        { numRuns: runs },
      );
    },
  );

  test.each(['TONGHOP', 'CHAMDIEM', 'GIAITHICH', 'SOATTIEUCHI', 'DOIHANG'])(
    '%s with damaged tables',
    (id) => {
      const definition = functions.find((candidate) => candidate.id === id);
      if (definition === undefined) throw new Error(`no function ${id}`);
      const tables: readonly (readonly (readonly unknown[])[])[] = [
        exampleCriteria,
        exampleEntries,
        exampleTargets,
        exampleRegulation,
      ];
      const place = fc.tuple(fc.nat(8), fc.nat(6));
      const change = fc.oneof(
        fc.tuple(fc.constantFrom(0, 3), place, plainCell),
        fc.tuple(fc.constantFrom(1, 2), place, cell),
      );
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
          const damaged = tables.map((table) => table.map((row) => [...row]));
          for (const [table, [row, column], value] of changes) {
            const target = damaged[table]?.[row];
            if (target !== undefined && column < target.length) target[column] = value;
          }
          const [criteria, entries, targets, regulation] = damaged;
          const args: Readonly<Record<string, readonly unknown[]>> = {
            TONGHOP: [criteria, entries, targets, regulation],
            CHAMDIEM: [criteria, entries, targets, regulation],
            GIAITHICH: [criteria, entries, targets, 'Sở Nội vụ', null, regulation],
            SOATTIEUCHI: [criteria, regulation],
            DOIHANG: [criteria, entries, targets, regulation, 'Sở Nội vụ', 'Ban Dân tộc'],
          };
          const given = answer(definition, args[id] ?? []);
          expect(faultOf('value' in given ? given.value : given)).toBeNull();
        }),
        { numRuns: runs },
      );
    },
  );
});

test.each([100, 101, 5000])(
  'a tree of %d levels by Mã cha gives points, or one sentence that names the row',
  (levels) => {
    const rows = Array.from({ length: levels }, (_none, level) => [
      `n${level}`,
      'x',
      1,
      level === levels - 1 ? 'Chấm thẳng' : '',
      level === 0 ? '' : `n${level - 1}`,
    ]);
    const criteria = [['Mã', 'Nội dung', 'Điểm chuẩn', 'Cách chấm', 'Mã cha'], ...rows];
    const entries = [
      ['Mã', 'A'],
      [`n${levels - 1}`, 1],
    ];
    const deep = 'Dòng này nằm sâu hơn 100 cấp mục lồng nhau.';
    for (const id of ['TONGHOP', 'CHAMDIEM', 'GIAITHICH', 'DOIHANG', 'SOATTIEUCHI']) {
      const answer = JSON.stringify(call(id, ...argumentsOf(id, criteria, entries)));
      expect([id, answer.includes(deep)]).toEqual([id, levels > 100]);
      expect(answer).not.toContain('lỗi của phần mềm');
    }
  },
);

function argumentsOf(id: string, criteria: unknown, entries: unknown): readonly unknown[] {
  if (id === 'SOATTIEUCHI') return [criteria];
  if (id === 'GIAITHICH') return [criteria, entries, '', 'A'];
  return id === 'DOIHANG' ? [criteria, entries, '', '', 'A', 'B'] : [criteria, entries];
}
