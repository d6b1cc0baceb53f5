import type { StoredValue } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { isJsonList } from '../json.ts';
import type { Json } from '../json.ts';
import type { Area } from '../../backend/types.ts';
import { gridOf } from './area.ts';

const sizeMismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** One value for every cell, or rows of values of exactly the size of the area. */
export function fitToArea(value: Json, area: Area): readonly (readonly Json[])[] {
  if (!isJsonList(value)) return gridOf(area, () => value);
  const rows = value.map((row) => {
    if (!isJsonList(row) || row.length !== area.columns) throw new HostError('InvalidArgument', sizeMismatch);
    return row;
  });
  if (rows.length !== area.rows) throw new HostError('InvalidArgument', sizeMismatch);
  return rows;
}

/**
 * What Excel stores when this is written to a cell: text that reads as a number becomes one, as if typed, unless the
 * cell is formatted as text; a leading apostrophe marks text. In our backends too, "'" before a text keeps it text.
 */
export function contentToStore(value: Json, numberFormat: string): StoredValue {
  if (typeof value === 'number' || typeof value === 'boolean')
    return numberFormat === '@' ? asText(String(value)) : value;
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  if (value.startsWith("'")) return value;
  if (numberFormat === '@') return asText(value);
  return readTyped(value);
}

/** The kind of a value by Excel.RangeValueType. */
export function valueTypeOf(value: StoredValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(?:N\/A|[A-Z0-9/]+[!?])$/.test(value) ? 'Error' : 'String';
}

function asText(value: string): string {
  return value === '' ? '' : `'${value}`;
}

function readTyped(text: string): StoredValue {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}
