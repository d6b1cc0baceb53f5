import type { Attempt } from '../text/index.ts';
import { runExcel } from './errors.ts';

/** Shows a cell to the person: "'Tự chấm'!D12" opens its sheet and selects it. */
export function goToCell(address: string): Promise<Attempt<null>> {
  const { sheet, cell } = partsOf(address);
  return runExcel(async (context) => {
    const worksheet =
      sheet === null
        ? context.workbook.worksheets.getActiveWorksheet()
        : context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
    return null;
  });
}

function partsOf(address: string): { sheet: string | null; cell: string } {
  const border = address.lastIndexOf('!');
  if (border < 0) return { sheet: null, cell: address };
  const sheet = address.slice(0, border);
  const quoted = /^'(.*)'$/.exec(sheet)?.[1];
  return {
    sheet: quoted === undefined ? sheet : quoted.replaceAll("''", "'"),
    cell: address.slice(border + 1),
  };
}
