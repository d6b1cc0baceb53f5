import type { AwardReview, Candidate } from '../../scoring/index.ts';
import {
  awardPane,
  awardSheetNames,
  chainOf,
  compositionCountText,
  compositionOfNames,
  minutesOfBallots,
  motionOf,
  sentenceOfPlaces,
} from '../../text/index.ts';
import { proposedComposition } from '../../workbook/award-composition.ts';
import { awardTableKeys } from '../../workbook/award-tables.ts';
import type { OpenAwards } from '../../workbook/open-awards.ts';
import { awardFacts } from './award-facts.ts';
import { findingRowsOf } from './finding-rows.ts';
import { candidateView } from './candidate-view.ts';
import { dossierRows, proposedWithoutDossier } from './dossier-view.ts';
import type { AwardView, CouncilRow, ReviewView } from './review-view.ts';
import type { FindingRow } from '../overview.ts';

/** Everything that the page of the review shows. */
export function reviewOf(awards: OpenAwards): ReviewView {
  const { review, tables, reviewDay, receptionDay, council } = awards;
  const views = review.awards.map((award) => awardView(award, awards));
  return {
    day: reviewDay,
    reception: receptionDay,
    missingSheets: awardTableKeys.filter((key) => tables[key] === null).map((key) => awardSheetNames[key]),
    awards: views,
    council: review.awards.flatMap((award) => councilRows(award, awards)),
    agreed: council.filter(({ outcome }) => outcome === 'agreed').length,
    proposed: sum(views.map(({ proposed }) => proposed)),
    open: sum(views.map(({ open }) => open)),
    dossiers: dossierRows(awards),
    withoutDossier: proposedWithoutDossier(awards),
    composition: proposedComposition(awards).map((row) => ({
      key: `${row.of} ${row.group}`,
      group: row.group,
      count: compositionCountText(row, compositionOfNames[row.of]),
    })),
    findings: findingRows(awards),
  };
}

function awardView(award: AwardReview, awards: OpenAwards): AwardView {
  const { rule, status, candidates, places } = award;
  return {
    id: rule.id,
    title: rule.title,
    marks: [
      ...(rule.status === 'unconfirmed' ? [awardPane.marks.unconfirmed] : []),
      ...(status === 'reviewed' ? [] : [awardPane.marks[status]]),
    ],
    statusAddress: awards.statusAddresses.get(rule) ?? null,
    unconfirmed: rule.status === 'unconfirmed',
    facts: awardFacts(rule),
    eligible: candidates.filter(({ eligibility }) => eligibility.kind === 'eligible').length,
    proposed: countOf(candidates, 'proposed'),
    open: countOf(candidates, 'needsDecision'),
    left: leftText(award),
    places: places.map(sentenceOfPlaces),
    chain: chainOf(award),
    motion: motionOf(award),
    ballots: minutesOfBallots(award),
    writtenCounts: rule.vote?.writtenOpinions === true,
    candidates: candidates.map((candidate) => candidateView(candidate, awards.council)),
    meeting: candidates.flatMap(({ vote }) => ('rounds' in vote ? vote.rounds : [])).at(-1) ?? null,
  };
}

function countOf(candidates: readonly Candidate[], kind: Candidate['proposal']['kind']): number {
  return candidates.filter(({ proposal }) => proposal.kind === kind).length;
}

/** Places left, summed over the units where each has a counter of its own. */
function leftText({ places, status }: AwardReview): string {
  if (status !== 'reviewed' || places.length === 0) return '–';
  const limited = places.flatMap(({ left }) => (left === null ? [] : [left]));
  if (limited.length > 0) return String(sum(limited));
  return places.some(({ limit }) => limit.kind === 'unknown')
    ? awardPane.awards.unknownLeft
    : awardPane.awards.noLimit;
}

/** Whoever the bloc proposed, and whoever the council spoke of. */
function councilRows({ rule, candidates }: AwardReview, { council }: OpenAwards): readonly CouncilRow[] {
  const words = awardPane.council;
  return candidates.flatMap(({ nominee, proposal }) => {
    const { subject } = nominee;
    const decided = council.find((one) => one.award === rule.id && one.subject === subject);
    const proposed = proposal.kind === 'proposed';
    if (!proposed && decided === undefined) return [];
    const reason = decided === undefined || decided.reason === '' ? '' : ` (${decided.reason})`;
    return {
      key: `${rule.id} ${subject}`,
      award: rule.title,
      subject,
      bloc: proposed ? words.proposed : words.notProposed,
      council: decided === undefined ? words.waiting : `${decided.text}${reason}`,
    };
  });
}

function findingRows({ findings, review }: OpenAwards): readonly FindingRow[] {
  const titles = new Map(review.awards.map(({ rule }) => [rule.id, rule.title]));
  // The checklist of dossiers shows what is missing, line by line.
  return findingRowsOf(
    findings.filter(({ finding }) => finding.code !== 'dossier-part-missing'),
    titles,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
