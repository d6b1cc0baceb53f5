import { criteriaHeaders, memberHeaders, roleTerms, takeOverText, unitKey } from '../../text/index.ts';
import { cellText, isBlank, isCellError } from '../cells.ts';
import type { Cell } from '../cells.ts';
import { everyNode } from '../code-index.ts';
import { tableNames } from '../table-names.ts';
import type { OpenBloc } from '../open-bloc.ts';
import type { PlannedCell } from '../sheet-plan.ts';
import type { TableGrowth } from '../table-growth.ts';
import { planRows } from '../table-rows.ts';
import type { RowPlan } from '../table-rows.ts';
import { writeCriteria } from '../write-criteria.ts';
import { originWords } from './origin-words.ts';
import type { OfficeTable } from './office-table.ts';
import type { TakeOver } from './take-over.ts';

/** The columns that the empty criteria table lacks: `Mã cha` where it is needed, the office's words and cells. */
export function missingColumns(taken: TakeOver, bloc: OpenBloc): TableGrowth | null {
  const header = (bloc.tables.criteria?.cells[0] ?? []).map((cell) => cellText(cell));
  const wanted = [...headerOf(taken), takeOverText.verbatim, takeOverText.origin];
  const columns = wanted.filter((name) => !header.includes(name));
  return columns.length === 0 ? null : { table: tableNames.criteria, rows: [], columns };
}

function headerOf({ scheme }: TakeOver): readonly string[] {
  return (writeCriteria(scheme)[0] ?? []).map((cell) => cellText(cell));
}

/** One row for each node, in the columns of the table as it stands; its blank rows are used first. */
export function criteriaRows(taken: TakeOver, bloc: OpenBloc, source: OfficeTable): TableGrowth {
  const { cells } = bloc.tables.criteria ?? { cells: [] };
  const header = (cells[0] ?? []).map((cell) => cellText(cell));
  const names = headerOf(taken);
  const nodes = everyNode(taken.scheme);
  const blanks = cells.slice(1).filter((row) => row.every((cell) => isBlank(cell))).length;
  const rows = writeCriteria(taken.scheme)
    .slice(1)
    .map((row, at) => {
      const node = nodes[at];
      const { words, address } = originWords(taken, source, node?.code ?? '');
      const values = new Map<string, PlannedCell>([
        ...names.map((name, place): [string, PlannedCell] => [name, planned(row[place] ?? null)]),
        [takeOverText.verbatim, words],
        [takeOverText.origin, address],
      ]);
      const filled = header.map((name) => values.get(name) ?? null);
      return { at, fills: at < blanks, strong: node?.kind === 'group', cells: filled };
    });
  return { table: tableNames.criteria, rows, columns: [] };
}

/** Rows of `ThanhVien` for units that only the office's table has. */
export function memberRows(taken: TakeOver, bloc: OpenBloc): readonly RowPlan[] | null {
  const { members } = bloc.tables;
  const known = new Set(bloc.members.map(({ name }) => unitKey(name)));
  const added = taken.scores.members.filter((name) => !known.has(unitKey(name)));
  if (added.length === 0 || members === null) return [];
  return planRows(
    members,
    tableNames.members,
    memberHeaders,
    added.map((name) => ({
      isThis: () => false,
      values: new Map<Parameters<typeof memberHeaders.name>[0], PlannedCell>([
        ['member', name],
        ['role', roleTerms.name('member')],
      ]),
    })),
  );
}

/** The office's scores, cell by cell, in the stage tables as they stand. */
export function scoreRows({ scores, scheme }: TakeOver, bloc: OpenBloc): readonly RowPlan[] {
  const lines = everyNode(scheme).filter(({ kind }) => kind === 'line');
  return bloc.stages.flatMap(({ stage, table, places }) =>
    lines.flatMap(({ code }) =>
      scores.members.flatMap((member): readonly RowPlan[] => {
        const cell = planned(scores.cellOf(stage, code, member));
        const row = places.rows.get(code);
        const column = [...places.columns].find(([name]) => unitKey(name) === unitKey(member))?.[1];
        if (cell === null || row === undefined || column === undefined) return [];
        const { sheet, row: top, column: left } = table.area;
        return [{ sheet, grows: null, row: top + row - 1, column: left + column - 1, cells: [cell] }];
      }),
    ),
  );
}

/** Whether a bloc has our criteria table with nothing in it. */
export function isEmptyCriteria({ scheme, tables }: OpenBloc): boolean {
  const header = tables.criteria?.cells[0] ?? [];
  const isOurs = header.some((cell) => criteriaHeaders.read(cellText(cell)) === 'rule');
  const rows = tables.criteria?.cells.slice(1) ?? [];
  return scheme.nodes.length === 0 && isOurs && rows.every((row) => row.every((cell) => isBlank(cell)));
}

function planned(cell: Cell): PlannedCell {
  return isCellError(cell) ? cell.error : cell;
}
