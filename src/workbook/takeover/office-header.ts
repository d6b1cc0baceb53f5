import type { Ledger, Stage } from '../../scoring/index.ts';
import { isGenericHeading, isSumHeading, officeColumnTerms, officeStageTerms } from '../../text/index.ts';
import type { OfficeColumn } from '../../text/index.ts';
import { cellText, isBlank } from '../cells.ts';
import type { Cell, Cells } from '../cells.ts';
import { columnCount } from './office-table.ts';

/** What a column is taken for. A score column without a member belongs to the one unit of the table. */
export type ColumnUse =
  | { readonly kind: OfficeColumn | 'ignore' }
  | {
      readonly kind: 'score';
      readonly stage: Stage;
      readonly member: string | null;
      readonly ledger: Ledger | null;
    };

/** The rows of a heading and what stands above each column, outermost first. */
export type OfficeHeader = {
  readonly first: number;
  readonly rows: number;
  readonly paths: readonly (readonly string[])[];
};

/** Below merged title rows: the one to three rows whose words explain the most columns. Null when there are none. */
export function findOfficeHeader(cells: Cells): OfficeHeader | null {
  const width = columnCount(cells);
  let best: Explained | null = null;
  let most = 1;
  for (let first = 0; first < Math.min(cells.length, furthestHeader); first += 1) {
    for (let rows = 1; rows <= mostHeaderRows && first + rows <= cells.length; rows += 1) {
      if (rows > 1 && !goesOn(cells, first, first + rows - 1)) break;
      const found = explainedBy(cells, first, rows, width, most);
      if (found === null) continue;
      best = found;
      most = found.known;
    }
  }
  return best === null || !isHeader(best.header) ? null : best.header;
}

type Explained = { readonly header: OfficeHeader; readonly known: number };

/** Rows as a heading, if they explain more columns than the best one so far. */
function explainedBy(
  cells: Cells,
  first: number,
  rows: number,
  width: number,
  most: number,
): Explained | null {
  // Only words explain; a row of scores has too few of them.
  if (rows === 1 && wordsIn(cells[first] ?? []) <= most) return null;
  const header = { first, rows, paths: pathsOf(cells, first, rows, width) };
  if (header.paths.some(isBelowTitle)) return null;
  const known = header.paths.filter((path) => useOfPath(path) !== null).length;
  return known > most ? { header, known } : null;
}

const furthestHeader = 60;
const mostHeaderRows = 3;

/** A table of criteria names its contents, and beside them at least a numbering or points. */
function isHeader({ paths }: OfficeHeader): boolean {
  const kinds = new Set(paths.map((path) => useOfPath(path)?.kind));
  return kinds.has('title') && kinds.size > (kinds.has(undefined) ? 2 : 1);
}

/** Numbering and contents are headed by one cell, however many rows it takes: a title above them is no heading. */
function isBelowTitle(path: readonly string[]): boolean {
  const kind = columnOf(path.at(-1) ?? '');
  return path.length > 1 && (kind === 'code' || kind === 'title');
}

/** A further row of the heading has words of its own only below headings that span; a row of contents has both. */
function goesOn(cells: Cells, first: number, row: number): boolean {
  const content = cells[row] ?? [];
  const words = content.filter((cell) => !isBlank(cell));
  if (words.length === 0 || words.some((cell) => typeof cell !== 'string')) return false;
  const above = cells[first] ?? [];
  return content.every((cell, column) => {
    const use = useOfPath([cellText(above[column])])?.kind;
    return isBlank(cell) || (use !== 'title' && use !== 'code');
  });
}

function wordsIn(content: readonly Cell[]): number {
  return content.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)).length;
}

function pathsOf(cells: Cells, first: number, rows: number, width: number): readonly (readonly string[])[] {
  return pathsOfBand(
    Array.from({ length: rows }, (_row, place) => cells[first + place] ?? []),
    width,
  );
}

/**
 * What stands above each column in the rows of a heading, outermost first. The text of a merged cell stands in its first
 * column; a heading that ends above its own column spans nothing.
 */
export function pathsOfBand(band: Cells, width: number): readonly (readonly string[])[] {
  const spanning: string[] = [];
  return Array.from({ length: width }, (_column, column) =>
    band.flatMap((content, place) => {
      const own = cellText(content[column]);
      const below = band.slice(place + 1).some((next) => !isBlank(next[column]));
      if (own !== '') spanning[place] = below ? own : '';
      const over = below ? (spanning[place] ?? '') : '';
      return [own, over].filter((text) => text !== '').slice(0, 1);
    }),
  );
}

/** What the words above a column say; null when they say nothing that we know. */
export function useOfPath(path: readonly string[]): ColumnUse | null {
  const last = path.at(-1);
  if (last === undefined || isSumHeading(last)) return null;
  const stage = path.map(stageOf).find((found) => found !== null) ?? null;
  const column = columnOf(last);
  const ledger = column === 'standard' || column === 'bonus' || column === 'deduction' ? column : null;
  const member = memberOf(path);
  if (stage !== null) return { kind: 'score', stage, member, ledger: path.length > 1 ? ledger : null };
  if (ledger !== null && member !== null) return { kind: 'score', stage: 'self', member, ledger };
  return column === null ? null : { kind: column };
}

/** The part of a path that is neither a stage nor a known column nor a heading without meaning: a unit's name. */
export function memberOf(path: readonly string[]): string | null {
  const name = path.find(
    (part) =>
      stageOf(part) === null && columnOf(part) === null && !isGenericHeading(part) && !isSumHeading(part),
  );
  return name ?? null;
}

function columnOf(text: string): OfficeColumn | null {
  if (text.length > longestHeading) return null;
  return officeColumnTerms.read(text) ?? officeColumnTerms.read(withoutBracket(text));
}

function stageOf(text: string): Stage | null {
  if (text.length > longestHeading) return null;
  return officeStageTerms.read(text) ?? officeStageTerms.read(withoutBracket(text));
}

const longestHeading = 120;

/** `Điểm chuẩn (100 điểm)` */
function withoutBracket(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ').trim();
}
