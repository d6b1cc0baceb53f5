import { answer } from '../../src/functions/requests.ts';
import { functions } from '../../src/functions/registry.ts';
import { describedFunctions } from '../../src/functions/words/registry.ts';
import { decimal } from '../../src/scoring/index.ts';
import { sumOf } from '../../src/scoring/lint/sum.ts';
import { rowsOf } from './call.ts';

const sheetRows = 1_048_576;

/** Whole columns as our formulas hand them over: the table on top, "" below. The empty rows share one array, as nobody writes to it. */
function wholeColumns(table: readonly (readonly unknown[])[]): unknown[] {
  const blank = (table[0] ?? []).map(() => '');
  const rows = new Array<readonly unknown[]>(sheetRows).fill(blank);
  table.forEach((row, place) => {
    rows[place] = row;
  });
  return rows;
}

const matrixOf = (given: unknown): readonly (readonly unknown[])[] | null =>
  Array.isArray(given) && given.length > 1 && given.every((row) => Array.isArray(row)) ? given : null;

describe('whole columns of 1 048 576 rows, mostly empty, give what the range itself gives', () => {
  test.each(describedFunctions.map(({ id, example }) => [id, example.args] as const))('%s', (id, args) => {
    const definition = functions.find((one) => one.id === id);
    if (definition === undefined) throw new Error(`no function ${id}`);
    // The fingerprint and a rule cell by cell have the shape of their ranges: one column of them is enough.
    const ranged = args.some((given) => matrixOf(given) !== null)
      ? args
      : args.map((given, place) =>
          definition.parameters[place]?.dimensionality === 'matrix' && typeof given === 'number'
            ? [[given], [given]]
            : given,
        );
    const expected = answer(definition, ranged);
    const whole = ranged.map((given) => {
      const table = matrixOf(given);
      return table === null ? given : wholeColumns(table);
    });
    expect(answer(definition, whole)).toEqual(expected);
  });

  test('130 000 filled rows are an answer and no fault of ours, for a sum of ratios too', () => {
    const ratios = Array.from({ length: 130_000 }, (_none, place) => [place === 0 ? 1 : 0.25]);
    expect(rowsOf('DAIBIEU', 10, ratios)).toHaveLength(130_000);
    const sum = sumOf(Array.from({ length: 130_000 }, () => decimal(25, -2)));
    expect(sum).toEqual(decimal(32_500));
  });
});
