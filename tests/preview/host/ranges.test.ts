import { startOffice } from '../../support/office-host.ts';

describe('ranges under the real office.js', () => {
  test('values written in one batch are read back with their address', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tự chấm');
      const range = sheet.getRange('A4:B5');
      range.values = [
        ['Mã', 'Điểm'],
        ['I.1', 95.5],
      ];
      range.load('values, address, rowCount, rowIndex, columnIndex, text, valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['Mã', 'Điểm'],
        ['I.1', 95.5],
      ]);
      expect(range.address).toBe("'Tự chấm'!A4:B5");
      expect([range.rowIndex, range.columnIndex, range.rowCount]).toEqual([3, 0, 2]);
      expect(range.text[1]).toEqual(['I.1', '95,5']);
      expect(range.valueTypes).toEqual([
        ['String', 'String'],
        ['String', 'Double'],
      ]);
    });
  });

  test('a property that was not loaded gives PropertyNotLoaded', async () => {
    const { Excel } = startOffice();
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('load without names gives all data of the range', async () => {
    const { Excel, memory } = startOffice();
    memory.type('Sheet1', 0, 0, 7);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.load();
      await context.sync();
      expect(cell.values).toEqual([[7]]);
      expect(cell.hasSpill).toBe(false);
    });
  });

  test('null in a written row leaves the cell, an empty text empties it', async () => {
    const { Excel, memory } = startOffice();
    memory.type('Sheet1', 0, 0, 1);
    memory.type('Sheet1', 0, 1, 2);
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getFirst().getRange('A1:B1');
      row.values = [[null, '']];
      await context.sync();
    });
    expect([memory.value('Sheet1', 0, 0), memory.value('Sheet1', 0, 1)]).toEqual([1, '']);
  });

  test.each([
    ['5', 5],
    ["'5", '5'],
    ['95,5', '95,5'],
    ['TRUE', true],
    ['1.5e2', 150],
  ])('the text %s is stored as Excel would store it: %s', async (written, stored) => {
    const { Excel, memory } = startOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[written]];
      await context.sync();
    });
    expect(memory.value('Sheet1', 0, 0)).toBe(stored);
  });

  test('in a cell formatted as text a text that begins with = stays text', async () => {
    const { Excel, memory } = startOffice();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=1+1']];
      await context.sync();
    });
    expect(memory.value('Sheet1', 0, 0)).toBe('=1+1');
  });

  test('rows of the wrong length give InvalidArgument and name the statement', async () => {
    const { Excel } = startOffice();
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B1').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { statement: 'range.values = ...;' },
    });
  });

  test('the used range holds what is written; formats alone do not count for values only', async () => {
    const { Excel, memory } = startOffice();
    memory.type('Sheet1', 2, 1, 'x');
    memory.type('Sheet1', 4, 3, 'y');
    memory.setNumberFormat('Sheet1', { row: 3, column: 2, rows: 1, columns: 1 }, '0,00');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const used = sheet.getUsedRange(true);
      const inside = sheet.getRange('C4').getUsedRangeOrNullObject(true);
      const formatted = sheet.getRange('C4').getUsedRangeOrNullObject(false);
      used.load('address');
      inside.load('address');
      formatted.load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!B3:D5');
      expect(inside.isNullObject).toBe(true);
      expect(formatted.address).toBe('Sheet1!C4');
    });
  });

  test('an empty sheet has no used range or a single cell', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const none = sheet.getUsedRangeOrNullObject();
      const cell = sheet.getUsedRange();
      cell.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(cell.address).toBe('Sheet1!A1');
    });
  });

  test('a kept range follows rows that are put in above it', async () => {
    const { Excel, memory } = startOffice();
    memory.type('Sheet1', 1, 0, 'điểm');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A2');
      range.load('address');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      range.load('address, values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A3');
      expect(range.values).toEqual([['điểm']]);
    });
  });

  test('deleting a block pulls up the cells below it', async () => {
    const { Excel, memory } = startOffice();
    for (const row of [0, 1, 2]) memory.type('Sheet1', row, 0, row + 1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').delete('Up');
      await context.sync();
    });
    expect([0, 1, 2].map((row) => memory.value('Sheet1', row, 0))).toEqual([2, 3, '']);
  });

  test('copyFrom takes values and keeps text as text', async () => {
    const { Excel, memory } = startOffice();
    memory.setCells('Sheet1', [
      { row: 0, column: 0, content: "'007" },
      { row: 0, column: 1, content: 3 },
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A3').copyFrom(sheet.getRange('A1:B1'), 'Values', false, true);
      await context.sync();
    });
    expect([memory.value('Sheet1', 2, 0), memory.value('Sheet1', 3, 0)]).toEqual(['007', 3]);
  });

  test('a large table of values goes through in pieces', async () => {
    const { Excel, memory } = startOffice();
    const values = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:J2000').values = values;
      await context.sync();
    });
    expect(memory.value('Sheet1', 1999, 9)).toBe(19_999);
  });
});
