import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellRef, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../workbook/address.ts';
import {
  isFormula,
  printPlanOf,
  type PlannedCell,
  type PlannedTable,
  type SheetPlan,
} from '../workbook/sheet-plan.ts';
import { bookFont, cellStyles, type StyleOfCell } from './cell-styles.ts';
import { rowHeights } from './row-heights.ts';
import { storedFormula } from './stored-formula.ts';

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
    namedRanges: sheets.flatMap(printTitles),
    defaultFont: bookFont,
    properties: { created: fixedDate, modified: fixedDate, creator: '', title: '' },
  });
  return withoutForcedRecalculation(bytes);
}

function writeSheet(sheet: SheetPlan): WriteSheet {
  const styleOf = cellStyles(sheet);
  return {
    name: sheet.name,
    rows: sheet.cells.map((row) => row.map((cell) => (isFormula(cell) ? null : cell))),
    cells: writeCells(sheet, styleOf),
    columns: sheet.columns.map(({ width }) => ({ width })),
    rowDefs: rowHeights(sheet, styleOf),
    tables: sheet.tables.map((table) => writeTable(sheet, table)),
    freezePane: { rows: sheet.frozenRows },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: printPlanOf(sheet).pagesWide,
      fitToHeight: printPlanOf(sheet).pagesHigh ?? 0,
      margins: sheet.print === undefined ? usualMargins : narrowMargins,
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

const usualMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.5, header: 0.3, footer: 0.3 };
const narrowMargins = { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };

/** Also the cells that are still empty but have a look: a formula above spills into them. */
function writeCells(sheet: SheetPlan, styleOf: StyleOfCell): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  sheet.cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const content = cellContent(cell) ?? { value: null };
      cells.set(`${rowIndex},${columnIndex}`, { ...content, style: styleOf(rowIndex, columnIndex) });
    });
  });
  for (const area of sheet.formats ?? []) {
    for (let row = area.row - 1; row < area.row - 1 + area.rows; row += 1) {
      for (let column = area.column - 1; column < area.column - 1 + area.columns; column += 1) {
        const place = `${row},${column}`;
        if (!cells.has(place)) cells.set(place, { value: null, style: styleOf(row, column) });
      }
    }
  }
  return cells;
}

function cellContent(cell: PlannedCell) {
  if (cell === null || cell === '') return null;
  if (isFormula(cell)) {
    return { value: null, formula: storedFormula(cell.formula.slice(1)), formulaDynamic: cell.spills };
  }
  return { value: cell };
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
  const { repeatedRows, repeatedColumns } = printPlanOf(sheet);
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const ranges = [
    ...(repeatedColumns === 0 ? [] : [`${quoted}!$A:$${columnLetters(repeatedColumns)}`]),
    ...(repeatedRows === null ? [] : [`${quoted}!$${repeatedRows.first}:$${repeatedRows.last}`]),
  ];
  return ranges.length === 0
    ? []
    : [{ name: '_xlnm.Print_Titles', range: ranges.join(','), scope: sheet.name }];
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
