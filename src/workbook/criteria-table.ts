import type { SchemeNode } from '../scoring/index.ts';
import { criteriaHeaders } from '../text/index.ts';
import { cellAt, cellText, isBlank } from './cells.ts';
import { readCriteria } from './criteria.ts';
import { findHeader } from './header.ts';
import { tableNames } from './table-names.ts';
import type { LocatedTable } from './locate-tables.ts';
import type { OpenBloc } from './open-bloc.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

export type CriteriaColumn = Parameters<typeof criteriaHeaders.name>[0];

/** A criterion of the table with the rows that go along with it; rows count from 0 below the header. */
export type CriterionItem = {
  /** Null for a criterion that is not in the table yet. */
  readonly row: number | null;
  /** Rows without a code behind it: notes, sums. */
  readonly tail: readonly number[];
  /** Null for a criterion that is not in the table yet. */
  readonly node: SchemeNode | null;
  /** The code as typed, with its bracket: `a)`. */
  readonly typed: string;
  readonly isLine: boolean;
  readonly children: readonly CriterionItem[];
};

/** The Excel Table `TieuChi` as a tree whose rows can be written, moved and taken out. */
export type CriteriaTable = {
  readonly located: LocatedTable;
  readonly columns: ReadonlyMap<CriteriaColumn, number>;
  readonly items: readonly CriterionItem[];
  /** Rows above the first criterion. */
  readonly lead: readonly number[];
  /** Blank rows at the end, where people are meant to write. */
  readonly blank: readonly number[];
};

/** Null where the criteria are no Excel Table of ours: an office's own layout is the office's. */
export function openCriteriaTable(snapshot: WorkbookSnapshot, bloc: OpenBloc): CriteriaTable | null {
  const located = bloc.tables.criteria;
  const named = snapshot.tables.some(({ name }) => name.toLowerCase() === tableNames.criteria.toLowerCase());
  const header = located === null ? null : findHeader(located.cells, criteriaHeaders);
  if (located === null || header?.row !== 0 || !named || !header.columns.has('code')) return null;
  const { rows } = readCriteria(located.cells, bloc.scheme.regulation);
  const rowOf = new Map([...rows].map(([code, row]) => [code, row - 2]));
  const starts = new Set(rowOf.values());
  const below = located.cells.slice(1);
  const end = filledRows(below);
  const tailOf = (row: number): readonly number[] => {
    const tail: number[] = [];
    for (let next = row + 1; next < end && !starts.has(next); next += 1) tail.push(next);
    return tail;
  };
  const itemOf = (node: SchemeNode): CriterionItem => {
    const row = rowOf.get(node.code) ?? 0;
    return {
      row,
      tail: tailOf(row),
      node,
      typed: cellText(cellAt(below, row, header.columns.get('code'))),
      isLine: node.kind === 'line',
      children: node.kind === 'group' ? node.children.map(itemOf) : [],
    };
  };
  return {
    located,
    columns: header.columns,
    items: bloc.scheme.nodes.map(itemOf),
    lead: starts.size === 0 ? indexes(0, end) : indexes(0, Math.min(...starts)),
    blank: indexes(end, below.length),
  };
}

function filledRows(below: LocatedTable['cells']): number {
  for (let row = below.length; row > 0; row -= 1)
    if ((below[row - 1] ?? []).some((cell) => !isBlank(cell))) return row;
  return 0;
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_none, place) => from + place);
}

/** The items from the top down, parents before children. */
export function everyItem(items: readonly CriterionItem[]): readonly CriterionItem[] {
  return items.flatMap((item) => [item, ...everyItem(item.children)]);
}
