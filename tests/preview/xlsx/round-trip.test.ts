/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { GridModel } from '../../../preview/backend/osheet-library.ts';
import { openXlsx, type OpenedWorkbook } from '../../../preview/xlsx/open.ts';
import type { AddInFunctions } from '../../../preview/xlsx/save-cells.ts';
import { type SaveExtras, saveXlsx } from '../../../preview/xlsx/save.ts';
import { gridFont, newBookFont } from '../../../preview/xlsx/fonts.ts';
import type { Area, TableRecord } from '../../../preview/backend/types.ts';
import type { Json } from '../../../preview/host/json.ts';
import type { NameRecord } from '../../../preview/host/records.ts';
import { gridWith, library } from '../osheet/grid.ts';

library.registries.functionRegistry.add('THIDUA.HAI', {
  description: 'Hai dòng',
  category: 'THIDUA',
  isExported: true,
  args: [library.helpers.arg('vung (any, range<any>)')],
  compute: () => [['Đơn vị', '95,5']],
});

const plain: SaveExtras = {
  tables: [],
  names: [],
  sheets: [],
  isLocked: () => true,
  font: gridFont,
  chartNames: new Map(),
  functions: 'kept',
};

const save = (model: GridModel, functions: AddInFunctions = 'kept', tables: readonly TableRecord[] = []) =>
  saveXlsx(model, { ...plain, tables, functions });

function reopen(bytes: Uint8Array): OpenedWorkbook {
  const result = openXlsx(library, bytes);
  if (!result.ok) throw new Error(result.problem);
  return result.workbook;
}

function cell(model: GridModel, address: string) {
  const position = { sheetId: model.getters.getSheetIds()[0] ?? '', ...library.helpers.toCartesian(address) };
  const stored = model.getters.getCell(position);
  const formula = stored?.isFormula === true ? stored.compiledFormula.toFormulaString(model.getters) : null;
  return { value: model.getters.getEvaluatedCell(position).value, formula };
}

const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

test('numbers, texts, dates and formulas come back as they were saved', async () => {
  const { model } = reopen(
    await save(
      gridWith({
        A1: '95.5',
        A2: "'95.5",
        A3: "'=SUM(1)",
        A4: '=SUM(A1:A1)',
        A5: '="05/12/2021"',
        A6: 'TRUE',
        A7: 'Đạt',
      }),
    ),
  );
  const values = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'].map((address) => cell(model, address).value);
  expect(values).toEqual([95.5, '95.5', '=SUM(1)', 95.5, '05/12/2021', true, 'Đạt']);
  expect(cell(model, 'A3').formula).toBeNull();
});

test('a function of the add-in is stored under its file name, with its value and all spilled values', async () => {
  const bytes = await save(gridWith({ B2: '=THIDUA.HAI(A1:A2)' }));
  const sheet = part(bytes, 'xl/worksheets/sheet0.xml');
  expect(sheet).toContain('<f t="array" ref="B2:B3">_xldudf_THIDUA_HAI(A1:A2)</f><v>Đơn vị</v>');
  expect(sheet).toContain('<c r="B3" t="str"><v>95,5</v></c>');
  const { model } = reopen(bytes);
  expect(cell(model, 'B2')).toEqual({ value: 'Đơn vị', formula: '=THIDUA.HAI(A1:A2)' });
  expect(cell(model, 'B3')).toEqual({ value: '95,5', formula: null });
});

test('the copy with values only holds no function of the add-in and keeps ordinary formulas', async () => {
  const bytes = await save(gridWith({ B2: '=THIDUA.HAI(A1:A2)', C1: '=SUM(1,2)' }), 'values');
  expect(part(bytes, 'xl/worksheets/sheet0.xml')).not.toContain('THIDUA');
  const { model } = reopen(bytes);
  expect(cell(model, 'B2')).toEqual({ value: 'Đơn vị', formula: null });
  expect(cell(model, 'B3')).toEqual({ value: '95,5', formula: null });
  expect(cell(model, 'C1')).toEqual({ value: 3, formula: '=SUM(1,2)' });
});

test('a formula with a function that the grid does not know stays a formula', async () => {
  const { model } = reopen(await save(gridWith({ A1: '=LET(x,1,x)' })));
  expect(cell(model, 'A1').formula).toBe('=LET(x,1,x)');
});

test('the same workbook gives the same bytes', async () => {
  const cells = { A1: '1', A2: '=A1*2' };
  expect(await save(gridWith(cells))).toEqual(await save(gridWith(cells)));
});

test('Excel Tables keep the names that the add-in finds them by', async () => {
  const model = gridWith({ A4: 'Mã', B4: 'Nội dung', A5: 'I', B5: 'Một' });
  const record: TableRecord = {
    name: 'TieuChi',
    sheet: 'Tự chấm',
    area: { row: 3, column: 0, rows: 2, columns: 2 },
    style: 'TableStyleLight9',
    showFilterButton: false,
  };
  const ranges = [model.getters.getRangeDataFromZone('s', { left: 0, right: 1, top: 3, bottom: 4 })];
  const config = { ...tableConfig, styleId: record.style };
  expect(
    model.dispatch('CREATE_TABLE', { sheetId: 's', ranges, tableType: 'static', config }).isSuccessful,
  ).toBe(true);
  const bytes = await save(model, 'kept', [record]);
  expect(part(bytes, 'xl/tables/table1.xml')).toContain('<tableColumn id="2" name="Nội dung"/>');
  expect(reopen(bytes).tables).toEqual([record]);
});

const tableConfig = {
  hasFilters: false,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
};

const printed = new Map<string, Json>([
  ['Orientation', 'Landscape'],
  ['PaperSize', 'A4'],
  ['Zoom', { horizontalFitToPages: 1, verticalFitToPages: 0 }],
  ['LeftMargin', 36],
  ['HeadersFooters.DefaultForAllPages.CenterFooter', '&P/&N'],
  ['PrintTitleRows', '1:5'],
  ['PrintArea', 'A1:I20'],
]);

test('the print setup, the print titles and the print area come back as they were', async () => {
  const sheets = [{ name: 'Tự chấm', pageLayout: printed, protection: null }];
  const bytes = await saveXlsx(gridWith({ A1: '1' }), { ...plain, sheets });
  expect(part(bytes, 'xl/worksheets/sheet0.xml')).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>',
  );
  const [record] = reopen(bytes).sheets;
  for (const [key, value] of printed) expect([key, record?.pageLayout.get(key)]).toEqual([key, value]);
});

test('a sheet that nobody set up for printing is upright A4', async () => {
  const sheet = part(await save(gridWith({ A1: '1' })), 'xl/worksheets/sheet0.xml');
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="portrait"/>');
});

test('names of the workbook, of one sheet and of formulas come back; a name made in the grid is kept', async () => {
  const model = gridWith({ A1: '1' });
  const ranges = [model.getters.getRangeDataFromZone('s', { left: 1, right: 2, top: 0, bottom: 3 })];
  model.dispatch('CREATE_NAMED_RANGE', { name: 'TrongLuoi', ranges });
  const names: readonly NameRecord[] = [
    { name: 'DiemTran', scope: null, refersTo: "'Tự chấm'!$A$1", visible: true },
    { name: 'Rieng', scope: 'Tự chấm', refersTo: "'Tự chấm'!$A$1:$B$2", visible: false },
    { name: 'HeSo', scope: null, refersTo: '1.5', visible: true },
  ];
  const bytes = await saveXlsx(model, { ...plain, names });
  const inGrid = { name: 'TrongLuoi', scope: null, refersTo: "'Tự chấm'!$B$1:$C$4", visible: true };
  expect(reopen(bytes).names).toEqual([...names, inGrid]);
});

test('nothing can be undone in a workbook that has just been opened', async () => {
  const model = gridWith({});
  model.dispatch('SET_FORMATTING', {
    sheetId: 's',
    target: [{ left: 0, right: 0, top: 0, bottom: 3 }],
    format: '@',
  });
  model.dispatch('UPDATE_CELL', { sheetId: 's', row: 0, col: 0, content: '1.10' });
  const names = [{ name: 'DiemTran', scope: null, refersTo: "'Tự chấm'!$A$1", visible: true }];
  const book = reopen(await saveXlsx(model, { ...plain, names }));
  expect(book.model.getters.canUndo()).toBe(false);
  expect(cell(book.model, 'A1').value).toBe('1.10');
  expect(book.model.getters.getNamedRanges().map(({ name }) => name)).toEqual(['DiemTran']);
});

test('a protected sheet stays protected, and its unlocked cells stay open', async () => {
  const protection = { sheet: '1', objects: '1', scenarios: '1' };
  const sheets = [{ name: 'Tự chấm', pageLayout: new Map(), protection }];
  const isLocked = (_: string, { row, column }: Area) => row !== 1 || column > 1;
  const model = gridWith({ A1: 'a', A2: '1', B2: '2', C2: '3' });
  const book = reopen(await saveXlsx(model, { ...plain, sheets, isLocked }));
  expect(book.sheets[0]?.protection).toEqual(protection);
  expect(book.unlocked).toEqual([{ sheet: 'Tự chấm', areas: [{ row: 1, column: 0, rows: 1, columns: 2 }] }]);
});

test('texts that stand in the cell itself, as other programs write them, are read', async () => {
  const bytes = await save(gridWith({ A1: 'chỗ này' }));
  const files = unzipSync(bytes);
  const sheet = part(bytes, 'xl/worksheets/sheet0.xml').replace(
    /<c r="A1"[^>]*>[\s\S]*?<\/c>/,
    '<c r="A1" t="inlineStr"><is><r><t>1.</t></r><r><t>234</t></r></is></c>',
  );
  files['xl/worksheets/sheet0.xml'] = strToU8(sheet);
  expect(cell(reopen(zipSync(files)).model, 'A1').value).toBe('1.234');
});

test('a document type in any part is refused', async () => {
  const files = unzipSync(await save(gridWith({ A1: '1' })));
  files['xl/styles.xml'] = strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>');
  expect(openXlsx(library, zipSync(files))).toEqual({ ok: false, problem: 'hostile' });
});

test('a part that is no XML is answered, not thrown', async () => {
  const files = unzipSync(await save(gridWith({ A1: '1' })));
  files['xl/worksheets/sheet0.xml'] = strToU8('<worksheet><sheetData>');
  expect(openXlsx(library, zipSync(files))).toEqual({ ok: false, problem: 'broken' });
});

test('a workbook made here is saved in one size, bold cells too; a size that was chosen stays', async () => {
  const model = gridWith({ A1: "'Tiêu đề", A2: "'Chữ thường", A3: "'Chữ lớn" });
  const at = (row: number) => [{ left: 0, right: 0, top: row, bottom: row }];
  model.dispatch('SET_FORMATTING', { sheetId: 's', target: at(0), style: { bold: true } });
  model.dispatch('SET_FORMATTING', { sheetId: 's', target: at(2), style: { fontSize: 14 } });
  const sizes = (bytes: Uint8Array) =>
    [...part(bytes, 'xl/styles.xml').matchAll(/<sz val="(\d+)"/g)].map(([, size]) => size);
  expect(sizes(await saveXlsx(model, { ...plain, font: newBookFont }))).toEqual(['11', '11', '14']);
  expect(sizes(await saveXlsx(model, { ...plain, font: { size: 12 } }))).toEqual(['12', '10', '14']);
});
