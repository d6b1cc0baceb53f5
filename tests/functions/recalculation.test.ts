import fc from 'fast-check';
import { decodeArgument } from '../../src/functions/arguments.ts';
import type { CustomFunction, FunctionResult } from '../../src/functions/contract.ts';
import { evaluate } from '../../src/functions/evaluate.ts';
import { encodeResult } from '../../src/functions/results.ts';
import {
  exampleCriteria,
  exampleEntries,
  exampleRegulation,
  exampleTargets,
} from '../../src/functions/words/examples.ts';
import { functionOf } from './call.ts';

type Table = readonly (readonly unknown[])[];
type Edit = { readonly table: number; readonly row: number; readonly column: number; readonly cell: unknown };

/** The answer of somebody who remembers nothing: every table is an array that nobody has seen. */
function calledAnew(definition: CustomFunction, tables: readonly Table[]): FunctionResult {
  const cells = new Map(
    definition.parameters.map(({ name }, place) => [name, decodeArgument(tables[place])]),
  );
  return encodeResult(definition.run((name) => cells.get(name) ?? [], []));
}

const start: readonly Table[] = [exampleCriteria, exampleEntries, exampleTargets, exampleRegulation];

function edited(tables: readonly Table[], { table, row, column, cell }: Edit): readonly Table[] {
  return tables.map((cells, place) =>
    place !== table % tables.length
      ? cells
      : cells.map((own, at) =>
          at === row % cells.length
            ? own.map((old, index) => (index === column % own.length ? cell : old))
            : own,
        ),
  );
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 400 }).map((quarter) => quarter / 4) },
  fc.constantFrom<unknown>(
    '',
    null,
    0,
    'KG',
    'KX',
    'Có',
    'Không',
    '2 (tự phát hiện)',
    'abc',
    '1.234',
    true,
    -1,
    1e16,
  ),
  fc.constantFrom<unknown>('I.1', 'Mã', 'Sở Nội vụ', 'Ban Dân tộc', '¸n', {
    type: 'Error',
    basicValue: '#DIV/0!',
  }),
);
const edit = fc.record({ table: fc.nat(3), row: fc.nat(12), column: fc.nat(12), cell });
/** Most edits are numbers of members. */
const score = fc.record({
  table: fc.constant(1),
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.constantFrom(1, 2),
  cell,
});

test.each(['TONGHOP', 'CHAMDIEM'])(
  'law: after any edits one after the other %s answers as if it had never been called before',
  (id) => {
    const definition = functionOf(id);
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: score }, edit), { maxLength: 12 }), (edits) => {
        let tables = start;
        expect(evaluate(definition, tables)).toEqual(calledAnew(definition, tables));
        for (const one of edits) {
          tables = edited(tables, one);
          expect(evaluate(definition, tables)).toEqual(calledAnew(definition, tables));
        }
        expect(evaluate(definition, start)).toEqual(calledAnew(definition, start));
      }),
      { numRuns: 150 },
    );
  },
);

test('the same cells in new arrays get the answer that was given, without a second calculation', () => {
  const definition = functionOf('TONGHOP');
  const first = evaluate(definition, structuredClone(start));
  expect(evaluate(definition, structuredClone(start))).toBe(first);
  expect(
    evaluate(definition, structuredClone(edited(start, { table: 1, row: 1, column: 1, cell: 3 }))),
  ).not.toBe(first);
});

test('a caller that writes into its arrays afterwards changes no later answer', () => {
  const definition = functionOf('TONGHOP');
  const given = start.map((cells) => cells.map((row) => [...row]));
  const before = structuredClone(evaluate(definition, given));
  given[1]?.forEach((row, place) => place > 0 && row.fill(0, 1));
  evaluate(definition, given);
  expect(evaluate(definition, start)).toEqual(before);
});

describe('decodeArgument beside tables of earlier calls', () => {
  const known = [
    decodeArgument([
      ['Mã', 'A'],
      ['1', 2],
      ['2', 3],
    ]),
  ];

  test('the same cells are the same table', () => {
    expect(
      decodeArgument(
        [
          ['Mã', 'A'],
          ['1', 2],
          ['2', 3],
        ],
        known,
      ),
    ).toBe(known[0]);
  });

  test('one cell changed: its row is new, the others are those of before', () => {
    const table = decodeArgument(
      [
        ['Mã', 'A'],
        ['1', 2.5],
        ['2', 3],
      ],
      known,
    );
    expect(table).toEqual([
      ['Mã', 'A'],
      ['1', 2.5],
      ['2', 3],
    ]);
    expect(table.map((row, place) => row === known[0]?.[place])).toEqual([true, false, true]);
  });

  test('a number is not the text of the number, a blank text is not an empty cell', () => {
    expect(
      decodeArgument(
        [
          ['Mã', 'A'],
          ['1', '2'],
          ['2', 3],
        ],
        known,
      )[1],
    ).toEqual(['1', '2']);
    const blank = [
      decodeArgument([
        ['Mã', 'A'],
        ['1', ''],
      ]),
    ];
    expect(
      decodeArgument(
        [
          ['Mã', 'A'],
          ['1', null],
        ],
        blank,
      ),
    ).toEqual([
      ['Mã', 'A'],
      ['1', null],
    ]);
  });

  test('a wider row makes all rows wider, also those that hold the same', () => {
    const table = decodeArgument(
      [
        ['Mã', 'A'],
        ['1', 2],
        ['2', 3, 4],
      ],
      known,
    );
    expect(table).toEqual([
      ['Mã', 'A', null],
      ['1', 2, null],
      ['2', 3, 4],
    ]);
  });

  test('of two tables below one header the one with the same cells is found', () => {
    const second = decodeArgument([
      ['Mã', 'A'],
      ['1', 7],
      ['2', 8],
    ]);
    expect(
      decodeArgument(
        [
          ['Mã', 'A'],
          ['1', 7],
          ['2', 8],
        ],
        [...known, second],
      ),
    ).toBe(second);
  });
});
