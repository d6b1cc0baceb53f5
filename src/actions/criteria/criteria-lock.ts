import { differenceText, versionText } from '../../text/index.ts';
import { criteriaCells, fingerprintOfCells, readCopy } from '../../workbook/criteria-copy.ts';
import { differenceFromCopy, type FoundDifference } from '../../workbook/criteria-difference.ts';
import { differenceFrom, readVersions, type CriteriaVersion } from '../../workbook/criteria-versions.ts';
import { openBloc, type OpenBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { withEdits } from '../../workbook/table-edit.ts';
import { changeEffect, type EffectRow } from './change-effect.ts';

/** Whether the criteria may be changed freely, and what the register of versions says. */
export type CriteriaLock = {
  readonly state:
    /** Nobody has typed an entry, and no version is recorded. */
    | { readonly kind: 'open' }
    /** Scoring has begun and no version is recorded yet: the pane records it by itself. */
    | { readonly kind: 'unrecorded' }
    | {
        readonly kind: 'recorded';
        readonly version: number;
        readonly fingerprint: string;
        /** What the version holds is kept word for word. */
        readonly isKept: boolean;
      }
    | ChangedInCells;
  /** The newest first. */
  readonly versions: readonly CriteriaVersion[];
  /** Who wrote the last version, to be offered again. */
  readonly who: string;
};

/** The tables differ from the last version. */
export type ChangedInCells = {
  readonly kind: 'changedInCells';
  readonly version: number;
  readonly what: string;
  /** Cell by cell; null when what was recorded is not kept (any more). */
  readonly difference: FoundDifference | null;
  /** Whose points the change has moved; null when that cannot be told. */
  readonly effect: readonly EffectRow[] | null;
};

export function criteriaLock(snapshot: WorkbookSnapshot, bloc: OpenBloc): CriteriaLock {
  const versions = readVersions(snapshot);
  return {
    state: stateOf(snapshot, bloc, versions.at(-1) ?? null),
    versions: [...versions].reverse(),
    who: versions.filter(({ who }) => who !== versionText.automatic).at(-1)?.who ?? '',
  };
}

function stateOf(
  snapshot: WorkbookSnapshot,
  bloc: OpenBloc,
  last: CriteriaVersion | null,
): CriteriaLock['state'] {
  if (last === null) return hasScores(bloc) ? { kind: 'unrecorded' } : { kind: 'open' };
  const now = fingerprintOfCells(criteriaCells(bloc));
  if (now !== last.fingerprint) return changeInCells(snapshot, bloc, last);
  const isKept = readCopy(snapshot, now) !== null;
  return { kind: 'recorded', version: last.number, fingerprint: now, isKept };
}

/** What was changed in the cells since a version, and whose points it moved. */
export function changeInCells(
  snapshot: WorkbookSnapshot,
  bloc: OpenBloc,
  last: CriteriaVersion,
): ChangedInCells {
  const changed = { kind: 'changedInCells', version: last.number } as const;
  const copy = readCopy(snapshot, last.fingerprint);
  if (copy === null) {
    const what = versionText.difference(differenceFrom(last, bloc));
    return { ...changed, what, difference: null, effect: null };
  }
  const difference = differenceFromCopy(snapshot, bloc, copy);
  const before = difference.putBack === null ? null : openBloc(withEdits(snapshot, difference.putBack));
  return {
    ...changed,
    what: differenceText(difference),
    difference,
    effect: before === null ? null : changeEffect(before, bloc),
  };
}

/** Scoring has begun when anything is typed for any member in any stage; without criteria there is nothing to lock. */
function hasScores({ stages, scheme }: OpenBloc): boolean {
  return (
    scheme.nodes.length > 0 &&
    stages.some(({ entries }) =>
      [...entries.lines.values()].some(({ values }) => values.some((value) => value !== null)),
    )
  );
}
