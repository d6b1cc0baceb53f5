import { canonicalKey, stageInTitle } from '../../../text/index.ts';
import { cellText, isBlank } from '../../cells.ts';
import type { Cells } from '../../cells.ts';
import { findAcrossHeader, isName } from './across-header.ts';
import type { AcrossHeader } from './across-header.ts';

/** Rows of units below one heading; `stage` is the one that a title above names, or a word of ours for the place. */
export type AcrossBlock = {
  readonly first: number;
  readonly body: number;
  readonly end: number;
  readonly stage: string;
};

export type AcrossLayout = { readonly header: AcrossHeader; readonly blocks: readonly AcrossBlock[] };

/** A table with one unit to a row; the same heading again below begins another part, often of another stage. */
export function findAcross(cells: Cells, wanted = false): AcrossLayout | null {
  const header = findAcrossHeader(cells, 0, wanted);
  if (header === null) return null;
  const heads = [header];
  for (let next = again(cells, header, header.body); next !== null; next = again(cells, header, next.body))
    heads.push(next);
  const blocks: AcrossBlock[] = [];
  heads.forEach((head, place) => {
    const end = heads[place + 1]?.first ?? cells.length;
    const before = blocks.at(-1);
    const titled = stageAbove(cells, before === undefined ? 0 : (heads[place - 1]?.body ?? 0), head.first);
    const isSame =
      before !== undefined && titled === null && !repeats(cells, header.memberColumn, before, head.body, end);
    const stage = titled ?? (isSame ? before.stage : heads.length === 1 ? '' : `#${place + 1}`);
    blocks.push({ first: head.first, body: head.body, end, stage });
  });
  return { header, blocks };
}

function again(
  cells: Cells,
  { memberColumn, paths, first, headings }: AcrossHeader,
  from: number,
): AcrossHeader | null {
  const label = headings
    .map((row) => canonicalKey(cellText(cells[row]?.[memberColumn])))
    .find((key) => key !== '');
  if (label === undefined) return null;
  for (let row = Math.max(from, first + 1); row < cells.length; row += 1) {
    if (canonicalKey(cellText(cells[row]?.[memberColumn])) !== label) continue;
    // The rows of this heading above the word for units begin below the last unit.
    const start = Math.max(from, row - headings.length);
    const found = findAcrossHeader(cells, start);
    if (found !== null && found.memberColumn === memberColumn && samePaths(found.paths, paths)) return found;
  }
  return null;
}

function samePaths(one: AcrossHeader['paths'], other: AcrossHeader['paths']): boolean {
  const keys = (paths: AcrossHeader['paths']) =>
    paths.map((path) => path.map(canonicalKey).join('\n')).join('\t');
  return keys(one) === keys(other);
}

/** The nearest title above a heading that names a stage. */
function stageAbove(cells: Cells, from: number, to: number): string | null {
  const titles = cells.slice(from, to).flatMap((row) => {
    const filled = row.filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.length < 4 ? filled.map((cell) => cellText(cell)) : [];
  });
  return titles.flatMap((title) => stageInTitle(title) ?? []).at(-1) ?? null;
}

/** The heading is printed again on a new page for units that have not been named yet. */
function repeats(
  cells: Cells,
  column: number,
  { body, end }: AcrossBlock,
  next: number,
  last: number,
): boolean {
  const named = (rows: Cells) => rows.flatMap((row) => (isName(row[column]) ? [cellText(row[column])] : []));
  const before = new Set(named(cells.slice(body, end)));
  return named(cells.slice(next, last)).some((name) => before.has(name));
}
