import { daysLate, lastValidDay } from '../deadline.ts';
import { fromScale } from '../scale.ts';
import type { Arithmetic } from '../result.ts';
import type { Rule } from '../scheme.ts';
import { decimalFromNumber } from '../decimal.ts';
import { compileIntervals, intervalThatHolds } from './intervals.ts';
import type { CellRule, RuleContext } from './rule.ts';
import { capAtScale, refuse, rulePoints, unusableNumber } from './rule.ts';

type Late = Extract<Rule, { kind: 'late' }>;

/** Nộp muộn: points by the days after the last valid day (scoring-spec §10); in time is 0 unless a band says more. */
export function compileLate(rule: Late, context: RuleContext): CellRule {
  const perDay = rule.perDay === null ? 0 : rulePoints(rule.perDay, context);
  const bands = rule.bands ?? [];
  const intervals = compileIntervals(bands.map((band) => band.interval));
  const bandPoints = bands.map((band) => rulePoints(band.points, context));
  const missing = rulePoints(rule.missing, context);

  const ofDays = (days: number): number => {
    if (rule.bands === null) return days * perDay;
    return bandPoints[intervalThatHolds(days, intervals)] ?? (days === 0 ? 0 : Number.NaN);
  };
  const ofNumber = (received: number): number =>
    unusableNumber(received, 'late') === null && isPlausible(received)
      ? ofDays(daysLate(received, rule.deadline))
      : Number.NaN;
  const arithmetic = (received: number | null, points: number): Arithmetic => ({
    kind: 'late',
    daysLate: received === null ? 0 : daysLate(received, rule.deadline),
    lastValidDay: lastValidDay(rule.deadline),
    received,
    perDay: rule.perDay,
    points: fromScale(points, context.scale),
  });
  return {
    kind: 'late',
    needsTarget: false,
    cap: capAtScale(rule.cap, context.scale),
    ofNumber,
    lookCloser: (received) => {
      const unusable = unusableNumber(received, 'late');
      if (unusable !== null) return refuse(unusable);
      if (!isPlausible(received))
        return refuse({ code: 'implausible-date', value: decimalFromNumber(received) });
      const value = decimalFromNumber(daysLate(received, rule.deadline));
      return refuse({ code: rule.bands === null ? 'number-too-large' : 'no-interval', value });
    },
    arithmetic: (received) => arithmetic(received, ofNumber(received)),
    marks: {
      points: (mark) => (mark.state === 'notReceived' ? missing : Number.NaN),
      arithmetic: () => arithmetic(null, missing),
    },
  };
}

/** 01/01/1990 up to the end of 31/12/2100: a 0 or a 5 is no day on which anything was handed in. */
function isPlausible(received: number): boolean {
  return received >= 32_874 && received < 73_416;
}
