import type { HostAbilities } from '../../src/excel/host.ts';
import { selectedArea } from '../../src/excel/select.ts';
import { watchSelection } from '../../src/excel/watch.ts';
import { addSheet, startExcel, valueOf } from './start.ts';

const abilities: HostAbilities = {
  workbookEvents: true,
  renameEvents: false,
  printSetup: true,
  tableResize: true,
  functions: true,
  showPane: true,
};

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

test('going to a cell, or to another sheet, is told once when the person has settled', async () => {
  const office = startExcel();
  await addSheet('Kết quả', office);
  const heard = signals();
  const stop = valueOf(await watchSelection(abilities, heard.raise));
  const next = heard.next();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Kết quả');
    sheet.activate();
    sheet.getRange('B3').select();
    await context.sync();
  });
  await next;
  expect(heard.count()).toBe(1);
  expect(valueOf(await selectedArea())).toEqual({
    sheet: 'Kết quả',
    row: 3,
    column: 2,
    rows: 1,
    columns: 1,
  });
  await stop();
});

test('an Excel before 1.9 tells nothing, and that is no failure', async () => {
  startExcel();
  const heard = signals();
  const stop = valueOf(await watchSelection({ ...abilities, workbookEvents: false }, heard.raise));
  await stop();
  expect(heard.count()).toBe(0);
});
