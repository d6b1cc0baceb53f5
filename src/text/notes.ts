import type { ClassMiss, Disqualification, MemberResult, TieBreak } from '../scoring/index.ts';
import { shownCode } from './codes.ts';
import { showNumber } from './numbers.ts';
import { showPercent, showPercentUnlike } from './percent.ts';

/** The column `Ghi chú` of a member: what is missing, what barred it, how a tie went, what kept it from a class. */
export function noteOf(member: MemberResult): string {
  return [
    missingNote(member.missing),
    member.invalid.length === 0 ? '' : `Số liệu không dùng được, tạm tính 0: ${listed(member.invalid)}`,
    ...member.disqualifications.map(sentenceOfDisqualification),
    rankNote(member),
    classNote(member),
  ]
    .filter((note) => note !== '')
    .join('. ');
}

/** `Thiếu 0,01 điểm để đạt Xuất sắc`: what kept a member out of the next higher class, and by how much. */
export function sentenceOfClassMiss(miss: ClassMiss): string {
  switch (miss.kind) {
    case 'min':
      return miss.by === null
        ? `Chưa đạt tỷ lệ ${showPercent(miss.min)} để đạt ${miss.label}`
        : `Thiếu ${showNumber(miss.by)} điểm để đạt ${miss.label}`;
    case 'everyGroupAtLeast': {
      const share = showPercentUnlike(miss.share, miss.atLeast);
      return `Mục ${miss.group} đạt ${share}, cần từ ${showPercent(miss.atLeast)} để đạt ${miss.label}`;
    }
    case 'disqualified':
      return `Không được xếp ${miss.label}: ${miss.reason}`;
  }
}

/** `Không xếp loại: bị xử lý kỷ luật (Điều 5 Quy chế)`. */
export function sentenceOfDisqualification({ effect, reason, basis }: Disqualification): string {
  const ground = [reason, basis === null ? '' : `(${basis})`].filter((part) => part !== '').join(' ');
  return ground === '' ? effectText(effect) : `${effectText(effect)}: ${ground}`;
}

/** More codes than these would not be read in a cell. */
const shownCodes = 3;

function missingNote(missing: readonly string[]): string {
  return missing.length === 0 ? '' : `Chưa đủ số liệu: ${listed(missing)}; điểm tạm tính`;
}

function listed(codes: readonly string[]): string {
  const shown = codes.slice(0, shownCodes).map(shownCode).join(', ');
  const rest = codes.length - shownCodes;
  return rest > 0 ? `${shown} (còn ${rest} mục nữa)` : shown;
}

function effectText(effect: Disqualification['effect']): string {
  switch (effect.kind) {
    case 'unranked':
      return 'Không xếp loại';
    case 'classAtMost':
      return `Xếp loại không quá ${effect.label}`;
    case 'notEligible':
      return effect.awards.length === 0
        ? 'Không đề nghị khen thưởng'
        : `Không đề nghị khen thưởng ${effect.awards.join(', ')}`;
  }
}

function rankNote({ rank, tied, separatedBy }: MemberResult): string {
  if (tied && rank !== null) return `Đồng hạng ${rank}`;
  return separatedBy === null ? '' : `Bằng nhau, xếp theo ${tieBreakText(separatedBy)}`;
}

function tieBreakText(tieBreak: TieBreak): string {
  switch (tieBreak.kind) {
    case 'group':
      return `điểm mục ${tieBreak.code}`;
    case 'fewerDeductions':
      return 'điểm trừ ít hơn';
    case 'higherShareOfTargets':
      return 'tỷ lệ đạt chỉ tiêu';
    case 'vote':
      return 'kết quả bỏ phiếu';
  }
}

/** A bar that a disqualification put up is already told by its own sentence. */
function classNote({ classOutcome }: MemberResult): string {
  const missed = classOutcome?.missed ?? null;
  return missed === null || missed.kind === 'disqualified' ? '' : sentenceOfClassMiss(missed);
}
