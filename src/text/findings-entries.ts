import { decimalToNumber } from '../scoring/index.ts';
import type { Decimal, FindingCode, RuleKind } from '../scoring/index.ts';
import { showDate } from './dates.ts';
import { quoted, words } from './finding-words.ts';
import type { Words, WordingOf } from './finding-words.ts';
import { showNumber } from './numbers.ts';
import { ruleKindTerms } from './terms.ts';

/** What can be wrong with what was entered, and what the bloc must still decide. */
export const entryFindings = {
  'more-digits-than-places': ({ value, places }) =>
    words(
      `${showNumber(value)} có nhiều hơn ${places} chữ số thập phân.`,
      places === 0
        ? 'Quy chế chấm điểm chẵn: nhập số nguyên.'
        : `Làm tròn còn ${places} chữ số sau dấu phẩy, hoặc sửa mục “Số chữ số thập phân” của quy chế.`,
    ),
  'below-zero': ({ value, where }) =>
    where.table === null
      ? words(`${showNumber(value)} nhỏ hơn 0.`, 'Nhập số từ 0 trở lên.')
      : words(
          `${showNumber(value)} nhỏ hơn 0; tạm tính 0.`,
          'Nhập số từ 0 trở lên; điểm trừ nhập bằng số dương ở dòng có loại điểm “Trừ”.',
        ),
  'above-max': ({ value, max }) => {
    const most = showNumber(max);
    const problem = `${showNumber(value)} vượt điểm tối đa ${most}; tạm tính ${most}.`;
    const day = decimalToNumber(max) < recentDays.first ? recentDay(value) : null;
    return day === null
      ? words(problem, `Nhập số từ 0 đến ${most}.`)
      : words(
          `${problem} Ô này có vẻ là ngày tháng (${showDate(day)}).`,
          `Đổi định dạng ô sang Số (Number) rồi gõ lại điểm với dấu phẩy, ví dụ 9,5; điểm từ 0 đến ${most}.`,
        );
  },
  'not-a-whole-count': ({ value }) =>
    words(
      `${showNumber(value)} không phải là số lần.`,
      'Nhập số nguyên từ 0 trở lên: 0, 1, 2… Ở dòng này nhập số trường hợp, không nhập số điểm.',
    ),
  'number-too-large': tooLarge,
  'target-too-large': tooLarge,
  'too-many-digits': ({ value, most }) =>
    words(
      `${showNumber(value)} có nhiều hơn ${most} chữ số thập phân; phần thừa không được tính.`,
      `Làm tròn số đã nhập còn nhiều nhất ${most} chữ số sau dấu phẩy.`,
    ),
  'no-target': () =>
    words(
      'Chưa có chỉ tiêu để so sánh, hoặc chỉ tiêu bằng 0.',
      'Nhập chỉ tiêu lớn hơn 0 vào bảng chỉ tiêu; nếu không giao chỉ tiêu thì ghi KG ở số liệu.',
    ),
  'no-second-input': () =>
    words(
      'Cách chấm hai chiều còn thiếu giá trị thứ hai.',
      'Nhập giá trị thứ hai vào bảng chỉ tiêu, cùng mã và cùng đơn vị.',
    ),
  'no-interval': ({ value }) =>
    words(
      `${showNumber(value)} không thuộc bậc nào nên chưa có điểm.`,
      'Kiểm tra số đã nhập; nếu đúng thì bổ sung bậc, hoặc thêm “còn lại: 0” vào tham số.',
    ),
  'outside-axis': ({ value, axis }) =>
    words(
      `${showNumber(value)} nằm ngoài các khoảng của chiều ${axis === 'first' ? 'thứ nhất' : 'thứ hai'} nên chưa có điểm.`,
      'Kiểm tra số đã nhập; nếu đúng thì sửa các khoảng trong tham số “Hai chiều” cho đủ mọi giá trị.',
    ),
  'flag-without-effect': ({ text }) =>
    words(
      `Ghi chú ${quoted(text)} không có tác dụng ở dòng này; số đi trước vẫn được tính.`,
      `Nếu được miễn thì thêm “miễn nếu: ${text}” vào cột “Tham số” của mã này; nếu không thì xoá ghi chú, chỉ để số.`,
    ),
  'implausible-date': ({ value }) =>
    words(
      `${showNumber(value)} không phải là ngày trong khoảng từ 01/01/1990 đến 31/12/2100.`,
      'Nhập ngày, ví dụ 05/12/2021, hoặc ghi “không nộp”. Ô trống mà báo số 0 là do công thức: viết IF(vùng="";"";vùng) thay cho vùng.',
    ),
  'wrong-kind-of-entry': ({ rule }) =>
    ruleKindTerms.isKey(rule)
      ? words(
          `Giá trị đã nhập không hợp với cách chấm ${quoted(ruleKindTerms.name(rule))}.`,
          whatToEnter[rule],
        )
      : words(
          `Giá trị đã nhập không hợp với cách chấm ${quoted(rule)}.`,
          'Xem cột “Cách chấm” của mã này để biết cần nhập gì.',
        ),
  'mixed-units': ({ value, others, more }) => {
    const compared = others.map((other) => `${other.member} ghi ${showNumber(other.value)}`).join(', ');
    const rest = more > 0 ? ` và ${more} đơn vị khác cũng vậy` : '';
    return words(
      `Nghi khác đơn vị tính: ở đây ghi ${showNumber(value)}, còn ${compared}${rest}.`,
      'Kiểm tra lại: cả dòng phải cùng một đơn vị tính (cùng là %, hoặc cùng là số lượng). Nếu đúng như vậy thì giữ nguyên; điểm không bị thay đổi.',
    );
  },
  'group-above-standard': ({ points, standard }) =>
    words(
      `Các dòng cộng lại được ${showNumber(points)}, vượt điểm chuẩn ${showNumber(standard)} của mục; ` +
        `tạm tính ${showNumber(standard)}.`,
      'Kiểm tra lại điểm từng dòng và điểm chuẩn của mục.',
    ),
  'vote-needed': ({ members, rank }) =>
    words(
      `Các đơn vị ${members.join(', ')} bằng nhau ở hạng ${rank}.`,
      'Bỏ phiếu tại hội nghị rồi ghi kết quả ở thẻ “Kết quả”, hoặc giữ đồng hạng.',
    ),
  'date-outside-period': ({ day, from, to }) =>
    words(
      `Ngày ${showDate(day)} nằm ngoài thời gian từ ${showDate(from)} đến ${showDate(to)}.`,
      'Kiểm tra lại năm và tháng; văn bản mẫu cũ thường còn sót năm trước.',
    ),
} satisfies Partial<WordingOf<FindingCode>>;

/** From 1/1/2000 to 31/12/2050 as Excel counts days. */
const recentDays = { first: 36_526, last: 55_152 };

/** Excel makes a date of `9.5` or `9/5` typed where points belong: no score is as large as its serial number. */
function recentDay(value: Decimal): number | null {
  const number = decimalToNumber(value);
  const isRecent = Number.isInteger(number) && number >= recentDays.first && number <= recentDays.last;
  return isRecent ? number : null;
}

function tooLarge({ value }: { readonly value: Decimal }): Words {
  return words(
    `Số ${showNumber(value)} quá lớn để tính chính xác.`,
    'Kiểm tra lại số đã nhập và đơn vị tính.',
  );
}

const whatToEnter: Readonly<Record<RuleKind, string>> = {
  keep: 'Để trống ô này: dòng được giữ nguyên điểm chuẩn, điểm trừ nhập ở dòng bên cạnh.',
  direct: 'Nhập số điểm, ví dụ 4,5.',
  ratio: 'Nhập kết quả thực hiện bằng số, ví dụ 67; chỉ tiêu nhập ở bảng chỉ tiêu.',
  bands: 'Nhập kết quả bằng số, ví dụ 97,5.',
  grid: 'Nhập giá trị thứ nhất bằng số; giá trị thứ hai nhập ở bảng chỉ tiêu.',
  perCase: 'Nhập số trường hợp bằng số nguyên: 0, 1, 2…',
  perStep: 'Nhập kết quả bằng số, ví dụ 97,5.',
  yesNo: 'Ghi Có hoặc Không.',
  choice: 'Chọn đúng tên một mức trong cột “Tham số”.',
  late: 'Nhập ngày nhận được, ví dụ 04/12/2021, hoặc ghi “không nộp”.',
  relative: 'Nhập kết quả thực hiện bằng số, ví dụ 120; chỉ tiêu nhập ở bảng chỉ tiêu nếu có giao.',
};
