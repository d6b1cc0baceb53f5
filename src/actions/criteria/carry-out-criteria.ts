import { criteriaPane, refusalText, sheetNames, type Attempt, type Failure } from '../../text/index.ts';
import type { CriteriaChange } from '../../workbook/criteria-change.ts';
import { entryGaps } from '../../workbook/entry-gaps.ts';
import { openBloc, type OpenBloc } from '../../workbook/open-bloc.ts';
import { locateVersions } from '../../workbook/criteria-versions.ts';
import { planCriteriaChange, type PlannedChange } from '../../workbook/plan-criteria.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import { changeEffect, effectText } from './change-effect.ts';
import { criteriaLock } from './criteria-lock.ts';
import type { CriteriaOrder, VersionNote } from './criteria-orders.ts';
import { describeChange } from './describe-change.ts';
import { putBack } from './put-back.ts';
import { recordVersion } from './record-version.ts';

const words = criteriaPane.done;

type Opened = { readonly snapshot: WorkbookSnapshot; readonly bloc: OpenBloc };

/** Carries out an order on the criteria; answers with the sentence that tells what was done. */
export async function carryOutCriteria(door: WorkbookDoor, order: CriteriaOrder): Promise<Attempt<string>> {
  const before = await open(door);
  if (!before.ok) return before;
  if (order.kind === 'change') return change(door, before.value, order.change, order.note);
  if (order.kind === 'putBack') return putBack(door, before.value);
  const recorded = await recordVersion(door, before.value, null, order.note);
  return recorded.ok ? { ok: true, value: words.version(recorded.value) } : recorded;
}

async function change(
  door: WorkbookDoor,
  before: Opened,
  wanted: CriteriaChange,
  note: VersionNote | null,
): Promise<Attempt<string>> {
  // An entry typed since the person looked locks the criteria: the pane asks again, with the reason.
  const { state } = criteriaLock(before.snapshot, before.bloc);
  if (note === null && state.kind !== 'open') return refused('lockedNow');
  const planning = planCriteriaChange(before.snapshot, before.bloc, wanted);
  if (!planning.ok) return { ok: false, failure: { kind: 'refused', ...refusalText(planning.refusal) } };
  const { plan } = planning;
  const what = describeChange(before.snapshot, before.bloc, wanted, plan);
  const effect = effectText(changeEffect(before.bloc, plan.after.bloc));
  const may = await door.mayReshape(sheetsOfChange(before, plan, note));
  if (!may.ok) return may;
  const edited = await door.editTables(plan.edits);
  if (!edited.ok) return edited;
  const rows = await growEntryTables(door);
  if (!rows.ok) return rows;
  const told = [words.changed(what), ...(rows.value === 0 ? [] : [words.rows(rows.value)])];
  if (note === null) return { ok: true, value: told.join(' ') };
  const after = await open(door);
  if (!after.ok) return after;
  const recorded = await recordVersion(door, after.value, { before, what, effect }, note);
  return recorded.ok ? { ok: true, value: [...told, words.version(recorded.value)].join(' ') } : recorded;
}

/** Every sheet that the change writes: the rows that entry tables get and the register of versions come after it. */
function sheetsOfChange(
  { snapshot }: Opened,
  { edits, after }: PlannedChange,
  note: VersionNote | null,
): readonly string[] {
  const gaps = entryGaps(after.bloc, after.snapshot).map(({ sheet }) => sheet);
  const versions = note === null ? null : locateVersions(snapshot);
  const edited = edits.map(({ table }) => snapshot.tables.find(({ name }) => name === table)?.sheet ?? '');
  return [...edited, ...gaps, ...(versions === null ? [] : [versions.area.sheet])];
}

function refused(why: 'lockedNow'): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: 'refused', ...criteriaPane[why] } };
}

/** New criteria get their rows in the entry tables at once. */
async function growEntryTables(door: WorkbookDoor): Promise<Attempt<number>> {
  const now = await open(door);
  if (!now.ok) return now;
  const gaps = entryGaps(now.value.bloc, now.value.snapshot);
  if (gaps.length === 0) return { ok: true, value: 0 };
  const grown = await door.growTables(gaps.map(({ growth }) => growth));
  return grown.ok
    ? { ok: true, value: gaps.reduce((sum, { growth }) => sum + growth.rows.length, 0) }
    : grown;
}

async function open(door: WorkbookDoor): Promise<Attempt<Opened>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  return bloc === null
    ? { ok: false, failure: { kind: 'itemNotFound', item: sheetNames.criteria } }
    : { ok: true, value: { snapshot: read.value, bloc } };
}
