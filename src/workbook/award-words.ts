import { decimal } from '../scoring/index.ts';
import type { Decimal, Rate } from '../scoring/index.ts';
import { conditionTerms, conditionWords } from '../text/index.ts';
import { readName, readParameterNumber, writeParameterNumber } from './parameter-parts.ts';

/** A name inside a text of the rules table: in quotation marks where it could be read as something else. */
export function writeWord(name: string): string {
  return isPlain(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

export const readWord = readName;

/** `15%`, `2/3`, `0,15`; null for anything else. */
export function readRate(text: string): Rate | null {
  const [, top, bottom] = fractionShape.exec(text.trim()) ?? [];
  if (top !== undefined && bottom !== undefined) {
    const denominator = Number(bottom);
    return denominator === 0 ? null : { numerator: decimal(Number(top)), denominator: decimal(denominator) };
  }
  const value = readParameterNumber(text);
  return value === null || value.coefficient < 0 ? null : value;
}

export function writeRate(rate: Rate): string {
  if (!('numerator' in rate)) return writePercent(rate);
  return `${writeParameterNumber(rate.numerator)}/${writeParameterNumber(rate.denominator)}`;
}

export function writePercent(share: Decimal): string {
  return `${writeParameterNumber(decimal(share.coefficient, share.exponent + 2))}%`;
}

/** A whole number from 0, as typed: `01`, `12`; null for anything else. */
export function readCount(text: string): number | null {
  const digits = /^\s*(\d{1,9})\s*$/.exec(text);
  return digits === null ? null : Number(digits[1]);
}

/** Signs as they are typed, in Word or on a phone. */
export function evenSigns(text: string): string {
  return text.normalize('NFC').replaceAll('≥', '>=').replaceAll('≤', '<=');
}

const fractionShape = /^(\d{1,6})\s*\/\s*(\d{1,6})$/;
const plainShape = /^[\p{L}](?:[^;"()<>=≥≤%:]*[^\s;"()<>=≥≤%:])?$/u;
const ownWords = new RegExp(
  `(?:^|\\s)(?:${conditionWords.or}|hoac)(?:\\s|$)|^(?:${conditionWords.not}|khong phai|${conditionWords.group}|muc|${conditionWords.held}|da dat)(?:\\s|$)|trở lên$|tro len$|\\d`,
  'iu',
);

function isPlain(name: string): boolean {
  return plainShape.test(name) && !ownWords.test(name) && conditionTerms.read(name) === null;
}
