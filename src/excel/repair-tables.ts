import type { Attempt } from '../text/index.ts';
import type { TableRepair } from '../workbook/repair/broken-tables.ts';
import { typedOverHeader } from '../workbook/repair/typed-over-header.ts';
import type { WorkJob } from '../workbook/work-job.ts';
import { cellContent } from './cell-content.ts';
import { runExcel, stoppedBefore } from './errors.ts';
import { sendPieces, type Step } from './pieces.ts';
import { mayReshape } from './protection.ts';
import { usualPace } from './stage.ts';
import { standingCells, writtenAgain } from './standing-cells.ts';

/** Puts tables right, one after the other; a refusal or a stop leaves those before it repaired. */
export async function repairTables(
  repairs: readonly TableRepair[],
  job: WorkJob | undefined,
): Promise<Attempt<null>> {
  const may = await mayReshape(repairs.map(({ sheet }) => sheet));
  if (!may.ok) return may;
  for (const [place, repair] of repairs.entries()) {
    if (job?.isStopped() === true) return stoppedBefore(repairs.slice(place).map(({ sheet }) => sheet));
    job?.tell({ kind: 'repair', number: place + 1, all: repairs.length, name: repair.sheet });
    const done = await runExcel(async (context) => {
      const steps = await stepsOf(context, repair);
      const piece = { kind: 'rows', sheet: repair.sheet, look: null, steps } as const;
      // Without a job: a repair that is refused in its middle goes back, one that is done stays.
      await sendPieces(context, [piece], { pace: usualPace, job: undefined });
      return null;
    });
    if (!done.ok) return done;
    job?.wrote({ names: () => [repair.sheet], takeBack: null });
  }
  return { ok: true, value: null };
}

function step(apply: Step['apply'], takeBack: Step['takeBack'] = null): Step {
  return { weight: 1, cells: null, apply, takeBack };
}

async function stepsOf(context: Excel.RequestContext, repair: TableRepair): Promise<readonly Step[]> {
  const { sheet, table } = repair;
  switch (repair.kind) {
    case 'rename': {
      const named = (from: string, to: string) => (now: Excel.RequestContext) =>
        (now.workbook.tables.getItem(from).name = to);
      return [step(named(repair.from, table), named(table, repair.from))];
    }
    case 'make':
      return makeSteps(repair);
    case 'showHeader': {
      // Excel brings the old names back itself, and moves down what was typed in their place.
      const show = (isOn: boolean) => (now: Excel.RequestContext) =>
        (now.workbook.tables.getItem(table).showHeaders = isOn);
      return [step(show(true), show(false))];
    }
    case 'header':
      return headerSteps(context, repair);
    case 'headerAndTable': {
      const { row, column, rows, header } = repair;
      const lineIn = (now: Excel.RequestContext): Excel.Range =>
        now.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`);
      return [
        step(
          (now) => lineIn(now).insert('Down'),
          (now) => lineIn(now).delete('Up'),
        ),
        step((now) => {
          const cells = now.workbook.worksheets.getItem(sheet);
          cells.getRangeByIndexes(row - 1, column - 1, 1, header.length).formulas = [headerContent(header)];
        }),
        ...makeSteps({ ...repair, rows: rows + 1, columns: header.length }),
      ];
    }
  }
}

type NewTable = {
  readonly sheet: string;
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

function makeSteps({ sheet, table, row, column, rows, columns }: NewTable): readonly Step[] {
  return [
    step((context) => {
      const place = context.workbook.worksheets.getItem(sheet);
      place.tables.add(place.getRangeByIndexes(row - 1, column - 1, rows, columns), true).name = table;
    }),
  ];
}

/** What stands in the row and is no header goes down first, with its look, so that nothing is written over. */
async function headerSteps(
  context: Excel.RequestContext,
  { table, header }: Extract<TableRepair, { kind: 'header' }>,
): Promise<readonly Step[]> {
  const row = context.workbook.tables.getItem(table).getHeaderRowRange();
  row.load('formulas,values,numberFormat,format/font/bold');
  await context.sync();
  const before = standingCells(row, 0).map(writtenAgain);
  const standing = standingCells(row, 0).map(({ content }) => content);
  const typed = typedOverHeader(standing, header);
  const tableIn = (now: Excel.RequestContext): Excel.Table => now.workbook.tables.getItem(table);
  const write = (cells: readonly (string | number | boolean)[]) => (now: Excel.RequestContext) =>
    (tableIn(now).getHeaderRowRange().formulas = [[...cells]]);
  // A column that came since keeps its name.
  const wanted = before.map((content, place) => cellContent(header[place] ?? '') ?? content);
  const named = step(write(wanted), write(before));
  if (typed === null) return [named];
  const cells = before.map((content, place) => (typed[place] === '' ? '' : content));
  const firstIn = (now: Excel.RequestContext): Excel.Range =>
    tableIn(now).getHeaderRowRange().getOffsetRange(1, 0);
  const formats: readonly unknown[] = row.numberFormat[0] ?? [];
  const { bold } = row.format.font;
  return [
    step(
      (now) => tableIn(now).rows.add(0, [cells]),
      (now) => tableIn(now).rows.getItemAt(0).delete(),
    ),
    step((now) => (firstIn(now).numberFormat = [[...formats]])),
    step((now) => (firstIn(now).format.font.bold = bold)),
    named,
  ];
}

function headerContent(header: readonly string[]): (string | number | boolean)[] {
  return header.map((text) => cellContent(text) ?? '');
}
