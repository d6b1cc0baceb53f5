import { decimalFromNumber, decimalPlaces, powerOfTen } from '../decimal.ts';
import { largestShown } from '../doubles.ts';
import type { FindingDetail } from '../findings.ts';
import { mostDigits, toScale } from '../scale.ts';
import type { RowScorer } from './rows.ts';
import { numberIn } from './rows.ts';
import type { CloserLook, CompiledRule, RuleContext } from './rule.ts';
import { capAtScale, refuse, unusableNumber } from './rule.ts';

/** Chấm thẳng: the points themselves. Below zero or above the maximum is a finding and counts clamped. */
export function compileDirect(context: RuleContext): CompiledRule {
  const { max } = context;
  const plain = plainDirect(context);
  return {
    kind: 'direct',
    needsTarget: false,
    cap: Number.POSITIVE_INFINITY,
    ofNumber: (value) => plainPoints(value, plain),
    scoreRow: rowScorer(plain),
    lookCloser: (value) => lookCloser(value, context),
    marks: null,
    arithmetic: (value) => ({ kind: 'direct', value: decimalFromNumber(value), max }),
  };
}

/** Points with no more digits than the places, as whole numbers of the last place. */
type PlainDirect = { readonly power: number; readonly most: number; readonly unit: number };

function plainDirect({ scale, max }: RuleContext): PlainDirect {
  const { places, unit } = scale;
  // A double of fewer than 15 digits that is nearest to a decimal is shown as that decimal.
  const most = Math.min(scale.limit, capAtScale(max, scale), largestShown);
  return { power: powerOfTen(places), most: Math.floor(most / unit), unit };
}

function plainPoints(value: number, { power, most, unit }: PlainDirect): number {
  const whole = Math.round(value * power);
  // Adding 0 turns −0 into 0.
  return whole / power === value && whole >= 0 && whole <= most ? whole * unit + 0 : Number.NaN;
}

function rowScorer({ power, most, unit }: PlainDirect): RowScorer {
  return ({ values }, points, first, size, sums, own) => {
    let complete = true;
    for (let member = 0; member < size; member++) {
      const value = numberIn(values[member]);
      const whole = Math.floor(value * power + 0.5);
      const isPlain = whole / power === value && whole >= 0 && whole <= most;
      points[first + member] = isPlain ? whole * unit : Number.NaN;
      sums[own + member] = (sums[own + member] ?? 0) + (isPlain ? whole * unit : 0);
      complete = complete && isPlain;
    }
    return complete;
  };
}

function lookCloser(typed: number, { scale, max }: RuleContext): CloserLook {
  const unusable = unusableNumber(typed, 'direct');
  if (unusable !== null) return refuse(unusable);
  const value = decimalFromNumber(typed);
  if (Math.abs(typed) * scale.power > scale.limit) return refuse({ code: 'number-too-large', value });
  const findings: FindingDetail[] = [];
  const digits = decimalPlaces(value);
  if (digits > mostDigits) findings.push({ code: 'too-many-digits', value, most: mostDigits });
  else if (digits > scale.places)
    findings.push({ code: 'more-digits-than-places', value, places: scale.places });
  const points = toScale(value, scale);
  if (points < 0) findings.push({ code: 'below-zero', value });
  if (max !== null && points > toScale(max, scale)) findings.push({ code: 'above-max', value, max });
  return { points: Math.max(0, points), findings, digits: Math.min(mostDigits, digits) };
}
