import type { Decimal, Ledger } from '../../../scoring/index.ts';
import {
  canonicalKey,
  isAsideHeading,
  isCoverHeading,
  isMemberHeading,
  isStageLike,
  isTotalHeading,
  ledgerOfHeading,
  maximumInHeading,
  stageOfHeading,
  stageWithin,
  takeOverAcross,
  unitKey,
} from '../../../text/index.ts';

/** A part of what stands above a column: a section or a criterion, with the maximum that its words give. */
export type HeadingPart = { readonly text: string; readonly max: Decimal | null; readonly typed: string };

/** What the words above a column of points say; `stage` is a stage of ours, or the office's own word for one. */
export type ColumnHeading = {
  readonly kind: 'line' | 'total' | 'aside' | 'none';
  /** Sections outermost first; the last one is the criterion, or, of a total, the section that it sums up. */
  readonly parts: readonly HeadingPart[];
  readonly stage: string | null;
  readonly ledger: Ledger;
};

/** Reads what stands above every column. */
export function readHeadings(paths: readonly (readonly string[])[]): readonly ColumnHeading[] {
  const ownStages = stageWords(paths);
  const read = paths.map((path) => headingOf(path, ownStages));
  const groups = new Set(read.flatMap(({ parts, kind }) => (kind === 'line' ? prefixesOf(parts) : [])));
  const hasCriteria = read.some(
    ({ kind, parts }) => kind === 'line' && parts.some(({ text }) => ledgerOfHeading(text) === null),
  );
  return read.map((heading) => settled(heading, groups, hasCriteria));
}

/** The same part of two headings, whatever its case and spaces; never empty for a part. */
export function pathKey(parts: readonly HeadingPart[]): string {
  return parts.map(({ text }) => `/${unitKey(text)}`).join('');
}

function prefixesOf(parts: readonly HeadingPart[]): readonly string[] {
  const inner = ledgerOfHeading(parts.at(-1)?.text ?? '') === null ? parts : parts.slice(0, -1);
  return inner.slice(1).map((_part, place) => pathKey(inner.slice(0, place + 1)));
}

/** Somebody's scoring that stands below several criteria is a stage, whatever the office calls it. */
function stageWords(paths: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const part of paths.flat().filter(isStageLike))
    counts.set(canonicalKey(part), (counts.get(canonicalKey(part)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

const nothing = { parts: [], stage: null, ledger: 'standard' } as const;

function headingOf(path: readonly string[], ownStages: ReadonlySet<string>): ColumnHeading {
  if (path.length === 0) return { kind: 'none', ...nothing };
  const { stage, kept } = withoutStages(path, ownStages);
  const parts = kept.filter((part, place) => place === kept.length - 1 || !isCoverHeading(part.text));
  const last = parts.at(-1);
  if (last === undefined) return { kind: 'line', ...nothing, stage };
  if (isAsideHeading(last.text) || isMemberHeading(last.text)) return { kind: 'aside', ...nothing, stage };
  return criterionOrTotal(parts, last, stage);
}

function withoutStages(
  path: readonly string[],
  ownStages: ReadonlySet<string>,
): { readonly stage: string | null; readonly kept: readonly HeadingPart[] } {
  let stage: string | null = null;
  const kept: HeadingPart[] = [];
  for (const typed of path) {
    const found = stageOfHeading(typed) ?? (ownStages.has(canonicalKey(typed)) ? typed : null);
    if (found === null) kept.push(partOf(typed));
    else stage = found;
  }
  return { stage, kept };
}

/** `Tổng tự chấm` and `Điểm thưởng của tỉnh` name their stage among other words. */
function criterionOrTotal(
  parts: readonly HeadingPart[],
  last: HeadingPart,
  above: string | null,
): ColumnHeading {
  const worded = stageWithin(last.text);
  const rest = worded?.rest ?? last.text;
  const stage = above ?? worded?.stage ?? null;
  if (isTotalHeading(rest)) return { kind: 'total', parts, stage, ledger: 'standard' };
  const ledger = ledgerOfHeading(rest);
  if (ledger === null) return { kind: 'line', parts, stage: above, ledger: 'standard' };
  return { kind: 'line', parts: [...parts.slice(0, -1), { ...last, text: rest }], stage, ledger };
}

function partOf(typed: string): HeadingPart {
  if (/^(\d+|[IVX]+)(\.\d+)*\.?$/.test(typed))
    return { text: takeOverAcross.criterion(typed), max: null, typed };
  const found = maximumInHeading(typed);
  return { text: found === null || found.rest === '' ? typed : found.rest, max: found?.max ?? null, typed };
}

/** `Thưởng` below a criterion is a column of it; below a section it is a line of its own. */
function settled(heading: ColumnHeading, groups: ReadonlySet<string>, hasCriteria: boolean): ColumnHeading {
  const { kind, parts, ledger, stage } = heading;
  if (kind !== 'line') return heading;
  const last = parts.at(-1);
  if (last === undefined) {
    // Only a stage above it, beside columns of criteria: somebody's total without its parts.
    if (hasCriteria) return { ...heading, kind: stage === null ? 'aside' : 'total' };
    return { ...heading, parts: [{ text: takeOverAcross.onlyLine, max: null, typed: '' }] };
  }
  if (ledgerOfHeading(last.text) === null || !isBare(last)) return heading;
  const above = parts.slice(0, -1);
  if (above.length > 0 && !groups.has(pathKey(above)))
    return { ...heading, parts: withMax(above, last, ledger) };
  return heading;
}

function isBare({ text }: HeadingPart): boolean {
  return canonicalKey(text).split(' ').length <= 2;
}

function withMax(above: readonly HeadingPart[], last: HeadingPart, ledger: Ledger): readonly HeadingPart[] {
  const own = above.at(-1);
  if (own === undefined) return above;
  const max = last.max ?? (ledger === 'standard' ? own.max : null);
  return [...above.slice(0, -1), { ...own, max }];
}
