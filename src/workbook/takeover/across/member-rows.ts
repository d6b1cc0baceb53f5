import { isEnding, isSumOfUnits, readNumber } from '../../../text/index.ts';
import { cellText, isBlank } from '../../cells.ts';
import type { Cell, Cells } from '../../cells.ts';
import { isName } from './across-header.ts';
import type { AcrossBlock, AcrossLayout } from './across-layout.ts';
import { wordOfCell } from './across-mapping.ts';
import type { AcrossMapping } from './across-mapping.ts';

/** A row with the points of one unit; `stage` is the word for its stage. */
export type MemberRow = { readonly row: number; readonly member: string; readonly stage: string };

export type MemberRows = {
  readonly rows: readonly MemberRow[];
  /** Rows with words that are no unit: groups of units, sums, signatures. */
  readonly left: readonly number[];
};

/** The units of the table, in its order; a unit without any points is one as well. */
export function memberRows(cells: Cells, layout: AcrossLayout, mapping: AcrossMapping): MemberRows {
  const parts = layout.blocks.map((block) => rowsOfBlock(cells, block, layout, mapping));
  return { rows: parts.flatMap(({ rows }) => rows), left: parts.flatMap(({ left }) => left) };
}

function rowsOfBlock(
  cells: Cells,
  block: AcrossBlock,
  { header }: AcrossLayout,
  { uses }: AcrossMapping,
): MemberRows {
  const chosen = uses.findIndex(({ kind }) => kind === 'member');
  const own = chosen < 0 ? header.memberColumn : chosen;
  const stageColumn = uses.findIndex(({ kind }) => kind === 'stage');
  const points = uses.flatMap((use, place) => (use.kind === 'line' || use.kind === 'total' ? [place] : []));
  const scored = (row: number): boolean => points.some((place) => isPoints(cells[row]?.[place]));
  const mayBeUnit = unitTest(cells, block, own, scored);
  const rows: MemberRow[] = [];
  const left: number[] = [];
  let last = '';
  for (let row = block.body; row < block.end; row += 1) {
    const content = cells[row] ?? [];
    if (content.every((cell) => isBlank(cell))) continue;
    const name = cellText(content[own]);
    const word = stageColumn < 0 ? null : wordOfCell(content[stageColumn]);
    // The second row of a unit, whose name is a merged cell above.
    const goesOn = name === '' && word !== null && last !== '';
    if (!goesOn && !mayBeUnit(row)) {
      left.push(row);
      continue;
    }
    last = goesOn ? last : name;
    rows.push({ row, member: last, stage: word ?? block.stage });
  }
  return { rows, left };
}

/** Whether a row is a unit's: it has points, or it stands among those that have and is numbered like them. */
function unitTest(
  cells: Cells,
  { body, end }: AcrossBlock,
  own: number,
  scored: (row: number) => boolean,
): (row: number) => boolean {
  const isUnit = (row: number): boolean =>
    isName(cells[row]?.[own]) && !isSumOfUnits(cellText(cells[row]?.[own]));
  const rows = Array.from({ length: end - body }, (_row, place) => body + place);
  const lastScored = rows.filter((row) => isUnit(row) && scored(row)).at(-1) ?? body;
  const gap = rows.find((row) => row > lastScored && (cells[row] ?? []).every((cell) => isBlank(cell)));
  const ending = gap ?? end;
  const numbered = numberColumn(cells, rows, own, (row) => isUnit(row) && scored(row));
  return (row) => {
    if (!isUnit(row)) return false;
    if (scored(row)) return true;
    const isNumbered = numbered === null || isCount(cells[row]?.[numbered]);
    return row < ending && isNumbered && !isEnding(cellText(cells[row]?.[own]));
  };
}

function isPoints(cell: Cell | undefined): boolean {
  return (
    typeof cell === 'number' ||
    (typeof cell === 'string' && readNumber(cellText(cell)).kind !== 'not-a-number')
  );
}

/**
 * Where every unit with points has a running number in front of it, a row without points is a unit when it has one of
 * that kind too; `I` in front of a group of units is none.
 */
function numberColumn(
  cells: Cells,
  rows: readonly number[],
  own: number,
  isScoredUnit: (row: number) => boolean,
): number | null {
  const units = rows.filter(isScoredUnit);
  for (let column = 0; column < own && units.length > 0; column += 1)
    if (units.every((row) => isCount(cells[row]?.[column]))) return column;
  return null;
}

function isCount(cell: Cell | undefined): boolean {
  return /^\d{1,4}[.)]?$/.test(cellText(cell));
}
