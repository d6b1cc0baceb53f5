import type { ColumnPlan, SheetPlan } from '../workbook/sheet-plan.ts';
import { cellContent } from './cell-content.ts';
import { formatAreas } from './format-areas.ts';
import { inRuns, sendThen, type Stage } from './stage.ts';

/** Writes a plan into an empty sheet; the rows of a large one in several parts, each sent when the next begins. */
export async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { pace, job }: Stage,
): Promise<void> {
  const columns = Math.max(plan.columns.length, ...plan.cells.map((row) => row.length));
  for (const group of columnGroups(plan.columns)) shapeColumns(sheet, group, plan.cells.length);
  let row = 0;
  for (const rows of columns > 0 ? inRuns(plan.cells, pace.write, () => columns) : []) {
    if (row > 0) await sendThen(context, job);
    sheet.getRangeByIndexes(row, 0, rows.length, columns).formulas = rows.map((cells) =>
      Array.from({ length: columns }, (_blank, place) => cellContent(cells[place] ?? null)),
    );
    row += rows.length;
  }
  for (const row of plan.boldRows) {
    sheet.getRangeByIndexes(row - 1, 0, 1, Math.max(columns, 1)).format.font.bold = true;
  }
  for (const row of textRows(plan)) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.wrapText = false;
  formatAreas(sheet, plan);
  for (const planned of plan.tables) {
    const { row, column, rows, columns: width } = planned;
    const table = sheet.tables.add(sheet.getRangeByIndexes(row - 1, column - 1, rows, width), true);
    table.name = planned.name;
    if (planned.filters === false) table.showFilterButton = false;
  }
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

/** Title, note, remark and headings of tables run on over the columns beside them, however narrow the first is. */
function textRows(plan: SheetPlan): readonly number[] {
  const headers = plan.tables.map((table) => table.row);
  if (plan.columns[0]?.wraps !== true) return [];
  return [...new Set([1, 2, 3, ...plan.boldRows])].filter((row) => !headers.includes(row));
}

type ColumnGroup = { readonly first: number; readonly count: number; readonly column: ColumnPlan };

/** Neighbours of one look together: an entry sheet has one group for all its members, not an order for each. */
function columnGroups(columns: readonly ColumnPlan[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  columns.forEach((column, place) => {
    const last = groups.at(-1);
    if (last !== undefined && looksAlike(last.column, column)) {
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    } else {
      groups.push({ first: place, count: 1, column });
    }
  });
  return groups;
}

function looksAlike(one: ColumnPlan, other: ColumnPlan): boolean {
  return one.width === other.width && one.wraps === other.wraps && one.numberFormat === other.numberFormat;
}

/** The format comes before the content: a cell formatted as text keeps "1.10" as it is. */
function shapeColumns(sheet: Excel.Worksheet, { first, count, column }: ColumnGroup, rows: number): void {
  const height = Math.max(rows, 1);
  const range = sheet.getRangeByIndexes(0, first, height, count);
  if (column.numberFormat !== null) {
    const row = new Array<string>(count).fill(column.numberFormat);
    range.numberFormat = new Array<string[]>(height).fill(row);
  }
  range.format.columnWidth = pointsOfCharacters(column.width);
  if (column.wraps) range.format.wrapText = true;
}

/** Excel counts widths in digits of the standard font (7 pixels each, 5 of padding); office.js wants points. */
function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
