import { HostError } from '../errors.ts';
import { HostObject, fixed } from '../host-object.ts';
import type { Property } from '../host-object.ts';
import { isJson } from '../json.ts';
import type { Json } from '../json.ts';
import { contains, intersection } from './area.ts';
import { bagObject } from './bag.ts';
import type { BagShape, BagStore } from './bag.ts';
import { collection } from './collection.ts';
import { assertUnlocked } from './protection.ts';
import { rangeObject } from './range.ts';
import type { KeptConditionalFormat, RangeReference, Workbook } from './state.ts';

/** Excel.ConditionalFormatCollection of a range: what was set is kept and handed to the backend, not evaluated here. */
export function conditionalFormatsOf(workbook: Workbook, reference: RangeReference): HostObject {
  const { sheet } = reference;
  const tell = (): void => workbook.backend.setConditionalFormats?.(sheet.name, sheet.conditionalFormats);
  return collection({
    kind: 'ConditionalFormatCollection',
    members: () =>
      sheet.conditionalFormats.filter((format) => intersection(format.area, reference.area) !== null),
    keys: (format) => [format.id],
    objectOf: (format) => formatObject(workbook, reference, format),
    methods: {
      Add: (given) => {
        assertUnlocked(sheet, reference.area);
        const type = given.text(0);
        if (!(type in partOfType)) throw new HostError('InvalidArgument');
        const format = { id: `{CF-${workbook.nextNumber()}}`, area: reference.area, type, settings: {} };
        sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
        tell();
        return formatObject(workbook, reference, format);
      },
      ClearAll: () => {
        assertUnlocked(sheet, reference.area);
        sheet.conditionalFormats = sheet.conditionalFormats.filter(
          (format) => !contains(reference.area, format.area),
        );
        tell();
        return null;
      },
    },
  });
}

function formatObject(
  workbook: Workbook,
  reference: RangeReference,
  format: KeptConditionalFormat,
): HostObject {
  const { sheet } = reference;
  const current = (): KeptConditionalFormat =>
    sheet.conditionalFormats.find((each) => each.id === format.id) ?? format;
  const values = new Map(
    Object.entries(format.settings).filter((entry): entry is [string, Json] => isJson(entry[1])),
  );
  const changed = (): void => {
    const settings = { ...current().settings, ...Object.fromEntries(values) };
    sheet.conditionalFormats = sheet.conditionalFormats.map((each) =>
      each.id === format.id ? { ...each, settings } : each,
    );
    workbook.backend.setConditionalFormats?.(sheet.name, sheet.conditionalFormats);
  };
  return new HostObject({
    kind: 'ConditionalFormat',
    identity: () => ({ Id: format.id }),
    properties: {
      Id: fixed(format.id),
      Type: fixed(format.type),
      Priority: { read: () => sheet.conditionalFormats.findIndex((each) => each.id === format.id) },
      StopIfTrue: {
        read: () => values.get('StopIfTrue') ?? false,
        write: (value) => {
          values.set('StopIfTrue', value);
          changed();
        },
      },
      ...partsOf(format.type, { values, changed }),
    },
    methods: {
      GetRange: () => rangeObject(workbook, sheet, current().area),
      Delete: () => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.id !== format.id);
        workbook.backend.setConditionalFormats?.(sheet.name, sheet.conditionalFormats);
        return null;
      },
    },
  });
}

/** Only the part that belongs to the type of the format exists. */
function partsOf(type: string, store: BagStore): Readonly<Record<string, Property>> {
  const own = partOfType[type] ?? 'Custom';
  const bag = (part: string): HostObject => {
    if (part !== own) throw new HostError('InvalidOperation');
    return bagObject(shapes[part] ?? plainRule, store, `${part}.`);
  };
  const parts = Object.keys(shapes).flatMap((part): [string, Property][] => [
    [part, { object: () => bag(part) }],
    [`${part}OrNullObject`, { object: () => (part === own ? bag(part) : null) }],
  ]);
  return Object.fromEntries(parts);
}

const partOfType: Readonly<Record<string, string>> = {
  Custom: 'Custom',
  CellValue: 'CellValue',
  ContainsText: 'TextComparison',
  ColorScale: 'ColorScale',
  DataBar: 'DataBar',
  IconSet: 'IconSet',
  TopBottom: 'TopBottom',
  PresetCriteria: 'Preset',
};

const appearance: BagShape = {
  kind: 'ConditionalRangeFormat',
  data: { NumberFormat: null },
  parts: {
    Font: {
      kind: 'ConditionalRangeFont',
      data: { Color: null, Bold: null, Italic: null, Underline: null, Strikethrough: null },
    },
    Fill: { kind: 'ConditionalRangeFill', data: { Color: null } },
  },
};

const plainRule: BagShape = {
  kind: 'ConditionalFormatRule',
  data: { Rule: null },
  parts: { Format: appearance },
};

const shapes: Readonly<Record<string, BagShape>> = {
  Custom: {
    kind: 'CustomConditionalFormat',
    data: {},
    parts: {
      Rule: { kind: 'ConditionalFormatRule', data: { Formula: '', FormulaLocal: '' } },
      Format: appearance,
    },
  },
  CellValue: plainRule,
  TextComparison: plainRule,
  TopBottom: plainRule,
  Preset: plainRule,
  ColorScale: { kind: 'ColorScaleConditionalFormat', data: { Criteria: null, ThreeColorScale: false } },
  DataBar: {
    kind: 'DataBarConditionalFormat',
    data: { ShowDataBarOnly: false, BarDirection: 'Context', LowerBoundRule: null, UpperBoundRule: null },
  },
  IconSet: { kind: 'IconSetConditionalFormat', data: { Criteria: null, Style: null, ShowIconOnly: false } },
};
