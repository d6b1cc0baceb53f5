import { sheetNames, type Attempt } from '../text/index.ts';
import { entryGaps } from '../workbook/entry-gaps.ts';
import { openBloc } from '../workbook/open-bloc.ts';
import type { WorkbookDoor } from './workbook-door.ts';

export type FilledGaps = {
  readonly rows: number;
  readonly columns: number;
  readonly sheets: readonly string[];
};

/**
 * Gives the entry tables the rows of new criteria and the columns of new members. What is typed stays as it is; rows
 * and columns that have lost their criterion or member stay too, and remain a finding.
 */
export async function fillGaps(door: WorkbookDoor): Promise<Attempt<FilledGaps>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  const gaps = bloc === null ? [] : entryGaps(bloc, read.value);
  if (gaps.length === 0) return { ok: false, failure: { kind: 'itemNotFound', item: sheetNames.criteria } };
  const grown = await door.growTables(gaps.map(({ growth }) => growth));
  if (!grown.ok) return grown;
  const rows = gaps.reduce((sum, { codes }) => sum + codes.length, 0);
  const columns = gaps.reduce((sum, { members }) => sum + members.length, 0);
  return { ok: true, value: { rows, columns, sheets: gaps.map(({ sheet }) => sheet) } };
}
