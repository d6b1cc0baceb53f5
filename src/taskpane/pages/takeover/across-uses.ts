import { takeOverAcross } from '../../../text/index.ts';
import type { AcrossUse } from '../../../workbook/takeover/across/across-mapping.ts';

const words = takeOverAcross.uses;
const ledgers = ['standard', 'bonus', 'deduction'] as const;
const plain = ['ignore', 'member', 'stage', 'total'] as const;

/** Everything that a column of a table with the criteria across can be said to hold, for a dropdown. */
export const acrossUses = (['ignore', 'member', ...ledgers, 'total', 'stage'] as const).map((value) => ({
  value,
  title: words[value],
}));

export function valueOfAcross(use: AcrossUse): string {
  return use.kind === 'line' ? use.ledger : use.kind;
}

/** The uses with another one for a column; there is one column of units and at most one of stages. */
export function acrossUseOf(uses: readonly AcrossUse[], column: number, value: string): readonly AcrossUse[] {
  const ledger = ledgers.find((one) => one === value);
  const kind = plain.find((one) => one === value) ?? 'ignore';
  const next: AcrossUse = ledger === undefined ? { kind } : { kind: 'line', ledger };
  const alone = next.kind === 'member' || next.kind === 'stage';
  return uses.map((use, place) => {
    if (place === column) return next;
    return alone && use.kind === next.kind ? { kind: 'ignore' } : use;
  });
}
