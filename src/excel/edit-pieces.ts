import { keptRows, type RowAfter, type TableEdit } from '../workbook/table-edit.ts';
import type { PlannedCell } from '../workbook/sheet-plan.ts';
import { cellContent } from './cell-content.ts';
import { shiftWeight, type Piece, type Step } from './pieces.ts';
import { standingCells, writtenAgain } from './standing-cells.ts';

/** A table with what was loaded of it: its rows, and the looks of those that get another. */
export type EditedTable = {
  readonly edit: TableEdit;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly looks: ReadonlyMap<number, Excel.Range>;
};

export type DoomedRow = { readonly table: string; readonly sheet: string; readonly row: number };

/** The pieces of an edit, while the rows that are not wanted any more still stand; and where those stand then. */
export function editPieces(edited: EditedTable): {
  readonly pieces: readonly Piece[];
  readonly doomed: readonly DoomedRow[];
} {
  const { edit, body } = edited;
  const sheet = edited.table.worksheet.name;
  const count = body.values.length;
  const wanted = keptRows(edit.rows);
  const standing = [...wanted].sort((one, other) => one - other);
  const pieces: Piece[] = [];
  const doomed = Array.from({ length: count }, (_row, row) => row).filter((row) => !wanted.includes(row));
  let kept = 0;
  let added = 0;
  const inserts: Piece[] = [];
  for (const row of edit.rows) {
    if (row.from === null) {
      const at = (kept === 0 ? 0 : (standing[kept - 1] ?? 0) + 1) + added;
      inserts.push(newRow(edit.table, sheet, { row, at, count: count + added, width: widthOf(body) }));
      added += 1;
    } else {
      const piece = keptRow(edited, { row, from: row.from, at: standing[kept] ?? row.from });
      if (piece !== null) pieces.push(piece);
      kept += 1;
    }
  }
  return {
    pieces: [...pieces, ...inserts],
    doomed: doomedRows(edit, standing, doomed).map((row) => ({ table: edit.table, sheet, row })),
  };
}

/** From the last up, each moved down by the new rows that stand above it. */
function doomedRows(
  { rows }: TableEdit,
  standing: readonly number[],
  doomed: readonly number[],
): readonly number[] {
  const newBefore: number[] = [];
  let kept = 0;
  for (const { from } of rows) {
    if (from === null) newBefore.push(kept === 0 ? -1 : (standing[kept - 1] ?? 0));
    else kept += 1;
  }
  return doomed.map((row) => row + newBefore.filter((above) => above < row).length).reverse();
}

type NewRow = {
  readonly row: RowAfter;
  readonly at: number;
  readonly count: number;
  readonly width: number;
};

function newRow(name: string, sheet: string, { row, at, count, width }: NewRow): Piece {
  const cells = Array.from({ length: width }, (_cell, place) => contentOf(row.cells[place] ?? null));
  const added: Step = {
    weight: shiftWeight.row,
    cells: null,
    apply: (context) => context.workbook.tables.getItem(name).rows.add(at < count ? at : undefined, [cells]),
    takeBack: (context) => context.workbook.tables.getItem(name).rows.getItemAt(at).delete(),
  };
  return { kind: 'rows', sheet, look: null, steps: [added, ...lookStep(name, { at, strong: row.strong })] };
}

type KeptRow = { readonly row: RowAfter; readonly from: number; readonly at: number };

/** Null where nothing changes. */
function keptRow({ edit, table, body, looks }: EditedTable, { row, from, at }: KeptRow): Piece | null {
  const moves = from !== at;
  const changed = row.cells.flatMap((cell, column) => (cell === null ? [] : [column]));
  if (!moves && changed.length === 0 && row.strong === null) return null;
  const before = standingCells(body, at).map(writtenAgain);
  const source = standingCells(body, from).map(writtenAgain);
  const here = (context: Excel.RequestContext): Excel.Range =>
    rowAt(context.workbook.tables.getItem(edit.table), at);
  const moved: Step = {
    weight: source.length,
    cells: here,
    apply: (context) => (here(context).formulas = [source]),
    takeBack: (context) => (here(context).formulas = [before]),
  };
  const cells = changed.map((column): Step => {
    const cell = (context: Excel.RequestContext): Excel.Range => here(context).getCell(0, column);
    return {
      weight: 1,
      cells: cell,
      apply: (context) => (cell(context).formulas = [[contentOf(row.cells[column] ?? null)]]),
      takeBack: moves ? null : (context) => (cell(context).formulas = [[before[column] ?? '']]),
    };
  });
  const wasBold = looks.get(at)?.format.font.bold === true;
  return {
    kind: 'rows',
    sheet: table.worksheet.name,
    look: null,
    steps: [
      ...(moves ? [moved] : []),
      ...cells,
      ...lookStep(edit.table, { at, strong: row.strong, wasBold }),
    ],
  };
}

type RowLook = { readonly at: number; readonly strong: boolean | null; readonly wasBold?: boolean };

/** A row that was not there before has no look to go back to. */
function lookStep(name: string, { at, strong, wasBold }: RowLook): readonly Step[] {
  if (strong === null) return [];
  const paint = (context: Excel.RequestContext, isBold: boolean): void => {
    rowAt(context.workbook.tables.getItem(name), at).format.font.bold = isBold;
  };
  return [
    {
      weight: 1,
      cells: null,
      apply: (context) => paint(context, strong),
      takeBack: wasBold === undefined ? null : (context) => paint(context, wasBold),
    },
  ];
}

function rowAt(table: Excel.Table, place: number): Excel.Range {
  return table.getHeaderRowRange().getOffsetRange(place + 1, 0);
}

function widthOf(body: Excel.Range): number {
  return body.values[0]?.length ?? 0;
}

function contentOf(cell: PlannedCell): string | number | boolean {
  return cellContent(cell) ?? '';
}
