import type { Attempt } from '../text/index.ts';
import { openBloc, type OpenBloc } from '../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { overviewOf } from './bloc-overview.ts';
import type { BlocOverview } from './overview.ts';
import type { WorkbookDoor } from './workbook-door.ts';

/** The workbook as one look found it. */
export type BlocReading = NoBloc | BlocOfWorkbook;

export type NoBloc = { readonly kind: 'noBloc' };

export type BlocOfWorkbook = {
  readonly kind: 'bloc';
  readonly bloc: OpenBloc;
  readonly overview: BlocOverview;
  /** For making a lost sheet again as it was. */
  readonly snapshot: WorkbookSnapshot;
};

/** Reads the workbook and everything that follows from it; `previous` tells what has gone since the last look. */
export async function readBloc(
  door: WorkbookDoor,
  previous: BlocReading | null,
): Promise<Attempt<BlocReading>> {
  const read = await door.read();
  return read.ok ? { ok: true, value: readingOf(read.value, previous) } : read;
}
