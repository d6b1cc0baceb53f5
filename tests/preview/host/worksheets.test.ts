import { startOffice } from '../../support/office-host.ts';

describe('worksheets under the real office.js', () => {
  test('sheets are listed with id, name, position and visibility', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Quy chế').visibility = 'Hidden';
      worksheets.load('items/id, items/name, items/position, items/visibility');
      await context.sync();
      expect(worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
        ['Sheet1', 0, 'Visible'],
        ['Quy chế', 1, 'Hidden'],
      ]);
      expect(new Set(worksheets.items.map((sheet) => sheet.id)).size).toBe(2);
    });
  });

  test('a sheet that is not there is a null object, or ItemNotFound', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Tự chấm');
      const cell = sheet.getRange('A1');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(cell.isNullObject).toBe(true);
    });
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tự chấm').load('name');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('a sheet keeps its id when it is renamed, and is found by either without regard to case', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('sheet1');
      sheet.name = 'Khối';
      sheet.load('id, name');
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id);
      again.load('name');
      const byName = context.workbook.worksheets.getItemOrNullObject('KHỐI');
      await context.sync();
      expect(again.name).toBe('Khối');
      expect(byName.isNullObject).toBe(false);
    });
  });

  test.each([
    ['Sheet1', 'ItemAlreadyExists'],
    ['SHEET1', 'ItemAlreadyExists'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['Quý 1/2', 'InvalidArgument'],
    ['', 'InvalidArgument'],
  ])('a new sheet named "%s" gives %s', async (name, code) => {
    const { Excel } = startOffice();
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test('a name of 31 characters is accepted', async () => {
    const { Excel, memory } = startOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('a'.repeat(31));
      await context.sync();
    });
    expect(memory.sheetNames()).toEqual(['Sheet1', 'a'.repeat(31)]);
  });

  test('the last visible sheet cannot be deleted or hidden', async () => {
    const { Excel } = startOffice();
    const deleting = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    await expect(deleting).rejects.toMatchObject({ code: 'InvalidOperation' });
    const hiding = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().visibility = 'VeryHidden';
      await context.sync();
    });
    await expect(hiding).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('activating, selecting and asking for the selection agree', async () => {
    const { Excel, memory } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Kết quả');
      sheet.getRange('B2:C3').select();
      const [selected, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      const active = context.workbook.worksheets.getActiveWorksheet();
      selected.load('address');
      cell.load('address');
      active.load('name');
      await context.sync();
      expect(selected.address).toBe("'Kết quả'!B2:C3");
      expect(cell.address).toBe("'Kết quả'!B2");
      expect(active.name).toBe('Kết quả');
    });
    expect(memory.activeSheet()).toBe('Kết quả');
  });

  test('panes are frozen at a range, and thawed', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      expect(frozen.address).toBe('Sheet1!A1:B4');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('Excel speaks Vietnamese: decimal comma, thousands point', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator, thousandsSeparator, calculationMode');
      application.cultureInfo.load('name');
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '.']);
      expect(application.cultureInfo.name).toBe('vi-VN');
      expect(application.calculationMode).toBe('Automatic');
    });
  });
});
