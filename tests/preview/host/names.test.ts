import { startOffice } from '../../support/office-host.ts';

describe('names, settings and hidden data under the real office.js', () => {
  test('a name points at its range, also after the sheet was renamed and rows were put in', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const name = context.workbook.names.add('KetQua', sheet.getRange('B2:C3'));
      sheet.name = 'Tự chấm';
      sheet.getRange('1:1').insert('Down');
      name.load('formula, type');
      const range = name.getRange();
      range.load('address');
      await context.sync();
      expect(name.formula).toBe("='Tự chấm'!$B$3:$C$4");
      expect(name.type).toBe('Range');
      expect(range.address).toBe("'Tự chấm'!B3:C4");
    });
  });

  test('a name whose cells are gone has no range any more', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const name = context.workbook.names.add('Tam', sheet.getRange('A2'));
      sheet.getRange('2:2').delete('Up');
      name.load('formula');
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect(name.formula).toBe('=#REF!');
      expect(range.isNullObject).toBe(true);
    });
  });

  test('a name is used once per scope', async () => {
    const { Excel } = startOffice();
    const adding = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.names.add('Nam', sheet.getRange('A1'));
      context.workbook.names.add('Nam', sheet.getRange('A2'));
      context.workbook.names.add('nam', sheet.getRange('A3'));
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('settings are added, replaced, read and deleted', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('lan_cuoi', { buoc: 1 });
      settings.add('lan_cuoi', { buoc: 2 });
      const setting = settings.getItem('lan_cuoi');
      setting.load('value');
      const none = settings.getItemOrNullObject('khac');
      const count = settings.getCount();
      await context.sync();
      expect(setting.value).toEqual({ buoc: 2 });
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(1);
      setting.delete();
      const left = settings.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test('an XML part is found by its namespace', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const xml = '<?xml version="1.0"?><ban xmlns="urn:thidua:1">nội dung</ban>';
      customXmlParts.add(xml);
      const found = customXmlParts.getByNamespace('urn:thidua:1').getOnlyItemOrNullObject();
      const text = found.getXml();
      const none = customXmlParts.getByNamespace('urn:khac').getOnlyItemOrNullObject();
      await context.sync();
      expect(text.value).toBe(xml);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('document properties keep their values', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Chấm điểm khối';
      properties.custom.add('dau_van_tay', 'abc');
      const item = properties.custom.getItem('dau_van_tay');
      item.load('value');
      properties.load('title');
      await context.sync();
      expect([properties.title, item.value]).toEqual(['Chấm điểm khối', 'abc']);
    });
  });

  test('a chart keeps its title, place and series', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B5'), 'Columns');
      chart.name = 'XepHang';
      chart.title.text = 'Xếp hạng';
      chart.setPosition('D2', 'K20');
      chart.axes.valueAxis.minimum = 0;
      await context.sync();
      const again = sheet.charts.getItem('XepHang');
      again.load('name, chartType');
      again.title.load('text');
      const series = again.series.getCount();
      await context.sync();
      expect([again.name, again.chartType, again.title.text]).toEqual([
        'XepHang',
        'BarClustered',
        'Xếp hạng',
      ]);
      expect(series.value).toBe(1);
    });
  });
});
