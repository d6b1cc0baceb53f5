import type { VoteCount, VoteProblem } from '../scoring/index.ts';
import { placeWords } from './cell-places.ts';
import type { CellPlace } from './cell-places.ts';
import { quoted } from './finding-words.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Words of the functions whose code comes with their first call (quota, ballot, deadlines, congress, explanation, rank
 * swaps): a module of its own, so that functions.js need not carry them.
 */

export const quotaWordingTerms = vocabulary<'atMost' | 'atLeast' | 'moreThan'>({
  atMost: ['không quá', 'không vượt quá', 'tối đa'],
  atLeast: ['ít nhất', 'tối thiểu', 'từ'],
  moreThan: ['trên', 'quá', 'hơn'],
});

/** The wordings of HANMUC: as above, and the choice of an office for small units. */
export const quotaCountTerms = vocabulary<'atMost' | 'atLeast' | 'moreThan' | 'atMostOne'>({
  atMost: ['không quá', 'không vượt quá', 'tối đa'],
  atLeast: ['ít nhất', 'tối thiểu', 'từ'],
  moreThan: ['trên', 'quá', 'hơn'],
  atMostOne: ['không quá, ít nhất 1', 'không quá; ít nhất 1', 'không quá, tối thiểu 1'],
});

export const voteBaseTerms = vocabulary<'allMembers' | 'present' | 'validBallots'>({
  allMembers: ['tổng số', 'tổng số thành viên', 'tất cả'],
  present: ['có mặt', 'số có mặt', 'dự họp'],
  validBallots: ['hợp lệ', 'phiếu hợp lệ', 'số phiếu hợp lệ'],
});

export const voteOutcomeTerms = vocabulary<'passed' | 'failed' | 'belowQuorum'>({
  passed: ['Đạt'],
  failed: ['Không đạt'],
  belowQuorum: ['Không đủ người dự'],
});

/** `trước ngày` leaves the day out, `đến hết` and `chậm nhất` keep it (scoring-spec §10). */
export const deadlineKindTerms = vocabulary<'until' | 'before'>({
  until: ['đến hết', 'đến hết ngày', 'chậm nhất', 'chậm nhất ngày', 'trong ngày', 'hết ngày'],
  before: ['trước ngày', 'trước'],
});

export function deadlineTooEarly(place: CellPlace): string {
  return `${placeWords(place)}: không có ngày nào trước 01/01/1900. Hãy nhập ngày của hạn, ví dụ 05/12/2021.`;
}

export const conferenceFormTerms = vocabulary<'plenary' | 'delegates' | 'undecided'>({
  plenary: ['Hội nghị toàn thể'],
  delegates: ['Hội nghị đại biểu'],
  undecided: ['Chưa quy định: đúng 200 người, đơn vị tự quyết định'],
});

export const delegateRoundedUp = 'được cộng thêm 1 vì phần lẻ lớn hơn';
export const delegateTied =
  'phần lẻ bằng nhau: phần nêu trước được cộng thêm 1, đơn vị xem lại và quyết định';

export function cellNotARate(place: CellPlace, shown: string): string {
  return `${placeWords(place)}: ${quoted(shown)} không phải là tỷ lệ từ 0% đến 100%. Hãy nhập dạng 15%, 0,15 hoặc "2/3".`;
}

export function quotaAboveCount(count: number): string {
  return `Không có số nào thoả mãn: “trên 100%” của ${count} là nhiều hơn tất cả. Hãy kiểm tra lại tỷ lệ hoặc cách tính.`;
}

export function cellNotARatio(place: CellPlace, shown: string): string {
  return `${placeWords(place)}: không hiểu tỷ lệ chia ${quoted(shown)}. Hãy nhập dạng 70/30 hoặc chọn các ô 70 và 30.`;
}

export function delegatesAboveMax(total: number, max: number): string {
  return `tong: ${total} đại biểu, vượt mức tối đa ${max}. Hãy giảm tổng số đại biểu.`;
}

export function noDelegateRatio(): string {
  return 'ty_le: các phần phải từ 0 trở lên và có ít nhất một phần lớn hơn 0, ví dụ 70/30.';
}

const voteCountNames: Readonly<Record<VoteCount, string>> = {
  inFavour: 'số phiếu đồng ý (dong_y)',
  total: 'tổng số thành viên (tong_so)',
  present: 'số người có mặt (co_mat)',
  valid: 'số phiếu hợp lệ (hop_le)',
  quorum: 'số người tối thiểu (so_nguoi_toi_thieu)',
  written: 'số ý kiến bằng văn bản (y_kien_van_ban)',
  writtenInFavour: 'số ý kiến bằng văn bản đồng ý (y_kien_van_ban)',
};

export function voteProblem(problem: VoteProblem): string {
  switch (problem.kind) {
    case 'notAWholeCount':
      return `Kiểm phiếu: ${voteCountNames[problem.count]} phải là số nguyên từ 0 trở lên, đang là ${problem.value}.`;
    case 'moreThan':
      return `Kiểm phiếu: ${voteCountNames[problem.count]} là ${problem.value}, nhiều hơn mức có thể là ${problem.limit} theo ${voteCountNames[problem.limitCount]}. Hãy kiểm tra lại số đếm.`;
    case 'emptyBase':
      return `Kiểm phiếu: không thể tính tỷ lệ vì số người hoặc số phiếu làm cơ sở (${voteBaseTerms.name(problem.base)}) bằng 0.`;
  }
}

export function voteIncomplete(missing: 'present' | 'valid'): string {
  return `Kiểm phiếu: chưa có ${voteCountNames[missing]}. Hãy nhập số này vì cách tính cần đến.`;
}

export const entryUnreadable = 'không đọc được';

export function entryWithFlags(entry: string, flags: readonly string[]): string {
  return `${entry} (${flags.join('; ')})`;
}

/** The second input of a line: the target, or the other axis of a two-way table. */
export function entryWithSecond(entry: string, second: string, isAxis: boolean): string {
  return isAxis ? `${entry}; ${second}` : `${entry} (chỉ tiêu ${second})`;
}

export const swapHeaders = [
  'Đơn vị',
  'Mã',
  'Nội dung',
  'Số liệu hiện có',
  'Số liệu cần có',
  'Tổng điểm thay đổi',
  'Kết quả',
] as const;

export const swapEffects: Readonly<Record<'tie' | 'exchange' | 'separate', string>> = {
  tie: 'Hai đơn vị đồng hạng',
  exchange: 'Hai đơn vị đổi hạng cho nhau',
  separate: 'Hai đơn vị không còn đồng hạng',
};

export const noSwap =
  'Không có ô số liệu đơn lẻ nào làm hai đơn vị đổi hạng hoặc đồng hạng (hoặc có đơn vị chưa được xếp hạng).';
