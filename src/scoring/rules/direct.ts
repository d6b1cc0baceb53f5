import { decimalFromNumber, decimalPlaces } from '../decimal.ts';
import type { FindingDetail } from '../findings.ts';
import { mostDigits, toScale } from '../scale.ts';
import type { CloserLook, CompiledRule, RuleContext } from './rule.ts';
import { capAtScale, refuse, unusableNumber } from './rule.ts';

/** Chấm thẳng: the points themselves. Below zero or above the maximum is a finding and counts clamped. */
export function compileDirect(context: RuleContext): CompiledRule {
  const { scale, max } = context;
  const { power, unit } = scale;
  const most = Math.min(scale.limit, capAtScale(max, scale));
  return {
    kind: 'direct',
    needsTarget: false,
    cap: Number.POSITIVE_INFINITY,
    ofNumber: (value) => {
      const points = Math.round(value * power);
      const plain = points / power === value && points >= 0 && points <= most && points % unit === 0;
      return plain ? points : Number.NaN;
    },
    lookCloser: (value) => lookCloser(value, context),
    marks: null,
    arithmetic: (value) => ({ kind: 'direct', value: decimalFromNumber(value), max }),
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
