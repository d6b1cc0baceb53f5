import type { HostAbilities } from '../../src/excel/host.ts';
import { watchWorkbook } from '../../src/excel/watch.ts';
import { addSheet, startExcel, valueOf } from './start.ts';

const excel2021: HostAbilities = {
  workbookEvents: true,
  renameEvents: false,
  printSetup: true,
  tableResize: true,
  functions: true,
  showPane: true,
};

/** Resolves at the next signal. */
function signals() {
  let count = 0;
  let wake: () => void = () => undefined;
  return {
    raise: () => {
      count += 1;
      wake();
    },
    count: () => count,
    next: () => new Promise<void>((resolve) => (wake = resolve)),
  };
}

test('a burst of typing is told once', async () => {
  const { memory } = startExcel();
  const heard = signals();
  const stop = valueOf(await watchWorkbook(excel2021, heard.raise));
  const next = heard.next();
  for (let row = 0; row < 5; row += 1) memory.type('Sheet1', row, 0, row);
  await next;
  expect(heard.count()).toBe(1);
  await stop();
});

test('a sheet added or deleted is told', async () => {
  const office = startExcel();
  const heard = signals();
  const stop = valueOf(await watchWorkbook(excel2021, heard.raise));
  const added = heard.next();
  await addSheet('Mới', office);
  await added;
  const deleted = heard.next();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Mới').delete();
    await context.sync();
  });
  await deleted;
  expect(heard.count()).toBe(2);
  await stop();
});

test('after the end nothing is told any more, and ending twice does no harm', async () => {
  const { memory } = startExcel();
  const heard = signals();
  const stop = valueOf(await watchWorkbook(excel2021, heard.raise));
  await stop();
  await stop();
  const other = signals();
  const stopOther = valueOf(await watchWorkbook(excel2021, other.raise));
  const next = other.next();
  memory.type('Sheet1', 0, 0, 1);
  await next;
  expect(heard.count()).toBe(0);
  await stopOther();
});

test('an Excel without workbook-wide events (before 1.9) is not asked for them', async () => {
  startExcel({ requirements: { ExcelApi: '1.8' } });
  const stop = valueOf(await watchWorkbook({ ...excel2021, workbookEvents: false }, () => undefined));
  await stop();
});
