import type { Decimal, Ledger, Stage } from '../scoring/index.ts';
import { quoted, words } from './finding-words.ts';
import type { Words } from './finding-words.ts';
import { showNumber } from './numbers.ts';
import { ledgerTerms } from './terms.ts';
import { paneText } from './pane.ts';

type TableSize = { readonly rows: number; readonly columns: number };

/** What can be said about a table that is taken over: its numbers inside, its sentences below. */
type Facts = {
  readonly 'code-given': { readonly code: string; readonly title: string };
  readonly 'text-kept': { readonly text: string };
  readonly 'text-without-place': { readonly text: string };
  readonly 'ledgers-split': { readonly code: string; readonly ledgers: readonly Ledger[] };
  readonly 'standard-line': { readonly code: string };
  readonly 'scored-directly': { readonly lines: number; readonly all: number };
  readonly 'points-not-read': { readonly text: string; readonly ledger: Ledger };
  readonly 'negative-points': { readonly points: Decimal; readonly ledger: Ledger };
  readonly 'points-ambiguous': { readonly text: string };
  readonly 'text-numbers': { readonly count: number; readonly example: string };
  readonly 'points-per-case': { readonly points: Decimal };
  readonly 'codes-mixed': { readonly one: string; readonly other: string };
  readonly 'numbering-restarts': { readonly code: string };
  readonly 'proposal-open': { readonly quote: string };
  readonly 'proposal-taken': { readonly quote: string };
  readonly 'cap-on-group': { readonly ledger: Ledger; readonly points: Decimal };
  readonly 'score-split': { readonly score: Decimal; readonly standard: Decimal; readonly rest: Decimal };
  readonly 'score-of-group': { readonly score: Decimal; readonly below: Decimal };
  readonly 'score-as-cases': { readonly score: Decimal; readonly cases: Decimal };
  readonly 'score-not-taken': { readonly text: string; readonly why: 'cases' | 'group' | 'steps' | 'column' };
  readonly 'total-differs': {
    readonly stage: Stage;
    readonly member: string;
    readonly office: Decimal;
    readonly ours: Decimal;
  };
  readonly 'row-left-out': { readonly text: string };
  readonly 'column-left-out': { readonly title: string };
  readonly 'beyond-table': { readonly read: TableSize; readonly unread: TableSize };
  readonly 'member-twice': { readonly member: string };
  readonly 'maxima-differ': { readonly code: string; readonly words: Decimal; readonly row: Decimal };
  readonly 'no-maximum': { readonly codes: readonly string[] };
  readonly 'group-differs': {
    readonly member: string;
    readonly code: string;
    readonly office: Decimal;
    readonly ours: Decimal;
  };
  readonly 'maximum-total-differs': { readonly office: Decimal; readonly ours: Decimal };
  readonly 'total-same': { readonly stage: Stage; readonly member: string; readonly total: Decimal };
};

/** A fact about how an office's table was read. */
export type TakeOverFact = {
  readonly [Kind in keyof Facts]: { readonly kind: Kind } & Facts[Kind];
}[keyof Facts];

const texts: { readonly [Kind in keyof Facts]: (fact: Facts[Kind]) => Words } = {
  'code-given': ({ code, title }) =>
    words(
      `Dòng ${quoted(title)} không có số thứ tự; tạm đặt mã ${code}.`,
      'Nếu dòng này thuộc mục khác thì ghi mã vào bảng của cơ quan rồi đọc lại, hoặc sửa mã ở trang “Tiêu chí” sau khi tạo.',
    ),
  'text-kept': ({ text }) =>
    words(
      `Dòng ${quoted(text)} không có mã, không có điểm: giữ nguyên văn cạnh dòng phía trên.`,
      'Nếu đây là một tiêu chí thì ghi mã hoặc điểm cho dòng đó rồi đọc lại.',
    ),
  'text-without-place': ({ text }) =>
    words(
      `Dòng ${quoted(text)} đứng trước mọi tiêu chí nên không đưa vào bảng.`,
      'Nếu đây là một tiêu chí thì ghi mã cho dòng đó rồi đọc lại.',
    ),
  'ledgers-split': ({ code, ledgers }) =>
    words(
      `Dòng ${code} có điểm ở nhiều cột (${ledgers.map((one) => ledgerTerms.name(one).toLowerCase()).join(', ')}): tách thành mục ${code} với mỗi loại điểm một dòng.`,
      'Tổng điểm của mục không đổi; điểm trần, điểm trừ được tính riêng từng loại.',
    ),
  'standard-line': ({ code }) =>
    words(
      `Mục ${code} có điểm chuẩn nhưng các dòng bên dưới chỉ có điểm thưởng, điểm trừ: thêm một dòng chấm điểm chuẩn của mục.`,
      'Kiểm tra điểm chuẩn của mục có đúng là điểm được chấm riêng không.',
    ),
  'scored-directly': ({ lines, all }) =>
    words(
      `${lines} trong ${all} dòng được đặt cách chấm “Chấm thẳng”: gõ trực tiếp số điểm.`,
      'Muốn phần mềm tự tính điểm (theo tỷ lệ, theo bậc, mỗi trường hợp…) thì xác nhận đề xuất, hoặc đổi cột “Cách chấm” ở trang “Tiêu chí” sau khi tạo.',
    ),
  'points-not-read': ({ text, ledger }) =>
    words(
      `${quoted(text)} ở cột điểm ${ledgerTerms.name(ledger).toLowerCase()} không đọc được thành số; giữ nguyên văn, chưa có mức điểm.`,
      'Ghi một số, ví dụ 0,5, vào ô đó rồi đọc lại, hoặc ghi ở trang “Tiêu chí” sau khi tạo.',
    ),
  'negative-points': ({ points, ledger }) =>
    words(
      `Số âm ${showNumber(points)} nằm ở cột điểm ${ledgerTerms.name(ledger).toLowerCase()}; chưa dùng số này.`,
      'Nếu là điểm trừ thì xác nhận ở phần “Đề xuất cần xác nhận”; nếu gõ nhầm dấu thì sửa trong bảng của cơ quan.',
    ),
  'points-ambiguous': ({ text }) =>
    words(
      `${quoted(text)} có hai cách hiểu (dấu chấm là dấu thập phân hay dấu nghìn); chưa có mức điểm.`,
      'Ghi lại bằng dấu phẩy thập phân rồi đọc lại.',
    ),
  'text-numbers': ({ count, example }) =>
    words(
      `${count} ô điểm là số gõ dạng chữ, ví dụ ${quoted(example)}: đã đọc thành số vì chỉ có một cách hiểu.`,
      'Không cần sửa.',
    ),
  'points-per-case': ({ points }) =>
    words(
      `Theo lời văn, ${showNumber(points)} là điểm của mỗi trường hợp nên không dùng làm mức tối đa của dòng.`,
      'Nếu đó là mức tối đa thì ghi vào cột “Trần thưởng” hoặc “Trần trừ” ở trang “Tiêu chí” sau khi tạo.',
    ),
  'codes-mixed': ({ one, other }) =>
    words(
      `Mã được viết theo nhiều kiểu, ví dụ ${quoted(one)} và ${quoted(other)}.`,
      'Phần mềm hiểu các kiểu này như nhau và giữ nguyên cách viết; nên thống nhất một kiểu để dễ tra.',
    ),
  'numbering-restarts': ({ code }) =>
    words(
      `Số thứ tự đánh lại từ đầu ở mỗi mục: mã đầy đủ được ghép từ các mục, ví dụ ${code}.`,
      'Không cần sửa.',
    ),
  'proposal-open': ({ quote }) =>
    words(`Câu ${quoted(quote)} nêu cách chấm nhưng chưa được xác nhận.`, 'Xem phần “Đề xuất cần xác nhận”.'),
  'proposal-taken': ({ quote }) =>
    words(`Đã xác nhận cách chấm theo câu ${quoted(quote)}.`, 'Nguyên văn được giữ trong bảng mới.'),
  'cap-on-group': ({ ledger, points }) =>
    words(
      `Mục có nhiều dòng lại ghi ${showNumber(points)} ở cột điểm ${ledgerTerms.name(ledger).toLowerCase()}; số này chưa dùng.`,
      'Nếu là mức tối đa của mục thì ghi vào cột “Trần thưởng” hoặc “Trần trừ” ở trang “Tiêu chí” sau khi tạo.',
    ),
  'score-split': ({ score, standard, rest }) =>
    words(
      `Điểm ${showNumber(score)} gồm nhiều loại: ghi ${showNumber(standard)} vào dòng điểm chuẩn, ${showNumber(rest)} là của các dòng khác.`,
      'Kiểm tra lại hai dòng này ở bảng điểm sau khi tạo.',
    ),
  'score-of-group': ({ score, below }) =>
    words(
      `Dòng mục ghi ${showNumber(score)}, các dòng bên dưới cộng lại ${showNumber(below)}: tạm coi ${showNumber(score)} là điểm chuẩn của riêng mục.`,
      'Nếu số này đã gồm cả các dòng bên dưới thì sửa điểm chuẩn của mục ở bảng điểm sau khi tạo.',
    ),
  'score-as-cases': ({ score, cases }) =>
    words(
      `Điểm ${showNumber(score)} được ghi thành ${showNumber(cases)} trường hợp vì dòng này chấm theo số trường hợp.`,
      'Không cần sửa nếu đúng số trường hợp.',
    ),
  'score-not-taken': ({ text, why }) =>
    words(`Điểm ${quoted(text)} chưa nhận được: ${reasons[why]}.`, ways[why]),
  'total-differs': ({ stage, member, office, ours }) =>
    words(
      `${member}, ${paneText.stages.names[stage]}: bảng của cơ quan ghi tổng ${showNumber(office)}, tính lại từ các dòng được ${showNumber(ours)}.`,
      'Xem các điểm chưa nhận được ở trên, điểm vượt mức tối đa của dòng, hoặc phép cộng trong bảng của cơ quan.',
    ),
  'beyond-table': ({ read, unread }) =>
    words(
      `Vùng đã chọn quá lớn: chỉ đọc ${sizeText(read)} đầu, còn ${sizeText(unread)} có nội dung chưa đọc.`,
      'Hãy chọn đúng vùng của bảng, hoặc nhận từng phần.',
    ),
  'row-left-out': ({ text }) =>
    words(
      `Dòng ${quoted(text)} không phải là một đơn vị (dòng nhóm, dòng cộng, ghi chú hoặc chỗ ký) nên không đưa vào bảng.`,
      'Nếu đây là một đơn vị thì ghi tên ở cột tên đơn vị và số thứ tự như các đơn vị khác rồi đọc lại.',
    ),
  'column-left-out': ({ title }) =>
    words(
      title === ''
        ? 'Một cột không có tiêu đề nên không dùng.'
        : `Cột ${quoted(title)} không phải cột điểm nên không dùng.`,
      'Nếu đây là điểm của một tiêu chí thì chọn lại cột này ở bước 2, hoặc ghi tiêu đề cho cột rồi đọc lại.',
    ),
  'member-twice': ({ member }) =>
    words(
      `${member} có hai dòng điểm cùng vòng chấm; chỉ dòng đầu được nhận.`,
      'Xoá dòng thừa, hoặc sửa tên cho đúng đơn vị trong bảng của cơ quan rồi đọc lại.',
    ),
  'maxima-differ': ({ code, words: inWords, row }) =>
    words(
      `Tiêu chí ${code}: tên tiêu chí ghi ${showNumber(inWords)} điểm, dòng điểm tối đa ghi ${showNumber(row)}; dùng ${showNumber(row)}.`,
      'Sửa một trong hai chỗ trong bảng của cơ quan rồi đọc lại, hoặc sửa điểm ở trang “Tiêu chí” sau khi tạo.',
    ),
  'no-maximum': ({ codes }) =>
    words(
      `${codes.length} tiêu chí không ghi điểm tối đa (${shortCodes(codes)}): điểm được nhận nguyên, không đối chiếu với mức tối đa.`,
      'Ghi điểm tối đa vào tên tiêu chí, ví dụ “Kỷ luật (10 điểm)”, hoặc vào một dòng “Điểm tối đa” rồi đọc lại; cũng có thể ghi ở trang “Tiêu chí” sau khi tạo.',
    ),
  'group-differs': ({ member, code, office, ours }) =>
    words(
      `${member}, mục ${code}: bảng của cơ quan ghi ${showNumber(office)}, các dòng của mục cộng lại ${showNumber(ours)}.`,
      'Kiểm tra phép cộng trong bảng của cơ quan; phần mềm tính từ các dòng.',
    ),
  'maximum-total-differs': ({ office, ours }) =>
    words(
      `Bảng của cơ quan ghi tổng điểm tối đa ${showNumber(office)}, điểm chuẩn các dòng cộng lại ${showNumber(ours)}.`,
      'Kiểm tra điểm tối đa của từng tiêu chí và của dòng tổng trong bảng của cơ quan.',
    ),
  'total-same': ({ stage, member, total }) =>
    words(
      `${member}, ${paneText.stages.names[stage]}: tính lại được ${showNumber(total)}, khớp với tổng trong bảng của cơ quan.`,
      'Không cần sửa.',
    ),
};

function shortCodes(codes: readonly string[]): string {
  const shown = codes.slice(0, 5).join(', ');
  return codes.length > 5 ? `${shown}…` : shown;
}

const reasons = {
  cases: 'không chia hết cho điểm mỗi trường hợp',
  group: 'đây là dòng của mục, không khớp với điểm các dòng bên dưới',
  steps: 'dòng này cần số liệu gốc (ví dụ tỷ lệ %), không phải số điểm',
  column: 'dòng này không có loại điểm của cột đó',
} as const;

const ways = {
  cases: 'Gõ số trường hợp vào bảng điểm sau khi tạo, hoặc bỏ đánh dấu đề xuất để chấm thẳng.',
  group: 'Gõ điểm cho từng dòng bên dưới ở bảng điểm sau khi tạo.',
  steps: 'Gõ số liệu gốc vào bảng điểm sau khi tạo, hoặc bỏ đánh dấu đề xuất để chấm thẳng.',
  column: 'Kiểm tra cột điểm của dòng này trong bảng của cơ quan.',
} as const;

/** A fact about how the table was read: what, and what to do. */
export function wordsOfFact(fact: TakeOverFact): Words {
  return worded(fact.kind, fact);
}

function worded<Kind extends keyof Facts>(kind: Kind, fact: Facts[Kind]): Words {
  return texts[kind](fact);
}

function sizeText({ rows, columns }: TableSize): string {
  const parts = [
    ...(rows > 0 ? [`${showNumber(rows)} dòng`] : []),
    ...(columns > 0 ? [`${showNumber(columns)} cột`] : []),
  ];
  return parts.join(', ');
}
