import { startOffice } from '../../support/office-host.ts';
import type { StartedOffice } from '../../support/office-host.ts';

const rows = [
  ['Mã', 'Nội dung', 'Điểm chuẩn'],
  ['I', 'Phát triển kinh tế', 40],
  ['I.1', 'Thu ngân sách', 10],
];

/** A workbook with the table TieuChi at A4:C6 of the sheet "Tiêu chí". */
async function startWithTable(): Promise<StartedOffice> {
  const office = startOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tiêu chí');
    sheet.getRange('A4:C6').values = rows;
    sheet.tables.add('A4:C6', true).name = 'TieuChi';
    await context.sync();
  });
  return office;
}

function addressOf(office: StartedOffice, name = 'TieuChi'): Promise<string> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
}

describe('tables under the real office.js', () => {
  test('a table knows its header, its body, its columns and rows', async () => {
    const { Excel } = await startWithTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tieuchi');
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      const column = table.columns.getItem('điểm chuẩn').getDataBodyRange();
      const count = table.rows.getCount();
      header.load('values');
      body.load('address');
      column.load('values');
      table.load('name, style, showFilterButton');
      await context.sync();
      expect(header.values).toEqual([rows[0]]);
      expect(body.address).toBe("'Tiêu chí'!A5:C6");
      expect(column.values).toEqual([[40], [10]]);
      expect(count.value).toBe(2);
      expect([table.name, table.style, table.showFilterButton]).toEqual([
        'TieuChi',
        'TableStyleMedium2',
        true,
      ]);
    });
  });

  test('a table survives the renaming of its sheet', async () => {
    const office = await startWithTable();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tiêu chí').name = 'Bảng tiêu chí';
      await context.sync();
    });
    expect(await addressOf(office)).toBe("'Bảng tiêu chí'!A4:C6");
    expect(office.host.tables()).toEqual([
      {
        name: 'TieuChi',
        sheet: 'Bảng tiêu chí',
        area: { row: 3, column: 0, rows: 3, columns: 3 },
        style: 'TableStyleMedium2',
        showFilterButton: true,
      },
    ]);
  });

  test('deleting a sheet deletes its tables', async () => {
    const office = await startWithTable();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tiêu chí').delete();
      const table = context.workbook.tables.getItemOrNullObject('TieuChi');
      await context.sync();
      expect(table.isNullObject).toBe(true);
    });
    expect(office.host.tables()).toEqual([]);
  });

  test.each([
    ['a row above moves the table', '2:2', "'Tiêu chí'!A5:C7"],
    ['a row at the header moves the table', '4:4', "'Tiêu chí'!A5:C7"],
    ['a row inside makes it longer', '5:5', "'Tiêu chí'!A4:C7"],
    ['a row right under it leaves it', '7:7', "'Tiêu chí'!A4:C6"],
    ['a column inside makes it wider', 'B:B', "'Tiêu chí'!A4:D6"],
  ])('%s', async (_, inserted, address) => {
    const office = await startWithTable();
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tiêu chí').getRange(inserted);
      range.insert(inserted.includes('B') ? 'Right' : 'Down');
      await context.sync();
    });
    expect(await addressOf(office)).toBe(address);
  });

  test('rows deleted inside shorten it; deleting it all removes it', async () => {
    const office = await startWithTable();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tiêu chí').getRange('6:6').delete('Up');
      await context.sync();
    });
    expect(await addressOf(office)).toBe("'Tiêu chí'!A4:C5");
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tiêu chí').getRange('4:5').delete('Up');
      await context.sync();
    });
    expect(office.host.tables()).toEqual([]);
  });

  test('a person who puts in a row in the grid makes the table longer too', async () => {
    const office = await startWithTable();
    office.memory.insertRows('Tiêu chí', 4, 2);
    office.memory.change({ kind: 'rowsInserted', sheet: 'Tiêu chí', position: 4, count: 2 });
    expect(await addressOf(office)).toBe("'Tiêu chí'!A4:C8");
  });

  test('rows.add puts rows at the end or at an index and moves what lies below', async () => {
    const office = await startWithTable();
    const { memory } = office;
    memory.setCells('Tiêu chí', [{ row: 6, column: 0, content: 'Người lập' }]);
    await office.Excel.run(async (context) => {
      const { rows: tableRows } = context.workbook.tables.getItem('TieuChi');
      tableRows.add(undefined, [['I.2', 'Thu hút đầu tư', 10]]);
      tableRows.add(0, [['A', 'Đầu bảng', 1]]);
      await context.sync();
    });
    expect(await addressOf(office)).toBe("'Tiêu chí'!A4:C8");
    const firstColumn = [3, 4, 5, 6, 7, 8].map((row) => memory.value('Tiêu chí', row, 0));
    expect(firstColumn).toEqual(['Mã', 'A', 'I', 'I.1', 'I.2', 'Người lập']);
  });

  test('cells written right under a table become part of it', async () => {
    const office = await startWithTable();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tiêu chí').getRange('A7:C7').values = [['I.2', 'Đầu tư', 10]];
      await context.sync();
    });
    expect(await addressOf(office)).toBe("'Tiêu chí'!A4:C7");
    office.memory.type('Tiêu chí', 7, 0, 'I.3');
    expect(await addressOf(office)).toBe("'Tiêu chí'!A4:C8");
    office.memory.type('Tiêu chí', 9, 0, 'chữ ký');
    expect(await addressOf(office)).toBe("'Tiêu chí'!A4:C8");
  });

  test('columns are added with a header and deleted', async () => {
    const office = await startWithTable();
    await office.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('TieuChi');
      columns.add(undefined, [['Hạn nộp'], ['a'], ['b']]);
      columns.getItem('Nội dung').delete();
      columns.load('items/name');
      await context.sync();
      expect(columns.items.map((column) => column.name)).toEqual(['Mã', 'Điểm chuẩn', 'Hạn nộp']);
    });
    expect(await addressOf(office)).toBe("'Tiêu chí'!A4:C6");
  });

  test('a resized table keeps its header row', async () => {
    const office = await startWithTable();
    await office.Excel.run(async (context) => {
      context.workbook.tables.getItem('TieuChi').resize('A4:D9');
      await context.sync();
    });
    expect(await addressOf(office)).toBe("'Tiêu chí'!A4:D9");
    expect(office.memory.value('Tiêu chí', 3, 3)).toBe('Column4');
    const moving = office.Excel.run(async (context) => {
      context.workbook.tables.getItem('TieuChi').resize('A5:D9');
      await context.sync();
    });
    await expect(moving).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test.each([
    ['TieuChi', 'ItemAlreadyExists'],
    ['A1', 'InvalidArgument'],
    ['có cách', 'InvalidArgument'],
  ])('a second table named %s gives %s', async (name, code) => {
    const { Excel } = await startWithTable();
    const adding = Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B2', true);
      table.name = name;
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test('tables never overlap', async () => {
    const { Excel } = await startWithTable();
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tiêu chí').tables.add('C6:D8', true);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('a table turned into a range leaves its cells', async () => {
    const office = await startWithTable();
    await office.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('TieuChi').convertToRange();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(office.host.tables()).toEqual([]);
  });

  test('tables of an opened file are taken over by name', async () => {
    const office = startOffice();
    const area = { row: 3, column: 0, rows: 2, columns: 2 };
    const record = {
      name: 'QuyChe',
      sheet: 'Sheet1',
      area,
      style: 'TableStyleLight1',
      showFilterButton: false,
    };
    office.host.restoreTables([record]);
    expect(await addressOf(office, 'QuyChe')).toBe('Sheet1!A4:B5');
    expect(office.host.tables()).toEqual([record]);
  });

  test('a header row that is switched off empties its cells and comes back with its names', async () => {
    const office = startOffice();
    const [header, body] = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        ['Mã', 'A'],
        ['I', 1],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.showHeaders = false;
      const hidden = table.getRange().load('address,values');
      await context.sync();
      table.showHeaders = true;
      const shown = table.getRange().load('address,values');
      await context.sync();
      return [hidden.values, shown.values];
    });
    expect(header).toEqual([['I', 1]]);
    expect(body).toEqual([
      ['Mã', 'A'],
      ['I', 1],
    ]);
  });
});
