import { decimal } from '../scoring/index.ts';
import type { Decimal } from '../scoring/index.ts';
import { readNumber } from '../text/index.ts';

/** What is wrong with a field of the rule form; `field` is its path, such as `bands.0.points`. */
export type DraftProblem = {
  readonly field: string;
  readonly kind:
    | 'blank'
    | 'notANumber'
    | 'ambiguous'
    | 'upsideDown'
    | 'notADate'
    | 'notPositive'
    | 'notARate'
    | 'repeatedLabel'
    | 'noRows'
    | 'unevenGrid';
  readonly text: string;
};

/** The number typed into a field; a thousands sign or a decimal sign is not guessed. */
export function numberIn(text: string, field: string, problems: DraftProblem[]): Decimal | null {
  if (text.trim() === '') {
    problems.push({ field, kind: 'blank', text });
    return null;
  }
  const reading = readNumber(text);
  if (reading.kind === 'number') return reading.value;
  problems.push({ field, kind: reading.kind === 'ambiguous' ? 'ambiguous' : 'notANumber', text });
  return null;
}

/** The same where the field may be left blank. */
export function optionalNumberIn(text: string, field: string, problems: DraftProblem[]): Decimal | null {
  return text.trim() === '' ? null : numberIn(text, field, problems);
}

/** A rate in percent: 50 and 50% are both one half. */
export function rateIn(text: string, field: string, problems: DraftProblem[]): Decimal | null {
  const plain = numberIn(text.replace('%', ''), field, problems);
  if (plain === null) return null;
  if (plain.coefficient >= 0 && Number(`${plain.coefficient}e${plain.exponent}`) < mostPercent)
    return decimal(plain.coefficient, plain.exponent - 2);
  problems.push({ field, kind: 'notARate', text });
  return null;
}

/** The reader of the parameter column takes nothing from 1000 % on for a rate. */
const mostPercent = 1000;
