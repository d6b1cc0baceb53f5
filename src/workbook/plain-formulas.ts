import type { PlannedCell } from './sheet-plan.ts';

/** A formula of Excel's own functions: any program recalculates it, with or without the add-in. */
export function plain(formula: string): PlannedCell {
  return { formula, spills: false };
}

/** What another cell shows. An empty cell referred to would show as 0. */
export function shown(reference: string): PlannedCell {
  return plain(`=IF(${reference}="","",${reference})`);
}

/** Doubles are subtracted, so the noise behind the fourth decimal goes. Blank unless both cells hold numbers. */
export function differenceOf(before: string, after: string): PlannedCell {
  return plain(`=IF(AND(ISNUMBER(${before}),ISNUMBER(${after})),ROUND(${after}-${before},4),"")`);
}
