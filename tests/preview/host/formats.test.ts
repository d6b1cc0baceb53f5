import { startOffice } from '../../support/office-host.ts';

describe('formats, rules and protection under the real office.js', () => {
  test('a format is read back, and null where cells differ', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FFF4CE';
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      const [one, two] = [sheet.getRange('A1'), sheet.getRange('A1:C1')];
      one.load('format/font/bold, format/fill/color, format/wrapText');
      two.load('format/font/bold');
      const border = one.format.borders.getItem('EdgeBottom');
      border.load('style');
      await context.sync();
      expect(one.format.font.bold).toBe(true);
      expect(one.format.fill.color).toBe('#FFF4CE');
      expect(one.format.wrapText).toBe(false);
      expect(two.format.font.bold).toBeNull();
      expect(border.style).toBe('Continuous');
    });
  });

  test('clearing formats brings back the defaults', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').format.font.bold = true;
      sheet.getRange('A1').clear('Formats');
      const [cleared, kept] = [sheet.getRange('A1'), sheet.getRange('B2')];
      cleared.load('format/font/bold');
      kept.load('format/font/bold');
      await context.sync();
      expect([cleared.format.font.bold, kept.format.font.bold]).toEqual([false, true]);
    });
  });

  test('on a protected sheet locked cells refuse, unlocked cells take values', async () => {
    const { Excel, host, memory } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:C3').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true }, 'mật khẩu');
      sheet.getRange('B2').values = [[5]];
      await context.sync();
    });
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(memory.value('Sheet1', 1, 1)).toBe(5);
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    expect(host.isReadOnly('Sheet1', area)).toBe(false);
    expect(host.isReadOnly('Sheet1', { ...area, columns: 3 })).toBe(true);
  });

  test('only the right password takes the protection off', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect({}, 'đúng');
      await context.sync();
    });
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect('sai');
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'AccessDenied' });
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.unprotect('đúng');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  test('a data validation rule is kept, and cut where another one is set', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A5').dataValidation.rule = {
        decimal: { formula1: 0, formula2: 10, operator: 'Between' },
      };
      sheet.getRange('A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
      const rules = ['A2', 'A3', 'A5', 'A1:A5'].map((address) => sheet.getRange(address).dataValidation);
      for (const rule of rules) rule.load('type, rule, ignoreBlanks');
      await context.sync();
      expect(rules.map((rule) => rule.type)).toEqual(['Decimal', 'List', 'Decimal', 'Inconsistent']);
      expect(rules[0]?.rule).toEqual({ decimal: { formula1: 0, formula2: 10, operator: 'Between' } });
    });
  });

  test('a conditional format keeps its formula and colour', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A5');
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1=""';
      format.custom.format.fill.color = '#FDE7E9';
      await context.sync();
      range.conditionalFormats.load('items/type');
      format.custom.rule.load('formula');
      await context.sync();
      expect(range.conditionalFormats.items.map((item) => item.type)).toEqual(['Custom']);
      expect(format.custom.rule.formula).toBe('=$A1=""');
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('page layout is kept for printing on A4 across', async () => {
    const { Excel } = startOffice();
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getFirst().pageLayout;
      layout.orientation = 'Landscape';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.setPrintTitleRows('$1:$4');
      layout.setPrintArea('A1:F20');
      const titles = layout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      layout.load('orientation, zoom');
      await context.sync();
      expect(layout.orientation).toBe('Landscape');
      expect(layout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(titles.address).toBe('Sheet1!1:4');
    });
  });
});
