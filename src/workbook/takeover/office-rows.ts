import { romanOf } from '../code-patterns.ts';
import type { Ledger } from '../../scoring/index.ts';
import { canonicalKey, maximumInHeading } from '../../text/index.ts';
import { cellText, isBlank } from '../cells.ts';
import type { Cell, Cells } from '../cells.ts';
import { tidyCode } from '../codes.ts';
import type { Stepwise } from '../stepwise.ts';
import { readPointsCell } from './points-reading.ts';
import type { DecimalReading } from '../decimal-cell.ts';
import { codeInTitle, numberingOf } from './code-in-title.ts';
import type { OfficeHeader } from './office-header.ts';
import type { ColumnMapping } from './propose-mapping.ts';

/** What a points cell holds: its text as typed and the number it means, if it means one. */
export type PointsCell = {
  readonly ledger: Ledger;
  readonly column: number;
  readonly cell: Cell;
  readonly reading: DecimalReading;
};

export type ScoreCell = { readonly column: number; readonly cell: Cell };

/** A row below the heading as the office wrote it; `row` is its index in the table. */
export type OfficeRow = {
  readonly row: number;
  readonly kind: 'criterion' | 'note' | 'sum';
  /** As typed, or as it stands in front of the text; empty where the row has no numbering. */
  readonly code: string;
  /** Full code of the row above it, empty at the top; null where the numbering says it. */
  readonly parent: string | null;
  readonly title: string;
  readonly note: string;
  readonly annotations: Readonly<Record<AnnotationColumn, string>>;
  readonly points: readonly PointsCell[];
  readonly scores: readonly ScoreCell[];
};

type AnnotationColumn = 'basis' | 'evidence' | 'owner' | 'deadline';

const ledgers = ['standard', 'bonus', 'deduction'] as const;

/** Every row with content below the heading, except the row that numbers the columns. */
export function* readOfficeRows(
  cells: Cells,
  header: OfficeHeader,
  mapping: ColumnMapping,
): Stepwise<readonly OfficeRow[]> {
  const start = header.first + header.rows;
  const groups: string[] = [];
  const rows: OfficeRow[] = [];
  for (const [place, content] of cells.slice(start).entries()) {
    yield { kind: 'officeRows', number: place + 1, all: cells.length - start };
    if (content.every((cell) => isBlank(cell)) || (place === 0 && numbersColumns(content))) continue;
    const row = readRow(content, start + place, mapping);
    if (row === null) continue;
    const group = groupAbove(content, start + place, mapping, groups);
    rows.push(...(group === null ? [row] : [group, row]));
  }
  return rows;
}

/** A group of criteria in a column of its own begins where its (merged) cell has words. */
function groupAbove(
  content: readonly Cell[],
  row: number,
  mapping: ColumnMapping,
  groups: string[],
): OfficeRow | null {
  const column = mapping.findIndex(({ kind }) => kind === 'group');
  const text = column < 0 ? '' : cellText(content[column]);
  if (text === '' || text === groups.at(-1) || sumRow.test(canonicalKey(text))) return null;
  groups.push(text);
  const limit = maximumInHeading(text);
  const words = limit === null || limit.rest === '' ? text : limit.rest;
  const { code, rest } = numberingOf(words);
  return {
    row,
    kind: 'criterion',
    code: code ?? romanOf(groups.length),
    parent: null,
    title: code === null || rest === '' ? words : rest,
    note: '',
    annotations: { basis: '', evidence: '', owner: '', deadline: '' },
    points:
      limit === null
        ? []
        : [{ ledger: 'standard', column, cell: text, reading: { kind: 'number', value: limit.max } }],
    scores: [],
  };
}

function readRow(content: readonly Cell[], row: number, mapping: ColumnMapping): OfficeRow | null {
  const texts = (kind: string): string =>
    mapping
      .flatMap((use, column) => (use.kind === kind ? [cellText(content[column])] : []))
      .filter((text) => text !== '')
      .join('\n');
  const title = texts('title');
  const typed = tidyCode(texts('code'));
  const points = ledgers.flatMap((ledger) =>
    mapping.flatMap((use, column): readonly PointsCell[] => {
      const cell = content[column] ?? null;
      if (use.kind !== ledger || isBlank(cell)) return [];
      return [{ ledger, column, cell, reading: readPointsCell(cell) }];
    }),
  );
  const scores = mapping.flatMap((use, column): readonly ScoreCell[] => {
    const cell = content[column] ?? null;
    return use.kind === 'score' && !isBlank(cell) ? [{ column, cell }] : [];
  });
  const note = texts('note');
  if (typed === '' && title === '' && note === '' && points.length === 0 && scores.length === 0) return null;
  const isSum = sumRow.test(canonicalKey(title === '' ? typed : title)) && points.length + scores.length > 0;
  const code = isSum ? '' : typed === '' ? (codeInTitle(title) ?? '') : typed;
  return {
    row,
    kind: isSum ? 'sum' : code === '' && points.length === 0 && scores.length === 0 ? 'note' : 'criterion',
    code,
    parent: null,
    title,
    note,
    annotations: {
      basis: texts('basis'),
      evidence: texts('evidence'),
      owner: texts('owner'),
      deadline: texts('deadline'),
    },
    points,
    scores,
  };
}

/** `Tổng cộng`, `Cộng (I+II)`; `Tổng hợp, báo cáo` is a criterion. */
const sumRow =
  /^(tong|cong|tong cong|tong so|tong diem|cong tong)( (diem|cong|so|cac|muc|toan).*| ?\(.*)?[ :]*$/;

/** `(1) (2) (3)` or `1 2 3 4` or `A B 1 2` below the heading. */
export function numbersColumns(content: readonly Cell[]): boolean {
  const texts = content.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell));
  return (
    texts.length > 2 && texts.every((text) => /^\(?(\d{1,3}|[A-D])\)?(\s*=.*)?$/.test(text)) && counts(texts)
  );
}

function counts(texts: readonly string[]): boolean {
  const numbers = texts
    .map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN))
    .filter((one) => !Number.isNaN(one));
  return numbers.length > 0 && numbers.every((one, place) => one === (numbers[0] ?? 1) + place);
}
