import type { WriteSheet } from 'hucre/xlsx';
import type { SheetPlan } from '../workbook/sheet-plan.ts';
import { linesOfText } from '../workbook/text-lines.ts';
import type { StyleOfCell } from './cell-styles.ts';

/** Points that one line of the font takes, with the space between lines. */
const lineHeight = 17;

/** Rows whose text wraps get their height here: LibreOffice does not find it when it opens the file. */
export function rowHeights(sheet: SheetPlan, styleOf: StyleOfCell): NonNullable<WriteSheet['rowDefs']> {
  const heights: NonNullable<WriteSheet['rowDefs']> = new Map();
  sheet.cells.forEach((row, rowIndex) => {
    const lines = row.map((cell, column) => {
      const wraps = styleOf(rowIndex, column).alignment?.wrapText === true;
      const plan = sheet.columns[column];
      return wraps && plan && typeof cell === 'string' ? linesOfText(cell, plan.width) : 1;
    });
    const most = Math.max(sheet.lines?.get(rowIndex + 1) ?? 1, ...lines);
    if (most > 1) heights.set(rowIndex, { height: Math.min(most * lineHeight, highest) });
  });
  return heights;
}

/** Excel's own limit for a row. */
const highest = 409;
