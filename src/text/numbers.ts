import { decimal, decimalFromNumber, decimalText } from '../scoring/index.ts';
import type { Decimal } from '../scoring/index.ts';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: Decimal }
  /** Two honest readings: the separator as decimal sign first, as thousands sign second. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Decimal, Decimal] }
  | { readonly kind: 'not-a-number' };

/**
 * Reads a number as people type it, with comma or point (scoring-spec §1.3); `98%` is 0.98. Exact: up to 15
 * significant digits, the precision of a cell; a longer number is not a number here.
 */
export function readNumber(text: string): NumberReading {
  if (text.length > longestNumber) return notANumber;
  const parts = numberShape.exec(text.replace(anySpace, ' ').trim());
  if (parts === null) return notANumber;
  const [, sign = '', digits = '', percent = ''] = parts;
  const power = percent === '' ? 0 : -2;
  const values = readings(digits).map((reading) => exactDecimal(reading, isMinus(sign), power));
  const [first, second] = values;
  if (first === undefined || first === null) return notANumber;
  if (second === undefined) return { kind: 'number', value: first };
  return second === null ? notANumber : { kind: 'ambiguous', readings: [first, second] };
}

/** The number in Vietnamese form, exact and never rounded: `1.234,5`, `-0,25`. A double is read as Excel shows it. */
export function showNumber(value: Decimal | number): string {
  const exact = typeof value === 'number' ? decimalFromNumber(value) : value;
  if (Math.abs(exact.exponent) > longestNumber) return withPower(exact);
  const text = decimalText(exact);
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  const grouped = whole.length > 3 ? whole.replace(groupEnd, '$1.') : whole;
  return point < 0 ? grouped : `${grouped},${text.slice(point + 1)}`;
}

/** `1,5E+300`: a number with more digits than anybody writes is shown as Excel shows it. */
function withPower({ coefficient, exponent }: Decimal): string {
  const digits = String(Math.abs(coefficient));
  const power = exponent + digits.length - 1;
  const rest = digits.slice(1);
  const sign = coefficient < 0 ? '-' : '';
  return `${sign}${digits.slice(0, 1)}${rest === '' ? '' : `,${rest}`}E${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}

const notANumber: NumberReading = { kind: 'not-a-number' };

/** A cell may hold 32 767 characters; no honest number needs more than this. */
const longestNumber = 48;

/** Ordinary, no-break, narrow and invisible spaces: what Word, web pages and PDF copies leave in a cell. */
const anySpace = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;

/** Sign, digits with separators, percent. Word turns a typed hyphen into U+2013, formula editors into U+2212. */
const numberShape = /^([-+\u2010-\u2013\u2212\ufe63\uff0d]?) ?([0-9., ]*[0-9]) ?(%?)$/;

const groupEnd = /(\d)(?=(?:\d{3})+$)/g;

/** One way to write the digits of a number: the whole part and the part behind the decimal sign. */
type Digits = { readonly whole: string; readonly fraction: string };

const wholeOnly = /^[0-9]+$/;
const decimalSignOnly = /^([0-9]*)[.,]([0-9]+)$/;
/** Thousands in threes, all with the same sign, never starting with 0; then at most one other sign for decimals. */
const grouped =
  /^([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?$|^([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?$/;
const groupedBySpaces = /^([1-9][0-9]{0,2}(?: [0-9]{3})+)(?:[.,]([0-9]+))?$/;

/** Every meaning the digits can have: none, one, or two (`1.234`). */
function readings(digits: string): readonly Digits[] {
  if (wholeOnly.test(digits)) return [{ whole: digits, fraction: '' }];
  return [...decimalReading(digits), ...groupedReading(digits)];
}

function decimalReading(digits: string): readonly Digits[] {
  const parts = decimalSignOnly.exec(digits);
  return parts === null ? [] : [{ whole: parts[1] ?? '', fraction: parts[2] ?? '' }];
}

function groupedReading(digits: string): readonly Digits[] {
  const parts = grouped.exec(digits) ?? groupedBySpaces.exec(digits);
  if (parts === null) return [];
  const whole = parts[1] ?? parts[3] ?? '';
  return [{ whole: whole.replace(/[., ]/g, ''), fraction: parts[2] ?? parts[4] ?? '' }];
}

function exactDecimal({ whole, fraction }: Digits, negative: boolean, power: number): Decimal | null {
  const significant = (whole + fraction).replace(/^0+/, '');
  const trimmed = significant.replace(/0+$/, '');
  if (trimmed.length > 15) return null;
  const coefficient = Number(trimmed === '' ? '0' : trimmed);
  const exponent = power - fraction.length + (significant.length - trimmed.length);
  return decimal(negative && coefficient !== 0 ? -coefficient : coefficient, exponent);
}

function isMinus(sign: string): boolean {
  return sign !== '' && sign !== '+';
}
