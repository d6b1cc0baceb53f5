import type { AwardRule } from '../scoring/index.ts';
import { councilHeaders, councilTerms, matchUnit } from '../text/index.ts';
import { awardNamed } from './award-label.ts';
import { cellAt, cellText, usedRows } from './cells.ts';
import type { Cells } from './cells.ts';
import { findHeader } from './header.ts';

/** What the council made of a proposal, kept beside what the bloc proposed. */
export type CouncilDecision = {
  readonly award: string;
  readonly subject: string;
  /** `other` is anything that is neither agreement nor refusal, such as another form. */
  readonly outcome: 'agreed' | 'refused' | 'other';
  readonly text: string;
  readonly reason: string;
};

/** Reads the two columns of the council in the table of decisions; rows that name nobody are left out. */
export function readCouncil(
  cells: Cells | null,
  rules: readonly AwardRule[],
  subjects: readonly string[],
): readonly CouncilDecision[] {
  const header = cells === null ? null : findHeader(cells, councilHeaders);
  const column = header?.columns.get('council');
  if (cells === null || header === null || column === undefined) return [];
  const found: CouncilDecision[] = [];
  for (let row = header.row + 1; row < usedRows(cells, [column]); row += 1) {
    const read = (key: Parameters<typeof councilHeaders.name>[0]): string =>
      cellText(cellAt(cells, row, header.columns.get(key)));
    const text = read('council');
    const rule = awardNamed(read('award'), rules);
    const match = matchUnit(read('subject'), subjects);
    const subject = match.kind === 'exact' ? subjects[match.index] : undefined;
    if (text === '' || rule === null || subject === undefined) continue;
    const outcome = councilTerms.read(text) ?? 'other';
    found.push({ award: rule.id, subject, outcome, text, reason: read('councilReason') });
  }
  return found;
}
