import { romanOf } from '../../code-patterns.ts';
import type { Decimal, Ledger } from '../../../scoring/index.ts';
import { takeOverAcross } from '../../../text/index.ts';
import { codeKey } from '../../codes.ts';
import type { Cells } from '../../cells.ts';
import { numberingOf } from '../code-in-title.ts';
import { readPointsCell } from '../points-reading.ts';
import { maximumInHeading } from '../../../text/index.ts';
import { cellText } from '../../cells.ts';
import type { AcrossHeader } from './across-header.ts';
import type { AcrossMapping } from './across-mapping.ts';
import { pathKey, readHeadings } from './column-headings.ts';
import type { ColumnHeading, HeadingPart } from './column-headings.ts';

/** A column with points of a criterion. */
export type CriterionColumn = {
  readonly column: number;
  readonly ledger: Ledger;
  readonly heading: ColumnHeading;
};

/** A section or criterion of the heading; a section's columns are the sums of it. */
export type AcrossNode = {
  readonly code: string;
  /** Full code of the section above; empty at the top. */
  readonly parent: string;
  readonly title: string;
  /** As it stands in the heading. */
  readonly typed: string;
  readonly isGroup: boolean;
  /** The first of its columns, where the heading stands. */
  readonly column: number;
  readonly columns: readonly CriterionColumn[];
  readonly max: ReadonlyMap<Ledger, Decimal>;
  /** A maximum in the words and another in the row of maxima. */
  readonly otherMax: { readonly words: Decimal; readonly row: Decimal } | null;
};

type Draft = {
  readonly part: HeadingPart;
  readonly parent: string;
  readonly column: number;
  readonly columns: CriterionColumn[];
  isGroup: boolean;
};

/** The tree that sections and criteria across the heading make, parents first, in the order of the columns. */
export function criteriaOfColumns(
  cells: Cells,
  header: AcrossHeader,
  mapping: AcrossMapping,
): readonly AcrossNode[] {
  const headings = readHeadings(header.paths);
  const drafts = draftsOf(headings, mapping);
  const order = parentsFirst(drafts);
  const codes = new Map<string, { readonly full: string; readonly own: string | null }>();
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return order.map(([key, draft]): AcrossNode => {
    const above = codes.get(draft.parent) ?? { full: '', own: null };
    const place = (counts.get(draft.parent) ?? 0) + 1;
    counts.set(draft.parent, place);
    const { code: own, rest } = numberingOf(draft.part.text);
    const romans = draft.parent === '' && order.some(([, one]) => one.isGroup);
    const code = freeCode(codeOf(own, above, romans ? romanOf(place) : String(place)), taken);
    codes.set(key, { full: code, own });
    const { max, otherMax } = maximaOf(cells, header, draft);
    const { column, columns, isGroup, part } = draft;
    const title = rest === '' ? part.text : rest;
    return {
      code,
      parent: above.full,
      title,
      typed: part.typed === '' ? title : part.typed,
      isGroup,
      column,
      columns,
      max,
      otherMax,
    };
  });
}

function draftsOf(headings: readonly ColumnHeading[], { uses }: AcrossMapping): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  const counts = new Map<string, number>();
  headings.forEach((heading, column) => {
    const use = uses[column];
    if (use?.kind !== 'line') return;
    const parts = heading.parts.length > 0 ? heading.parts : [onlyPart];
    const whole = pathKey(parts);
    const once = `${whole} ${use.ledger} ${heading.stage ?? ''}`;
    const before = counts.get(once) ?? 0;
    counts.set(once, before + 1);
    parts.forEach((part, depth) => {
      const isLast = depth === parts.length - 1;
      // The same heading twice in one stage: both are kept, as the same code twice is.
      const key = isLast && before > 0 ? `${whole}#${before}` : pathKey(parts.slice(0, depth + 1));
      const parent = pathKey(parts.slice(0, depth));
      const draft = drafts.get(key) ?? { part, parent, column, columns: [], isGroup: false };
      drafts.set(key, draft);
      if (!isLast) draft.isGroup = true;
      else draft.columns.push({ column, ledger: use.ledger, heading });
    });
  });
  headings.forEach((heading, column) => {
    if (uses[column]?.kind !== 'total') return;
    const section = drafts.get(pathKey(heading.parts.slice(0, -1)));
    if (section?.isGroup === true) section.columns.push({ column, ledger: 'standard', heading });
  });
  return drafts;
}

const onlyPart: HeadingPart = { text: takeOverAcross.onlyLine, max: null, typed: '' };

function parentsFirst(drafts: ReadonlyMap<string, Draft>): readonly (readonly [string, Draft])[] {
  const below = (parent: string): readonly (readonly [string, Draft])[] =>
    [...drafts].filter(([, draft]) => draft.parent === parent).flatMap((one) => [one, ...below(one[0])]);
  return below('');
}

/** `2` below `I` is `I.2`; `1.2` below `1` says its place itself, wherever that `1` stands. */
function codeOf(
  own: string | null,
  above: { readonly full: string; readonly own: string | null },
  counted: string,
): string {
  if (above.full === '') return own ?? counted;
  if (own === null) return `${above.full}.${counted}`;
  const whole = codeKey(own);
  for (const before of [above.full, above.own ?? above.full])
    if (whole.startsWith(`${codeKey(before)}.`))
      return `${above.full}.${whole.slice(codeKey(before).length + 1)}`;
  return `${above.full}.${own}`;
}

function freeCode(wanted: string, taken: Set<string>): string {
  let code = wanted;
  for (let number = 2; taken.has(codeKey(code)); number += 1) code = `${wanted}.${number}`;
  taken.add(codeKey(code));
  return code;
}

/** From the row of maxima, else from the words of the heading. */
function maximaOf(
  cells: Cells,
  header: AcrossHeader,
  { part, columns }: Draft,
): Pick<AcrossNode, 'max' | 'otherMax'> {
  const max = new Map<Ledger, Decimal>();
  let otherMax: AcrossNode['otherMax'] = null;
  for (const { column, ledger, heading } of columns) {
    const inRow = inMaximaRow(cells, header, column);
    const inWords = heading.parts.at(-1)?.max ?? null;
    const found = inRow ?? inWords;
    if (found !== null && !max.has(ledger)) max.set(ledger, found);
    if (inRow !== null && inWords !== null && !same(inRow, inWords))
      otherMax = { words: inWords, row: inRow };
  }
  if (part.max !== null && !max.has('standard') && columns.every(({ ledger }) => ledger === 'standard'))
    max.set('standard', part.max);
  return { max, otherMax };
}

function same(one: Decimal, other: Decimal): boolean {
  return one.coefficient === other.coefficient && one.exponent === other.exponent;
}

/** `10`, `10 điểm` and `(10)` in the row of maxima. */
function inMaximaRow(cells: Cells, { maxima }: AcrossHeader, column: number): Decimal | null {
  const cell = maxima === null ? null : (cells[maxima]?.[column] ?? null);
  const reading = readPointsCell(cell);
  if (reading.kind === 'number') return reading.value;
  return maximumInHeading(cellText(cell))?.max ?? null;
}

/** The most that a column can have, by the row of maxima or by its heading. */
export function maximumOfColumn(cells: Cells, header: AcrossHeader, column: number): Decimal | null {
  return inMaximaRow(cells, header, column) ?? readHeadings(header.paths)[column]?.parts.at(-1)?.max ?? null;
}
