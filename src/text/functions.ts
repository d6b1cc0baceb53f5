import type { VoteCount, VoteProblem } from '../scoring/index.ts';
import { tiesTerms } from './terms.ts';
import { vocabulary } from './vocabulary.ts';

/** What the custom functions say to the person who typed the formula; arguments keep their ASCII names. */

// the call itself

export function argumentMissing(argument: string, place: number): string {
  return `Thiếu đối số thứ ${place} (${argument}). Hãy chọn vùng ô hoặc nhập giá trị cho ${argument}.`;
}

export function argumentNotOneCell(argument: string): string {
  return `Đối số ${argument} chỉ nhận một ô. Hãy chọn đúng một ô hoặc gõ thẳng giá trị.`;
}

export function argumentBlank(argument: string): string {
  return `Đối số ${argument} đang trống. Hãy nhập giá trị vào ô được chọn.`;
}

export function internalFault(functionId: string, detail: string): string {
  return `Hàm THIDUA.${functionId} gặp lỗi của phần mềm, không phải lỗi của anh/chị. Hãy báo cho nhóm phát triển câu này: ${detail}`;
}

export function impossibleResult(): string {
  return 'Kết quả quá lớn, Excel không ghi được. Hãy kiểm tra lại số liệu đã nhập.';
}

// cells of an argument

/** A cell by its place in the range that was given, counted from 1. */
export type CellPlace = { readonly argument: string; readonly row: number; readonly column: number };

function placeOf({ argument, row, column }: CellPlace): string {
  return `${argument}, dòng ${row}, cột ${column}`;
}

/** At most so much of a cell's text is repeated in a sentence. */
const quotedLength = 40;

export function quoted(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  return letters.length <= quotedLength
    ? `“${letters.join('')}”`
    : `“${letters.slice(0, quotedLength).join('')}…”`;
}

export function cellIsError(place: CellPlace, error: string): string {
  return `${placeOf(place)}: ô đang báo lỗi ${error}. Hãy sửa công thức ở ô đó.`;
}

export function cellNotANumber(place: CellPlace, text: string): string {
  return `${placeOf(place)}: ${quoted(text)} không phải là số. Hãy nhập số, ví dụ 95,5.`;
}

export function cellAmbiguousNumber(
  place: CellPlace,
  text: string,
  readings: readonly [string, string],
): string {
  return `${placeOf(place)}: ${quoted(text)} có thể là ${readings[0]} hoặc ${readings[1]}. Hãy nhập lại thành số, không gõ dấu phân cách hàng nghìn.`;
}

export function cellNotADate(place: CellPlace, text: string): string {
  return `${placeOf(place)}: ${quoted(text)} không phải là ngày. Hãy nhập ngày dạng dd/mm/yyyy, ví dụ 05/12/2021.`;
}

export function cellNotAWholeCount(place: CellPlace, shown: string): string {
  return `${placeOf(place)}: ${shown} phải là số nguyên từ 0 trở lên.`;
}

export function cellTooLarge(place: CellPlace): string {
  return `${placeOf(place)}: số quá lớn hoặc có quá nhiều chữ số. Hãy kiểm tra lại.`;
}

export function cellNotOneOf(place: CellPlace, text: string, choices: readonly string[]): string {
  return `${placeOf(place)}: không hiểu ${quoted(text)}. Hãy nhập một trong: ${choices.join(' · ')}.`;
}

export function cellOutOfRange(place: CellPlace, low: string, high: string): string {
  return `${placeOf(place)}: phải từ ${low} đến ${high}.`;
}

export function shapesDiffer(arguments_: readonly string[]): string {
  return `Các vùng ${arguments_.join(', ')} phải cùng số dòng và số cột (hoặc chỉ một ô, một dòng, một cột dùng chung).`;
}

export function rowsDiffer(argument: string, rows: number, other: string, otherRows: number): string {
  return `${other} có ${otherRows} dòng nhưng ${argument} có ${rows} dòng. Hãy chọn hai vùng cùng số dòng.`;
}

/** One sentence for an argument with several faults: the first in words, the others as a count. */
export function firstOfMany(argument: string, sentence: string, others: number): string {
  const more = others === 0 ? '' : ` (còn ${others} chỗ khác cần sửa)`;
  return `${argument}: ${sentence}${more}`;
}

// results

export const pointsHeaders = ['Mã', 'Nội dung'] as const;
export const totalRowTitle = 'Tổng điểm';

export function noEntries(argument: string): string {
  return `${argument} chưa có đơn vị nào. Dòng đầu cần có cột Mã và tên từng đơn vị.`;
}

export function unknownUnit(argument: string, text: string, suggestion: string | null): string {
  const hint =
    suggestion === null
      ? 'Hãy gõ đúng tên ở dòng đầu của so_lieu.'
      : `Có phải là ${quoted(suggestion)} không?`;
  return `${argument}: không có đơn vị ${quoted(text)} trong so_lieu. ${hint}`;
}

export function unknownCode(argument: string, text: string): string {
  return `${argument}: không có mã ${quoted(text)} trong bảng tiêu chí. Hãy gõ đúng mã ở cột Mã.`;
}

export function sameUnitTwice(text: string): string {
  return `don_vi_1 và don_vi_2 đều là ${quoted(text)}. Hãy chọn hai đơn vị khác nhau.`;
}

// words that arguments and results of single functions use

export const quotaWordingTerms = vocabulary<'atMost' | 'atLeast' | 'moreThan'>({
  atMost: ['không quá', 'tối đa'],
  atLeast: ['ít nhất', 'tối thiểu', 'từ'],
  moreThan: ['trên', 'quá', 'hơn'],
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

export const conferenceFormTerms = vocabulary<'plenary' | 'delegates' | 'undecided'>({
  plenary: ['Hội nghị toàn thể'],
  delegates: ['Hội nghị đại biểu'],
  undecided: ['Chưa quy định: đúng 200 người, đơn vị tự quyết định'],
});

export const rankingKindTerms = tiesTerms;

export const delegateRoundedUp = 'được cộng thêm 1 vì phần lẻ lớn hơn';
export const delegateTied =
  'phần lẻ bằng nhau: phần nêu trước được cộng thêm 1, đơn vị xem lại và quyết định';

export function cellNotARate(place: CellPlace, shown: string): string {
  return `${placeOf(place)}: ${quoted(shown)} không phải là tỷ lệ từ 0% đến 100%. Hãy nhập dạng 15%, 0,15 hoặc "2/3".`;
}

export function cellNotARatio(place: CellPlace, shown: string): string {
  return `${placeOf(place)}: không hiểu tỷ lệ chia ${quoted(shown)}. Hãy nhập dạng 70/30 hoặc chọn các ô 70 và 30.`;
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

export const truthTerms = vocabulary<'yes' | 'no'>({
  yes: ['TRUE', 'Đúng', 'Có', '1'],
  no: ['FALSE', 'Sai', 'Không', '0'],
});

// requests from the command line (npm run call)

export function requestUnreadable(): string {
  return 'Dòng này không phải là một yêu cầu JSON. Hãy viết một dòng dạng {"function":"THIDUA.HANMUC","args":[54,0.15]}.';
}

export function requestWithoutFunction(): string {
  return 'Yêu cầu thiếu "function" (tên hàm) hoặc "args" (danh sách đối số).';
}

export function functionUnknown(name: string, suggestion: string | null): string {
  const hint = suggestion === null ? '' : ` Có phải là THIDUA.${suggestion} không?`;
  return `Không có hàm ${quoted(name)}.${hint}`;
}

export function argumentsTooMany(given: number, allowed: number): string {
  return `Hàm này nhận nhiều nhất ${allowed} đối số nhưng có ${given}. Hãy bỏ bớt.`;
}

// entries in an explanation

export const entryUnreadable = 'không đọc được';

export function entryWithFlags(entry: string, flags: readonly string[]): string {
  return `${entry} (${flags.join('; ')})`;
}

/** The second input of a line: the target, or the other axis of a two-way table. */
export function entryWithSecond(entry: string, second: string, isAxis: boolean): string {
  return isAxis ? `${entry}; ${second}` : `${entry} (chỉ tiêu ${second})`;
}

export function notOneColumn(argument: string): string {
  return `${argument} phải là một cột hoặc một dòng. Hãy chọn lại vùng chỉ gồm các ô điểm.`;
}

export function cellProblem(place: CellPlace, problem: string, advice: string): string {
  return `${placeOf(place)}: ${problem} ${advice}`;
}

export function pointsNotPositive(place: CellPlace, shown: string): string {
  return `${placeOf(place)}: điểm tối đa phải lớn hơn 0, đang là ${shown}.`;
}

export function placesUnknown(place: CellPlace): string {
  return `${placeOf(place)}: số chữ số thập phân phải là 0, 1, 2, 3 hoặc 4.`;
}

export const noClass = 'Chưa đủ điều kiện xếp loại';

export function classesUnread(part: string): string {
  return `xep_loai: không hiểu ${quoted(part)}. Hãy viết dạng "Xuất sắc: >=95; Tốt: >=85; Khá: >=70; Trung bình: còn lại".`;
}

export function groupMaxMissing(argument: string): string {
  return `Điều kiện "mỗi nhóm" cần đối số ${argument}. Hãy chọn vùng ${argument === 'diem_nhom' ? 'điểm từng nhóm' : 'điểm chuẩn của từng nhóm'}.`;
}

export function groupMaxNotPositive(place: CellPlace): string {
  return `${placeOf(place)}: điểm chuẩn của nhóm phải là số lớn hơn 0.`;
}

// THIDUA.DOIHANG

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
