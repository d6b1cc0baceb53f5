import { startOffice } from '../../support/office-host.ts';
import type { StartedOffice } from '../../support/office-host.ts';

/** Registers for an event and gives the list of what is heard. */
async function hear<Data>(
  office: StartedOffice,
  event: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Data>,
): Promise<Data[]> {
  const heard: Data[] = [];
  await office.Excel.run(async (context) => {
    event(context).add((data) => {
      heard.push(data);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe('events under the real office.js', () => {
  test('a person who types is heard on the sheet and on the workbook', async () => {
    const office = startOffice();
    const onSheet = await hear(office, (context) => context.workbook.worksheets.getFirst().onChanged);
    const onWorkbook = await hear(office, (context) => context.workbook.worksheets.onChanged);
    office.memory.type('Sheet1', 3, 2, 9.5);
    await office.eventsHeard();
    for (const heard of [onSheet, onWorkbook]) {
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatchObject({
        type: 'WorksheetChanged',
        address: 'C4',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
      });
    }
  });

  test('what the add-in writes is heard too, marked as its own', async () => {
    const office = startOffice();
    const heard = await hear(office, (context) => context.workbook.worksheets.onChanged);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await office.eventsHeard();
    expect(heard.map((data) => [data.address, data.triggerSource])).toEqual([['A1:B2', 'ThisLocalAddin']]);
  });

  test('a handler that was removed hears nothing more', async () => {
    const office = startOffice();
    const heard: unknown[] = [];
    const registration = await office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((data) => {
        heard.push(data);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await office.Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    office.memory.type('Sheet1', 0, 0, 1);
    await office.eventsHeard();
    expect(heard).toEqual([]);
  });

  test('sheets that come, go and open are told', async () => {
    const office = startOffice();
    const added = await hear(office, (context) => context.workbook.worksheets.onAdded);
    const deleted = await hear(office, (context) => context.workbook.worksheets.onDeleted);
    const activated = await hear(office, (context) => context.workbook.worksheets.onActivated);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tạm');
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await office.eventsHeard();
    expect([added.length, deleted.length, activated.length]).toEqual([1, 1, 1]);
    expect(added[0]?.worksheetId).toBe(deleted[0]?.worksheetId);
  });

  test('a sheet renamed by a person is told with both names', async () => {
    const office = startOffice({ requirements: { ExcelApi: '1.14', ExcelApiOnline: '1.1' } });
    const heard = await hear(office, (context) => context.workbook.worksheets.onNameChanged);
    office.memory.renameSheet('Sheet1', 'Khối');
    office.memory.change({ kind: 'sheetRenamed', from: 'Sheet1', to: 'Khối' });
    await office.eventsHeard();
    expect(heard).toMatchObject([{ nameBefore: 'Sheet1', nameAfter: 'Khối' }]);
  });

  test('a table hears changes inside it and not beside it', async () => {
    const office = startOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        ['Mã', 'A'],
        ['I', 1],
      ];
      sheet.tables.add('A1:B2', true).name = 'TuCham';
      await context.sync();
    });
    const heard = await hear(office, (context) => context.workbook.tables.getItem('TuCham').onChanged);
    office.memory.type('Sheet1', 1, 1, 2);
    office.memory.type('Sheet1', 1, 4, 2);
    await office.eventsHeard();
    expect(heard.map((data) => data.address)).toEqual(['B2']);
  });

  test('a person who selects cells is heard', async () => {
    const office = startOffice();
    const heard = await hear(office, (context) => context.workbook.worksheets.onSelectionChanged);
    const area = { row: 1, column: 1, rows: 2, columns: 1 };
    office.memory.change({ kind: 'selection', sheet: 'Sheet1', area });
    await office.eventsHeard();
    expect(heard.map((data) => data.address)).toEqual(['B2:B3']);
  });

  test('a co-author’s edit is heard as remote', async () => {
    const office = startOffice();
    const heard = await hear(office, (context) => context.workbook.worksheets.onChanged);
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    office.memory.change({ kind: 'cells', sheet: 'Sheet1', area, coauthor: true });
    await office.eventsHeard();
    expect(heard.map((data) => [data.address, data.source])).toEqual([['B2', 'Remote']]);
  });
});
