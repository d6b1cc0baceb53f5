import type { Ledger, Stage } from '../../../scoring/index.ts';
import { stages } from '../../../scoring/index.ts';
import { isTotalHeading, readNumber, stageOfHeading, stateTerms } from '../../../text/index.ts';
import { cellText, isBlank } from '../../cells.ts';
import type { Cell, Cells } from '../../cells.ts';
import type { AcrossLayout } from './across-layout.ts';
import { readHeadings } from './column-headings.ts';
import type { ColumnHeading } from './column-headings.ts';

/** What a column of a table with the criteria across is taken for. */
export type AcrossUse =
  | { readonly kind: 'member' | 'stage' | 'total' | 'ignore' }
  | { readonly kind: 'line'; readonly ledger: Ledger };

/** One use for each column, and the stage that each word for a stage means; `''` is for columns without a word. */
export type AcrossMapping = {
  readonly uses: readonly AcrossUse[];
  readonly stages: ReadonlyMap<string, Stage>;
};

/** What each column most likely holds. */
export function proposeAcross(cells: Cells, layout: AcrossLayout): AcrossMapping {
  const headings = readHeadings(layout.header.paths);
  // Words of a signature below the table say nothing about the column that they stand in.
  const rows = layout.blocks.flatMap(({ body, end }) =>
    cells.slice(body, end).filter((row) => row.slice(layout.header.memberColumn + 1).some(isScore)),
  );
  const uses = headings.map((heading, column): AcrossUse => {
    if (column === layout.header.memberColumn) return { kind: 'member' };
    const filled = rows.flatMap((row) => (isBlank(row[column]) ? [] : [row[column] ?? null]));
    return useOf(heading, filled, column < layout.header.memberColumn);
  });
  return withStages(cells, layout, { uses, stages: new Map() });
}

/** The mapping with a stage for every word that decides now; what a word has been said to mean stays. */
export function withStages(cells: Cells, layout: AcrossLayout, mapping: AcrossMapping): AcrossMapping {
  const guessed = guessStages(stageWordsIn(cells, layout, mapping));
  return { ...mapping, stages: new Map([...guessed, ...mapping.stages]) };
}

function useOf(heading: ColumnHeading, filled: readonly Cell[], before: boolean): AcrossUse {
  const named = filled.filter(
    (cell) => typeof cell === 'string' && stageOfHeading(cellText(cell)) !== null,
  ).length;
  if (named > 0 && named * 2 >= filled.length) return { kind: 'stage' };
  if (heading.kind === 'none' || heading.kind === 'aside' || before) return { kind: 'ignore' };
  if (filled.filter(isScore).length * 2 < filled.length) return { kind: 'ignore' };
  return heading.kind === 'total' ? { kind: 'total' } : { kind: 'line', ledger: heading.ledger };
}

function isScore(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  const text = cellText(cell);
  return (
    readNumber(text).kind !== 'not-a-number' || stateTerms.read(text) !== null || /^[\d.,]+\s*\//.test(text)
  );
}

/** Every word for a stage that decides about a column of points, in the order of the table. */
export function stageWordsIn(cells: Cells, layout: AcrossLayout, { uses }: AcrossMapping): readonly string[] {
  const headings = readHeadings(layout.header.paths);
  const stageColumn = uses.findIndex(({ kind }) => kind === 'stage');
  const ofRows = layout.blocks.flatMap(({ body, end, stage }) => {
    const typed = stageColumn < 0 ? [] : cells.slice(body, end).map((row) => wordOfCell(row[stageColumn]));
    const words = typed.filter((word) => word !== null);
    return words.length > 0 ? words : [stage];
  });
  const found = uses.flatMap((use, column): readonly string[] => {
    if (use.kind !== 'line' && use.kind !== 'total') return [];
    const own = headings[column]?.stage ?? null;
    if (own !== null) return [own];
    return use.kind === 'line' ? ofRows : [];
  });
  return [...new Set(found)];
}

/** The stage that a cell of the stage column names. */
export function wordOfCell(cell: Cell | undefined): string | null {
  const text = cellText(cell);
  return text === '' || isTotalHeading(text) ? null : (stageOfHeading(text) ?? text);
}

/**
 * Stages of ours are what they say; other words get the stages that are left, in order. Columns without a word beside
 * others with one belong to the last of those: one bonus for both scorings is given by the later.
 */
function guessStages(words: readonly string[]): ReadonlyMap<string, Stage> {
  const ours = stages.filter((stage) => words.includes(stage));
  const free = stages.filter((stage) => !ours.includes(stage) && stage !== 'cross');
  return new Map(
    words.map((word): [string, Stage] => {
      const own = stages.find((stage) => stage === word);
      const last = word === '' ? ours.at(-1) : undefined;
      return [word, own ?? last ?? free.shift() ?? 'self'];
    }),
  );
}
