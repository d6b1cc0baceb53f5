import { showDate, versionSheet, versionText, type Attempt } from '../../text/index.ts';
import {
  criteriaCells,
  fingerprintOfCells,
  locateCopy,
  makeCopySheet,
  planCopy,
} from '../../workbook/criteria-copy.ts';
import {
  criteriaMarks,
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
import { effectText } from './change-effect.ts';
import { changeInCells, type ChangedInCells } from './criteria-lock.ts';
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
  const inCells = last === null ? null : changedInCells(last, start);
  const number = (last ?? first.at(0))?.number ?? 0;
  const change = made === null ? wordsOfCells(inCells) : changeInPane(made, inCells);
  const next = made === null && last === null ? [] : [versionOf(number + 1, now.bloc, { ...change, note })];
  const added = [...first, ...next];
  const written = await write(door, now, added);
  return written.ok ? { ok: true, value: added.at(-1)?.number ?? number } : written;
}

type Words = { readonly what: string; readonly effect: string; readonly note: VersionNote };

function firstWords(note: VersionNote, isWish: boolean): Words {
  const reason = isWish ? note.reason : versionText.first;
  return { what: versionText.nothingBefore, effect: '', note: { ...note, reason } };
}

function changedInCells(last: CriteriaVersion, { snapshot, bloc }: Opened): ChangedInCells | null {
  const isSame = fingerprintOfCells(criteriaCells(bloc)) === last.fingerprint;
  return isSame ? null : changeInCells(snapshot, bloc, last);
}

function wordsOfCells(change: ChangedInCells | null) {
  if (change === null) return { what: versionText.nothingBefore, effect: '' };
  const { what, effect } = change;
  return {
    what: versionText.inCells(what),
    effect: effect === null ? versionText.unknownEffect : effectText(effect),
  };
}

/** The effect of the change in the cells is told apart: its points were there before the pane's change. */
function changeInPane({ what, effect }: MadeChange, inCells: ChangedInCells | null) {
  if (inCells === null) return { what, effect };
  const cells = wordsOfCells(inCells);
  return { what: `${cells.what}; ${what}`, effect: versionText.bothEffects(cells.effect, effect) };
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
    fingerprint: fingerprintOfCells(criteriaCells(bloc)),
    marks: marksText(criteriaMarks(bloc)),
  };
}

/** The register first, then what the last version holds: without the one the other proves nothing. */
async function write(
  door: WorkbookDoor,
  { snapshot, bloc }: Opened,
  versions: readonly CriteriaVersion[],
): Promise<Attempt<null>> {
  const table = locateVersions(snapshot);
  if (table === null) {
    const made = await door.addSheets([makeVersionSheet(versions)]);
    return made.ok ? keepCopy(door, snapshot, bloc) : made;
  }
  const rows = planVersions(table, versions);
  if (rows === null) return { ok: false, failure: { kind: 'itemNotFound', item: versionSheet.name } };
  const written = await door.writeRows(rows);
  return written.ok ? keepCopy(door, snapshot, bloc) : written;
}

/** Keeps the criteria as they stand, word for word. A sheet that somebody has put in its place is left alone. */
export async function keepCopy(
  door: WorkbookDoor,
  snapshot: WorkbookSnapshot,
  bloc: OpenBloc,
): Promise<Attempt<null>> {
  const cells = criteriaCells(bloc);
  const table = locateCopy(snapshot);
  if (table === null) {
    const sheet = makeCopySheet(cells);
    const isThere = snapshot.sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    return isThere ? { ok: true, value: null } : door.addSheets([sheet]);
  }
  const { growth, edit } = planCopy(table, cells);
  if (growth !== null) {
    const grown = await door.growTables([growth]);
    if (!grown.ok) return grown;
  }
  return door.editTables([edit]);
}
