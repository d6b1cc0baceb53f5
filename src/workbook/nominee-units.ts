import type { Nominee } from '../scoring/index.ts';
import { canonicalKey, matchUnit, unitKey } from '../text/index.ts';
import { firstSpelling } from './first-spelling.ts';
import type { Header } from './header.ts';
import type { NomineeKey } from './nominee-cells.ts';
import type { Report } from './report.ts';

export type NomineeRow = { readonly nominee: Nominee; readonly row: number };

/**
 * Proposing units and blocs by one spelling each: names that are the same by `unitKey` are one unit with one slot. A
 * unit that only looks like another stays apart, and is asked about once.
 */
export function evenUnits(
  rows: readonly NomineeRow[],
  known: readonly string[],
  header: Header<NomineeKey>,
  report: Report,
): readonly Nominee[] {
  const spelled = firstSpelling(unitKey);
  const bloc = firstSpelling(unitKey);
  const units = new Map([...known, ...rows.map(({ nominee }) => nominee.subject)].map(keyed));
  for (const unit of units.values()) spelled(unit);
  return rows.map(({ nominee, row }) => {
    const { unit } = nominee;
    if (unit !== null && !units.has(unitKey(unit))) {
      const suggestion = nearUnit(unit, [...units.values()]);
      units.set(unitKey(unit), unit);
      const column = header.columns.get('unit') ?? 0;
      if (suggestion !== null) {
        const place = { row, column, member: nominee.subject };
        report.add('question', place, { code: 'near-unit', text: unit, suggestion });
      }
    }
    return {
      ...nominee,
      unit: unit === null ? null : spelled(unit),
      bloc: nominee.bloc === null ? null : bloc(nominee.bloc),
    };
  });
}

function keyed(name: string): readonly [string, string] {
  return [unitKey(name), name];
}

function nearUnit(unit: string, others: readonly string[]): string | null {
  const match = matchUnit(unit, others);
  const near = match.kind === 'near' ? (others[match.index] ?? null) : null;
  return near === null || lettersOf(near) !== lettersOf(unit) ? null : near;
}

/** Phòng A is never a slip for Phòng B, as Phường 1 is none for Phường 2. */
function lettersOf(name: string): string {
  return canonicalKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length === 1)
    .join(' ');
}
