import type { AreaFormat, SheetPlan } from '../workbook/sheet-plan.ts';

/** Frames, fills and number formats of areas that are no Excel Table, and room for what formulas will show. */
export function formatAreas(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const area of plan.formats ?? []) {
    const range = sheet.getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns);
    if (area.look !== null) paint(range, area);
    if (area.numberFormat !== null) range.numberFormat = filled(area, area.numberFormat);
  }
  for (const [row, lines] of plan.lines ?? []) {
    sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = Math.min(lines * lineHeight, highest);
  }
}

/** Points that a line of Excel's standard font takes, with some air. */
const lineHeight = 16;
/** Excel's own limit for a row. */
const highest = 409;
const frameColour = '#BFBFBF';
const headerColour = '#DDE6F2';

function paint(range: Excel.Range, { look, rows, columns }: AreaFormat): void {
  const { format } = range;
  for (const side of sidesOf(rows, columns)) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = frameColour;
  }
  format.verticalAlignment = look === 'header' ? 'Center' : 'Top';
  if (look !== 'body') format.font.bold = true;
  if (look === 'header' || look === 'total') format.horizontalAlignment = 'Center';
  if (look !== 'header') return;
  format.fill.color = headerColour;
  format.wrapText = true;
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Excel refuses inner borders where there is nothing inside. */
function sidesOf(rows: number, columns: number): readonly Side[] {
  const inside: Side[] = [];
  if (rows > 1) inside.push('InsideHorizontal');
  if (columns > 1) inside.push('InsideVertical');
  return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inside];
}

function filled({ rows, columns }: AreaFormat, format: string): string[][] {
  return new Array<string[]>(rows).fill(new Array<string>(columns).fill(format));
}
