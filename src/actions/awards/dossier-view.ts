import { lastValidDay } from '../../scoring/index.ts';
import { awardPane } from '../../text/index.ts';
import { isProposed, type OpenAwards } from '../../workbook/open-awards.ts';
import type { DossierLine } from '../../workbook/award-dossiers.ts';

/** One part of the dossier of somebody who is proposed, in words. */
export type DossierRow = {
  readonly key: string;
  readonly subject: string;
  readonly part: string;
  readonly state: string;
  readonly remarks: readonly string[];
};

const words = awardPane.dossiers;

/** The checklist of everyone whom the bloc proposes. */
export function dossierRows({ dossiers, review }: OpenAwards): readonly DossierRow[] {
  return dossiers
    .filter((line) => isProposed(line, review.awards))
    .map((line) => ({
      key: `${line.row}`,
      subject: line.subject,
      part: line.state.part.title,
      state: stateText(line),
      remarks: remarksOf(line),
    }));
}

/** Those who are proposed and for whom the table lists no part. */
export function proposedWithoutDossier({ dossiers, review }: OpenAwards): readonly string[] {
  const proposed = review.awards.flatMap(({ rule, candidates }) =>
    candidates
      .filter(({ proposal }) => proposal.kind === 'proposed')
      .filter(
        ({ nominee }) =>
          !dossiers.some(
            ({ subject, award }) => subject === nominee.subject && (award === null || award === rule.id),
          ),
      )
      .map(({ nominee }) => nominee.subject),
  );
  return [...new Set(proposed)];
}

function stateText({ received, state }: DossierLine): string {
  if (received === null) return words.missing;
  return state.daysLate > 0 ? words.late(received, state.daysLate) : words.inTime(received);
}

function remarksOf({ appraiser, deadline, form, state, received }: DossierLine): readonly string[] {
  const isLateOrMissing = received === null || state.daysLate > 0;
  return [
    ...(appraiser === '' ? [] : [words.appraiser(appraiser)]),
    ...(deadline !== null && isLateOrMissing ? [words.until(lastValidDay(deadline))] : []),
    ...(state.part.forms.length > 0 && state.form === null ? [words.expiredForm(form)] : []),
  ];
}
