import type { SchemeNode } from '../scoring/index.ts';
import { criteriaHeaders, sheetNames, sheetText, stageTerms } from '../text/index.ts';
import { absoluteCellName, cellName, quotedSheet } from './address.ts';
import { everyNode } from './code-index.ts';
import type { OpenBloc } from './open-bloc.ts';
import { differenceOf, plain, shown } from './plain-formulas.ts';
import type { StagePoints } from './result-points.ts';
import type { ColumnPlan, PlannedCell, SheetPlan } from './sheet-plan.ts';
import { frameTable, startSpilledSheet } from './spilled-sheet.ts';
import type { SpilledSheet } from './spilled-sheet.ts';

/** The header rows of the tables that the differences refer to. */
export type ComparedTables = {
  /** On `Điểm chi tiết`, of all stages together: it has every name and code whatever a stage still lacks. */
  readonly final: number;
  /** On `Điểm chi tiết`, by stage. */
  readonly points: readonly StagePoints[];
  /** On `Kết quả`, by stage. */
  readonly totals: readonly StagePoints[];
  readonly sameShape: boolean;
};

/**
 * The sheet `Chênh lệch`: for each member its points in every section and criterion by stage, and by how much each
 * stage differs from the one before; null with fewer than two stages. Plain formulas over the spilled tables of
 * `Điểm chi tiết` and the totals of `Kết quả`; cell by cell where the stages have the same shape, else by the
 * member's name.
 */
export function differencesSheet(bloc: OpenBloc, compared: ComparedTables): SheetPlan | null {
  const { final, points, totals, sameShape } = compared;
  if (points.length < 2) return null;
  const stages = points.map(({ stage, top }, place) => ({
    name: stageTerms.name(stage),
    top,
    totals: totals[place]?.top ?? 0,
  }));
  const sheet = startSpilledSheet(
    sheetText.differences.title(bloc.facts.name),
    sheetText.differences.note,
    null,
    columnPlans(stages.length * 2 - 1),
  );
  const nodes = shownNodes(bloc);
  bloc.members.forEach((_member, member) => {
    addMember({ sheet, final, stages, nodes, member, members: bloc.members.length, sameShape });
  });
  return sheet.finish({ name: sheetNames.differences, frozenRows: 1, orientation: 'portrait' });
}

type StageColumns = { readonly name: string; readonly top: number; readonly totals: number };
type PlacedNode = { readonly node: SchemeNode; readonly place: number };

type Block = {
  readonly sheet: SpilledSheet;
  readonly final: number;
  readonly stages: readonly StageColumns[];
  readonly nodes: readonly PlacedNode[];
  /** Counted from zero, in the order of the table of all stages. */
  readonly member: number;
  readonly members: number;
  readonly sameShape: boolean;
};

/** Above this number of cells only the sections are compared: tens of thousands of formulas would slow Excel down. */
const mostRows = 4000;

function shownNodes(bloc: OpenBloc): readonly PlacedNode[] {
  const nodes = everyNode(bloc.scheme).map((node, place) => ({ node, place }));
  const few = nodes.length * bloc.members.length <= mostRows;
  return few ? nodes : nodes.filter(({ node }) => node.kind === 'group');
}

function addMember(block: Block): void {
  const { sheet, final, stages, nodes } = block;
  const nameRow = sheet.heading(shown(pointsCell(final, memberColumn(block))));
  const { difference, total } = sheetText.differences;
  const names = stages.flatMap(({ name }, place) => (place === 0 ? [name] : [name, difference]));
  const top = sheet.add([criteriaHeaders.name('code'), criteriaHeaders.name('title'), ...names]);
  const columns = names.length + 2;
  frameTable(sheet.format, top, nodes.length + 1, columns);
  nodes.forEach(({ node, place }, index) => {
    const source = final + 1 + place;
    const row = top + 1 + index;
    const cells = stages.map((stage) =>
      block.sameShape
        ? shown(pointsCell(stage.top + 1 + place, memberColumn(block)))
        : pointsByName(block, stage, place, nameRow),
    );
    sheet.add([shown(pointsCell(source, 1)), shown(pointsCell(source, 2)), ...withDifferences(cells, row)]);
    if (node.kind === 'group') sheet.format({ row, column: 1, rows: 1, columns, look: 'group' });
    sheet.room(row, [node.code, node.title]);
  });
  const row = top + 1 + nodes.length;
  sheet.add([
    null,
    total,
    ...withDifferences(
      stages.map((stage) =>
        block.sameShape
          ? shown(resultCell(stage.totals + 1 + block.member, totalColumn))
          : totalByName(block, stage, nameRow),
      ),
      row,
    ),
  ]);
  sheet.format({ row, column: 1, rows: 1, columns, look: 'group' });
  sheet.add([]);
}

/** s1, s2, s2 − s1, s3, s3 − s2… beginning in the third column. */
function withDifferences(cells: readonly PlannedCell[], row: number): readonly PlannedCell[] {
  return cells.flatMap((cell, place) => {
    if (place === 0) return [cell];
    const before = place === 1 ? 3 : place * 2;
    return [cell, differenceOf(cellName(row, before), cellName(row, place * 2 + 2))];
  });
}

function memberColumn({ member }: Block): number {
  return member + 3;
}

function pointsCell(row: number, column: number): string {
  return `${quotedSheet(sheetNames.points)}!${absoluteCellName(row, column)}`;
}

function resultCell(row: number, column: number): string {
  return `${quotedSheet(sheetNames.result)}!${absoluteCellName(row, column)}`;
}

/** By name: the stages may list the members in another order. */
function pointsByName(block: Block, stage: StageColumns, place: number, nameRow: number): PlannedCell {
  const area = (row: number): string => `${pointsCell(row, 3)}:${absoluteCellName(row, block.members + 2)}`;
  const found = `INDEX(${area(stage.top + 1 + place)},1,MATCH(${absoluteCellName(nameRow, 1)},${area(stage.top)},0))`;
  return plain(`=IFERROR(${found},"")`);
}

const totalColumn = 5;

function totalByName(block: Block, stage: StageColumns, nameRow: number): PlannedCell {
  const area = (column: number): string => {
    const [from, to] = [stage.totals + 1, stage.totals + block.members];
    return `${resultCell(from, column)}:${absoluteCellName(to, column)}`;
  };
  const found = `INDEX(${area(totalColumn)},MATCH(${absoluteCellName(nameRow, 1)},${area(1)},0))`;
  return plain(`=IFERROR(${found},"")`);
}

function columnPlans(numbers: number): readonly ColumnPlan[] {
  return [
    { width: 10, wraps: false, numberFormat: null },
    { width: 50, wraps: true, numberFormat: null },
    ...Array.from({ length: numbers }, () => ({ width: 11, wraps: false, numberFormat: null })),
  ];
}
