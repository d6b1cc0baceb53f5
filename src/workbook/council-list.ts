import { decimalToNumber } from '../scoring/index.ts';
import type { AwardReview, Candidate } from '../scoring/index.ts';
import {
  awardSheetNames,
  awardSheetText,
  ballotText,
  councilListHeaders,
  sentenceOfComposition,
  showDate,
  subjectKindTerms,
  unitKey,
  yesNoTerms,
} from '../text/index.ts';
import { proposedComposition } from './award-composition.ts';
import type { OpenAwards } from './open-awards.ts';
import type { PlannedCell, SheetPlan } from './sheet-plan.ts';
import { linesOfText } from './text-lines.ts';

const widths = [6, 8, 28, 26, 14, 26, 22, 16, 8, 9, 15, 30] as const;
const annualWidth = 16;
const headerRow = 5;
const words = awardSheetText.nominees;

/**
 * The list for the council (domain.md §3.5) as values. Only what may circulate (§7.14): neither those passed over nor
 * reasons against anybody, disciplinary matters or facts of a person. Null when nobody is proposed.
 */
export function councilListSheet(awards: OpenAwards, blocName: string | null): SheetPlan | null {
  const rows = awards.review.awards
    .flatMap((award) =>
      award.candidates
        .filter(({ proposal }) => proposal.kind === 'proposed')
        .map((candidate) => rowOf(award, candidate, awards)),
    )
    .map((row, place) => [place + 1, ...row]);
  if (rows.length === 0) return null;
  const day = awards.reviewDay === null ? null : showDate(awards.reviewDay);
  const { asksAnnual } = awards.particulars;
  const columns = asksAnnual ? [...widths, annualWidth] : [...widths];
  const header = asksAnnual ? [...councilListHeaders, words.annual] : [...councilListHeaders];
  const lines = [header, ...rows].map((row) => linesOfRow(row, columns));
  const area = { column: 1, columns: columns.length, numberFormat: null } as const;
  return {
    name: awardSheetNames.nominees,
    cells: [
      [words.title(blocName)],
      [words.day(day)],
      [words.note],
      [],
      header,
      ...rows,
      ...compositionLines(awards),
    ],
    tables: [],
    columns: columns.map((width, column) => ({ width, wraps: column > 0, numberFormat: null })),
    boldRows: [1],
    formats: [
      { ...area, row: headerRow, rows: 1, look: 'header' },
      { ...area, row: headerRow + 1, rows: rows.length, look: 'body' },
    ],
    lines: new Map(lines.map((count, place) => [headerRow + place, count])),
    frozenRows: headerRow,
    orientation: 'landscape',
  };
}

/** How many of those proposed belong to the groups that plans ask to mind, below the list. */
function compositionLines(awards: OpenAwards): readonly (readonly PlannedCell[])[] {
  const rows = proposedComposition(awards).filter(({ unknown, total }) => unknown < total);
  return rows.length === 0
    ? []
    : [[], [words.composition], ...rows.map((row) => [sentenceOfComposition(row)])];
}

function linesOfRow(row: readonly PlannedCell[], columns: readonly number[]): number {
  return Math.max(
    ...row.map((cell, column) => linesOfText(typeof cell === 'string' ? cell : '', columns[column] ?? 10)),
  );
}

function rowOf(
  { rule }: AwardReview,
  { nominee, vote }: Candidate,
  { particulars }: OpenAwards,
): readonly PlannedCell[] {
  const { subject, kind, unit, rank, total, classLabel } = nominee;
  const known = particulars.of.get(unitKey(subject));
  const status = rule.status === 'unconfirmed' ? ` (${words.unconfirmed})` : '';
  const kindName = kind === null ? null : subjectKindTerms.name(kind);
  return [
    orNull(known?.salutation),
    subject,
    positionText(known?.position ?? '', unit === subject ? null : unit),
    [kindName, classLabel].filter((part) => part !== null).join(', '),
    rule.title,
    orNull(known?.subjectClass),
    orNull(known?.field),
    typeof rank === 'number' ? rank : null,
    total === null ? null : decimalToNumber(total),
    ballotText(vote),
    `${basisOf(rule)}${status}`,
    ...(particulars.asksAnnual ? [answerText(known?.annualBasis)] : []),
  ];
}

/** A position alone does not say where somebody works. */
function positionText(position: string, unit: string | null): string | null {
  const isNamed = unit === null || unitKey(position).includes(unitKey(unit));
  const parts = isNamed ? [position] : [position, unit];
  return orNull(parts.filter((part) => part !== '').join(', '));
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function answerText(answer: boolean | null | undefined): string | null {
  return answer === null || answer === undefined ? null : yesNoTerms.name(answer ? 'yes' : 'no');
}

function basisOf({ basis }: AwardReview['rule']): string {
  return basis === null ? '' : [basis.article, basis.document].filter((part) => part !== null).join(', ');
}
