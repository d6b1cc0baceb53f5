import { compareDecimals, decimal, zero } from '../scoring/index.ts';
import type { Band, ChoiceOption, Decimal, Rule, RuleKind } from '../scoring/index.ts';
import { parameterTerms, yesNoTerms } from '../text/index.ts';
import { readGrid } from './grid-parameter.ts';
import { readBand } from './intervals.ts';
import { readLate } from './late-parameter.ts';
import {
  longestCondition,
  readName,
  readParameterNumber,
  sameLabel,
  wordsAndNumber,
} from './parameter-parts.ts';
import type { Part } from './parameter-parts.ts';

/** The rule is null when a part that it needs is missing; parts that mean nothing are handed back. */
export type ParameterReading = { readonly rule: Rule | null; readonly unread: readonly Part[] };

export const ruleReaders: Readonly<Record<RuleKind, (parts: readonly Part[]) => ParameterReading>> = {
  keep: (parts) => ({ rule: { kind: 'keep' }, unread: parts }),
  direct: (parts) => ({ rule: { kind: 'direct' }, unread: parts }),
  relative: (parts) => ({ rule: { kind: 'relative' }, unread: parts }),
  ratio: readRatio,
  bands: readBands,
  grid: readGrid,
  perCase: readPerCase,
  perStep: readPerStep,
  yesNo: readYesNo,
  choice: readChoice,
  late: readLate,
};

/** A rate of 1000 % is not a rate: `tối thiểu 50` most likely means 50 %, which is for the office to say. */
const largestRate = decimal(10);

function readRatio(parts: readonly Part[]): ParameterReading {
  let minRate: Decimal | null = null;
  let maxRate: Decimal | null = null;
  let lowerIsBetter = false;
  const unread = parts.filter((part) => {
    if (parameterTerms.read(part.text) === 'lowerIsBetter') return !(lowerIsBetter = true);
    const { words, number } = wordsAndNumber(part.text);
    if (number === null || !isRate(number)) return true;
    const key = parameterTerms.read(words);
    if (key === 'atLeast' && minRate === null) return (minRate = number) === null;
    if (key === 'atMost' && maxRate === null) return (maxRate = number) === null;
    return true;
  });
  return { rule: { kind: 'ratio', minRate, maxRate: maxRate ?? decimal(1), lowerIsBetter }, unread };
}

function isRate(number: Decimal): boolean {
  return compareDecimals(number, zero) >= 0 && compareDecimals(number, largestRate) < 0;
}

function readBands(parts: readonly Part[]): ParameterReading {
  const bands: Band[] = [];
  let otherwise: Decimal | null = null;
  const unread = parts.filter((part) => {
    if (part.label !== null && parameterTerms.read(part.label) === 'otherwise' && otherwise === null)
      return (otherwise = readParameterNumber(part.value)) === null;
    const band = readBand(part);
    if (band !== null) bands.push(band);
    return band === null;
  });
  const empty = bands.length === 0 && otherwise === null;
  return { rule: empty ? null : { kind: 'bands', bands, otherwise }, unread };
}

function readPerCase(parts: readonly Part[]): ParameterReading {
  let each: Decimal | null = null;
  let cap: Decimal | null = null;
  const unread = parts.filter((part) => {
    const { words, number } = wordsAndNumber(part.text);
    if (number === null) return true;
    const key = words === '' ? 'each' : parameterTerms.read(words);
    if (key === 'each' && each === null) return (each = number) === null;
    if (key === 'atMost' && cap === null) return (cap = number) === null;
    return true;
  });
  return { rule: each === null ? null : { kind: 'perCase', each, cap }, unread };
}

function readPerStep(parts: readonly Part[]): ParameterReading {
  let start: { readonly direction: 'above' | 'below'; readonly from: Decimal } | null = null;
  let stride: Stride | null = null;
  let cap: Decimal | null = null;
  const unread = parts.filter((part) => {
    if (part.label !== null && stride === null) {
      stride = readStride(part);
      if (stride !== null) return false;
    }
    const { words, number } = wordsAndNumber(part.text);
    const key = parameterTerms.read(words);
    if (number === null) return true;
    if ((key === 'above' || key === 'below') && start === null)
      return (start = { direction: key, from: number }) === null;
    if (key === 'atMost' && cap === null) return (cap = number) === null;
    return true;
  });
  return { rule: perStepRule(start, stride, cap), unread };
}

type Stride = { readonly step: Decimal; readonly each: Decimal; readonly started: boolean };

function perStepRule(
  start: { readonly direction: 'above' | 'below'; readonly from: Decimal } | null,
  stride: Stride | null,
  cap: Decimal | null,
): Rule | null {
  return start === null || stride === null ? null : { kind: 'perStep', ...start, ...stride, cap };
}

/** `mỗi 1: 0,1`, `mỗi 1 bắt đầu: 1`; a step of nothing would count without end. */
function readStride(part: Part): Stride | null {
  if (part.text.length > longestCondition) return null;
  const match = /^(\D*?)\s*([\d.,]+\s*%?)\s*(\D*)$/su.exec(part.label ?? '');
  if (match === null || parameterTerms.read(match[1] ?? '') !== 'each') return null;
  const ending = (match[3] ?? '').trim();
  if (ending !== '' && parameterTerms.read(ending) !== 'started') return null;
  const step = readParameterNumber(match[2] ?? '');
  const each = readParameterNumber(part.value);
  if (step === null || each === null || compareDecimals(step, zero) <= 0) return null;
  return { step, each, started: ending !== '' };
}

function readYesNo(parts: readonly Part[]): ParameterReading {
  const points: { yes: Decimal | null; no: Decimal | null } = { yes: null, no: null };
  const unread = parts.filter((part) => {
    const key = part.label === null ? null : yesNoTerms.read(part.label);
    if (key === null || points[key] !== null) return true;
    points[key] = readParameterNumber(part.value);
    return points[key] === null;
  });
  const { yes, no } = points;
  return { rule: yes === null || no === null ? null : { kind: 'yesNo', yes, no }, unread };
}

function readChoice(parts: readonly Part[]): ParameterReading {
  const options: ChoiceOption[] = [];
  const unread = parts.filter((part) => {
    const label = readName(part.label ?? '');
    const points = readParameterNumber(part.value);
    if (part.label === null || label === '' || points === null) return true;
    if (options.some((option) => sameLabel(option.label, label))) return true;
    options.push({ label, points });
    return false;
  });
  return { rule: options.length === 0 ? null : { kind: 'choice', options }, unread };
}
