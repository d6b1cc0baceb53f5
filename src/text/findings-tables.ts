import type { Decimal, FindingCode, ParameterPart, TableName } from '../scoring/index.ts';
import { askWhether, quoted, words } from './finding-words.ts';
import type { WordingOf } from './finding-words.ts';
import { convertLegacy } from './legacy.ts';
import { readNumber, showNumber } from './numbers.ts';
import { showDate } from './dates.ts';
import { effectTerms, ledgerTerms, regulationTerms, ruleKindTerms } from './terms.ts';

export const tableNames: Readonly<Record<TableName, string>> = {
  members: 'danh sách đơn vị',
  criteria: 'bảng tiêu chí',
  regulation: 'bảng quy chế',
  entries: 'bảng số liệu',
  targets: 'bảng chỉ tiêu',
  disqualifications: 'bảng khống chế',
  awards: 'bảng điều kiện khen thưởng',
  nominees: 'bảng tổng hợp',
  ballots: 'bảng phiếu',
  congress: 'bảng hội nghị, đại hội',
  votes: 'bảng bỏ phiếu phụ',
  reasons: 'bảng lý do',
  evidence: 'sổ minh chứng',
  appraisers: 'bảng người thẩm định',
  receipts: 'sổ tiếp nhận',
};

/** What Excel writes into an emptied header of a table. */
const emptiedHeader = /^(column|cột)\d+$/i;

/** The parts of a parameter text, as a person writes them. */
const parameterPartNames: Readonly<Record<ParameterPart, string>> = {
  deadline: 'hạn … trước ngày (hoặc đến hết)',
  eachDay: 'mỗi ngày …',
  notReceived: 'không nộp: …',
  start: 'trên … (hoặc dưới …)',
  stride: 'mỗi …: …',
  each: 'số điểm mỗi trường hợp',
  yes: 'Có: …',
  no: 'Không: …',
};

/** What can be wrong with the tables themselves: their shape, their texts, their names. */
export const tableFindings = {
  'empty-table': ({ where }) =>
    words(
      `${where.table === null ? 'Bảng' : capital(tableNames[where.table])} chưa có dữ liệu.`,
      'Chọn vùng gồm cả dòng tiêu đề và ít nhất một dòng nội dung.',
    ),
  'second-table': ({ sheet, used, where }) =>
    words(
      `Sổ có hai ${where.table === null ? 'bảng' : tableNames[where.table]}: đang dùng bảng ở trang ${quoted(used)}; bảng ở trang ${quoted(sheet)} không được tính.`,
      'Mỗi sổ chấm một khối. Nếu là khối khác thì chuyển các trang của khối ấy sang sổ riêng; nếu là bản chép để dành thì bỏ qua nhắc nhở này.',
    ),
  'missing-header': ({ header }) =>
    words(
      `Không tìm thấy cột ${quoted(header)}.`,
      `Thêm cột ${quoted(header)} vào dòng tiêu đề, hoặc chọn lại vùng cho đủ dòng tiêu đề.`,
    ),
  'legacy-header': ({ text, encoding, name }) =>
    words(
      `Tiêu đề ${quoted(text)} gõ bằng bảng mã cũ ${encoding}, phần mềm chỉ đọc chữ Unicode.`,
      `Gõ lại thành ${quoted(name)}; nếu cả bảng cùng phông cũ thì chuyển cả bảng bằng “Dùng bảng đang có” ở ngăn tiện ích.`,
    ),
  'repeated-header': ({ header }) =>
    words(`Cột ${quoted(header)} xuất hiện hơn một lần.`, 'Giữ một cột, xoá hoặc đổi tên cột còn lại.'),
  'cell-error': ({ error }) =>
    words(`Ô đang báo lỗi ${error}.`, 'Sửa công thức trong ô này, hoặc xoá ô rồi nhập lại.'),
  'not-a-number': ({ text, where }) =>
    words(
      `${quoted(text)} không phải là số.`,
      where.table === 'entries'
        ? 'Nhập số với dấu phẩy thập phân, ví dụ 95,5. Nếu chưa chấm thì để trống; không giao ghi KG, không xét ghi KX.'
        : 'Nhập số với dấu phẩy thập phân, ví dụ 95,5.',
    ),
  'ambiguous-number': ({ text, readings }) =>
    words(
      `${quoted(text)} có hai cách hiểu: ${plainNumber(readings[0])} hoặc ${plainNumber(readings[1])}.`,
      `Nhập lại ${certainNumber(readings[0])} hoặc ${certainNumber(readings[1])} để không nhầm.`,
    ),
  'not-a-date': ({ text, where }) =>
    words(
      `${quoted(text)} không phải là ngày hợp lệ.`,
      where.table === 'entries'
        ? 'Nhập theo thứ tự ngày/tháng/năm, ví dụ 05/12/2021; nếu không nhận được thì ghi “không nộp”.'
        : 'Nhập theo thứ tự ngày/tháng/năm, ví dụ 05/12/2021.',
    ),
  'legacy-text': ({ text, encoding }) =>
    words(
      `Chữ ${quoted(text)} gõ bằng bảng mã cũ ${encoding}, phần mềm chỉ đọc chữ Unicode.`,
      `Gõ lại hoặc chuyển sang Unicode; nếu đúng thì chữ này là ${quoted(convertLegacy(text, encoding))}.`,
    ),
  'unknown-rule-kind': ({ text, suggestion }) =>
    words(
      `Không có cách chấm ${quoted(text)}.`,
      `${askWhether(suggestion)}Chọn một trong các cách: ${ruleKindTerms.names.join('; ')}.`,
    ),
  'unreadable-parameter': ({ text, part, example }) =>
    words(
      part === '' || part === text
        ? `Không đọc được tham số ${quoted(text)}.`
        : `Không đọc được phần ${quoted(part)} trong tham số ${quoted(text)}.`,
      example === '' ? 'Cách chấm này không có tham số; để trống ô này.' : `Ghi theo mẫu: ${example}`,
    ),
  'missing-parameter': ({ part, example, where }) =>
    words(
      part === null ? 'Cách chấm này cần có tham số.' : `Tham số còn thiếu “${parameterPartNames[part]}”.`,
      `Ghi ${where.table === null ? '' : 'vào cột “Tham số”, '}theo mẫu: ${example}`,
    ),
  'unknown-ledger': ({ text }) =>
    words(
      `${quoted(text)} không phải là loại điểm.`,
      `Ghi một trong ba loại: ${ledgerTerms.names.join(', ')}.`,
    ),
  'unknown-rule-name': ({ text, suggestion }) =>
    words(
      `Bảng quy chế không có mục ${quoted(text)}.`,
      `${askWhether(suggestion)}Các mục được dùng: ${regulationTerms.names.join('; ')}.`,
    ),
  'unreadable-rule-value': ({ name, text, example }) =>
    words(`Không đọc được ${quoted(text)} ở mục ${quoted(name)}.`, `Ghi theo mẫu: ${example}`),
  'repeated-rule-name': ({ name }) =>
    words(
      `Mục ${quoted(name)} của quy chế ghi hơn một lần.`,
      'Giữ một dòng đúng với quy chế của khối, xoá dòng còn lại.',
    ),
  'percent-by-points': ({ label }) =>
    words(
      `Mức ${quoted(label)} ghi theo % nhưng quy chế xếp loại theo điểm.`,
      'Ghi mức bằng số điểm, ví dụ >=85; nếu xếp theo tỷ lệ thì thêm dòng “Xếp loại theo”: tỷ lệ.',
    ),
  'unknown-code': ({ text, suggestion }) =>
    words(
      `Bảng tiêu chí không có mã ${quoted(text)}.`,
      `${askWhether(suggestion)}Sửa mã cho đúng với bảng tiêu chí, hoặc xoá dòng này.`,
    ),
  'unknown-member': ({ text, suggestion, where }) =>
    emptiedHeader.test(text)
      ? words(
          `Tên đơn vị ở tiêu đề cột này đã bị xoá (Excel tự ghi ${quoted(text)}); điểm trong cột chưa được tính.`,
          'Gõ lại tên đơn vị vào ô tiêu đề, đúng như ở trang Khối; điểm trong cột vẫn còn.',
        )
      : words(
          `Danh sách đơn vị không có ${quoted(text)}.`,
          suggestion === null
            ? where.table === 'entries'
              ? 'Sửa tên cho đúng với trang Khối, hoặc thêm đơn vị này vào danh sách ở trang Khối.'
              : 'Sửa tên cho đúng với bảng số liệu, hoặc xoá đơn vị này.'
            : `Có phải là ${quoted(suggestion)}? Nếu đúng thì sửa cho hai tên giống nhau; phần mềm không tự gộp.`,
        ),
  'repeated-member': ({ text }) =>
    words(
      `Đơn vị ${quoted(text)} xuất hiện hơn một lần.`,
      'Mỗi đơn vị chỉ ghi một lần: xoá phần thừa hoặc sửa lại tên.',
    ),
  'unknown-role': ({ text, options }) =>
    words(`Không có vai trò ${quoted(text)}.`, `Chọn một trong: ${options.join('; ')}.`),
  'second-role': ({ text, first }) =>
    words(
      `Đơn vị thứ hai ghi ${quoted(text)}, sau ${first}.`,
      'Giữ một đơn vị, sửa vai trò của đơn vị còn lại.',
    ),
  'left-still-ranked': ({ day, where }) =>
    words(
      `${where.member} rời khối từ ngày ${showDate(day)} nhưng vẫn đang được xếp hạng: trang “Khống chế” chưa có dòng của đơn vị.`,
      'Thẻ “Khối” có nút ghi dòng này; nếu đơn vị không rời khối thì xoá ngày.',
    ),
  'left-outside-year': ({ day, year }) =>
    words(`Ngày ${showDate(day)} không thuộc năm ${year}.`, 'Xem lại ngày rời khối.'),
  'repeated-entry-row': ({ text }) =>
    words(
      `Mã ${quoted(text)} có hơn một dòng số liệu.`,
      'Giữ một dòng cho mỗi mã, xoá hoặc sửa mã dòng còn lại.',
    ),
  'entry-on-group': ({ text }) =>
    words(
      `${quoted(text)} là mục gồm nhiều tiêu chí, không nhập điểm ở dòng của mục.`,
      'Để trống dòng này và nhập ở từng tiêu chí bên dưới.',
    ),
  'unknown-choice': ({ text, options }) =>
    words(`Không có mức ${quoted(text)}.`, `Chọn một trong các mức: ${options.join('; ')}.`),
  'unknown-effect': ({ text }) =>
    words(
      `${quoted(text)} không phải là hệ quả khống chế.`,
      `Ghi một trong các hệ quả: ${effectTerms.names.join('; ')}. Ví dụ: Xếp loại không quá: Khá.`,
    ),
  'disqualification-without-reason': () =>
    words(
      'Chưa ghi lý do khống chế.',
      'Ghi lý do và văn bản làm căn cứ vào cột “Lý do”, “Căn cứ” để đơn vị biết và hồ sơ đủ chứng cứ.',
    ),
  'unnamed-column': () =>
    words(
      'Cột có số liệu nhưng không có tên đơn vị.',
      'Ghi tên đơn vị vào đúng một dòng tiêu đề, không gộp ô và không chia hai dòng; hoặc bỏ cột này khỏi vùng.',
    ),
  'no-members': () =>
    words('Bảng số liệu chưa có đơn vị nào.', 'Ghi tên các đơn vị ở dòng tiêu đề, từ cột thứ hai trở đi.'),
} satisfies Partial<WordingOf<FindingCode>>;

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Without thousands signs, which would make the two readings look alike. */
function plainNumber(value: Decimal): string {
  return showNumber(value).replaceAll('.', '');
}

/** A way to type the number that has one meaning only: `1,234` as `1,2340`. */
function certainNumber(value: Decimal): string {
  const plain = plainNumber(value);
  return readNumber(plain).kind === 'number' ? plain : `${plain}0`;
}
