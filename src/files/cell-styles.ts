import type { CellStyle } from 'hucre/xlsx';
import type { AreaFormat, AreaLook, PlannedTable, SheetPlan } from '../workbook/sheet-plan.ts';

export const bookFont = { name: 'Times New Roman', size: 13 };

/** The style of a cell; row and column count from 0, as the writer counts them. */
export type StyleOfCell = (row: number, column: number) => CellStyle;

/** Frames and header colour are in the cells themselves: programs without table styles show the table too. */
export function cellStyles(sheet: SheetPlan): StyleOfCell {
  const areas = areasByRow(sheet);
  const boldRows = new Set(sheet.boldRows);
  return (row, column) => {
    const table = sheet.tables.find((candidate) => holds(candidate, row + 1, column + 1));
    const area = areaAt(areas, row + 1, column + 1);
    const look = lookIn(table, row + 1) ?? area.look;
    const isStrong = area.look === 'group' || area.look === 'total';
    return styleOf(sheet, row, column, {
      look,
      numberFormat: area.numberFormat,
      bold: boldRows.has(row + 1) || look === 'header' || isStrong,
    });
  };
}

const thin = { style: 'thin' as const, color: { rgb: 'BFBFBF' } };
const framed = { top: thin, right: thin, bottom: thin, left: thin };
const headerFill = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'DDE6F2' } };
const titleSize = 15;

type Look = { readonly look: AreaLook | null; readonly numberFormat: string | null; readonly bold: boolean };

function styleOf(
  sheet: SheetPlan,
  row: number,
  column: number,
  { look, numberFormat, bold }: Look,
): CellStyle {
  const plan = sheet.columns[column];
  const isHeader = look === 'header';
  const format = numberFormat ?? (isHeader ? null : (plan?.numberFormat ?? null));
  return {
    font: fontOf(row, bold, isHeader),
    ...(format === null ? {} : { numFmt: format }),
    ...(look === null ? {} : { border: framed }),
    ...(isHeader ? { fill: headerFill } : {}),
    alignment: {
      vertical: isHeader ? 'center' : 'top',
      ...(isHeader || look === 'total' ? { horizontal: 'center' as const } : {}),
      wrapText: isHeader || (look !== null && (plan?.wraps ?? false)),
    },
  };
}

function fontOf(row: number, bold: boolean, isHeader: boolean): NonNullable<CellStyle['font']> {
  const font = { ...bookFont, bold, size: row === 0 ? titleSize : bookFont.size };
  // Said outright: the table style of another program may write headers in white.
  return isHeader ? { ...font, color: { rgb: '1F1F1F' } } : font;
}

type AreasByRow = ReadonlyMap<number, readonly AreaFormat[]>;

function areasByRow(sheet: SheetPlan): AreasByRow {
  const rows = new Map<number, AreaFormat[]>();
  for (const area of sheet.formats ?? []) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const found = rows.get(row);
      if (found === undefined) rows.set(row, [area]);
      else found.push(area);
    }
  }
  return rows;
}

/** The later area wins, look and number format each for itself. */
function areaAt(areas: AreasByRow, row: number, column: number): Omit<Look, 'bold'> {
  let look: AreaLook | null = null;
  let numberFormat: string | null = null;
  for (const area of areas.get(row) ?? []) {
    if (column < area.column || column >= area.column + area.columns) continue;
    look = area.look ?? look;
    numberFormat = area.numberFormat ?? numberFormat;
  }
  return { look, numberFormat };
}

function lookIn(table: PlannedTable | undefined, row: number): AreaLook | null {
  if (table === undefined) return null;
  return table.row === row ? 'header' : 'body';
}

function holds(table: PlannedTable, row: number, column: number): boolean {
  return (
    row >= table.row &&
    row < table.row + table.rows &&
    column >= table.column &&
    column < table.column + table.columns
  );
}
