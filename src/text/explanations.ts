import { compareDecimals } from '../scoring/index.ts';
import type { Arithmetic, Line, Places } from '../scoring/index.ts';
import { showDate, showDateInWords } from './dates.ts';
import { showInterval } from './intervals.ts';
import { showNumber } from './numbers.ts';
import { sentenceOfRatio } from './explanation-ratio.ts';
import { sentenceOfRelative } from './explanation-relative.ts';

/**
 * How the points of a line came about, in words and numbers: `0,5 × 3 lần = 1,5`. Points are those of the line
 * before its cuts, unsigned on a deduction line. With `places` a rounded result says to how many digits.
 */
export function sentenceOfArithmetic(arithmetic: Arithmetic, line: Line, places?: Places): string {
  if (!('points' in arithmetic)) return sentenceOfState(arithmetic, line);
  switch (arithmetic.kind) {
    case 'ratio':
      return sentenceOfRatio(arithmetic, places);
    case 'relative':
      return sentenceOfRelative(arithmetic, places);
    case 'bands':
    case 'grid':
      return sentenceOfPlace(arithmetic, line);
    case 'perCase':
    case 'perStep':
    case 'late':
      return sentenceOfCount(arithmetic);
    case 'yesNo':
      return `${arithmetic.yes ? 'Đạt' : 'Không đạt'}: ${showNumber(arithmetic.points)} điểm`;
    case 'choice':
      return `Mức ${arithmetic.label}: ${showNumber(arithmetic.points)} điểm`;
  }
}

type Kind<Name extends Arithmetic['kind']> = Extract<Arithmetic, { readonly kind: Name }>;

/** The kinds that name a state or a number as entered; all others carry the points that they work out. */
type State = Exclude<Arithmetic, { readonly points: unknown }>;

function sentenceOfState(state: State, line: Line): string {
  switch (state.kind) {
    case 'keep':
      return `Giữ điểm chuẩn ${showNumber(state.max)}`;
    case 'direct':
      return state.max === null
        ? `Chấm ${showNumber(state.value)} điểm`
        : `Chấm ${showNumber(state.value)} điểm, tối đa ${showNumber(state.max)}`;
    case 'blank':
      return line.ledger === 'standard' ? 'Chưa có số liệu' : 'Không phát sinh';
    case 'notAssigned':
      return 'Không giao (KG)';
    case 'notAssignedFull':
      return `Không giao (KG): tính đủ ${showNumber(state.max)} điểm`;
    case 'notConsidered':
      return 'Không xét (KX): 0 điểm';
    case 'invalid':
      return 'Số liệu không dùng được: tạm tính 0 điểm';
  }
}

function sentenceOfPlace(place: Kind<'bands' | 'grid'>, line: Line): string {
  const points = `${showNumber(place.points)} điểm`;
  if (place.kind === 'grid') {
    const [row, column] =
      line.rule.kind === 'grid' ? [line.rule.rows[place.row], line.rule.columns[place.column]] : [];
    const first = row === undefined ? '' : ` (${showInterval(row)})`;
    const second = column === undefined ? '' : ` (${showInterval(column)})`;
    return `${showNumber(place.first)}${first} và ${showNumber(place.second)}${second}: ${points}`;
  }
  const value = showNumber(place.value);
  if (place.band === null) return `${value} thuộc mức còn lại: ${points}`;
  const band = line.rule.kind === 'bands' ? line.rule.bands[place.band] : undefined;
  return `${value} thuộc mức ${band === undefined ? String(place.band + 1) : showInterval(band.interval)}: ${points}`;
}

function sentenceOfCount(counted: Kind<'perCase' | 'perStep' | 'late'>): string {
  switch (counted.kind) {
    case 'perCase':
      return `${showNumber(counted.each)} × ${showNumber(counted.count)} lần = ${showNumber(counted.points)}`;
    case 'perStep':
      return sentenceOfSteps(counted);
    case 'late':
      return sentenceOfLateness(counted);
  }
}

function sentenceOfSteps({ value, from, step, steps, each, direction, points }: Kind<'perStep'>): string {
  const [beyond, gap] =
    direction === 'above' ? ['trên', compareDecimals(value, from)] : ['dưới', compareDecimals(from, value)];
  const shown = showNumber(value);
  if (gap <= 0) return `${shown} không ${beyond} ${showNumber(from)}: ${showNumber(points)} điểm`;
  if (steps.coefficient === 0)
    return `${shown} ${beyond} ${showNumber(from)} nhưng chưa đủ một bước ${showNumber(step)}: ${showNumber(points)} điểm`;
  return (
    `${shown} ${beyond} ${showNumber(from)}: ${showNumber(steps)} bước (mỗi bước ${showNumber(step)}) ` +
    `× ${showNumber(each)} = ${showNumber(points)}`
  );
}

function sentenceOfLateness({ received, daysLate, lastValidDay, perDay, points }: Kind<'late'>): string {
  const lastDay = `(hạn cuối là ${showDateInWords(lastValidDay)})`;
  if (received === null) return `Không nộp ${lastDay}: ${showNumber(points)} điểm`;
  const day = `Nộp ngày ${showDate(received)}`;
  if (daysLate === 0) return `${day}, đúng hạn ${lastDay}: ${showNumber(points)} điểm`;
  const late = `${day}, muộn ${showNumber(daysLate)} ngày ${lastDay}`;
  return perDay === null
    ? `${late}: ${showNumber(points)} điểm`
    : `${late}: ${showNumber(perDay)} × ${showNumber(daysLate)} ngày = ${showNumber(points)}`;
}
