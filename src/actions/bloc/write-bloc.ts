import { sheetNames, type Attempt } from '../../text/index.ts';
import { openBloc, type OpenBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { RowPlan } from '../../workbook/table-rows.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

/** What is to be written, and what is told when it has been; or why nothing can be written. */
export type Wish = Attempt<{ readonly rows: readonly RowPlan[]; readonly told: string }>;

/** Reads the workbook as it is now, so that each row is looked for where it stands, and writes. */
export async function writeBloc(
  door: WorkbookDoor,
  wishOf: (bloc: OpenBloc, snapshot: WorkbookSnapshot) => Wish,
): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  if (bloc === null) return missing(sheetNames.bloc);
  const wish = wishOf(bloc, read.value);
  if (!wish.ok) return wish;
  const { rows, told } = wish.value;
  if (rows.length === 0) return { ok: true, value: told };
  const written = await door.writeRows(rows);
  return written.ok ? { ok: true, value: told } : written;
}

/** A sheet or a member that is not there. */
export function missing(item: string): Attempt<never> {
  return { ok: false, failure: { kind: 'itemNotFound', item } };
}

export function wish(rows: readonly RowPlan[], told: string): Wish {
  return { ok: true, value: { rows, told } };
}
