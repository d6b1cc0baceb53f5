import { reviewAwards } from '../scoring/index.ts';
import type { AwardReview, AwardRule, AwardsReview, Candidate, Finding } from '../scoring/index.ts';
import {
  awardAnswers,
  awardResultHeaders,
  dateFromDay,
  firstOfMany,
  messageOf,
  proposalWord,
  reasonsOf,
  severityLabel,
  usualClasses,
} from '../text/index.ts';
import type { Cells } from '../workbook/cells.ts';
import { dayFindings, lawDay } from '../workbook/award-days.ts';
import { readAwardRules } from '../workbook/award-rules.ts';
import type { AwardRulesReading } from '../workbook/award-rules.ts';
import { zeroQuotaFindings } from '../workbook/award-zero-quota.ts';
import { resolveBars } from '../workbook/award-bars.ts';
import { readBallots } from '../workbook/award-ballots.ts';
import { readNominees } from '../workbook/nominees.ts';
import { defineFunction, isFunctionError, notAvailable, valueError } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';
import { givenTable, rulesTable } from './table-arguments.ts';

/** scoring-spec §11: eligibility, vote and quota of every award, with every reason. */
export const awardReview = defineFunction({
  id: 'XETKHENTHUONG',
  parameters: [
    {
      name: 'tong_hop',
      dimensionality: 'matrix',
    },
    {
      name: 'dieu_kien',
      dimensionality: 'matrix',
    },
    {
      name: 'phieu',
      dimensionality: 'matrix',
      optional: true,
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const rules = readAwardRules(rulesTable(argument('dieu_kien')));
    const failed = firstError(rules.findings, 'dieu_kien');
    if (failed !== null) return failed;
    const review = reviewTables(argument('tong_hop'), rules, givenTable(argument('phieu')));
    if (isFunctionError(review)) return review;
    return [
      awardResultHeaders,
      ...review.awards.flatMap(({ candidates }) => candidates.map(candidateRow)),
      ...[...zeroQuotaFindings(argument('dieu_kien')), ...review.findings].map((finding) =>
        findingRow(finding, review.awards),
      ),
    ];
  },
});

function reviewTables(
  summary: Cells,
  reading: AwardRulesReading,
  ballots: Cells | null,
): AwardsReview | FunctionError {
  const { rules, reviewDay, findings: rulesFindings } = reading;
  const day = lawDay(reading);
  const yearDay = reviewDay ?? day;
  const nominees = readNominees(givenTable(summary) ?? [], rules, usualClasses);
  const withoutNominees = nominees.nominees.length === 0 ? firstError(nominees.findings, 'tong_hop') : null;
  if (withoutNominees !== null) return withoutNominees;
  const subjects = [...new Set(nominees.nominees.map(({ subject }) => subject))];
  const votes = readBallots(ballots === null ? null : rulesTable(ballots), rules, subjects);
  const failed = firstError(votes.findings, 'phieu');
  if (failed !== null) return failed;
  const bars = resolveBars(nominees.nominees, rules);
  const review = reviewAwards({
    rules,
    nominees: bars.nominees,
    ballots: votes.ballots,
    decisions: votes.decisions,
    history: nominees.history,
    asOf: { day, year: yearDay === null ? null : dateFromDay(yearDay).year },
    classOrder: usualClasses,
    bases: new Map(),
  });
  const asked = [...rulesFindings, ...dayFindings(reading), ...votes.findings].filter(
    ({ severity }) => severity !== 'error',
  );
  return { ...review, findings: [...asked, ...nominees.findings, ...bars.findings, ...review.findings] };
}

function candidateRow(candidate: Candidate): readonly ResultCell[] {
  const { rule, nominee, eligibility, proposal } = candidate;
  return [
    rule.title,
    nominee.subject,
    awardAnswers[eligibility.kind],
    reasonsOf(candidate),
    proposalWord(proposal),
  ];
}

/** What was found stands below the candidates, so that no result looks surer than it is. */
function findingRow(finding: Finding, awards: readonly AwardReview[]): readonly ResultCell[] {
  const { code, member } = finding.where;
  const rule: AwardRule | undefined = awards.find((award) => award.rule.id === code)?.rule;
  const where = { ...finding.where, code: rule === undefined ? code : null, member: null };
  return [
    rule?.title ?? '',
    member ?? '',
    severityLabel(finding.severity),
    messageOf({ ...finding, where }),
    '',
  ];
}

/** Tables that cannot be read give no result; the first fault is named, the others are counted. */
function firstError(findings: readonly Finding[], argument: string): FunctionError | null {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return null;
  const message = firstOfMany(argument, messageOf(first), errors.length - 1);
  return first.code === 'empty-table' ? notAvailable(message) : valueError(message);
}
