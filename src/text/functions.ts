import { placeWords } from './cell-places.ts';
import type { CellPlace } from './cell-places.ts';
import { quoted } from './finding-words.ts';

export type { CellPlace } from './cell-places.ts';
export * from './function-words.ts';
export * from './further-words.ts';

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

export function furtherNotLoaded(functionId: string): string {
  return `Chưa tải được hàm THIDUA.${functionId}. Hãy kiểm tra đường truyền mạng rồi bấm Ctrl+Alt+F9 để tính lại.`;
}

export function impossibleResult(): string {
  return 'Kết quả quá lớn, Excel không ghi được. Hãy kiểm tra lại số liệu đã nhập.';
}

// cells of an argument

export function cellIsError(place: CellPlace, error: string): string {
  return `${placeWords(place)}: ô đang báo lỗi ${error}. Hãy sửa công thức ở ô đó.`;
}

export function cellBlank(place: CellPlace): string {
  return `${placeWords(place)}: ô đang trống nên chưa tính được. Hãy nhập số vào ô đó.`;
}

export function cellNotANumber(place: CellPlace, text: string): string {
  return `${placeWords(place)}: ${quoted(text)} không phải là số. Hãy nhập số, ví dụ 95,5.`;
}

export function cellAmbiguousNumber(
  place: CellPlace,
  text: string,
  readings: readonly [string, string],
): string {
  return `${placeWords(place)}: ${quoted(text)} có thể là ${readings[0]} hoặc ${readings[1]}. Hãy nhập lại thành số, không gõ dấu phân cách hàng nghìn.`;
}

export function cellNotADate(place: CellPlace, text: string): string {
  return `${placeWords(place)}: ${quoted(text)} không phải là ngày. Hãy nhập ngày dạng dd/mm/yyyy, ví dụ 05/12/2021.`;
}

export function cellNotAWholeCount(place: CellPlace, shown: string): string {
  return `${placeWords(place)}: ${shown} phải là số nguyên từ 0 trở lên.`;
}

export function cellTooLarge(place: CellPlace): string {
  return `${placeWords(place)}: số quá lớn hoặc có quá nhiều chữ số. Hãy kiểm tra lại.`;
}

export function cellNotOneOf(place: CellPlace, text: string, choices: readonly string[]): string {
  return `${placeWords(place)}: không hiểu ${quoted(text)}. Hãy nhập một trong: ${choices.join(' · ')}.`;
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

// units and codes that an argument names

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
