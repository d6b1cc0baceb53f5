import { versionText } from '../../text/index.ts';
import {
  criteriaFingerprint,
  differenceFrom,
  readVersions,
  type CriteriaVersion,
} from '../../workbook/criteria-versions.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** Whether the criteria may be changed freely, and what the register of versions says. */
export type CriteriaLock = {
  readonly state:
    /** Nobody has typed an entry, and no version is recorded. */
    | { readonly kind: 'open' }
    /** Scoring has begun and no version is recorded yet. */
    | { readonly kind: 'unrecorded' }
    | { readonly kind: 'recorded'; readonly version: number; readonly fingerprint: string }
    /** The tables differ from the last version. */
    | { readonly kind: 'changedInCells'; readonly version: number; readonly what: string };
  /** The newest first. */
  readonly versions: readonly CriteriaVersion[];
  /** Who wrote the last version, to be offered again. */
  readonly who: string;
};

export function criteriaLock(snapshot: WorkbookSnapshot, bloc: OpenBloc): CriteriaLock {
  const versions = readVersions(snapshot);
  return {
    state: stateOf(bloc, versions.at(-1) ?? null),
    versions: [...versions].reverse(),
    who: versions.at(-1)?.who ?? '',
  };
}

function stateOf(bloc: OpenBloc, last: CriteriaVersion | null): CriteriaLock['state'] {
  if (last === null) return hasScores(bloc) ? { kind: 'unrecorded' } : { kind: 'open' };
  const now = criteriaFingerprint(bloc);
  if (now === last.fingerprint) return { kind: 'recorded', version: last.number, fingerprint: now };
  const what = versionText.difference(differenceFrom(last, bloc));
  return { kind: 'changedInCells', version: last.number, what };
}

/** Scoring has begun when anything is typed for any member in any stage. */
function hasScores({ stages }: OpenBloc): boolean {
  return stages.some(({ entries }) =>
    [...entries.lines.values()].some(({ values }) => values.some((value) => value !== null)),
  );
}
