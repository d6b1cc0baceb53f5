import type { Attempt } from '../text/index.ts';
import { openBloc, type OpenBloc } from '../workbook/open-bloc.ts';
import { isResultSheet } from '../workbook/result-names.ts';
import { rememberTables, type SeenTables } from '../workbook/repair/table-headers.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { LookJob } from '../workbook/work-job.ts';
import { absentSheets, overviewOf } from './bloc-overview.ts';
import { guarded } from './own-fault.ts';
import type { LostSheet } from './lost-sheets.ts';
import type { AbsentSheet, BlocOverview } from './overview.ts';
import type { ResultLook } from './result-look.ts';
import type { WorkbookDoor } from './workbook-door.ts';

/** The workbook as one look found it. */
export type BlocReading = NoBloc | BlocOfWorkbook;

type Look = {
  readonly snapshot: WorkbookSnapshot;
  /** Sheets that earlier looks saw, kept so that they can be made again. */
  readonly lost: readonly LostSheet[];
  /** Tables that this or earlier looks saw, kept so that a header row can be given back. */
  readonly seenTables: SeenTables;
};

/** A workbook without our tables; `absentSheets` are those that it had before. */
export type NoBloc = Look & { readonly kind: 'noBloc'; readonly absentSheets: readonly AbsentSheet[] };

export type BlocOfWorkbook = Look & {
  readonly kind: 'bloc';
  readonly bloc: OpenBloc;
  readonly overview: BlocOverview;
};

/** Reads the workbook and everything that follows from it; `previous` tells what has gone since the last look. */
export async function readBloc(
  door: WorkbookDoor,
  previous: BlocReading | null,
  job?: LookJob,
): Promise<Attempt<BlocReading>> {
  return guarded(async () => {
    const read = await door.read(job);
    return read.ok ? readingOf(read.value, previous) : read;
  });
}

async function readingOf(
  snapshot: WorkbookSnapshot,
  previous: BlocReading | null,
): Promise<Attempt<BlocReading>> {
  const lost = previous === null ? [] : await lostSince(previous, snapshot);
  const seenTables = rememberTables(previous?.seenTables ?? new Map(), snapshot);
  const look = { snapshot, lost, seenTables };
  const bloc = openBloc(snapshot);
  if (bloc === null)
    return { ok: true, value: { kind: 'noBloc', ...look, absentSheets: absentSheets([], lost) } };
  const results = await resultsOf(snapshot, bloc);
  if (results === null) return { ok: false, failure: { kind: 'partNotLoaded' } };
  return {
    ok: true,
    value: { kind: 'bloc', ...look, bloc, overview: overviewOf(bloc, snapshot, lost, results) },
  };
}

/** Nothing is lost at the first look; what tells it is loaded with the second. */
async function lostSince(previous: BlocReading, snapshot: WorkbookSnapshot): Promise<readonly LostSheet[]> {
  const part = await import('./lost-sheets.ts').catch(() => null);
  return part === null ? previous.lost : part.lostSheets(previous, snapshot);
}

/** What checks the result sheets is loaded with the first of them; null when it did not arrive. */
async function resultsOf(snapshot: WorkbookSnapshot, bloc: OpenBloc): Promise<ResultLook | null> {
  if (!snapshot.sheets.some(({ name }) => isResultSheet(name))) return { state: 'absent', faults: [] };
  const part = await import('./result-look.ts').catch(() => null);
  return part === null ? null : part.lookAtResults(snapshot, bloc);
}
