import type { CellPosition, Style } from '@odoo/o-spreadsheet';
import { type GridModel, mustSucceed, zoneOf } from './osheet-library.ts';
import type { Area, FormatValue } from './types.ts';

/** Excel counts column widths and row heights in points; the grid in screen pixels. */
const pixelsPerPoint = 4 / 3;

/**
 * Paints a format property of office.js in the grid. Properties that the grid cannot show do nothing here: the host
 * core keeps them all, and answers reads from what it kept.
 */
export function paintFormat(
  model: GridModel,
  sheetId: string,
  area: Area,
  property: string,
  value: FormatValue,
): void {
  const style = styleOf(property, value);
  if (style !== null) mustPaint(model, sheetId, area, style);
  else if (property === 'ColumnWidth' && typeof value === 'number')
    resize(model, sheetId, 'COL', area, value);
  else if (property === 'RowHeight' && typeof value === 'number') resize(model, sheetId, 'ROW', area, value);
  else if (property.startsWith('Borders.')) paintBorders(model, sheetId, area);
}

function mustPaint(model: GridModel, sheetId: string, area: Area, style: Style): void {
  mustSucceed(model.dispatch('SET_FORMATTING', { sheetId, target: [zoneOf(area)], style }));
}

function styleOf(property: string, value: FormatValue): Style | null {
  switch (property) {
    case 'Font.Bold':
      return { bold: value === true };
    case 'Font.Italic':
      return { italic: value === true };
    case 'Font.Underline':
      return { underline: value !== 'None' && value !== false };
    case 'Font.Strikethrough':
      return { strikethrough: value === true };
    case 'Font.Size':
      return typeof value === 'number' ? { fontSize: value } : null;
    case 'Font.Color':
      return typeof value === 'string' ? { textColor: value } : null;
    case 'Fill.Color':
      return typeof value === 'string' ? { fillColor: value } : null;
    case 'WrapText':
      return { wrapping: value === true ? 'wrap' : 'overflow' };
    case 'HorizontalAlignment':
      return { align: horizontal(value) };
    case 'VerticalAlignment':
      return { verticalAlign: vertical(value) };
    default:
      return null;
  }
}

function horizontal(value: FormatValue): Style['align'] {
  if (value === 'Center' || value === 'CenterAcrossSelection') return 'center';
  if (value === 'Right') return 'right';
  return value === 'Left' ? 'left' : undefined;
}

function vertical(value: FormatValue): Style['verticalAlign'] {
  if (value === 'Center') return 'middle';
  return value === 'Top' ? 'top' : 'bottom';
}

function resize(
  model: GridModel,
  sheetId: string,
  dimension: 'ROW' | 'COL',
  area: Area,
  points: number,
): void {
  const [first, count] = dimension === 'COL' ? [area.column, area.columns] : [area.row, area.rows];
  const elements = Array.from({ length: count }, (_, index) => first + index);
  const size = Math.max(1, Math.round(points * pixelsPerPoint));
  mustSucceed(model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size }));
}

function paintBorders(model: GridModel, sheetId: string, area: Area): void {
  const border = { position: 'all', style: 'thin', color: '#808080' } as const;
  mustSucceed(model.dispatch('SET_ZONE_BORDERS', { sheetId, target: [zoneOf(area)], border }));
}

/** A format property of one cell as the grid holds it, in the words of office.js; undefined where it holds none. */
export function formatOf(
  model: GridModel,
  position: CellPosition,
  property: string,
): FormatValue | undefined {
  const style = model.getters.getCellStyle(position);
  switch (property) {
    case 'Font.Bold':
      return style.bold;
    case 'Font.Italic':
      return style.italic;
    case 'Font.Size':
      return style.fontSize;
    case 'Font.Color':
      return style.textColor;
    case 'Fill.Color':
      return style.fillColor;
    case 'WrapText':
      return style.wrapping === undefined ? undefined : style.wrapping === 'wrap';
    case 'ColumnWidth':
      return model.getters.getColSize(position.sheetId, position.col) / pixelsPerPoint;
    case 'RowHeight':
      return model.getters.getRowSize(position.sheetId, position.row) / pixelsPerPoint;
    default:
      return undefined;
  }
}
