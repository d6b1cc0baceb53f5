import { decodeArgument, decodeCell } from '../../src/functions/arguments.ts';
import { valueError } from '../../src/functions/contract.ts';
import { encodeResult } from '../../src/functions/results.ts';
import { impossibleResult } from '../../src/text/index.ts';

describe('arguments as Excel hands them over', () => {
  test('an omitted argument (null or undefined) has no rows', () => {
    expect(decodeArgument(null)).toEqual([]);
    expect(decodeArgument(undefined)).toEqual([]);
  });

  test('an empty cell given as a range is a row with a blank, not an omitted argument', () => {
    expect(decodeArgument([[null]])).toEqual([[null]]);
  });

  test('a lone value is a range of one cell', () => {
    expect(decodeArgument(95.5)).toEqual([[95.5]]);
    expect(decodeArgument('KG')).toEqual([['KG']]);
  });

  test('a table known from before is that table again, also when a newer one stands beside it; a changed row is new alone', () => {
    const older = [
      ['Mã', 'A'],
      ['1', 5],
      ['2', 6],
    ];
    const newer = [older[0] ?? [], older[1] ?? [], ['2', 7]];
    const typed = (last: number) => [
      ['Mã', 'A'],
      ['1', 5],
      ['2', last],
    ];
    expect(decodeArgument(typed(7), [newer, older])).toBe(newer);
    expect(decodeArgument(typed(6), [newer, older])).toBe(older);
    const changed = decodeArgument(typed(8), [newer, older]);
    expect(changed).toEqual(typed(8));
    expect(changed.map((row, place) => row === newer[place])).toEqual([true, true, false]);
    expect(decodeArgument([['Mã', 'B'], ...typed(6).slice(1)], [newer, older])[1]).not.toBe(older[1]);
  });

  test('ragged rows are filled with blanks', () => {
    expect(decodeArgument([[1, 2], [3]])).toEqual([
      [1, 2],
      [3, null],
    ]);
  });

  test('error objects of every runtime become error cells', () => {
    expect(decodeCell({ type: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' })).toEqual({
      error: '#DIV/0!',
    });
    expect(decodeCell({ type: 'CustomFunctionError', code: '#N/A' })).toEqual({ error: '#N/A' });
    expect(decodeCell({ type: 'Error' })).toEqual({ error: '#VALUE!' });
    expect(decodeCell(Number.NaN)).toEqual({ error: '#NUM!' });
  });

  test('data types count by their basic value, else by their text', () => {
    expect(decodeCell({ type: 'FormattedNumber', basicValue: 0.95, numberFormat: '0%' })).toBe(0.95);
    expect(decodeCell({ type: 'Entity', text: 'Sở Nội vụ' })).toBe('Sở Nội vụ');
    expect(decodeCell({ type: 'WebImage' })).toEqual({ error: '#VALUE!' });
  });

  test('a whole column is cut after its last content, whether empty cells are null or 0', () => {
    const column = (empty: null | 0): unknown[][] =>
      Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? row + 1 : empty]);
    expect(decodeArgument(column(null))).toEqual([[1], [2], [3]]);
    expect(decodeArgument(column(0))).toEqual([[1], [2], [3]]);
  });

  test('a short range keeps its trailing zeros and blanks', () => {
    expect(decodeArgument([[1], [0], [null]])).toEqual([[1], [0], [null]]);
  });
});

describe('results as Excel may take them', () => {
  test('no table is empty: nothing is one blank cell', () => {
    expect(encodeResult([])).toEqual([['']]);
  });

  test('a row that may leave as it is stays the row that it was, and the one with −0 beside it does not', () => {
    const rows = [
      ['a', 1, true],
      ['b', -0, false],
    ] as const;
    const encoded = encodeResult(rows);
    expect(encoded).toEqual([
      ['a', 1, true],
      ['b', 0, false],
    ]);
    expect(Array.isArray(encoded) && encoded[0]).toBe(rows[0]);
  });

  test('rows of different lengths are filled with blanks', () => {
    expect(encodeResult([['a', 1], ['b']])).toEqual([
      ['a', 1],
      ['b', ''],
    ]);
  });

  test('NaN and infinity become #VALUE! with a sentence, -0 becomes 0', () => {
    expect(encodeResult([[Number.NaN, Number.POSITIVE_INFINITY, -0]])).toEqual([
      [valueError(impossibleResult()), valueError(impossibleResult()), 0],
    ]);
  });

  test('text is cut at 32 767 characters and half a surrogate pair is replaced', () => {
    expect(encodeResult('a'.repeat(40_000))).toHaveLength(32_767);
    expect(encodeResult('x\ud800y')).toBe('x\ufffdy');
  });

  test.each(['a browser of today', 'a browser before 2023, which cannot tell halves of pairs itself'])(
    '%s keeps a whole pair and replaces a half one',
    async (browser) => {
      const own = Object.getOwnPropertyDescriptor(String.prototype, 'isWellFormed');
      if (browser !== 'a browser of today') Reflect.deleteProperty(String.prototype, 'isWellFormed');
      const read = async () => {
        const results = await import('../../src/functions/results.ts');
        expect(results.encodeResult([['Sở \u{1f3c5}', 'Sở \ud83c', 'Sở \udfc5', 1]])).toEqual([
          ['Sở \u{1f3c5}', 'Sở \ufffd', 'Sở \ufffd', 1],
        ]);
      };
      try {
        await jest.isolateModulesAsync(read);
      } finally {
        if (own !== undefined) Object.defineProperty(String.prototype, 'isWellFormed', own);
      }
    },
  );
});
