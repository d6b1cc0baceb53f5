import { withExcelApi } from '../../../preview/host/requirements.ts';
import { startOffice } from '../../support/office-host.ts';

describe('errors under the real office.js', () => {
  test('what the host lacks is ApiNotFound with its name, never a silent success', async () => {
    const { Excel } = startOffice();
    const sorting = Excel.run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange('A1:B2')
        .sort.apply([{ key: 0 }]);
      await context.sync();
    });
    await expect(sorting).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'Range.Sort is not in the preview host.',
    });
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().shapes.addTextBox('x');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('the actions before the failing one are done, those after it are not', async () => {
    const { Excel, memory } = startOffice();
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('không có').getRange('A1').values = [[2]];
      sheet.getRange('A2').values = [[3]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect([memory.value('Sheet1', 0, 0), memory.value('Sheet1', 1, 0)]).toEqual([1, '']);
  });

  test.each([
    ['1.12', 'ApiNotFound'],
    ['1.13', null],
  ])('with ExcelApi %s, resizing a table (ExcelApi 1.13) gives %s', async (version, code) => {
    const { Excel } = startOffice({ requirements: withExcelApi(version) });
    const resizing = Excel.run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add('A1:B2', true);
      table.resize('A1:B5');
      await context.sync();
      return null;
    });
    if (code === null) await expect(resizing).resolves.toBeNull();
    else await expect(resizing).rejects.toMatchObject({ code });
  });

  test.each([
    ['1.9', '1.9', true],
    ['1.9', '1.10', false],
    ['1.14', '1.9', true],
    ['1.14', '1.15', false],
  ])('Excel that announces %s says of ExcelApi %s: %s', (announced, asked, supported) => {
    const { Office } = startOffice({ requirements: withExcelApi(announced) });
    expect(Office.context.requirements.isSetSupported('ExcelApi', asked)).toBe(supported);
  });

  test('a planned failure hits the next call of that name, once', async () => {
    const { Excel, host } = startOffice();
    const write = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
        await context.sync();
      });
    host.failNext({ code: 'AccessDenied', whenMethod: 'Values' });
    await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(write()).resolves.toBeUndefined();
  });

  test('while a cell is being edited every batch is refused, then all is well again', async () => {
    const { Excel, host } = startOffice();
    const read = (): Promise<string> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      });
    host.setCellEditMode(true);
    await expect(read()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.setCellEditMode(false);
    await expect(read()).resolves.toBe('Sheet1');
  });

  test('an error of office.js is an Error for the code that catches it', async () => {
    const { Excel, OfficeExtension } = startOffice();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('không có').load('name');
      await context.sync();
    });
    const error: unknown = await failing.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
  });
});
