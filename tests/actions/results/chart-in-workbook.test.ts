import { inJob } from '../../../src/actions/in-job.ts';
import { putResults } from '../../../src/actions/put-results.ts';
import { carryOutResult } from '../../../src/actions/results/carry-out-result.ts';
import { addSheet, valueOf } from '../../excel/start.ts';
import type { StartedOffice } from '../../support/office-host.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import { startWorkbook } from '../start.ts';
import { watch } from '../watch-work.ts';
import { tiedSheets } from './tied-bloc.ts';

async function startTied() {
  const started = startWorkbook();
  valueOf(await started.door.addSheets(tiedSheets()));
  return started;
}

async function chartsIn(office: StartedOffice) {
  return office.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Biểu đồ');
    charts.load('items/name,items/chartType,items/title/text,items/legend/position');
    await context.sync();
    return charts.items.map(({ name, chartType, title, legend }) => [
      name,
      chartType,
      title.text,
      legend.position,
    ]);
  });
}

const first = (office: StartedOffice, row: number) =>
  [0, 1, 2, 3].map((column) => office.memory.value('Biểu đồ', row, column));

test('a native chart of stacked bars stands below its table; made anew it is still one chart', async () => {
  const { door, office } = await startTied();
  expect(valueOf(await carryOutResult(door, { kind: 'chart' }))).toBe('Biểu đồ nằm ở trang “Biểu đồ”.');
  valueOf(await carryOutResult(door, { kind: 'chart' }));
  expect(await chartsIn(office)).toEqual([
    ['BieuDoDiemTheoMuc', 'BarStacked', 'Biểu đồ điểm theo mục – Khối thử', 'Bottom'],
  ]);
  expect(first(office, 3)).toEqual(['Đơn vị', 'I. I', 'II. II', 'Cộng các mục']);
});

test('without the sheet Điểm chi tiết the table holds the numbers of now; with it, formulas that follow', async () => {
  const { door, office } = await startTied();
  valueOf(await carryOutResult(door, { kind: 'chart' }));
  expect(first(office, 4).slice(0, 3)).toEqual(['Sở Nội vụ', 9, 8]);
  valueOf(await putResults(door));
  valueOf(await carryOutResult(door, { kind: 'chart' }));
  const formulas = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Biểu đồ').getRange('A5:D5').load('formulas');
    await context.sync();
    return range.formulas;
  });
  expect(formulas[0]?.slice(0, 2)).toEqual([
    `=IF('Điểm chi tiết'!$C$5="","",'Điểm chi tiết'!$C$5)`,
    `=IF('Điểm chi tiết'!$C$6="","",'Điểm chi tiết'!$C$6)`,
  ]);
});

test.each(['Add', 'ReversePlotOrder', 'SetPosition', 'SetSolidColor', 'Formulas'])(
  'when Excel refuses the chart (%s) no sheet is left behind; asked again it is made',
  async (whenMethod) => {
    const { door, office } = await startTied();
    const before = office.memory.sheetNames();
    const letThrough = whenMethod === 'Add' ? 1 : 0;
    office.host.failNext({ code: 'GeneralException', whenMethod, letThrough });
    const order = (inner: WorkbookDoor) => carryOutResult(inner, { kind: 'chart' });
    const refused = await inJob(door, watch(), order);
    expect([refused.ok, office.host.forgetFaults()]).toEqual([false, 0]);
    expect(office.memory.sheetNames()).toEqual(before);
    expect((await inJob(door, watch(), order)).ok).toBe(true);
  },
);

test('a sheet of that name which is not ours is named and left alone', async () => {
  const { door, office } = await startTied();
  await addSheet('Biểu đồ', office);
  office.memory.type('Biểu đồ', 0, 0, 'Biểu đồ thu chi');
  expect(await carryOutResult(door, { kind: 'chart' })).toMatchObject({
    ok: false,
    failure: { kind: 'sheetsExist' },
  });
  expect(first(office, 0)[0]).toBe('Biểu đồ thu chi');
});
