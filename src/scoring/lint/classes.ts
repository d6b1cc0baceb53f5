import { compareDecimals } from '../decimal.ts';
import type { Finding } from '../findings.ts';
import { nowhere } from '../findings.ts';
import type { ClassRule, Regulation } from '../scheme.ts';

/** Classes stand from the top down; one that a class before it swallows can never be given. */
export function findClassDefects({ classes }: Regulation): readonly Finding[] {
  return classes.flatMap((own, index) => {
    const before = classes[index - 1];
    return before === undefined || isBelow(own, before)
      ? []
      : [
          {
            severity: 'error',
            where: { ...nowhere, table: 'regulation' },
            code: 'classes-out-of-order',
            label: own.label,
          },
        ];
  });
}

/** The same points may lead to two classes when only the higher one asks something of every group. */
function isBelow(own: ClassRule, before: ClassRule): boolean {
  if (own.min === null) return before.min !== null || asksMore(before, own);
  if (before.min === null) return false;
  const difference = compareDecimals(own.min, before.min);
  return difference < 0 || (difference === 0 && asksMore(before, own));
}

function asksMore(before: ClassRule, own: ClassRule): boolean {
  if (before.everyGroupAtLeast === null) return false;
  return (
    own.everyGroupAtLeast === null || compareDecimals(own.everyGroupAtLeast, before.everyGroupAtLeast) < 0
  );
}
