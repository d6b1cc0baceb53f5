import { compareDecimals, decimal, zero } from '../scoring/index.ts';
import type { Band, ChoiceOption, Decimal, ParameterPart, Rule, RuleKind } from '../scoring/index.ts';
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
export type ParameterReading = {
  readonly rule: Rule | null;
  readonly unread: readonly Part[];
  /** The first part that the rule cannot do without, where other parts have been read. */
  readonly missing?: ParameterPart | null;
};

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
  const found = { ...noNumbers, lowerIsBetter: false };
  const unread = parts.filter((part) => {
    if (parameterTerms.read(part.text) === 'lowerIsBetter') {
      found.lowerIsBetter = true;
      return false;
    }
    const { words, number } = wordsAndNumber(part.text);
    const key = parameterTerms.read(words);
    return number === null || !isRate(number) || key === 'each' || !keep(found, key, number);
  });
  const { atLeast, atMost, lowerIsBetter } = found;
  return {
    rule: { kind: 'ratio', minRate: atLeast, maxRate: atMost ?? decimal(1), lowerIsBetter },
    unread,
  };
}

/** Numbers that words introduce; each may be said once. */
type Numbers = { atLeast: Decimal | null; atMost: Decimal | null; each: Decimal | null };

const noNumbers: Readonly<Numbers> = { atLeast: null, atMost: null, each: null };

/** False for a word that is not one of these, or for the second number of one. */
function keep(numbers: Numbers, key: string | null, number: Decimal): boolean {
  if (key !== 'atLeast' && key !== 'atMost' && key !== 'each') return false;
  if (numbers[key] !== null) return false;
  numbers[key] = number;
  return true;
}

function isRate(number: Decimal): boolean {
  return compareDecimals(number, zero) >= 0 && compareDecimals(number, largestRate) < 0;
}

function readBands(parts: readonly Part[]): ParameterReading {
  const bands: Band[] = [];
  const found: { otherwise: Decimal | null } = { otherwise: null };
  const unread = parts.filter((part) => {
    if (part.label !== null && parameterTerms.read(part.label) === 'otherwise' && found.otherwise === null) {
      found.otherwise = readParameterNumber(part.value);
      return found.otherwise === null;
    }
    const band = readBand(part);
    if (band !== null) bands.push(band);
    return band === null;
  });
  const { otherwise } = found;
  const empty = bands.length === 0 && otherwise === null;
  return { rule: empty ? null : { kind: 'bands', bands, otherwise }, unread };
}

function readPerCase(parts: readonly Part[]): ParameterReading {
  const found = { ...noNumbers };
  const unread = parts.filter((part) => {
    const { words, number } = wordsAndNumber(part.text);
    const key = words === '' ? 'each' : parameterTerms.read(words);
    return number === null || key === 'atLeast' || !keep(found, key, number);
  });
  const { each, atMost } = found;
  const rule: Rule | null = each === null ? null : { kind: 'perCase', each, cap: atMost };
  return { rule, unread, missing: each === null ? 'each' : null };
}

function readPerStep(parts: readonly Part[]): ParameterReading {
  const found: PerStep = { start: null, stride: null, cap: null };
  const unread = parts.filter((part) => !readStepPart(part, found));
  const { start, stride, cap } = found;
  const rule: Rule | null =
    start === null || stride === null ? null : { kind: 'perStep', ...start, ...stride, cap };
  const missing = start === null ? 'start' : stride === null ? 'stride' : null;
  return { rule, unread, missing };
}

type PerStep = {
  start: { readonly direction: 'above' | 'below'; readonly from: Decimal } | null;
  stride: Stride | null;
  cap: Decimal | null;
};

function readStepPart(part: Part, found: PerStep): boolean {
  if (part.label !== null && found.stride === null) {
    found.stride = readStride(part);
    if (found.stride !== null) return true;
  }
  const { words, number } = wordsAndNumber(part.text);
  if (number === null) return false;
  const key = parameterTerms.read(words);
  if ((key === 'above' || key === 'below') && found.start === null)
    found.start = { direction: key, from: number };
  else if (key === 'atMost' && found.cap === null) found.cap = number;
  else return false;
  return true;
}

type Stride = { readonly step: Decimal; readonly each: Decimal; readonly started: boolean };

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
  const rule: Rule | null = yes === null || no === null ? null : { kind: 'yesNo', yes, no };
  return { rule, unread, missing: yes === null ? 'yes' : no === null ? 'no' : null };
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
