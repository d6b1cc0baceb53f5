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
      range.load('values, address, rowCount, text, valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['Mã', 'Điểm'],
        ['I.1', 95.5],
      ]);
      expect(range.address).toBe("'Tự chấm'!A4:B5");
      expect(range.text).toEqual([
        ['Mã', 'Điểm'],
        ['I.1', '95,5'],
      ]);
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
});
