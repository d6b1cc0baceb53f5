import { appraisalSheetNames, type Attempt, type Vocabulary } from '../../text/index.ts';
import { appraisalSheet } from '../../workbook/appraisal-sheets.ts';
import { appraisalTableNames, type AppraisalTableKey } from '../../workbook/appraisal-tables.ts';
import { openBloc, type OpenBloc } from '../../workbook/open-bloc.ts';
import { planRows, type RowWish } from '../../workbook/table-rows.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

/** Writes rows into a register, which is made with them when the workbook does not have it yet. */
export async function writeRegister<Key extends string>(
  door: WorkbookDoor,
  key: AppraisalTableKey,
  headers: Vocabulary<Key>,
  dayKeys: readonly Key[],
  wishesOf: (bloc: OpenBloc) => readonly RowWish<Key>[],
): Promise<Attempt<null>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  const sheet = appraisalSheetNames[key];
  const missing = { ok: false, failure: { kind: 'itemNotFound', item: sheet } } as const;
  if (bloc === null) return missing;
  const wishes = wishesOf(bloc);
  const table = bloc.appraisal.tables[key];
  if (table === null)
    return door.addSheets([
      appraisalSheet(
        key,
        headers,
        wishes.map(({ values }) => values),
      ),
    ]);
  const plans = planRows(table, appraisalTableNames[key], headers, wishes, dayKeys);
  if (plans === null) return missing;
  return plans.length === 0 ? { ok: true, value: null } : door.writeRows(plans);
}
