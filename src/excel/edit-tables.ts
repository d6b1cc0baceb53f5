import type { Attempt } from '../text/index.ts';
import { keptRows, type TableEdit } from '../workbook/table-edit.ts';
import { editPieces, type DoomedRow, type EditedTable } from './edit-pieces.ts';
import { runExcel } from './errors.ts';
import { sendPieces } from './pieces.ts';
import { shapes } from './protection.ts';
import { inRuns, stopIfWished, type Stage } from './stage.ts';
import { movedFormula } from './standing-cells.ts';

/**
 * Carries out edits of tables, all in one order: rows are exchanged, put in, written and at last taken out, nothing
 * else is touched. A row that would change its place and holds a formula of the office's own stops everything: its
 * references would point elsewhere.
 */
export async function editTables(edits: readonly TableEdit[], stage: Stage): Promise<Attempt<null>> {
  const done = await runExcel(async (context) => {
    const tables = edits.map((edit) => lookAt(context, edit));
    await context.sync();
    for (const { edit, body } of tables) {
      const formula = movedFormula(edit.rows, body);
      if (formula !== null) return formula;
    }
    const changes = tables.map(editPieces);
    const pieces = changes.flatMap((change) => change.pieces);
    const doomed = changes.flatMap((change) => change.doomed);
    await sendPieces(context, pieces, stage, shapes(doomed.map(({ sheet }) => sheet)));
    if (doomed.length > 0) await takeOut(context, doomed, stage);
    return null;
  });
  if (!done.ok || done.value === null) return done.ok ? { ok: true, value: null } : done;
  return { ok: false, failure: { kind: 'formulaInWay', cell: done.value } };
}

function lookAt(context: Excel.RequestContext, edit: TableEdit): EditedTable {
  const table = context.workbook.tables.getItem(edit.table).load('name,worksheet/name');
  const body = table.getDataBodyRange().load('formulas,values');
  const standing = [...keptRows(edit.rows)].sort((one, other) => one - other);
  const kept = edit.rows.filter(({ from }) => from !== null);
  const looks = new Map(
    kept.flatMap(({ strong }, place) => {
      const at = standing[place];
      if (strong === null || at === undefined) return [];
      const row = table.getHeaderRowRange().getOffsetRange(at + 1, 0);
      return [[at, row.load('format/font/bold')] as const];
    }),
  );
  return { edit, table, body, looks };
}

/** References to a row that is taken out are lost for good, so this comes last and goes to its end. */
async function takeOut(
  context: Excel.RequestContext,
  rows: readonly DoomedRow[],
  { pace, job }: Stage,
): Promise<void> {
  stopIfWished(job);
  job?.settle([...new Set(rows.map(({ sheet }) => sheet))]);
  let gone = 0;
  for (const run of job === undefined ? [rows] : inRuns(rows, pace.write, () => 250)) {
    gone += run.length;
    job?.tell({ kind: 'rows', number: gone, all: rows.length, name: run[0]?.sheet ?? '' });
    await takeOutRun(context, run);
  }
}

async function takeOutRun(context: Excel.RequestContext, run: readonly DoomedRow[]): Promise<void> {
  for (const { table, row } of run) context.workbook.tables.getItem(table).rows.getItemAt(row).delete();
  await context.sync();
}
