import { countVote, decimal, quota } from '../scoring/index.ts';
import type { Rate, VoteOutcome, WrittenOpinions } from '../scoring/index.ts';
import {
  argumentBlank,
  quotaWordingTerms,
  voteBaseTerms,
  voteIncomplete,
  voteOutcomeTerms,
  voteProblem,
} from '../text/index.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { defineFunction, isFunctionError, notAvailable, valueError } from './contract.ts';
import type { Arguments, FunctionError, FunctionResult } from './contract.ts';
import { ballotParameters } from './ballot-parameters.ts';
import type { BallotParameter } from './ballot-parameters.ts';
import { rateIn, rateOfText } from './rates.ts';
import { shareToNumber } from './shares.ts';
import { isBlank, onlyCell, onlyCellPlace, wholeCountIn, wordIn } from './values.ts';

/** scoring-spec §11.4. */
export const ballot = defineFunction({
  id: 'KIEMPHIEU',
  parameters: ballotParameters,
  result: 'matrix',
  run: (argument) => {
    const counts = countsIn(argument);
    if (isFunctionError(counts)) return counts;
    const rule = ruleIn(argument, counts.total);
    if (isFunctionError(rule)) return rule;
    const writtenOpinions = opinionsIn(argument('y_kien_van_ban'));
    if (isFunctionError(writtenOpinions)) return writtenOpinions;
    return shown(countVote({ ...counts, ...rule, writtenOpinions }));
  },
});

function shown(outcome: VoteOutcome): FunctionResult {
  switch (outcome.kind) {
    case 'passed':
    case 'failed':
      return [[voteOutcomeTerms.name(outcome.kind), shareToNumber(outcome.share)]];
    case 'belowQuorum':
      return [[voteOutcomeTerms.name('belowQuorum'), '']];
    case 'incomplete':
      return notAvailable(voteIncomplete(outcome.missing));
    case 'invalid':
      return valueError(voteProblem(outcome.problem));
  }
}

type Counts = {
  readonly inFavour: number;
  readonly total: number;
  readonly present: number | null;
  readonly valid: number | null;
};

function countsIn(argument: Arguments<BallotParameter>): Counts | FunctionError {
  const count = (name: BallotParameter): number | null | FunctionError =>
    wholeCountIn(onlyCell(argument(name)), onlyCellPlace(name));
  const [inFavour, total, present, valid] = [
    count('dong_y'),
    count('tong_so'),
    count('co_mat'),
    count('hop_le'),
  ];
  if (isFunctionError(inFavour)) return inFavour;
  if (isFunctionError(total)) return total;
  if (isFunctionError(present)) return present;
  if (isFunctionError(valid)) return valid;
  if (inFavour === null) return notAvailable(argumentBlank('dong_y'));
  return total === null ? notAvailable(argumentBlank('tong_so')) : { inFavour, total, present, valid };
}

type Threshold = { readonly threshold: Rate; readonly comparison: 'atLeast' | 'moreThan' };
type BallotRule = Threshold & {
  readonly base: 'allMembers' | 'present' | 'validBallots';
  readonly quorum: number | null;
};

function ruleIn(argument: Arguments<BallotParameter>, total: number): BallotRule | FunctionError {
  const threshold = thresholdIn(onlyCell(argument('nguong')));
  if (isFunctionError(threshold)) return threshold;
  const base = wordIn(onlyCell(argument('co_so')), onlyCellPlace('co_so'), voteBaseTerms);
  if (isFunctionError(base)) return base;
  const quorum = quorumIn(onlyCell(argument('so_nguoi_toi_thieu')), total);
  return isFunctionError(quorum) ? quorum : { ...threshold, base: base ?? 'allMembers', quorum };
}

const half: Rate = decimal(5, -1);
/** `từ 80% trở lên` is what `từ 80%` says. */
const orMore = /\s+(?:trở lên|tro len)$/iu;
const thresholdShape = /^(>=|≥|>|\p{L}[\p{L}\s]*)?\s*(.*)$/u;

/** `từ 80%`, `trên 50%`, `>=2/3`, 0,8 (at least); blank and `quá bán` are more than half. */
function thresholdIn(cell: Cell): Threshold | FunctionError {
  const place = onlyCellPlace('nguong');
  if (typeof cell !== 'string' || isBlank(cell)) {
    const threshold = rateIn(cell, place);
    if (isFunctionError(threshold)) return threshold;
    return threshold === null
      ? { threshold: half, comparison: 'moreThan' }
      : { threshold, comparison: 'atLeast' };
  }
  const text = cell.normalize('NFC').trim().replace(orMore, '');
  const [, words = '', rest = ''] = thresholdShape.exec(text) ?? [];
  const comparison = comparisonOf(words.trim());
  if (comparison === null || (rest === '' && comparison !== 'moreThan')) return rateError(cell);
  const threshold = rest === '' ? half : rateOfText(rest, place);
  return isFunctionError(threshold) ? threshold : { threshold, comparison };
}

function rateError(text: string): FunctionError {
  const error = rateOfText(`${text} ?`, onlyCellPlace('nguong'));
  return isFunctionError(error) ? error : valueError(argumentBlank('nguong'));
}

function comparisonOf(words: string): 'atLeast' | 'moreThan' | null {
  if (words === '' || words === '>=' || words === '≥') return 'atLeast';
  if (words === '>' || words.toLowerCase() === 'quá bán') return 'moreThan';
  const wording = quotaWordingTerms.read(words);
  return wording === 'atMost' ? null : wording;
}

/** A number of people, or a share of all members such as "2/3" or 50%. */
function quorumIn(cell: Cell, total: number): number | null | FunctionError {
  const place = onlyCellPlace('so_nguoi_toi_thieu');
  const isShare =
    typeof cell === 'string' ? /[/%]/.test(cell) : typeof cell === 'number' && cell > 0 && cell < 1;
  if (!isShare) return wholeCountIn(cell, place);
  const share = rateIn(cell, place);
  return share === null || isFunctionError(share) ? share : quota(total, share, 'atLeast');
}

/** Two cells: opinions received, in favour. One cell: all of them in favour. Left out: none counted. */
function opinionsIn(cells: Cells): WrittenOpinions | null | FunctionError {
  const [first = null, second = null] = cells.flat().filter((cell) => !isBlank(cell));
  const place = onlyCellPlace('y_kien_van_ban');
  const received = wholeCountIn(first, place);
  if (received === null || isFunctionError(received)) return received;
  const inFavour = wholeCountIn(second, place);
  return isFunctionError(inFavour) ? inFavour : { received, inFavour: inFavour ?? received, counted: true };
}
