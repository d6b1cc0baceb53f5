import { startOffice } from '../../support/office-host.ts';

describe('custom functions through the real runtime', () => {
  test('a cell shows #BUSY! first and the result when the add-in has answered', async () => {
    const { CustomFunctions, host, memory } = startOffice();
    CustomFunctions.associate('TONG', (cells: number[][]) =>
      cells.flat().reduce((sum, cell) => sum + cell, 0),
    );
    memory.setCells('Sheet1', [
      { row: 0, column: 0, content: 40 },
      { row: 1, column: 0, content: 55.5 },
      { row: 2, column: 0, content: '=THIDUA.TONG(A1:A2)' },
    ]);
    expect(memory.value('Sheet1', 2, 0)).toBe('#BUSY!');
    await host.settled();
    expect(memory.value('Sheet1', 2, 0)).toBe(95.5);
  });

  test('a load waits for custom functions and those that depend on them', async () => {
    const { CustomFunctions, Excel, memory } = startOffice();
    CustomFunctions.associate('GAPDOI', (value: number) => value * 2);
    memory.setCells('Sheet1', [
      { row: 0, column: 0, content: 3 },
      { row: 0, column: 1, content: '=THIDUA.GAPDOI(A1)' },
      { row: 0, column: 2, content: '=THIDUA.GAPDOI(B1)' },
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:C1');
      range.load('values, formulas');
      await context.sync();
      expect(range.values).toEqual([[3, 6, 12]]);
      expect(range.formulas).toEqual([[3, '=THIDUA.GAPDOI(A1)', '=THIDUA.GAPDOI(B1)']]);
    });
  });

  test.each([
    ['zero', [[1, 0, '']]],
    ['null', [[1, null, '']]],
  ] as const)(
    'with empty cells as %s the function gets %j; an empty text stays a text',
    async (emptyCells, expected) => {
      const { CustomFunctions, callFunction } = startOffice({ emptyCells });
      const seen: unknown[] = [];
      CustomFunctions.associate('XEM', (cells: unknown[][]) => {
        seen.push(cells);
        return cells.length;
      });
      expect(await callFunction('XEM', [[1, null, '']])).toEqual({ kind: 'value', value: 1 });
      expect(seen).toEqual([expected]);
    },
  );

  test('an argument that was left out arrives as null in both modes', async () => {
    for (const emptyCells of ['zero', 'null'] as const) {
      const { CustomFunctions, callFunction } = startOffice({ emptyCells });
      CustomFunctions.associate('THIEU', (_first: unknown, second: unknown) =>
        second === null ? 'thiếu' : 'có',
      );
      expect(await callFunction('THIEU', 1, undefined)).toEqual({ kind: 'value', value: 'thiếu' });
    }
  });

  test('a matrix spills, and its area can be asked for', async () => {
    const { CustomFunctions, Excel, memory } = startOffice();
    CustomFunctions.associate('BANG', () => [
      ['Đơn vị', 'Hạng'],
      ['Sở A', 1],
    ]);
    memory.setCells('Sheet1', [{ row: 3, column: 1, content: '=THIDUA.BANG()' }]);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('B4');
      const spilled = cell.getSpillingToRangeOrNullObject();
      const none = context.workbook.worksheets.getFirst().getRange('A1').getSpillingToRangeOrNullObject();
      spilled.load('address, values');
      cell.load('hasSpill');
      await context.sync();
      expect(spilled.address).toBe('Sheet1!B4:C5');
      expect(spilled.values).toEqual([
        ['Đơn vị', 'Hạng'],
        ['Sở A', 1],
      ]);
      expect(cell.hasSpill).toBe(true);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('an error comes with its code and its Vietnamese sentence', async () => {
    const { CustomFunctions, callFunction } = startOffice();
    const fail = (code: CustomFunctions.ErrorCode, sentence: string) => () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- an Error in life; its types forget to say so
      throw new CustomFunctions.Error(code, sentence);
    };
    CustomFunctions.associate(
      'SAI',
      fail(CustomFunctions.ErrorCode.invalidValue, 'Ô điểm dòng 5 phải là số.'),
    );
    CustomFunctions.associate('THIEU', fail(CustomFunctions.ErrorCode.notAvailable, 'Chưa chấm dòng I.2.'));
    expect(await callFunction('SAI')).toEqual({
      kind: 'error',
      error: { code: '#VALUE!', message: 'Ô điểm dòng 5 phải là số.' },
    });
    expect(await callFunction('THIEU')).toEqual({
      kind: 'error',
      error: { code: '#N/A', message: 'Chưa chấm dòng I.2.' },
    });
  });

  test('an error inside a matrix keeps its code and sentence; null becomes 0 as in Excel', async () => {
    const { CustomFunctions, callFunction } = startOffice();
    CustomFunctions.associate('HON', () => [
      [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Thiếu số liệu.'), null],
    ]);
    expect(await callFunction('HON')).toEqual({
      kind: 'matrix',
      rows: [[1, { code: '#N/A', message: 'Thiếu số liệu.' }, 0]],
    });
  });

  test('a plain exception is #VALUE! and its text is lost, as in Excel', async () => {
    const { CustomFunctions, callFunction } = startOffice();
    CustomFunctions.associate('VO', () => {
      throw new Error('bí mật');
    });
    expect(await callFunction('VO')).toEqual({ kind: 'error', error: { code: '#VALUE!', message: '' } });
  });

  test('a function that the page has not registered is #VALUE!', async () => {
    const { callFunction } = startOffice();
    expect(await callFunction('KHONGCO')).toMatchObject({ kind: 'error', error: { code: '#VALUE!' } });
  });

  test('an error value among the cells reaches the function as an error with its code', async () => {
    const { CustomFunctions, callFunction } = startOffice();
    CustomFunctions.associate('MA', (cells: { code?: string }[][]) => cells[0]?.[1]?.code ?? 'không thấy');
    expect(await callFunction('MA', [[1, '#DIV/0!']])).toEqual({ kind: 'value', value: '#DIV/0!' });
  });

  test('the same arguments are asked once, all calls of a wave travel in one message', async () => {
    const { CustomFunctions, host, memory } = startOffice();
    let runs = 0;
    CustomFunctions.associate('DEM', (value: number) => {
      runs += 1;
      return value;
    });
    const messages: number[] = [];
    host.onMessage((entries) => messages.push(entries.length));
    memory.setCells(
      'Sheet1',
      Array.from({ length: 10 }, (_, row) => ({ row, column: 0, content: `=THIDUA.DEM(${row % 5})` })),
    );
    await host.settled();
    expect(messages).toEqual([5]);
    expect(runs).toBe(5);
    expect(memory.value('Sheet1', 9, 0)).toBe(4);
  });

  test('a cell that asked before the page listened gets its result without another edit', async () => {
    const { CustomFunctions, host, memory } = startOffice();
    CustomFunctions.associate('HAI', () => 2);
    host.pageRestarted();
    memory.setCells('Sheet1', [{ row: 0, column: 0, content: '=THIDUA.HAI()' }]);
    expect(memory.value('Sheet1', 0, 0)).toBe('#BUSY!');
    host.customFunctions.ready();
    await host.settled();
    expect(memory.value('Sheet1', 0, 0)).toBe(2);
  });

  test('a cell whose page loaded anew gets its result again', async () => {
    const { CustomFunctions, host, memory } = startOffice();
    CustomFunctions.associate('HAI', () => 2);
    memory.setCells('Sheet1', [{ row: 0, column: 0, content: '=THIDUA.HAI()' }]);
    await host.settled();
    host.pageRestarted();
    host.customFunctions.ready();
    await host.settled();
    expect(memory.value('Sheet1', 0, 0)).toBe(2);
  });

  test('several ranges of a repeating parameter travel as one list, empty cells and errors told as ever', async () => {
    const { CustomFunctions, callFunction } = startOffice({ emptyCells: 'null' });
    const seen: unknown[] = [];
    CustomFunctions.associate('NHIEU', (ranges: unknown[][][]) => {
      seen.push(ranges);
      return ranges.length;
    });
    expect(await callFunction('NHIEU', [[[1, null]], [['a'], ['b']]])).toEqual({ kind: 'value', value: 2 });
    expect(seen).toEqual([[[[1, null]], [['a'], ['b']]]]);
  });

  test('after the page has loaded anew the functions are asked again', async () => {
    const { CustomFunctions, host, callFunction } = startOffice();
    let version = 1;
    CustomFunctions.associate('BAN', () => version);
    expect(await callFunction('BAN')).toEqual({ kind: 'value', value: 1 });
    version = 2;
    host.pageRestarted();
    host.customFunctions.ready();
    expect(await callFunction('BAN')).toEqual({ kind: 'value', value: 2 });
  });
});
