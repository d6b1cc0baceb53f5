import { compositionOf, isFor } from '../scoring/index.ts';
import type { Counted, GroupCount, Nominee } from '../scoring/index.ts';
import { compositionTitles, unitKey } from '../text/index.ts';
import type { OpenAwards } from './open-awards.ts';
import type { Particulars } from './award-particulars.ts';

/** A share among everyone who is proposed (S2-09, S4-17); `of` says among whom. */
export type CompositionRow = GroupCount & {
  readonly of: 'individuals' | 'collectives';
  readonly total: number;
};

/** Who is proposed: non-leaders and direct workers among the people, small ones among the collectives, each one once. */
export function proposedComposition({ review, particulars }: OpenAwards): readonly CompositionRow[] {
  const proposed = new Map<string, Nominee>();
  for (const { candidates } of review.awards) {
    for (const { nominee, proposal } of candidates)
      if (proposal.kind === 'proposed') proposed.set(nominee.subject, nominee);
  }
  const all = [...proposed.values()];
  const known = ({ subject }: Nominee): Particulars | undefined => particulars.of.get(unitKey(subject));
  const people = all.filter(({ kind }) => kind !== null && isPerson(kind));
  const collectives = all.filter(({ kind }) => kind !== null && !isPerson(kind));
  const { nonLeader, directWorker, smallCollective } = compositionTitles;
  return [
    ...rowsOf(
      'individuals',
      [nonLeader, directWorker],
      people.map((one) => personOf(known(one))),
    ),
    ...rowsOf(
      'collectives',
      [smallCollective],
      collectives.map((one) => collectiveOf(known(one))),
    ),
  ];
}

function rowsOf(
  of: CompositionRow['of'],
  groups: readonly string[],
  counted: readonly Counted[],
): readonly CompositionRow[] {
  if (counted.length === 0) return [];
  return compositionOf(counted, groups).map((row) => ({ ...row, of, total: counted.length }));
}

function personOf(known: Particulars | undefined): Counted {
  const { nonLeader, directWorker } = compositionTitles;
  const leader = known?.leader ?? null;
  return countedBy([
    [nonLeader, leader === null ? null : !leader],
    [directWorker, known?.directWorker ?? null],
  ]);
}

function collectiveOf(known: Particulars | undefined): Counted {
  return countedBy([[compositionTitles.smallCollective, known?.smallCollective ?? null]]);
}

function countedBy(answers: readonly (readonly [string, boolean | null])[]): Counted {
  const named = (wanted: boolean | null): ReadonlySet<string> =>
    new Set(answers.filter(([, answer]) => answer === wanted).map(([group]) => group));
  return { groups: named(true), unknown: named(null) };
}

function isPerson(kind: NonNullable<Nominee['kind']>): boolean {
  return isFor(['individual'], kind);
}
