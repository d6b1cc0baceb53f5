import { compareDecimals } from '../scoring/index.ts';
import type { Band, Bound, Decimal, Interval } from '../scoring/index.ts';
import { writeParameterNumber } from './parameter-parts.ts';
import { numberIn, type DraftProblem } from './number-draft.ts';

/** The shapes of an interval, as an official says them. */
export const intervalShapes = [
  'atLeast',
  'above',
  'fromBelow',
  'fromTo',
  'aboveTo',
  'aboveBelow',
  'below',
  'atMost',
  'exactly',
  'any',
] as const;
export type IntervalShape = (typeof intervalShapes)[number];

/** An interval as it is typed into fields. */
export type IntervalDraft = { readonly shape: IntervalShape; readonly low: string; readonly high: string };

export type BandDraft = IntervalDraft & { readonly points: string };

export const emptyBand: BandDraft = { shape: 'fromBelow', low: '', high: '', points: '' };

/** Which of the two numbers a shape asks for. */
export function sidesOf(shape: IntervalShape): { readonly low: boolean; readonly high: boolean } {
  switch (shape) {
    case 'atLeast':
    case 'above':
    case 'exactly':
      return { low: true, high: false };
    case 'below':
    case 'atMost':
      return { low: false, high: true };
    case 'fromBelow':
    case 'fromTo':
    case 'aboveTo':
    case 'aboveBelow':
      return { low: true, high: true };
    case 'any':
      return { low: false, high: false };
  }
}

export function draftOfInterval({ low, high }: Interval): IntervalDraft {
  const text = (value: Decimal | undefined): string =>
    value === undefined ? '' : writeParameterNumber(value);
  const sides = { low: text(low?.value), high: text(high?.value) };
  if (low === null && high === null) return { shape: 'any', ...sides };
  if (high === null) return { shape: low?.closed === true ? 'atLeast' : 'above', ...sides };
  if (low === null) return { shape: high.closed ? 'atMost' : 'below', ...sides };
  if (low.closed && high.closed && compareDecimals(low.value, high.value) === 0)
    return { shape: 'exactly', low: sides.low, high: '' };
  if (low.closed) return { shape: high.closed ? 'fromTo' : 'fromBelow', ...sides };
  return { shape: high.closed ? 'aboveTo' : 'aboveBelow', ...sides };
}

/** The interval, or nothing after its problems have been told. */
export function intervalOf(draft: IntervalDraft, field: string, problems: DraftProblem[]): Interval | null {
  const sides = sidesOf(draft.shape);
  const low = sides.low ? numberIn(draft.low, `${field}.low`, problems) : null;
  const high = sides.high ? numberIn(draft.high, `${field}.high`, problems) : null;
  if ((sides.low && low === null) || (sides.high && high === null)) return null;
  if (low !== null && high !== null && compareDecimals(low, high) > 0) {
    problems.push({ field: `${field}.high`, kind: 'upsideDown', text: draft.high });
    return null;
  }
  return {
    low: boundAt(low, closedLow.includes(draft.shape)),
    high: draft.shape === 'exactly' ? boundAt(low, true) : boundAt(high, closedHigh.includes(draft.shape)),
  };
}

const closedLow: readonly IntervalShape[] = ['atLeast', 'fromBelow', 'fromTo', 'exactly'];
const closedHigh: readonly IntervalShape[] = ['atMost', 'fromTo', 'aboveTo'];

function boundAt(value: Decimal | null, closed: boolean): Bound | null {
  return value === null ? null : { value, closed };
}

export function draftOfBand({ interval, points }: Band): BandDraft {
  return { ...draftOfInterval(interval), points: writeParameterNumber(points) };
}

export function bandsOf(drafts: readonly BandDraft[], problems: DraftProblem[]): readonly Band[] {
  return drafts.flatMap((draft, place): readonly Band[] => {
    const interval = intervalOf(draft, `bands.${place}`, problems);
    const points = numberIn(draft.points, `bands.${place}.points`, problems);
    return interval === null || points === null ? [] : [{ interval, points }];
  });
}
