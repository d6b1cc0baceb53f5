import type { Decimal, FindingCode } from '../scoring/index.ts';
import { quoted, words } from './finding-words.ts';
import type { WordingOf } from './finding-words.ts';
import { showNumber } from './numbers.ts';
import { showPercent } from './percent.ts';
import { ledgerTerms, ruleKindTerms, tieBreakTerms } from './terms.ts';

/** The column that limits a line of its own. */
const ownCapColumn = { bonus: 'Trần thưởng', deduction: 'Trần trừ' } as const;

/** What can be wrong with the criteria and the regulation before anyone scores (scoring-spec §13). */
export const schemeFindings = {
  'duplicate-code': ({ text }) =>
    words(`Mã ${quoted(text)} dùng cho hơn một dòng.`, `Đặt cho mỗi dòng một mã riêng.${lostZero(text)}`),
  'missing-code': () =>
    words('Dòng này chưa có mã.', 'Ghi mã theo cách đánh số của bảng, ví dụ I, 1, 1.1 hoặc a7.6.'),
  'unknown-parent': ({ text }) =>
    words(
      `Không có mã cha ${quoted(text)} trong bảng.`,
      'Sửa cột “Mã cha” thành mã của một mục có trong bảng, hoặc để trống nếu là mục lớn.',
    ),
  'tree-too-deep': ({ most }) =>
    words(
      `Dòng này nằm sâu hơn ${most} cấp mục lồng nhau.`,
      'Kiểm tra cột “Mã cha” và cách đánh số: có thể mỗi dòng đang là con của dòng ngay phía trên.',
    ),
  'parent-cycle': ({ text }) =>
    words(`Mã ${quoted(text)} là cha của chính nó, trực tiếp hoặc qua mục khác.`, 'Sửa lại cột “Mã cha”.'),
  'parent-is-line': ({ text }) =>
    words(
      `${quoted(text)} có cách chấm riêng nên không thể chứa các dòng khác.`,
      'Xoá cách chấm của dòng đó để nó thành mục, hoặc sửa mã của các dòng bên dưới.',
    ),
  'missing-max': () =>
    words('Dòng điểm chuẩn này chưa có điểm tối đa.', 'Ghi số điểm vào cột “Điểm chuẩn”, ví dụ 5.'),
  'missing-rule': () =>
    words(
      'Dòng này có điểm chuẩn nhưng chưa có cách chấm.',
      `Ghi vào cột “Cách chấm” một trong các cách: ${ruleKindTerms.names.join('; ')}. Nếu đây là mục gồm nhiều tiêu chí thì ghi các tiêu chí ở những dòng bên dưới.`,
    ),
  'group-without-lines': () =>
    words(
      'Mục này không có tiêu chí nào để chấm.',
      'Thêm tiêu chí bên dưới, hoặc ghi cách chấm cho chính dòng này.',
    ),
  'standards-differ': ({ standard, children }) =>
    words(
      `Điểm chuẩn của mục là ${showNumber(standard)} nhưng các dòng bên dưới cộng lại được ${showNumber(children)}.`,
      'Sửa điểm của mục hoặc của các dòng bên dưới cho khớp.',
    ),
  'band-gap': ({ at, to }) =>
    words(
      `${values(at, to)} không thuộc bậc nào.`,
      'Sửa dấu của hai bậc liền nhau, ví dụ >=98 và 97..<98, hoặc thêm “còn lại”.',
    ),
  'band-overlap': ({ at, to }) =>
    words(
      `${values(at, to)} thuộc hai bậc cùng lúc.`,
      'Sửa dấu để mỗi giá trị chỉ thuộc một bậc, ví dụ >=98 và 95..<98.',
    ),
  'band-open-end': ({ side, at }) =>
    words(
      `Chưa có bậc cho giá trị ${side === 'low' ? 'thấp hơn' : 'cao hơn'} ${showNumber(at)}.`,
      `Thêm một bậc, hoặc thêm “còn lại: 0” nếu ngoài các bậc thì được 0 điểm.`,
    ),
  'sign-in-wrong-ledger': ({ points }) =>
    words(
      `Điểm ${showNumber(points)} mang dấu âm, không hợp với loại điểm của dòng này.`,
      'Điểm trừ ghi ở dòng có loại điểm “Trừ” và ghi bằng số dương, ví dụ 0,5.',
    ),
  'uncapped-bonus': () =>
    words(
      'Điểm thưởng tăng theo số lượng mà không có mức tối đa.',
      'Ghi “tối đa …” trong tham số, hoặc ghi cột “Trần thưởng” của dòng hay của mục.',
    ),
  'cap-above-group': ({ cap, group, groupCap }) =>
    words(
      `Mức tối đa ${showNumber(cap)} của dòng cao hơn mức ${showNumber(groupCap)} của mục ${group}.`,
      'Hạ mức của dòng, hoặc nâng mức của mục.',
    ),
  'cap-without-effect': ({ header, value, ledger }) =>
    words(
      `Mức ${showNumber(value)} ở cột ${quoted(header)} không có tác dụng trên dòng loại điểm ${quoted(ledgerTerms.name(ledger))}.`,
      ledger === 'standard'
        ? 'Xoá số này; mức tối đa của dòng là “Điểm chuẩn”, các cột trần và điểm sàn chỉ dùng cho mục.'
        : `Chuyển số này sang cột ${quoted(ownCapColumn[ledger])} nếu là mức tối đa của dòng; nếu không thì xoá.`,
    ),
  'unreachable-max': ({ max, reachable }) =>
    words(
      `Điểm tối đa ghi ${showNumber(max)} nhưng tính ra chỉ đạt cao nhất ${showNumber(reachable)}.`,
      'Sửa điểm tối đa, hoặc sửa tham số hay mức trần.',
    ),
  'no-basis': () =>
    words(
      'Chưa ghi căn cứ.',
      'Ghi số, ngày của văn bản và điều khoản vào cột “Căn cứ” của dòng hoặc của mục.',
    ),
  'no-evidence': () =>
    words(
      'Chưa ghi minh chứng, trong khi các dòng khác của mục đã ghi.',
      'Ghi tài liệu cần nộp vào cột “Minh chứng” của dòng hoặc của mục; nếu dòng này không cần minh chứng thì bỏ qua.',
    ),
  'unknown-condition-code': ({ text }) =>
    words(
      `Điều kiện nhắc đến mã ${quoted(text)} nhưng cùng mục không có tiêu chí nào mang mã này.`,
      'Sửa mã trong phần “nếu đạt đủ” của tham số.',
    ),
  'numbering-hole': ({ before, after }) =>
    words(
      `Sau ${quoted(before)} đến ngay ${quoted(after)}, có thể thiếu một mục ở giữa.`,
      'Kiểm tra lại với văn bản gốc; nếu văn bản đánh số như vậy thì bỏ qua.',
    ),
  'unknown-tie-break': ({ text }) =>
    words(
      `Không hiểu tiêu chí phụ ${quoted(text)}.`,
      `Ghi mã của một mục trong bảng, hoặc: ${tieBreakTerms.names.join('; ')}.`,
    ),
  'classes-out-of-order': ({ label }) =>
    words(
      `Mức xếp loại ${quoted(label)} không thấp hơn mức đứng trước nó.`,
      'Ghi các mức từ cao xuống thấp, ví dụ Xuất sắc: >=95; Tốt: >=85; Khá: >=70; Trung bình: còn lại.',
    ),
  'classes-without-rest': () =>
    words(
      'Chưa có mức xếp loại cho đơn vị dưới mức thấp nhất.',
      'Thêm mức cuối với “còn lại”, ví dụ Trung bình: còn lại.',
    ),
  'points-above-max': ({ points, max }) =>
    words(
      `Tham số cho ${showNumber(points)} điểm nhưng điểm tối đa của dòng chỉ là ${showNumber(max)}.`,
      'Sửa số điểm trong tham số, hoặc sửa điểm tối đa của dòng.',
    ),
  'floor-above-standard': ({ floor, standard }) =>
    words(
      `Điểm sàn ${showNumber(floor)} cao hơn điểm chuẩn ${showNumber(standard)} của mục.`,
      'Sửa cột “Điểm sàn” hoặc cột “Điểm chuẩn”.',
    ),
  'rates-reversed': ({ minRate, maxRate }) =>
    words(
      `Tỷ lệ tối thiểu ${showPercent(minRate)} cao hơn tỷ lệ tối đa ${showPercent(maxRate)}.`,
      'Sửa tham số, ví dụ: tối thiểu 50%; tối đa 100%.',
    ),
  'unknown-class-label': ({ text }) =>
    words(
      `Quy chế không có mức xếp loại ${quoted(text)}.`,
      'Ghi đúng tên một mức trong mục “Xếp loại” của quy chế.',
    ),
} satisfies Partial<WordingOf<FindingCode>>;

function values(at: Decimal, to: Decimal | null): string {
  return to === null
    ? `Giá trị đúng bằng ${showNumber(at)}`
    : `Các giá trị giữa ${showNumber(at)} và ${showNumber(to)}`;
}

/** Excel makes the number 1.1 of a code `1.10` typed into an ordinary cell. */
function lostZero(code: string): string {
  const last = /^\d+[.,]([1-9])$/.exec(code)?.[1];
  if (last === undefined) return '';
  return ` Nếu dòng sau là mã ${quoted(`${code}0`)} thì Excel đã bỏ số 0 ở cuối: định dạng cột mã là Văn bản (Text) rồi gõ lại ${quoted(`${code}0`)}.`;
}
