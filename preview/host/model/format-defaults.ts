import type { FormatValue } from '../../backend/types.ts';

/** What a cell that nobody formatted answers, by office.js path. */
const defaults: Readonly<Record<string, FormatValue>> = {
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  WrapText: false,
  ColumnWidth: 48,
  RowHeight: 15,
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  'Font.Name': 'Calibri',
  'Font.Size': 11,
  'Font.Color': '#000000',
  'Font.Bold': false,
  'Font.Italic': false,
  'Font.Underline': 'None',
  'Font.Strikethrough': false,
  'Fill.Color': '#FFFFFF',
  'Protection.Locked': true,
  'Protection.FormulaHidden': false,
};

const borderDefaults: Readonly<Record<string, FormatValue>> = {
  Style: 'None',
  Color: '#000000',
  Weight: 'Thin',
};

/** The default of a format property; borders are "Borders.EdgeTop.Style". */
export function defaultFormat(property: string): FormatValue {
  if (!property.startsWith('Borders.')) return defaults[property] ?? null;
  return borderDefaults[property.slice(property.lastIndexOf('.') + 1)] ?? null;
}
