import { decimal, decimalFromNumber } from '../decimal.ts';
import { toScale } from '../scale.ts';
import type { CellRule, RuleContext } from './rule.ts';
import { accept } from './rule.ts';

/** Giữ điểm chuẩn: no input; a number typed there must at least be the standard points. */
export function compileKeep({ max, scale }: RuleContext): CellRule {
  const full = max ?? decimal(0);
  const points = toScale(full, scale);
  const typed = (value: number): boolean => {
    const { coefficient, exponent } = decimalFromNumber(value);
    return coefficient === full.coefficient && exponent === full.exponent;
  };
  return {
    kind: 'keep',
    needsTarget: false,
    cap: Number.POSITIVE_INFINITY,
    ofNumber: (value) => (Number.isFinite(value) && typed(value) ? points : Number.NaN),
    lookCloser: () => accept(points, { code: 'wrong-kind-of-entry', rule: 'keep' }),
    marks: null,
    arithmetic: () => ({ kind: 'keep', max: full }),
  };
}
