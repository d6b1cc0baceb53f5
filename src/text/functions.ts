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

export const summaryHeaders = [
  'Đơn vị',
  'Điểm chuẩn',
  'Điểm thưởng',
  'Điểm trừ',
  'Tổng điểm',
  'Tỷ lệ',
  'Xếp hạng',
  'Xếp loại',
  'Ghi chú',
] as const;

export const explanationHeaders = ['Mã', 'Nội dung', 'Số liệu', 'Cách tính', 'Điểm', 'Căn cứ'] as const;
export const checkHeaders = ['Mức độ', 'Mã', 'Vấn đề', 'Cách sửa'] as const;
export const pointsHeaders = ['Mã', 'Nội dung'] as const;
export const totalRowTitle = 'Tổng điểm';
export const nothingWrong = 'Không có vấn đề';

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
