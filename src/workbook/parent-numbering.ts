import { codeKey, codeTokens, isBullet, tidyCode } from './codes.ts';
import { numberingStyle } from './numbering.ts';
import type { CodedRow, Tree } from './tree.ts';

/**
 * The tree without `Mã cha`: by prefix at a boundary, else by numbering style in row order (functions.md `Mã`).
 * Where numbering restarts in each section the full code is the path (`I.1.a`); elsewhere it is the code as typed.
 */
export function parentsByNumbering(rows: readonly CodedRow[]): Tree {
  const table = codedTable(rows);
  const restarting = placeRows(table, () => true);
  if (numberingRestarts(table, restarting))
    return { codes: paths(table, restarting), parents: parentsOf(restarting), problems: [] };
  const prefixed = groupsWithPrefixChildren(table);
  const placed = placeRows(table, (group) => !prefixed.has(group));
  const codes = table.codes.map((code, index) =>
    isBullet(code) ? pathOf(code, placed[index], table.codes) : code,
  );
  return { codes, parents: parentsOf(placed), problems: [] };
}

type Table = {
  readonly rows: readonly CodedRow[];
  readonly codes: readonly string[];
  readonly keys: readonly string[];
  /** First row of each key, for parents that stand below their children. */
  readonly first: ReadonlyMap<string, number>;
};

/** Parent and the part of the code that the parent's code does not hold. */
type Placed = { readonly parent: number | null; readonly rest: string };

/** Prefixes are tried longest first; a code of more parts than this is not numbering. */
const mostPrefixes = 64;

function codedTable(rows: readonly CodedRow[]): Table {
  const codes = rows.map((row) => tidyCode(row.code));
  const keys = codes.map(codeKey);
  const first = new Map<string, number>();
  keys.forEach((key, index) => {
    if (!first.has(key)) first.set(key, index);
  });
  return { rows, codes, keys, first };
}

function placeRows(table: Table, mayTakeByStyle: (group: number) => boolean): readonly Placed[] {
  const placed: Placed[] = [];
  const styles: string[] = [];
  const latest = new Map<string, number>();
  table.codes.forEach((code, index) => {
    styles.push(numberingStyle(table.rows[index]?.code ?? '', () => openCodes(table, placed, index - 1)));
    placed.push(
      byPrefix(code, (key) => latest.get(key) ?? laterRow(table, key, index)) ??
        byPrefix(code, (key) => openRow(table, placed, key)) ?? {
          parent: byStyle(table, placed, styles, mayTakeByStyle),
          rest: code,
        },
    );
    latest.set(table.keys[index] ?? '', index);
  });
  return placed;
}

/** `a` › `a4` › `a4.2`, `I` › `I.1`; never `1` › `10`, never `I` › `II`: runs of letters or digits stay whole. */
function byPrefix(code: string, find: (key: string) => number | undefined): Placed | null {
  const tokens = codeTokens(code);
  const shortest = Math.max(1, tokens.length - mostPrefixes);
  for (let length = tokens.length - 1; length >= shortest; length -= 1) {
    const cut = tokens[length]?.start ?? 0;
    const parent = find(codeKey(code.slice(0, cut)));
    if (parent !== undefined) return { parent, rest: code.slice(endOf(tokens[length - 1])) };
  }
  return null;
}

function endOf(token: { readonly text: string; readonly start: number } | undefined): number {
  return token === undefined ? 0 : token.start + token.text.length;
}

function laterRow(table: Table, key: string, index: number): number | undefined {
  const row = table.first.get(key);
  return row !== undefined && row > index ? row : undefined;
}

/** Real tables write `C1` below `c`: an open row is a prefix whatever its capitals; a row elsewhere is not. */
function openRow(table: Table, placed: readonly Placed[], key: string): number | undefined {
  for (const open of openRows(placed, placed.length - 1))
    if (table.keys[open]?.toLowerCase() === key.toLowerCase()) return open;
  return undefined;
}

/** The same style as an open row makes a sibling; a new style opens a level below the nearest open group. */
function byStyle(
  table: Table,
  placed: readonly Placed[],
  styles: readonly string[],
  mayTake: (group: number) => boolean,
): number | null {
  const index = placed.length;
  for (const open of openRows(placed, index - 1)) {
    if (styles[open] === styles[index]) return placed[open]?.parent ?? null;
  }
  const above = isHighStyle(styles[index] ?? '');
  for (const open of openRows(placed, index - 1)) {
    if (table.rows[open]?.isLine === true || (above && !isHighStyle(styles[open] ?? ''))) continue;
    return mayTake(open) ? open : null;
  }
  return null;
}

/** `I`, `A`, `Phần 1`: capitals number parts and sections and never stand below `1`, `a` or a bullet. */
function isHighStyle(style: string): boolean {
  return /^\p{Lu}/u.test(style);
}

/** The row itself and its parents upwards, as far as they stand above it in the table. */
function* openRows(placed: readonly Placed[], from: number): Generator<number> {
  let open: number | null = from < 0 ? null : from;
  while (open !== null) {
    yield open;
    const parent: number | null = placed[open]?.parent ?? null;
    open = parent !== null && parent < open ? parent : null;
  }
}

function* openCodes(table: Table, placed: readonly Placed[], from: number): Generator<string> {
  for (const open of openRows(placed, from)) yield table.codes[open] ?? '';
}

/** One code below two different rows is numbering that starts again; below the same row it is a repeated code. */
function numberingRestarts(table: Table, placed: readonly Placed[]): boolean {
  const parents = new Map<string, number | null>();
  return table.keys.some((key, index) => {
    if (isBullet(table.codes[index] ?? '')) return false;
    const parent = placed[index]?.parent ?? null;
    const other = parents.get(key);
    parents.set(key, parent);
    return other !== undefined && other !== parent;
  });
}

/** Groups that number their children by prefix: a foreign style after them is not theirs. */
function groupsWithPrefixChildren(table: Table): ReadonlySet<number> {
  const groups = new Set<number>();
  for (const code of table.codes) {
    const place = byPrefix(code, (key) => table.first.get(key));
    if (place !== null && place.parent !== null) groups.add(place.parent);
  }
  return groups;
}

function parentsOf(placed: readonly Placed[]): readonly (number | null)[] {
  return placed.map((place) => place.parent);
}

function paths(table: Table, placed: readonly Placed[]): readonly string[] {
  const codes: string[] = [];
  table.codes.forEach((code, index) => codes.push(pathOf(code, placed[index], codes)));
  return codes;
}

function pathOf(code: string, place: Placed | undefined, codes: readonly string[]): string {
  const above = place === undefined || place.parent === null ? undefined : codes[place.parent];
  if (above === undefined || place === undefined) return code;
  return place.rest === code ? `${above}.${code}` : above + place.rest;
}
