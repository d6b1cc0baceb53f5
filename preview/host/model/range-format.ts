import type { Area, FormatValue } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { HostObject, fixed } from '../host-object.ts';
import type { Property } from '../host-object.ts';
import type { Json } from '../json.ts';
import { sheetColumns, sheetRows } from './address.ts';
import { collection } from './collection.ts';
import { defaultFormat } from './format-defaults.ts';
import type { RangeReference, Workbook } from './state.ts';

/** Excel.RangeFormat: kept by area, shown by the backend as far as it can. */
export function rangeFormat(workbook: Workbook, reference: RangeReference): HostObject {
  const data = (prefix: string, names: readonly string[]): Readonly<Record<string, Property>> =>
    Object.fromEntries(names.map((name) => [name, formatProperty(workbook, reference, prefix + name)]));
  const part = (kind: string, prefix: string, names: readonly string[]): Property => ({
    object: () =>
      new HostObject({
        kind,
        properties: data(prefix, names),
        methods: clearFill(workbook, reference, kind),
      }),
  });
  return new HostObject({
    kind: 'RangeFormat',
    properties: {
      ...data('', ownNames),
      Font: part('RangeFont', 'Font.', [
        'Name',
        'Size',
        'Color',
        'Bold',
        'Italic',
        'Underline',
        'Strikethrough',
      ]),
      Fill: part('RangeFill', 'Fill.', ['Color']),
      Protection: part('FormatProtection', 'Protection.', ['Locked', 'FormulaHidden']),
      Borders: { object: () => borders(workbook, reference) },
    },
    methods: {
      AutofitColumns: () => {
        workbook.backend.autofitColumns?.(reference.sheet.name, reference.area);
        return null;
      },
      AutofitRows: () => null,
    },
  });
}

const ownNames = [
  'HorizontalAlignment',
  'VerticalAlignment',
  'WrapText',
  'ColumnWidth',
  'RowHeight',
  'IndentLevel',
  'ShrinkToFit',
  'TextOrientation',
];

const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

function borders(workbook: Workbook, reference: RangeReference): HostObject {
  return collection({
    kind: 'RangeBorderCollection',
    members: () => borderSides,
    keys: (side) => [side],
    objectOf: (side) =>
      new HostObject({
        kind: 'RangeBorder',
        identity: () => ({ SideIndex: side }),
        properties: {
          SideIndex: fixed(side),
          Style: formatProperty(workbook, reference, `Borders.${side}.Style`),
          Color: formatProperty(workbook, reference, `Borders.${side}.Color`),
          Weight: formatProperty(workbook, reference, `Borders.${side}.Weight`),
        },
        methods: {},
      }),
  });
}

function clearFill(
  workbook: Workbook,
  reference: RangeReference,
  kind: string,
): HostObject['definition']['methods'] {
  if (kind !== 'RangeFill') return {};
  return {
    Clear: () => {
      writeFormat(workbook, reference, 'Fill.Color', '');
      return null;
    },
  };
}

function formatProperty(workbook: Workbook, reference: RangeReference, property: string): Property {
  return {
    read: () => readFormat(workbook, reference, property),
    write: (value) => writeFormat(workbook, reference, property, asFormatValue(value)),
  };
}

/** null where the cells of the range differ, as in Excel. */
function readFormat(workbook: Workbook, { sheet, area }: RangeReference, property: string): Json {
  const shared = sheet.formats.shared(area, property);
  if (shared !== undefined) return shared;
  return workbook.backend.format?.(sheet.name, area.row, area.column, property) ?? defaultFormat(property);
}

function writeFormat(
  workbook: Workbook,
  { sheet, area }: RangeReference,
  property: string,
  value: FormatValue,
): void {
  if (sheet.protection.protected && sheet.protection.options?.[permission(property)] !== true)
    throw new HostError('AccessDenied');
  const reach = reachOf(area, property);
  sheet.formats.set(reach, property, value);
  workbook.backend.setFormat(sheet.name, reach, property, value);
}

/** A column has one width, whatever rows the range has. */
function reachOf(area: Area, property: string): Area {
  if (property === 'ColumnWidth') return { ...area, row: 0, rows: sheetRows };
  return property === 'RowHeight' ? { ...area, column: 0, columns: sheetColumns } : area;
}

function permission(property: string): string {
  if (property === 'ColumnWidth') return 'allowFormatColumns';
  return property === 'RowHeight' ? 'allowFormatRows' : 'allowFormatCells';
}

function asFormatValue(value: Json): FormatValue {
  if (value === null || typeof value !== 'object') return value;
  throw new HostError('InvalidArgument');
}
