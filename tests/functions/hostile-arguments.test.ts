import * as fc from 'fast-check';
import { functions } from '../../src/functions/registry.ts';
import { answer } from '../../src/functions/requests.ts';
import { describedFunctions } from '../../src/functions/words/registry.ts';
import { call, faultOf, messageOf, rowsOf } from './call.ts';

const hostile = [
  '=cmd|calc',
  'a'.repeat(32_767),
  '9'.repeat(32_767),
  '('.repeat(32_767),
  'I.'.repeat(16_383),
  '\ud800',
  '\udfff\ud800',
  '\u202eabc',
  '\u0000',
  '👩‍👩‍👧',
  '__proto__',
  '\\',
  Number.NaN,
  1e308,
  -1e308,
  true,
  { type: 'Error', basicValue: '#REF!' },
];

const isRange = (given: unknown): given is readonly (readonly unknown[])[] => Array.isArray(given);

describe('each argument in turn is hostile, the others are those of the example', () => {
  test.each(describedFunctions.map(({ id, example }) => [id, example.args] as const))('%s', (id, args) => {
    const definition = functions.find((one) => one.id === id);
    if (definition === undefined) throw new Error(`no function ${id}`);
    for (const [place] of definition.parameters.entries()) {
      const given = args[place];
      const rows = isRange(given) ? given : [[given ?? null]];
      for (const text of hostile) {
        const everywhere = rows.map((row, at) => (at === 0 ? row : row.map(() => text)));
        const shapes = [
          text,
          [[text, text]],
          [[text], [text]],
          everywhere,
          rows.map((row) => [...row, text]),
        ];
        for (const shape of shapes) {
          const replaced = definition.parameters.map((_one, at) =>
            at === place ? shape : (args[at] ?? null),
          );
          const got = answer(definition, replaced);
          expect([place, faultOf('value' in got ? got.value : got)]).toEqual([place, null]);
        }
      }
    }
  });
});

describe('tables that contradict themselves', () => {
  test.each([1, 2, 3, 50])(
    'a circle of %d rows by Mã cha is one sentence that names its first row',
    (size) => {
      const rows = Array.from({ length: size }, (_none, row) => [
        `n${row}`,
        `n${(row + 1) % size}`,
        1,
        'Chấm thẳng',
      ]);
      const criteria = [['Mã', 'Mã cha', 'Điểm chuẩn', 'Cách chấm'], ...rows];
      const entries = [
        ['Mã', 'A'],
        ['n0', 1],
      ];
      expect(messageOf(call('TONGHOP', criteria, entries))).toMatch(
        /^#VALUE! tieu_chi: .*“n0” là cha của chính nó/u,
      );
      const told = rowsOf('SOATTIEUCHI', criteria).filter((row) =>
        String(row[2]).includes('cha của chính nó'),
      );
      expect(told.map((row) => row[1])).toEqual(['n0']);
    },
  );

  test('whatever caps and floors say, points are points and the explanation adds up to the total', () => {
    const cap = fc.constantFrom<unknown>('', 0, 0.5, 1, 5, 12, 1e6);
    fc.assert(
      fc.property(
        fc.array(cap, { minLength: 10, maxLength: 10 }),
        fc.nat(9),
        fc.nat(9),
        (caps, bonus, deduction) => {
          const criteria = [
            [
              'Mã',
              'Điểm chuẩn',
              'Loại điểm',
              'Cách chấm',
              'Tham số',
              'Trần thưởng',
              'Trần trừ',
              'Trần cộng trừ',
              'Trần tổng',
              'Điểm sàn',
            ],
            ['I', 10, '', '', '', ...caps.slice(0, 5)],
            ['I.1', 10, '', '', '', ...caps.slice(5)],
            ['I.1.1', 10, '', 'Chấm thẳng', '', '', '', '', '', ''],
            ['I.1.2', '', 'Thưởng', 'Mỗi trường hợp', '1,5', '', '', '', '', ''],
            ['I.1.3', '', 'Trừ', 'Mỗi trường hợp', '2', '', '', '', '', ''],
          ];
          const entries = [
            ['Mã', 'A'],
            ['I.1.1', 7],
            ['I.1.2', bonus],
            ['I.1.3', deduction],
          ];
          const [row = []] = rowsOf('TONGHOP', criteria, entries, null, null, null, false);
          const tenths = (value: unknown): number => Math.round(Number(value) * 10);
          const [, standard, plus, minus, total] = row;
          expect(tenths(standard) + tenths(plus) - tenths(minus)).toBe(tenths(total));
          const [, ...lines] = rowsOf('GIAITHICH', criteria, entries, '', 'A');
          expect(lines.reduce((sum, line) => sum + tenths(line[4]), 0)).toBe(tenths(total));
        },
      ),
      { numRuns: 300 },
    );
  });
});
