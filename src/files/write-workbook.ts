import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellRef, writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { isFormula, type PlannedCell, type PlannedTable, type SheetPlan } from '../workbook/sheet-plan.ts';
import { storedFormula } from './stored-formula.ts';

const font = { name: 'Times New Roman', size: 13 };

/** The same workbook gives the same bytes: the file's own dates are fixed, not taken from the clock. */
const fixedDate = new Date(Date.UTC(2000, 0, 1));
const zipDate = new Date('2000-01-01T00:00:00');

/**
 * An .xlsx of the given sheets, made whole by us. Text stays text whatever it begins with; add-in functions are stored
 * the way Excel stores them; nothing forces a recalculation on opening, so values survive where the add-in is missing.
 */
export async function writeWorkbook(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(writeSheet),
    namedRanges: sheets.filter((sheet) => sheet.frozenRows > 0).map(printTitles),
    defaultFont: font,
    properties: { created: fixedDate, modified: fixedDate, creator: '', title: '' },
  });
  return withoutForcedRecalculation(bytes);
}

function writeSheet(sheet: SheetPlan): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  sheet.cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const content = cellContent(cell) ?? { value: null };
      cells.set(`${rowIndex},${columnIndex}`, { ...content, style: cellStyle(sheet, rowIndex, columnIndex) });
    });
  });
  return {
    name: sheet.name,
    rows: sheet.cells.map((row) => row.map((cell) => (isFormula(cell) ? null : cell))),
    cells,
    columns: sheet.columns.map(({ width }) => ({ width })),
    rowDefs: rowHeights(sheet),
    tables: sheet.tables.map((table) => writeTable(sheet, table)),
    freezePane: { rows: sheet.frozenRows },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

function cellContent(cell: PlannedCell) {
  if (cell === null || cell === '') return null;
  if (isFormula(cell)) {
    return { value: null, formula: storedFormula(cell.formula.slice(1)), formulaDynamic: cell.spills };
  }
  return { value: cell };
}

/** Points that one line of the font takes, with the space between lines. */
const lineHeight = 17;

/** Rows whose text wraps get their height here: LibreOffice does not find it when it opens the file. */
function rowHeights(sheet: SheetPlan): NonNullable<WriteSheet['rowDefs']> {
  const heights: NonNullable<WriteSheet['rowDefs']> = new Map();
  sheet.cells.forEach((row, rowIndex) => {
    const lines = row.map((cell, column) => {
      const plan = sheet.columns[column];
      const wraps = cellStyle(sheet, rowIndex, column).alignment?.wrapText === true;
      return wraps && plan && typeof cell === 'string' ? Math.ceil((cell.length * 1.15) / plan.width) : 1;
    });
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(rowIndex, { height: most * lineHeight });
  });
  return heights;
}

const thin = { style: 'thin' as const, color: { rgb: 'BFBFBF' } };
const framed = { top: thin, right: thin, bottom: thin, left: thin };
const headerFill = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'DDE6F2' } };

/** Frames and header colour are in the cells themselves: programs without table styles show the table too. */
function cellStyle(sheet: SheetPlan, row: number, column: number): CellStyle {
  const plan = sheet.columns[column];
  const bold = sheet.boldRows.includes(row + 1);
  const table = sheet.tables.find((candidate) => holds(candidate, row + 1, column + 1));
  const isHeader = table?.row === row + 1;
  return {
    font: { ...font, bold, size: row === 0 ? 15 : font.size },
    ...(plan?.numberFormat && !bold ? { numFmt: plan.numberFormat } : {}),
    ...(table ? { border: framed } : {}),
    ...(isHeader ? { fill: headerFill } : {}),
    alignment: { vertical: 'top', wrapText: isHeader || (table !== undefined && (plan?.wraps ?? false)) },
  };
}

function holds(table: PlannedTable, row: number, column: number): boolean {
  return (
    row >= table.row &&
    row < table.row + table.rows &&
    column >= table.column &&
    column < table.column + table.columns
  );
}

function writeTable(sheet: SheetPlan, table: PlannedTable) {
  const headers = sheet.cells[table.row - 1] ?? [];
  const first = cellRef(table.row - 1, table.column - 1);
  const last = cellRef(table.row + table.rows - 2, table.column + table.columns - 2);
  return {
    name: table.name,
    displayName: table.name,
    range: `${first}:${last}`,
    columns: Array.from({ length: table.columns }, (_, at) => ({
      name: headerText(headers[table.column - 1 + at]),
    })),
    style: 'TableStyleLight1',
    showRowStripes: false,
    showAutoFilter: false,
  };
}

function headerText(cell: PlannedCell | undefined): string {
  return cell === null || cell === undefined || isFormula(cell) ? '' : String(cell);
}

/** A sheet's name with a space must stand in quotes, or Excel offers to repair the file. */
function printTitles(sheet: SheetPlan) {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  return { name: '_xlnm.Print_Titles', range: `${quoted}!$1:$${sheet.frozenRows}`, scope: sheet.name };
}

function withoutForcedRecalculation(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = parts['xl/workbook.xml'];
  if (!workbook) throw new Error('the writer made no xl/workbook.xml');
  const text = strFromU8(workbook);
  const changed = text.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');
  if (changed === text) throw new Error('the writer made no calcPr');
  parts['xl/workbook.xml'] = strToU8(changed);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [part, { mtime: zipDate }]])),
    { level: 6 },
  );
}
