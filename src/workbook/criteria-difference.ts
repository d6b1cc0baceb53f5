import { criteriaHeaders, type CriteriaCellChange, type CriteriaDifference } from '../text/index.ts';
import { cellAddress } from './address.ts';
import { cellAt, cellText, isBlank, isCellError, type Cell, type Cells } from './cells.ts';
import { filled, type CriteriaCells } from './criteria-copy.ts';
import { readCriteria } from './criteria.ts';
import { canonicalText } from './fingerprint.ts';
import { findHeader } from './header.ts';
import type { LocatedTable } from './locate-tables.ts';
import type { OpenBloc } from './open-bloc.ts';
import { pairRows, type RowPair } from './pair-rows.ts';
import type { PlannedCell } from './sheet-plan.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import type { RowAfter, TableEdit } from './table-edit.ts';
import { tableNames } from './table-names.ts';

/** What differs from a recorded version, cell by cell, and how the tables become again what they were. */
export type FoundDifference = CriteriaDifference & {
  /** Null where the pane cannot do it: another header row, or no Excel Table of ours. */
  readonly putBack: readonly TableEdit[] | null;
};

export function differenceFromCopy(
  snapshot: WorkbookSnapshot,
  { tables, scheme }: OpenBloc,
  copy: CriteriaCells,
): FoundDifference {
  const codes = (cells: Cells): ReadonlyMap<number, string> =>
    new Map([...readCriteria(cells, scheme.regulation).rows].map(([code, row]) => [row - 1, code]));
  const ofCriteria = compare(copy.criteria, tables.criteria, codes);
  const ofRegulation = compare(copy.regulation, tables.regulation, () => new Map());
  const parts = [
    { ...ofCriteria, name: tableNames.criteria, isRegulation: false },
    { ...ofRegulation, name: tableNames.regulation, isRegulation: true },
  ];
  const mark = <T>(kind: (part: (typeof parts)[number]) => readonly T[]) =>
    parts.flatMap((part) => kind(part).map((one) => ({ ...one, isRegulation: part.isRegulation })));
  const isNamed = (name: string): boolean =>
    snapshot.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  const edits = parts.flatMap(({ rows, name, differs }) => {
    if (!differs) return [];
    return rows !== null && isNamed(name) ? [{ table: name, rows }] : [null];
  });
  const whole = edits.flatMap((edit) => edit ?? []);
  return {
    cells: mark(({ cells }) => cells),
    added: mark(({ added }) => added),
    removed: mark(({ removed }) => removed),
    moved: mark(({ moved }) => moved),
    headers: mark(({ headers }) => headers),
    putBack: whole.length < edits.length ? null : whole,
  };
}

type NamedRow = { readonly code: string; readonly title: string; readonly address: string | null };

type Compared = {
  readonly differs: boolean;
  readonly cells: readonly Omit<CriteriaCellChange, 'isRegulation'>[];
  readonly added: readonly NamedRow[];
  readonly removed: readonly NamedRow[];
  readonly moved: readonly NamedRow[];
  readonly headers: readonly { readonly before: string; readonly after: string }[];
  /** The rows as they were; null when they cannot be written by rows. */
  readonly rows: readonly RowAfter[] | null;
};

const same: Compared = {
  differs: false,
  cells: [],
  added: [],
  removed: [],
  moved: [],
  headers: [],
  rows: null,
};

function compare(
  before: Cells,
  table: LocatedTable | null,
  codesOf: (cells: Cells) => ReadonlyMap<number, string>,
): Compared {
  const now = table?.cells ?? [];
  if (isSame(before, filled(now))) return same;
  const [oldHeader = [], ...old] = before;
  const start = now.findIndex((row) => !row.every((cell) => isBlank(cell)));
  const header = now[start] ?? [];
  const current = now.slice(start + 1);
  const columns = matchColumns(oldHeader, header);
  const key = keyOf(oldHeader);
  const keyNow = columns.at.get(key) ?? key;
  const standing = current.flatMap((row, place) => (row.every((cell) => isBlank(cell)) ? [] : [place]));
  const pairs = pairRows(
    old.map((row) => keyText(row, key)),
    standing.map((place) => keyText(current[place] ?? [], keyNow)),
  ).map((pair) => ({ ...pair, after: pair.after === null ? null : (standing[pair.after] ?? null) }));
  const oldCodes = codesOf(before);
  const codes = codesOf(now);
  const titleKey = titleColumn(oldHeader);
  const address = (row: number, column: number): string | null =>
    table === null
      ? null
      : cellAddress(table.area.sheet, table.area.row + start + 1 + row, table.area.column + column);
  const nameOld = (place: number, at: number | null): NamedRow => ({
    code: oldCodes.get(place + 1) ?? keyText(old[place] ?? [], key),
    title: titleKey === null ? '' : cellText(old[place]?.[titleKey]),
    address: at === null ? null : address(at, keyNow),
  });
  const cells = pairs.flatMap(({ before: from, after }) => {
    if (from === null || after === null) return [];
    return [...columns.at].flatMap(([column, place]) => {
      const [was, is] = [cellAt(old, from, column), cellAt(current, after, place)];
      if (canonicalText([[[was]]]) === canonicalText([[[is]]])) return [];
      const { code, title } = nameOld(from, after);
      const name = cellText(header[place]);
      return [
        { code, title, column: name, before: shown(was), after: shown(is), address: address(after, place) },
      ];
    });
  });
  const added = pairs.flatMap(({ before: from, after }) => {
    if (from !== null || after === null) return [];
    const row = current[after] ?? [];
    const code = codes.get(start + 1 + after) ?? keyText(row, keyNow);
    const title = titleKey === null ? '' : cellText(row[columns.at.get(titleKey) ?? titleKey]);
    return [{ code, title, address: address(after, keyNow) }];
  });
  const removed = pairs.flatMap(({ before: from, after }) =>
    from === null || after !== null ? [] : [nameOld(from, null)],
  );
  return {
    differs: true,
    cells,
    added,
    removed,
    moved: pairs.flatMap(({ before: from, after, moved }) =>
      moved && from !== null ? [nameOld(from, after)] : [],
    ),
    headers: columns.changed,
    rows: columns.changed.length > 0 || start !== 0 ? null : rowsAsBefore(old, current, pairs),
  };
}

function rowsAsBefore(old: Cells, current: Cells, pairs: readonly RowPair[]): readonly RowAfter[] {
  const width = Math.max(0, ...old.map((row) => row.length), ...current.map((row) => row.length));
  const isBlankRow = (place: number): boolean => (current[place] ?? []).every((cell) => isBlank(cell));
  const blanks = current.flatMap((_row, place) => (isBlankRow(place) ? [place] : []));
  const placed = new Set<number>();
  const blanksFrom = (place: number): readonly RowAfter[] => {
    const found: RowAfter[] = [];
    for (let next = place; next < current.length && isBlankRow(next) && !placed.has(next); next += 1) {
      placed.add(next);
      found.push({ from: next, strong: null, cells: [] });
    }
    return found;
  };
  const rows = [
    ...blanksFrom(0),
    ...pairs.flatMap(({ before, after }): readonly RowAfter[] => {
      if (before === null) return [];
      const cells = Array.from({ length: width }, (_cell, column) =>
        written(after === null ? null : (current[after]?.[column] ?? null), old[before]?.[column] ?? null),
      );
      return [{ from: after, strong: null, cells }, ...(after === null ? [] : blanksFrom(after + 1))];
    }),
  ];
  const left = blanks.filter((place) => !placed.has(place));
  return [...rows, ...left.map((from) => ({ from, strong: null, cells: [] }))];
}

/** Null leaves a cell as it is, "" empties it. */
function written(now: Cell, wanted: Cell): PlannedCell {
  if (canonicalText([[[now]]]) === canonicalText([[[wanted]]])) return null;
  if (isBlank(wanted)) return '';
  return isCellError(wanted) ? wanted.error : wanted;
}

function isSame(before: Cells, now: Cells): boolean {
  return canonicalText([before]) === canonicalText([now]);
}

/** Which column of the table now holds what a column held before. */
function matchColumns(before: readonly Cell[], now: readonly Cell[]) {
  const texts = now.map((cell) => cellText(cell));
  const at = new Map<number, number>();
  const taken = new Set<number>();
  const changed: { before: string; after: string }[] = [];
  const pair = (column: number, place: number): void => {
    at.set(column, place);
    taken.add(place);
  };
  before.forEach((cell, column) => {
    if (texts[column] === cellText(cell)) pair(column, column);
  });
  before.forEach((cell, column) => {
    if (at.has(column)) return;
    const place = texts.findIndex((text, other) => !taken.has(other) && text === cellText(cell));
    if (place >= 0) pair(column, place);
    else if (!taken.has(column) && (texts[column] ?? '') !== '') pair(column, column);
    changed.push({ before: cellText(cell), after: place >= 0 ? cellText(cell) : (texts[column] ?? '') });
  });
  texts.forEach((after, place) => {
    if (!taken.has(place) && after !== '') changed.push({ before: '', after });
  });
  return { at, changed };
}

function keyOf(header: readonly Cell[]): number {
  return findHeader([header], criteriaHeaders)?.columns.get('code') ?? 0;
}

function titleColumn(header: readonly Cell[]): number | null {
  const columns = findHeader([header], criteriaHeaders)?.columns;
  return columns?.has('code') === true ? (columns.get('title') ?? null) : null;
}

/** A row without a code (a note, a sum) goes by its text. */
function keyText(row: readonly Cell[], key: number): string {
  const text = cellText(row[key]);
  return text === ''
    ? row
        .map((cell) => cellText(cell))
        .join(' ')
        .trim()
    : text;
}

function shown(cell: Cell): string {
  if (isCellError(cell)) return cell.error;
  return typeof cell === 'number' ? cellText(cell).replace('.', ',') : cellText(cell);
}
