import { showDate, versionSheet, versionText, type Attempt } from '../../text/index.ts';
import {
  criteriaFingerprint,
  criteriaMarks,
  differenceFrom,
  locateVersions,
  makeVersionSheet,
  marksText,
  planVersions,
  readVersions,
  type CriteriaVersion,
} from '../../workbook/criteria-versions.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { VersionNote } from './criteria-orders.ts';

type Opened = { readonly snapshot: WorkbookSnapshot; readonly bloc: OpenBloc };

/** A change that the pane has just made, with the state before it. */
type MadeChange = { readonly before: Opened; readonly what: string; readonly effect: string };

/**
 * Adds the state of the criteria as a version; answers with its number. Before the first change the state that it
 * starts from becomes version 1; what was changed in cells since the last version is told too.
 */
export async function recordVersion(
  door: WorkbookDoor,
  now: Opened,
  made: MadeChange | null,
  note: VersionNote,
): Promise<Attempt<number>> {
  const known = readVersions(now.snapshot);
  const last = known.at(-1) ?? null;
  const start = made?.before ?? now;
  const first = last === null ? [versionOf(1, start.bloc, firstWords(note, made === null))] : [];
  const inCells = last === null ? null : changedInCells(last, start.bloc);
  const number = (last ?? first.at(0))?.number ?? 0;
  const change = made === null ? changeInCells(inCells) : changeInPane(made, inCells);
  const next = made === null && last === null ? [] : [versionOf(number + 1, now.bloc, { ...change, note })];
  const added = [...first, ...next];
  const written = await write(door, now.snapshot, added);
  return written.ok ? { ok: true, value: added.at(-1)?.number ?? number } : written;
}

type Words = { readonly what: string; readonly effect: string; readonly note: VersionNote };

function firstWords(note: VersionNote, isWish: boolean): Words {
  const reason = isWish ? note.reason : versionText.first;
  return { what: versionText.nothingBefore, effect: '', note: { ...note, reason } };
}

function changedInCells(last: CriteriaVersion, bloc: OpenBloc): string | null {
  if (criteriaFingerprint(bloc) === last.fingerprint) return null;
  return versionText.inCells(versionText.difference(differenceFrom(last, bloc)));
}

function changeInCells(inCells: string | null) {
  return {
    what: inCells ?? versionText.nothingBefore,
    effect: inCells === null ? '' : versionText.unknownEffect,
  };
}

function changeInPane({ what, effect }: MadeChange, inCells: string | null) {
  return { what: inCells === null ? what : `${inCells}; ${what}`, effect };
}

function versionOf(number: number, bloc: OpenBloc, { what, effect, note }: Words): CriteriaVersion {
  const { who, reason, day } = note;
  return {
    number,
    day: showDate(day),
    who,
    reason,
    what,
    effect,
    fingerprint: criteriaFingerprint(bloc),
    marks: marksText(criteriaMarks(bloc)),
  };
}

async function write(
  door: WorkbookDoor,
  snapshot: WorkbookSnapshot,
  versions: readonly CriteriaVersion[],
): Promise<Attempt<null>> {
  const table = locateVersions(snapshot);
  if (table === null) return door.addSheets([makeVersionSheet(versions)]);
  const rows = planVersions(table, versions);
  if (rows === null) return { ok: false, failure: { kind: 'itemNotFound', item: versionSheet.name } };
  return door.writeRows(rows);
}
