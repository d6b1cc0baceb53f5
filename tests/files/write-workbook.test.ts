import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { writeWorkbook } from '../../src/files/write-workbook.ts';
import type { SheetPlan } from '../../src/workbook/sheet-plan.ts';

const column = { width: 12, wraps: false, numberFormat: null };
const sheet: SheetPlan = {
  name: 'Tự chấm',
  cells: [
    ['Tự chấm điểm', null],
    [],
    [],
    ['Mã', "Sở 'Nội vụ'"],
    ['I.1', 9.5],
    ['=HYPERLINK("x")', { formula: '=THIDUA.TONGHOP(A4:B5)', spills: true }],
  ],
  tables: [{ name: 'TuCham', row: 4, column: 1, rows: 2, columns: 2 }],
  columns: [column, { ...column, numberFormat: '0.00' }],
  boldRows: [1, 4],
  frozenRows: 4,
  orientation: 'landscape',
};

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('writeWorkbook', () => {
  it('writes numbers, Vietnamese text and a named table that read back the same', async () => {
    const bytes = await writeWorkbook([sheet]);
    const read = await readXlsx(bytes);
    expect(read.sheets[0]?.name).toBe('Tự chấm');
    expect(read.sheets[0]?.rows[4]).toEqual(['I.1', 9.5]);
    expect(part(bytes, 'xl/tables/table1.xml')).toContain('displayName="TuCham"');
  });

  it('keeps text that begins with = as text and makes one formula only', async () => {
    const xml = part(await writeWorkbook([sheet]), 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<f[ >]/g)).toHaveLength(1);
    expect(xml).toContain('_xldudf_THIDUA_TONGHOP(A4:B5)');
  });

  it('quotes the sheet name in the repeated print rows and never forces a recalculation', async () => {
    const xml = part(await writeWorkbook([sheet]), 'xl/workbook.xml');
    expect(xml).toContain("'Tự chấm'!$1:$4");
    expect(xml).not.toContain('fullCalcOnLoad');
  });

  it('gives the same bytes for the same workbook', async () => {
    const [first, second] = [await writeWorkbook([sheet]), await writeWorkbook([sheet])];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
