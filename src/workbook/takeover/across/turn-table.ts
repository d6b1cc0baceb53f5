import type { Ledger } from '../../../scoring/index.ts';
import { cellText, isBlank } from '../../cells.ts';
import type { Cell, Cells } from '../../cells.ts';
import type { Stepwise } from '../../stepwise.ts';
import type { OfficeRow, PointsCell, ScoreCell } from '../office-rows.ts';
import type { ColumnMapping } from '../propose-mapping.ts';
import type { Remark } from '../remarks.ts';
import type { AcrossLayout } from './across-layout.ts';
import type { AcrossMapping } from './across-mapping.ts';
import { readHeadings } from './column-headings.ts';
import { criteriaOfColumns, maximumOfColumn } from './criteria-of-columns.ts';
import type { AcrossNode } from './criteria-of-columns.ts';
import { columnsOf, lanesOf } from './lanes.ts';
import type { Lane } from './lanes.ts';
import { memberRows } from './member-rows.ts';
import { acrossRemarks } from './across-remarks.ts';

/** A cell of the office's table, by indexes. */
export type TablePlace = { readonly row: number; readonly column: number };

/** A table with the criteria across, turned so that they go down; `at` leads back to the office's cells. */
export type TurnedTable = {
  readonly rows: readonly OfficeRow[];
  readonly mapping: ColumnMapping;
  readonly at: (row: number, column: number | null) => TablePlace;
  /** Said with places of the office's table. */
  readonly remarks: readonly Remark[];
};

const plain = ['code', 'title', 'standard', 'bonus', 'deduction'] as const;
const ledgers = ['standard', 'bonus', 'deduction'] as const;
const noAnnotations = { basis: '', evidence: '', owner: '', deadline: '' } as const;

export function* turnTable(
  cells: Cells,
  layout: AcrossLayout,
  mapping: AcrossMapping,
): Stepwise<TurnedTable> {
  const { header } = layout;
  const nodes = criteriaOfColumns(cells, header, mapping);
  const members = memberRows(cells, layout, mapping);
  const lanes = lanesOf(members.rows, nodes, mapping);
  const rows: OfficeRow[] = [];
  for (const [row, node] of nodes.entries()) {
    yield { kind: 'officeRows', number: row + 1, all: nodes.length };
    rows.push(rowOf(cells, node, row, lanes));
  }
  const sum = sumRow(cells, layout, mapping, lanes, nodes.length);
  return {
    rows: sum === null ? rows : [...rows, sum],
    mapping: [
      ...plain.map((kind) => ({ kind })),
      ...lanes.map(({ member, stage, ledger }) => ({ kind: 'score' as const, member, stage, ledger })),
    ],
    at: placesOf(cells, layout, mapping, nodes, lanes),
    remarks: acrossRemarks(cells, layout, mapping, nodes, members),
  };
}

function rowOf(cells: Cells, node: AcrossNode, row: number, lanes: readonly Lane[]): OfficeRow {
  const { code, parent, title, typed, isGroup, columns, max } = node;
  const own = new Set<Ledger>(isGroup ? max.keys() : columns.map(({ ledger }) => ledger));
  const points = ledgers.flatMap((ledger): readonly PointsCell[] => {
    if (!own.has(ledger)) return [];
    const value = max.get(ledger);
    const reading = value === undefined ? ({ kind: 'blank' } as const) : ({ kind: 'number', value } as const);
    return [{ ledger, column: plain.indexOf(ledger), cell: null, reading }];
  });
  const scores = scoresOf(cells, lanes, columnsOf(node));
  const note = typed === title ? '' : typed;
  return { row, kind: 'criterion', code, parent, title, note, annotations: noAnnotations, points, scores };
}

function scoresOf(
  cells: Cells,
  lanes: readonly Lane[],
  columnOf: (lane: Lane) => number | null,
): readonly ScoreCell[] {
  return lanes.flatMap((lane, place): readonly ScoreCell[] => {
    const column = columnOf(lane);
    const cell = column === null ? null : (cells[lane.row]?.[column] ?? null);
    return isBlank(cell) ? [] : [{ column: plain.length + place, cell }];
  });
}

/** The totals that the office has written for its units, as the last row of the turned table. */
function sumRow(
  cells: Cells,
  layout: AcrossLayout,
  mapping: AcrossMapping,
  lanes: readonly Lane[],
  row: number,
): OfficeRow | null {
  const totals = totalsOf(layout, mapping, lanes);
  const [first] = totals.values();
  const max = first === undefined ? null : maximumOfColumn(cells, layout.header, first);
  const points: readonly PointsCell[] =
    max === null
      ? []
      : [{ ledger: 'standard', column: 2, cell: null, reading: { kind: 'number', value: max } }];
  const scores = scoresOf(cells, lanes, (lane) => totals.get(lane) ?? null).map(({ column, cell }) => ({
    column,
    cell: withoutOutOf(cell),
  }));
  if (scores.length === 0) return null;
  return {
    row,
    kind: 'sum',
    code: '',
    parent: null,
    title: '',
    note: '',
    annotations: noAnnotations,
    points,
    scores,
  };
}

/** A column of totals without a stage is of the only stage of its row. */
function totalsOf(
  { header }: AcrossLayout,
  { uses }: AcrossMapping,
  lanes: readonly Lane[],
): ReadonlyMap<Lane, number> {
  const totals = readHeadings(header.paths).flatMap(({ kind, parts, stage }, column) =>
    uses[column]?.kind === 'total' && (parts.length < 2 || kind !== 'total') ? [{ column, stage }] : [],
  );
  const words = new Map<number, Set<string>>();
  for (const { row, word } of lanes) words.set(row, (words.get(row) ?? new Set()).add(word));
  const found = lanes.flatMap((lane): readonly (readonly [Lane, number])[] => {
    if (lane.ledger !== null) return [];
    const alone = words.get(lane.row)?.size === 1;
    const [last] = totals.filter(({ stage }) => stage === lane.word || (stage === null && alone)).slice(-1);
    return last === undefined ? [] : [[lane, last.column]];
  });
  return new Map(found);
}

/** `684,0/700,0`: the points out of the most that could be had. */
function withoutOutOf(cell: Cell): Cell {
  return typeof cell === 'string' ? (/^([\d.,]+)\s*\/\s*[\d.,]+$/.exec(cellText(cell))?.[1] ?? cell) : cell;
}

function placesOf(
  cells: Cells,
  layout: AcrossLayout,
  mapping: AcrossMapping,
  nodes: readonly AcrossNode[],
  lanes: readonly Lane[],
): TurnedTable['at'] {
  const { header } = layout;
  const totals = totalsOf(layout, mapping, lanes);
  return (row, column) => {
    const node = nodes[row];
    const lane = column === null ? undefined : lanes[column - plain.length];
    if (node === undefined && lane === undefined) {
      const column = [...totals.values()][0] ?? header.memberColumn;
      return { row: header.maxima ?? headingRow(cells, column, header.headings), column };
    }
    if (lane === undefined) {
      const own = node?.column ?? header.memberColumn;
      const typed = header.headings.find((one) => cellText(cells[one]?.[own]) === node?.typed);
      return { row: typed ?? headingRow(cells, own, header.headings), column: own };
    }
    const found = node === undefined ? totals.get(lane) : columnsOf(node)(lane);
    return { row: lane.row, column: found ?? header.memberColumn };
  };
}

/** The lowest words of the heading above a column. */
function headingRow(cells: Cells, column: number, headings: readonly number[]): number {
  return [...headings].reverse().find((row) => !isBlank(cells[row]?.[column])) ?? headings[0] ?? 0;
}
