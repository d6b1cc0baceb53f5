import { decimalToNumber } from '../scoring/index.ts';
import type { AwardReview, Candidate } from '../scoring/index.ts';
import {
  awardSheetNames,
  awardSheetText,
  ballotText,
  councilListHeaders,
  showDate,
  subjectKindTerms,
  unitKey,
} from '../text/index.ts';
import type { OpenAwards } from './open-awards.ts';
import type { PlannedCell, SheetPlan } from './sheet-plan.ts';
import { linesOfText } from './text-lines.ts';

const widths = [6, 30, 26, 16, 26, 8, 10, 16, 34] as const;
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
  const lines = [[...councilListHeaders], ...rows].map(linesOfRow);
  const area = { column: 1, columns: widths.length, numberFormat: null } as const;
  return {
    name: awardSheetNames.nominees,
    cells: [[words.title(blocName)], [words.day(day)], [words.note], [], [...councilListHeaders], ...rows],
    tables: [],
    columns: widths.map((width, column) => ({ width, wraps: column > 0, numberFormat: null })),
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

function linesOfRow(row: readonly PlannedCell[]): number {
  return Math.max(
    ...row.map((cell, column) => linesOfText(typeof cell === 'string' ? cell : '', widths[column] ?? 10)),
  );
}

function rowOf(
  { rule }: AwardReview,
  { nominee, vote }: Candidate,
  { positions }: OpenAwards,
): readonly PlannedCell[] {
  const { subject, kind, unit, rank, total, classLabel } = nominee;
  const position = positions.get(unitKey(subject)) ?? (unit === subject ? null : unit);
  const status = rule.status === 'unconfirmed' ? ` (${words.unconfirmed})` : '';
  const kindName = kind === null ? null : subjectKindTerms.name(kind);
  return [
    subject,
    position,
    [kindName, classLabel].filter((part) => part !== null).join(', '),
    rule.title,
    typeof rank === 'number' ? rank : null,
    total === null ? null : decimalToNumber(total),
    ballotText(vote),
    `${basisOf(rule)}${status}`,
  ];
}

function basisOf({ basis }: AwardReview['rule']): string {
  return basis === null ? '' : [basis.article, basis.document].filter((part) => part !== null).join(', ');
}
