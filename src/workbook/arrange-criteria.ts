import { cellAt, cellText } from './cells.ts';
import {
  codeText,
  changeChildren,
  changeSiblings,
  everyItemAfter,
  itemsAfter,
  nextCode,
  renumbered,
  withCode,
  type ItemAfter,
} from './criteria-items.ts';
import type { ChangeRefusal, CriteriaChange } from './criteria-change.ts';
import { everyItem, type CriteriaTable } from './criteria-table.ts';
import { criteriaHeaders } from '../text/index.ts';
import { tidyCode } from './codes.ts';
import type { PlannedCell } from './sheet-plan.ts';
import type { RowAfter, TableEdit } from './table-edit.ts';
import { tableNames } from './table-names.ts';
import { growTree } from './tree.ts';

export type Arranged =
  | {
      readonly ok: true;
      readonly items: readonly ItemAfter[];
      readonly edit: TableEdit;
      readonly codes: readonly string[];
    }
  | { readonly ok: false; readonly refusal: ChangeRefusal };

/** The criteria table after a change: which rows stand where and what is written into them. */
export function arrangeCriteria(table: CriteriaTable, change: CriteriaChange): Arranged {
  const changed = changedItems(table, change);
  if ('refusal' in changed) return { ok: false, refusal: changed.refusal };
  const lacking = everyItemAfter(changed.items)
    .flatMap(({ cells }) => Object.entries(cells))
    .find(
      ([key, cell]) => criteriaHeaders.isKey(key) && cell !== '' && cell !== null && !table.columns.has(key),
    );
  if (lacking !== undefined && criteriaHeaders.isKey(lacking[0]))
    return { ok: false, refusal: { why: 'noColumn', text: criteriaHeaders.name(lacking[0]) } };
  return readAsMeant(table, changed.items);
}

type Changed = { readonly items: readonly ItemAfter[] } | { readonly refusal: ChangeRefusal };

function changedItems(table: CriteriaTable, change: CriteriaChange): Changed {
  const items = itemsAfter(table.items);
  const wanted = codesOf(change).find((code) =>
    everyItem(table.items).every(({ node }) => node?.code !== code),
  );
  if (wanted !== undefined) return { refusal: { why: 'gone', text: wanted } };
  switch (change.kind) {
    case 'add':
      return { items: withNew(table, items, change) };
    case 'edit':
      return {
        items: changeSiblings(items, change.code, (siblings, place) =>
          replaceAt(siblings, place, (item) => edited(item, change)),
        ),
      };
    case 'shift':
      return shifted(items, change);
    case 'moveUnder':
      return { items: movedUnder(table, items, change) };
    case 'remove':
      return {
        items: changeSiblings(items, change.code, (siblings, place) =>
          siblings.filter((_item, index) => index !== place),
        ),
      };
    case 'renumber':
      return {
        items:
          change.code === null
            ? renumbered(items, null, table.items)
            : changeChildren(items, change.code, (children, parent) =>
                renumbered(children, parent, table.items),
              ),
      };
  }
}

function codesOf(change: CriteriaChange): readonly string[] {
  switch (change.kind) {
    case 'add':
      return change.place.kind === 'top' ? [] : [change.place.code];
    case 'moveUnder':
      return [change.code, ...(change.group === null ? [] : [change.group])];
    case 'renumber':
      return change.code === null ? [] : [change.code];
    case 'edit':
    case 'shift':
    case 'remove':
      return [change.code];
  }
}

type Kind<Name extends CriteriaChange['kind']> = Extract<CriteriaChange, { readonly kind: Name }>;

function withNew(
  table: CriteriaTable,
  items: readonly ItemAfter[],
  { place, isLine, cells }: Kind<'add'>,
): readonly ItemAfter[] {
  const made = (siblings: readonly ItemAfter[], parent: string | null): ItemAfter => {
    const others = { ...cells, code: null };
    const typed = codeText(cells) === '' ? nextCode(table.items, siblings, parent) : codeText(cells);
    return { row: null, tail: [], node: null, typed, isLine, children: [], cells: others };
  };
  if (place.kind === 'top') return [...items, made(items, null)];
  if (place.kind === 'under')
    return changeChildren(items, place.code, (children, parent) => [...children, made(children, parent)]);
  return changeSiblings(items, place.code, (siblings, index, parent) => [
    ...siblings.slice(0, index + 1),
    made(siblings, parent),
    ...siblings.slice(index + 1),
  ]);
}

function edited(item: ItemAfter, { cells, isLine }: Kind<'edit'>): ItemAfter {
  const others = { ...cells, code: null };
  const typed = codeText(cells);
  return { ...withCode(item, typed === '' ? item.typed : typed), isLine, cells: others };
}

function shifted(items: readonly ItemAfter[], { code, by }: Kind<'shift'>): Changed {
  const after = changeSiblings(items, code, (siblings, place) => {
    const [one, other] = [siblings[place], siblings[place + by]];
    if (one === undefined || other === undefined) return siblings;
    return siblings.map((item, index) => (index === place ? other : index === place + by ? one : item));
  });
  const order = (list: readonly ItemAfter[]): string =>
    everyItemAfter(list)
      .map(({ row }) => row)
      .join();
  return order(after) === order(items) ? { refusal: { why: 'noNeighbour', text: code } } : { items: after };
}

function movedUnder(
  table: CriteriaTable,
  items: readonly ItemAfter[],
  { code, group }: Kind<'moveUnder'>,
): readonly ItemAfter[] {
  const moved = everyItemAfter(items).find(({ node }) => node?.code === code);
  const without = changeSiblings(items, code, (siblings, place) =>
    siblings.filter((_item, index) => index !== place),
  );
  if (moved === undefined) return items;
  return changeChildren(without, group, (children, parent) => [
    ...children,
    withCode(moved, nextCode(table.items, children, parent)),
  ]);
}

function replaceAt(
  siblings: readonly ItemAfter[],
  place: number,
  change: (item: ItemAfter) => ItemAfter,
): readonly ItemAfter[] {
  return siblings.map((item, index) => (index === place ? change(item) : item));
}

/** The numbering alone decides the tree: what is written must be read as what is meant. */
function readAsMeant(table: CriteriaTable, items: readonly ItemAfter[]): Arranged {
  const flat = everyItemAfter(items);
  const parents = parentsOf(items);
  const withParents = table.columns.has('parent');
  const rows = flat.map((item, place) => {
    const above = parents[place] ?? null;
    const parent = withParents ? (above === null ? '' : (flat[above]?.typed ?? '')) : null;
    return { code: item.typed, parent, isLine: item.isLine };
  });
  const tree = growTree(rows);
  const before = growTree(
    everyItem(table.items).map((item, place, all) => ({
      code: item.typed,
      parent: withParents ? typedParent(table, all, place) : null,
      isLine: item.isLine,
    })),
  );
  const known = new Set(
    before.problems.flatMap(({ detail }) => (detail.code === 'duplicate-code' ? [detail.text] : [])),
  );
  for (const { detail } of tree.problems) {
    if (detail.code === 'duplicate-code' && !known.has(detail.text))
      return { ok: false, refusal: { why: 'codeTaken', text: detail.text } };
  }
  const wrong = flat.findIndex((_item, place) => tree.parents[place] !== parents[place]);
  if (wrong >= 0) return { ok: false, refusal: { why: 'otherTree', text: flat[wrong]?.typed ?? '' } };
  const edit = { table: tableNames.criteria, rows: rowsOf(table, items, rows) };
  return { ok: true, items, edit, codes: tree.codes };
}

function typedParent(
  table: CriteriaTable,
  all: readonly { readonly row: number | null }[],
  place: number,
): string {
  const row = all[place]?.row ?? -1;
  return cellText(cellAt(table.located.cells, row + 1, table.columns.get('parent')));
}

/** The place of each item's parent in the list from the top down. */
function parentsOf(items: readonly ItemAfter[]): readonly (number | null)[] {
  const parents: (number | null)[] = [];
  const walk = (siblings: readonly ItemAfter[], parent: number | null): void => {
    for (const item of siblings) {
      const place = parents.push(parent) - 1;
      walk(item.children, place);
    }
  };
  walk(items, null);
  return parents;
}

function rowsOf(
  table: CriteriaTable,
  items: readonly ItemAfter[],
  coded: readonly { readonly parent: string | null }[],
): readonly RowAfter[] {
  const flat = everyItemAfter(items);
  const untouched = (from: number): RowAfter => ({ from, strong: null, cells: [] });
  const news = flat.filter(({ row }) => row === null).length;
  // A new criterion takes a blank row first: that is what they are for.
  const blank = table.blank.slice(Math.min(news, table.blank.length));
  const rows = [
    ...table.lead.map(untouched),
    ...flat.flatMap((item, place) => [
      rowOf(table, item, coded[place]?.parent ?? null),
      ...item.tail.map(untouched),
    ]),
    ...blank.map(untouched),
  ];
  const groups = new Set(flat.flatMap(({ row, isLine }) => (row === null || isLine ? [] : [row])));
  return rows.length === 0 ? [{ from: null, strong: false, cells: [] }] : withLooks(rows, groups);
}

/** A row that changes its place takes its content along, but not its look. */
function withLooks(rows: readonly RowAfter[], groups: ReadonlySet<number>): readonly RowAfter[] {
  const wanted = rows.flatMap(({ from }) => (from === null ? [] : [from]));
  const standing = [...wanted].sort((one, other) => one - other);
  const moved = new Set(wanted.filter((from, place) => from !== standing[place]));
  return rows.map((row) =>
    row.from !== null && moved.has(row.from) ? { ...row, strong: groups.has(row.from) } : row,
  );
}

function rowOf(table: CriteriaTable, item: ItemAfter, parent: string | null): RowAfter {
  const { columns, located } = table;
  const cells = new Array<PlannedCell>(located.area.columns).fill(null);
  const put = (key: Parameters<typeof criteriaHeaders.name>[0], cell: PlannedCell): void => {
    const column = columns.get(key);
    if (column !== undefined) cells[column] = cell;
  };
  for (const [key, cell] of Object.entries(item.cells)) if (criteriaHeaders.isKey(key)) put(key, cell);
  const now = (key: Parameters<typeof criteriaHeaders.name>[0]): string =>
    item.row === null ? '' : cellText(cellAt(located.cells, item.row + 1, columns.get(key)));
  if (now('code') !== item.typed) put('code', item.typed);
  if (parent !== null && tidyCode(now('parent')) !== tidyCode(parent)) put('parent', parent);
  const isNew = item.row === null;
  const turned = !isNew && item.node !== null && (item.node.kind === 'line') !== item.isLine;
  return { from: item.row, strong: isNew || turned ? !item.isLine : null, cells };
}
