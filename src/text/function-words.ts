import { placeWords } from './cell-places.ts';
import type { CellPlace } from './cell-places.ts';
import { quoted } from './finding-words.ts';
import { vocabulary } from './vocabulary.ts';

/** Words and sentences of the functions that are there from the start: one rule, ranks, classes. */

export const truthTerms = vocabulary<'yes' | 'no'>({
  yes: ['TRUE', 'Đúng', 'Có', '1'],
  no: ['FALSE', 'Sai', 'Không', '0'],
});

export function notOneColumn(argument: string): string {
  return `${argument} phải là một cột hoặc một dòng. Hãy chọn lại vùng chỉ gồm các ô điểm.`;
}

export function cellProblem(place: CellPlace, problem: string, advice: string): string {
  return `${placeWords(place)}: ${problem} ${advice}`;
}

export function pointsNotPositive(place: CellPlace, shown: string): string {
  return `${placeWords(place)}: điểm tối đa phải lớn hơn 0, đang là ${shown}.`;
}

export function targetNotPositive(place: CellPlace, shown: string): string {
  return `${placeWords(place)}: chỉ tiêu phải lớn hơn 0, đang là ${shown}.`;
}

export function pointsNegative(place: CellPlace, shown: string): string {
  return `${placeWords(place)}: mức tối đa phải từ 0 trở lên, đang là ${shown}.`;
}

export function placesUnknown(place: CellPlace): string {
  return `${placeWords(place)}: số chữ số thập phân phải là 0, 1, 2, 3 hoặc 4.`;
}

export const noClass = 'Chưa đủ điều kiện xếp loại';

export function classesUnread(part: string): string {
  return `xep_loai: không hiểu ${quoted(part)}. Hãy viết dạng "Xuất sắc: >=95; Tốt: >=85; Khá: >=70; Trung bình: còn lại".`;
}

export function pointsUnderPercent(place: CellPlace, shown: string, label: string): string {
  return `${placeWords(place)}: ${shown} là số điểm, nhưng mức ${quoted(label)} của xep_loai ghi theo %. Hãy ghi mức bằng số điểm, ví dụ >=85 thay cho >=85%; nếu xếp theo tỷ lệ thì nhập tỷ lệ, ví dụ 84%.`;
}

export function groupMaxMissing(argument: string): string {
  return `Điều kiện "mỗi nhóm" cần đối số ${argument}. Hãy chọn vùng ${argument === 'diem_nhom' ? 'điểm từng nhóm' : 'điểm chuẩn của từng nhóm'}.`;
}

export function groupMaxNotPositive(place: CellPlace): string {
  return `${placeWords(place)}: điểm chuẩn của nhóm phải là số lớn hơn 0.`;
}

/** Below a table of points: what must be looked at. */
export function needsCheck(message: string): string {
  return `Cần kiểm tra: ${message}`;
}

// THIDUA.DOIHANG
