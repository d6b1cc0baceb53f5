import {
  isMaximumLabel,
  isMemberHeading,
  looksLikeUnit,
  maximumInHeading,
  readNumber,
} from '../../../text/index.ts';
import { cellText, isBlank } from '../../cells.ts';
import type { Cell, Cells } from '../../cells.ts';
import { columnCount } from '../office-table.ts';
import { numbersColumns } from '../office-rows.ts';
import { pathsOfBand } from '../office-header.ts';

/** The heading of a table with one unit to a row and the criteria across. */
export type AcrossHeader = {
  readonly memberColumn: number;
  readonly first: number;
  /** The first row below the heading. */
  readonly body: number;
  /** Rows with names of sections and criteria, outermost first. */
  readonly headings: readonly number[];
  /** The row that holds the maxima, if there is one. */
  readonly maxima: number | null;
  readonly paths: readonly (readonly string[])[];
};

const furthestHeading = 60;
const mostHeadingRows = 8;

/** The heading whose column of units is headed by a word for units, or, if `wanted`, the one that the rows show. */
export function findAcrossHeader(cells: Cells, from = 0, wanted = false): AcrossHeader | null {
  const last = Math.min(cells.length, from + furthestHeading);
  for (let row = from; row < last; row += 1) {
    const content = cells[row] ?? [];
    for (let column = 0; column < content.length; column += 1) {
      const cell = content[column];
      if (typeof cell !== 'string' || !isMemberHeading(cellText(cell))) continue;
      const header = headerAt(cells, row, column, from);
      if (header !== null) return header;
    }
  }
  return unitRows(cells, from, wanted);
}

/** Without a word for units above them: names of units in a column that has a number beside every one. */
function unitRows(cells: Cells, from: number, wanted: boolean): AcrossHeader | null {
  const width = columnCount(cells);
  for (let column = 0; column < Math.min(width, 6); column += 1) {
    const rows = cells.flatMap((content, row) =>
      row >= from && isName(content[column]) && numbersIn(content, column) > 0 ? [row] : [],
    );
    const [body] = rows;
    if (body === undefined || rows.length < 2) continue;
    const units = rows.filter((row) => looksLikeUnit(cellText(cells[row]?.[column]))).length;
    if (!wanted && units * 3 < rows.length * 2) continue;
    for (let row = Math.max(from, body - mostHeadingRows); row < body; row += 1) {
      const header = headerAt(cells, row, column, from);
      if (header?.body === body) return header;
    }
  }
  return null;
}

function headerAt(cells: Cells, row: number, column: number, from: number): AcrossHeader | null {
  let first = row;
  while (first > from && isBandAbove(cells[first - 1] ?? [], column)) first -= 1;
  let body = row + 1;
  while (body < cells.length && body - row < mostHeadingRows && goesOn(cells[body] ?? [], column)) body += 1;
  if (!isName(cells[body]?.[column]))
    return beforeGroup(cells, body, column) ? made(cells, first, body, column) : null;
  return made(cells, first, body, column);
}

/** A row such as `Cụm 1` may stand between the heading and the first unit. */
function beforeGroup(cells: Cells, body: number, column: number): boolean {
  return cells
    .slice(body, body + 3)
    .some((content) => isName(content[column]) && numbersIn(content, column) > 0);
}

/** Nothing at the units' column and before it, but words of the table beside it; a title stands alone in its row. */
function isBandAbove(content: readonly Cell[], column: number): boolean {
  if (content.slice(0, column + 1).some((cell) => !isBlank(cell))) return false;
  const beside = content.slice(column + 1).filter((cell) => !isBlank(cell));
  const [only] = beside;
  return beside.length > 1 || (only !== undefined && maximumInHeading(cellText(only)) !== null);
}

function goesOn(content: readonly Cell[], column: number): boolean {
  const own = cellText(content[column]);
  if (numbersColumns(content)) return true;
  if (own !== '') return isMaximumLabel(own);
  return content.slice(column + 1).some((cell) => !isBlank(cell)) || content.every((cell) => isBlank(cell));
}

function made(cells: Cells, first: number, body: number, memberColumn: number): AcrossHeader | null {
  const rows = Array.from({ length: body - first }, (_row, place) => first + place);
  const filled = rows.filter((row) => (cells[row] ?? []).some((cell) => !isBlank(cell)));
  const maxima = filled.find((row) => holdsMaxima(cells[row] ?? [], memberColumn)) ?? null;
  const words = filled.filter((row) => row !== maxima);
  // `1 2 3` below the criteria alone are their names; a row that numbers columns numbers the units' as well.
  const numbering = words.filter(
    (row) => numbersColumns(cells[row] ?? []) && !isBlank(cells[row]?.[memberColumn]),
  );
  const plain = words.filter((row) => !numbering.includes(row));
  const width = columnCount(cells);
  const pathsOf = (headings: readonly number[]) =>
    pathsOfBand(
      headings.map((row) => cells[row] ?? []),
      width,
    );
  // Numbers below a section may be all that tells its criteria apart.
  const headings = plain.length > 0 && apart(pathsOf(plain)) ? plain : words;
  if (headings.length === 0) return null;
  const header = { memberColumn, first, body, headings, maxima, paths: pathsOf(headings) };
  return isTable(cells, header) ? header : null;
}

function apart(paths: readonly (readonly string[])[]): boolean {
  const keys = paths.flatMap((path) => (path.length === 0 ? [] : [path.join('\n')]));
  return new Set(keys).size === keys.length;
}

/** Its label says so, or every cell beside the units' column is a number of points. */
function holdsMaxima(content: readonly Cell[], column: number): boolean {
  if (numbersColumns(content) && !labelled(content, column)) return false;
  const beside = content.slice(column + 1).filter((cell) => !isBlank(cell));
  const points = beside.filter((cell) => isPoints(cell));
  return labelled(content, column)
    ? points.length > 0
    : beside.length > 1 && points.length === beside.length && isBlank(content[column]);
}

function labelled(content: readonly Cell[], column: number): boolean {
  return content.slice(0, column + 1).some((cell) => isMaximumLabel(cellText(cell)));
}

function isPoints(cell: Cell): boolean {
  const text = cellText(cell);
  const bare = maximumInHeading(text);
  return typeof cell === 'number' || readNumber(text).kind === 'number' || bare?.rest === '';
}

/** At least two columns with points or with a maximum beside the name of a unit. */
function isTable(cells: Cells, { memberColumn, body, maxima, paths }: AcrossHeader): boolean {
  const named = cells.slice(body).filter((content) => isName(content[memberColumn]));
  if (named.length === 0) return false;
  const limits = maxima === null ? [] : (cells[maxima] ?? []);
  const columns = paths.filter(
    (path, column) =>
      column > memberColumn &&
      path.length > 0 &&
      (isPoints(limits[column] ?? null) ||
        maximumInHeading(path.at(-1) ?? '') !== null ||
        named.some((row) => isScore(row[column]))),
  );
  return columns.length > 1;
}

function numbersIn(content: readonly Cell[], column: number): number {
  return content.slice(column + 1).filter((cell) => isScore(cell)).length;
}

function isScore(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return true;
  return typeof cell === 'string' && readNumber(cellText(cell)).kind !== 'not-a-number';
}

/** A text that is no number. */
export function isName(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || isBlank(cell)) return false;
  return readNumber(cellText(cell)).kind === 'not-a-number';
}
