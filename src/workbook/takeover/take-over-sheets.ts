import { stages } from '../../scoring/index.ts';
import type { Stage } from '../../scoring/index.ts';
import { stageTerms, takeOverText } from '../../text/index.ts';
import { everyNode } from '../code-index.ts';
import { isCellError } from '../cells.ts';
import type { Cell } from '../cells.ts';
import { layoutSheets } from '../layout.ts';
import { tableNames } from '../table-names.ts';
import type { PlannedCell, SheetPlan } from '../sheet-plan.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { headerRow } from '../table-sheet.ts';
import { originWords } from './origin-words.ts';
import { columnCount } from './office-table.ts';
import type { OfficeTable } from './office-table.ts';
import type { TakeOver } from './take-over.ts';

/** The bloc that the sheets are for; what the table does not say stays blank. */
export type TakeOverBloc = { readonly name: string | null; readonly year: number | null };

/**
 * The new sheets beside the office's own: all of ours, the criteria with the office's words and cells, the stages with
 * its scores as typed. A name that a sheet has already gets a number behind it; the office's sheet keeps its own.
 */
export function takeOverSheets(
  taken: TakeOver,
  table: OfficeTable,
  bloc: TakeOverBloc,
  workbook: WorkbookSnapshot,
): readonly SheetPlan[] {
  const wanted = stagesToMake(taken, workbook);
  const pasted = table.area === null ? pastedSheet(table, workbook) : null;
  const source = pasted?.source ?? table;
  const plans = layoutSheets({
    ...bloc,
    theme: null,
    bases: [],
    level: null,
    viewers: null,
    members: taken.scores.members.map((name) => ({ name, role: 'member' as const })),
    scheme: taken.scheme,
    stages: new Map(wanted.map((stage) => [stage, null])),
  }).map((plan) => {
    if (plan.tables.some(({ name }) => name === tableNames.criteria)) return withOrigins(plan, taken, source);
    const stage = wanted.find((one) => plan.name === stageTerms.name(one));
    return stage === undefined ? plan : withScores(plan, stage, taken);
  });
  return withFreeNames([...plans, ...(pasted === null ? [] : [pasted.plan])], workbook);
}

/** The usual two, those that the office has scored, and those whose name would make an office's sheet ours. */
function stagesToMake({ scores }: TakeOver, { sheets }: WorkbookSnapshot): readonly Stage[] {
  const named = new Set(sheets.map(({ name }) => stageTerms.read(name)));
  return stages.filter(
    (stage) => stage === 'self' || stage === 'agreed' || scores.stages.includes(stage) || named.has(stage),
  );
}

function withScores(plan: SheetPlan, stage: Stage, { scheme, scores }: TakeOver): SheetPlan {
  const nodes = everyNode(scheme);
  const cells = plan.cells.map((row, place) => {
    const node = nodes[place - headerRow];
    if (node?.kind !== 'line') return row;
    return [
      ...row.slice(0, 2),
      ...scores.members.map((member) => planned(scores.cellOf(stage, node.code, member))),
    ];
  });
  return { ...plan, cells };
}

/** Two columns behind ours: the office's words as they are, and the cell that each criterion comes from. */
function withOrigins(plan: SheetPlan, taken: TakeOver, table: OfficeTable): SheetPlan {
  const nodes = everyNode(taken.scheme);
  const width = plan.columns.length;
  const cells = plan.cells.map((row, place): readonly PlannedCell[] => {
    const filled = Array.from({ length: width }, (_cell, column) => row[column] ?? null);
    if (place === headerRow - 1) return [...filled, takeOverText.verbatim, takeOverText.origin];
    const node = nodes[place - headerRow];
    if (node === undefined) return row;
    const { words, address } = originWords(taken, table, node.code);
    return [...filled, words, address];
  });
  return {
    ...plan,
    cells,
    tables: plan.tables.map((one) => ({ ...one, columns: one.columns + 2 })),
    columns: [
      ...plan.columns,
      { width: 40, wraps: true, numberFormat: null },
      { width: 16, wraps: true, numberFormat: null },
    ],
  };
}

function planned(cell: Cell): PlannedCell {
  return isCellError(cell) ? cell.error : cell;
}

/** What was pasted, cell by cell as text, so that nothing of it is lost; and the same table as it will stand there. */
export function pastedSheet(
  { cells }: OfficeTable,
  { sheets }: WorkbookSnapshot,
): { readonly plan: SheetPlan; readonly source: OfficeTable } {
  const name = freeName(takeOverText.pastedSheet, new Set(sheets.map((sheet) => sheet.name.toLowerCase())));
  const columns = columnCount(cells);
  return {
    plan: {
      name,
      cells: cells.map((row) => row.map(planned)),
      tables: [],
      columns: Array.from({ length: columns }, () => ({ width: 24, wraps: true, numberFormat: '@' })),
      boldRows: [],
      frozenRows: 0,
      orientation: 'landscape',
    },
    source: { area: { sheet: name, row: 1, column: 1, rows: cells.length, columns }, cells },
  };
}

function withFreeNames(plans: readonly SheetPlan[], { sheets }: WorkbookSnapshot): readonly SheetPlan[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return plans.map((plan) => {
    const name = freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { ...plan, name };
  });
}

/** Excel compares names of sheets without regard to case. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}
