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
import { readAwardRules } from '../workbook/award-rules.ts';
import type { AwardRulesReading } from '../workbook/award-rules.ts';
import { readBallots } from '../workbook/award-ballots.ts';
import { readNominees } from '../workbook/nominees.ts';
import { awardReviewExample } from './award-review-example.ts';
import { defineFunction, isFunctionError, notAvailable, valueError } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';
import { givenTable, rulesTable } from './table-arguments.ts';

/** scoring-spec §11: eligibility, vote and quota of every award, with every reason. */
export const awardReview = defineFunction({
  id: 'XETKHENTHUONG',
  description: {
    vi: 'Xét khen thưởng: mỗi hình thức và mỗi đơn vị một dòng với kết quả (Đủ điều kiện, Không đủ, Thiếu dữ liệu), mọi lý do, và đề nghị, cần quyết định hay dự phòng trong hạn mức.',
    en: 'Award review: one row per award and member with the answer, every reason, and whether it is proposed, open to decision or in reserve within the quota.',
  },
  parameters: [
    {
      name: 'tong_hop',
      description: {
        vi: 'Kết quả TONGHOP hoặc bảng có cột Đơn vị; Tổng điểm; Xếp hạng; Xếp loại, thêm các cột mà điều kiện cần như Số mô hình; Đã đăng ký',
        en: 'A result of TONGHOP, or a table with Đơn vị, Tổng điểm, Xếp hạng, Xếp loại and further columns that the conditions name',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'dieu_kien',
      description: {
        vi: 'Bảng điều kiện, mỗi hình thức một dòng: Mã; Hình thức; Điều kiện (ví dụ Xếp hạng = 1; Tổng điểm >= 95); Số lượng (không quá 1); Thứ tự; Ngưỡng phiếu; Căn cứ',
        en: 'Rules, one award per row: Mã, Hình thức, Điều kiện (e.g. Xếp hạng = 1; Tổng điểm >= 95), Số lượng (không quá 1), Thứ tự, Ngưỡng phiếu, Căn cứ',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'phieu',
      description: {
        vi: 'Bảng phiếu: Mã; Đơn vị; Đồng ý; Tổng số; Có mặt; Hợp lệ; Vòng; có thể thêm Quyết định; Lý do của hội nghị',
        en: 'Ballots: Mã, Đơn vị, Đồng ý, Tổng số, Có mặt, Hợp lệ, Vòng; optionally Quyết định and Lý do of the meeting',
      },
      dimensionality: 'matrix',
      optional: true,
    },
  ],
  result: 'matrix',
  example: awardReviewExample,
  run: (argument) => {
    const rules = readAwardRules(rulesTable(argument('dieu_kien')));
    const failed = firstError(rules.findings, 'dieu_kien');
    if (failed !== null) return failed;
    const review = reviewTables(argument('tong_hop'), rules, givenTable(argument('phieu')));
    if (isFunctionError(review)) return review;
    return [
      awardResultHeaders,
      ...review.awards.flatMap(({ candidates }) => candidates.map(candidateRow)),
      ...review.findings.map((finding) => findingRow(finding, review.awards)),
    ];
  },
});

function reviewTables(
  summary: Cells,
  { rules, reviewDay }: AwardRulesReading,
  ballots: Cells | null,
): AwardsReview | FunctionError {
  const nominees = readNominees(givenTable(summary) ?? [], rules, usualClasses);
  const withoutNominees = nominees.nominees.length === 0 ? firstError(nominees.findings, 'tong_hop') : null;
  if (withoutNominees !== null) return withoutNominees;
  const subjects = [...new Set(nominees.nominees.map(({ subject }) => subject))];
  const votes = readBallots(ballots === null ? null : rulesTable(ballots), rules, subjects);
  const failed = firstError(votes.findings, 'phieu');
  if (failed !== null) return failed;
  const review = reviewAwards({
    rules,
    nominees: nominees.nominees,
    ballots: votes.ballots,
    decisions: votes.decisions,
    history: nominees.history,
    asOf: { day: reviewDay, year: reviewDay === null ? null : dateFromDay(reviewDay).year },
    classOrder: usualClasses,
    bases: new Map(),
  });
  return { ...review, findings: [...nominees.findings, ...review.findings] };
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
