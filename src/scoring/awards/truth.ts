/** Kleene's three values: what is not known is neither met nor missed. */
export type Truth = 'met' | 'missed' | 'unknown';

/** Met when all are met, missed when one is missed, else unknown. Nothing asked is met. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('missed')) return 'missed';
  return truths.includes('unknown') ? 'unknown' : 'met';
}

/** Met when one is met, missed when all are missed, else unknown. Nothing to choose from is missed. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('met')) return 'met';
  return truths.includes('unknown') ? 'unknown' : 'missed';
}

export function notOf(truth: Truth): Truth {
  switch (truth) {
    case 'met':
      return 'missed';
    case 'missed':
      return 'met';
    case 'unknown':
      return 'unknown';
  }
}

export function truthOf(holds: boolean): Truth {
  return holds ? 'met' : 'missed';
}
