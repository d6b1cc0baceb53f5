import type { Attempt } from '../text/index.ts';
import type { SheetArea } from '../workbook/address.ts';
import { runExcel } from './errors.ts';

/** Shows a cell to the person: "'Tự chấm'!D12" opens its sheet and selects it. */
export async function goToCell(address: string): Promise<Attempt<null>> {
  const { sheet, cell } = partsOf(address);
  const gone = await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('name');
    await context.sync();
    if (worksheet.isNullObject) return true;
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
    return false;
  });
  if (!gone.ok) return gone;
  return gone.value
    ? { ok: false, failure: { kind: 'itemNotFound', item: sheet } }
    : { ok: true, value: null };
}

/** The one area of cells that the person has selected. */
export async function selectedArea(): Promise<Attempt<SheetArea>> {
  const area = await runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount, worksheet } = range;
    const place = { row: rowIndex + 1, column: columnIndex + 1 };
    return { sheet: worksheet.name, ...place, rows: rowCount, columns: columnCount };
  });
  // A shape, a chart or several areas are selected: Excel has no range to give.
  const isNone = !area.ok && area.failure.kind === 'unknown' && area.failure.code === 'InvalidSelection';
  return isNone ? { ok: false, failure: { kind: 'noSelection' } } : area;
}

/** The address always names its sheet; quotes around the name and doubled inside it are Excel's. */
function partsOf(address: string): { sheet: string; cell: string } {
  const border = address.lastIndexOf('!');
  const sheet = address.slice(0, Math.max(border, 0));
  const quoted = /^'(.*)'$/.exec(sheet)?.[1];
  return {
    sheet: quoted === undefined ? sheet : quoted.replaceAll("''", "'"),
    cell: address.slice(border + 1),
  };
}
