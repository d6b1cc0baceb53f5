import { runExcel } from '../../src/excel/errors.ts';
import { goToCell, selectedArea } from '../../src/excel/select.ts';
import { startExcel } from './start.ts';

test('while a cell is being edited Excel takes no orders: said as such', async () => {
  const { host } = startExcel();
  host.setCellEditMode(true);
  expect(await goToCell('Sheet1!A1')).toEqual({ ok: false, failure: { kind: 'cellBeingEdited' } });
});

test('a sheet that is gone is named', async () => {
  startExcel();
  expect(await goToCell("'Tự chấm'!D12")).toEqual({
    ok: false,
    failure: { kind: 'itemNotFound', item: 'Tự chấm' },
  });
});

test('a protected sheet refuses a write', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  const written = await runExcel(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(written).toEqual({ ok: false, failure: { kind: 'protectedSheet', sheet: null } });
});

test('an API that this Excel does not have is said to be missing', async () => {
  startExcel({ requirements: { ExcelApi: '1.6' } });
  const asked = await runExcel(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').freezePanes.freezeRows(1);
    await context.sync();
  });
  expect(asked).toEqual({ ok: false, failure: { kind: 'notSupported', need: null } });
});

test('an error that Excel gives for no known reason keeps its code and words', async () => {
  const { host } = startExcel();
  host.failNext({ code: 'GeneralException' });
  const answer = await goToCell('Sheet1!A1');
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'unknown', code: 'GeneralException' } });
});

test('with a chart or several areas selected there is no area: said as such', async () => {
  const { host } = startExcel();
  host.failNext({ code: 'InvalidSelection', whenMethod: 'GetSelectedRange' });
  expect(await selectedArea()).toEqual({ ok: false, failure: { kind: 'noSelection' } });
  expect(await selectedArea()).toMatchObject({ ok: true, value: { sheet: 'Sheet1', rows: 1, columns: 1 } });
});

test('what is thrown outside Excel keeps its words', async () => {
  startExcel();
  const answer = await runExcel(() => Promise.reject(new Error('hỏng')));
  expect(answer).toEqual({ ok: false, failure: { kind: 'unknown', code: null, message: 'hỏng' } });
});

test('a cell of a sheet whose name has spaces and quotes is opened and selected', async () => {
  const { Excel, memory } = startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Điểm 'nháp' 1");
    await context.sync();
  });
  expect(await goToCell("'Điểm ''nháp'' 1'!C5")).toEqual({ ok: true, value: null });
  expect(memory.activeSheet()).toBe("Điểm 'nháp' 1");
  expect(memory.selection()).toMatchObject({ row: 4, column: 2 });
});
