import type { DaySerial, FindingCode, VoteBase, VoteCount, VoteProblem } from '../scoring/index.ts';
import { showDate } from './dates.ts';
import { askWhether, quoted, words } from './finding-words.ts';
import type { WordingOf } from './finding-words.ts';
import { showNumber } from './numbers.ts';
import { showPercent } from './percent.ts';

/** What can be wrong, missing or undecided on the way from points to awards. */
export const awardFindings = {
  'award-not-in-force': ({ title, from, to, day }) =>
    words(
      `${quoted(title)} không còn hoặc chưa có hiệu lực${day === null ? '' : ` vào ngày ${showDate(day)}`}${periodInBrackets(from, to)}; chưa xét hình thức này.`,
      'Chọn quy định đang có hiệu lực vào ngày xét, hoặc sửa cột “Hiệu lực từ”, “Hiệu lực đến”, “Trạng thái”.',
    ),
  'award-unconfirmed': ({ title }) =>
    words(
      `Điều kiện của ${quoted(title)} đang chờ xác nhận, chưa phải là quy định chính thức.`,
      'Đối chiếu với văn bản gốc; nếu đúng thì ghi “Đã xác nhận” ở cột “Trạng thái”.',
    ),
  'confirmed-without-basis': ({ title }) =>
    words(
      `${quoted(title)} ghi “Đã xác nhận” nhưng chưa ghi văn bản nào ở cột “Căn cứ”.`,
      'Ghi số, ngày và tên văn bản đã đối chiếu; chưa đối chiếu thì ghi “Chờ xác nhận”.',
    ),
  'reception-days-differ': ({ day, first }) =>
    words(
      `Ngày tiếp nhận ${showDate(day)} khác ngày tiếp nhận ${showDate(first)} ở dòng trên; chưa xét hình thức ở dòng này.`,
      'Ghi cùng một ngày ở cột “Ngày tiếp nhận”; hồ sơ tiếp nhận ngày khác thì lập bảng điều kiện riêng.',
    ),
  'reception-after-review': ({ reception, review }) =>
    words(
      `Ngày tiếp nhận ${showDate(reception)} sau ngày xét ${showDate(review)}.`,
      'Kiểm lại hai ngày: hồ sơ được tiếp nhận trước khi xét.',
    ),
  'law-transition': ({ reception, review, from, rule, confirmed }) =>
    words(
      `Hồ sơ tiếp nhận ngày ${showDate(reception)}, trước ngày ${showDate(from)}, xét ngày ${showDate(review)}: ${rule}${confirmed ? '' : ' (quy định chuyển tiếp này chờ xác nhận)'}.`,
      'Phần mềm dùng quy định có hiệu lực vào ngày tiếp nhận và không tự đổi; nếu quy định mới có lợi hơn thì hội nghị quyết định.',
    ),
  'no-review-day': () =>
    words(
      'Quy định có thời gian hiệu lực nhưng chưa ghi ngày xét.',
      'Ghi ngày của hồ sơ vào cột “Ngày xét”, ví dụ 05/12/2026, để phần mềm đối chiếu hiệu lực.',
    ),
  'review-days-differ': ({ day, first }) =>
    words(
      `Ngày xét ${showDate(day)} khác ngày xét ${showDate(first)} ở dòng trên; chưa xét hình thức ở dòng này.`,
      'Ghi cùng một ngày ở cột “Ngày xét”; hình thức xét ngày khác thì lập bảng điều kiện riêng.',
    ),
  'repeated-award': ({ text }) =>
    words(
      `Mã ${quoted(text)} dùng cho hơn một hình thức; chỉ xét dòng đầu.`,
      'Đặt cho mỗi hình thức một mã riêng.',
    ),
  'unknown-award': ({ text }) =>
    words(
      `Bảng điều kiện không có hình thức mang mã ${quoted(text)}.`,
      'Sửa mã cho đúng với cột “Mã” của bảng điều kiện.',
    ),
  'unknown-condition': ({ text }) =>
    words(
      `Không hiểu điều kiện ${quoted(text)} nên chưa kết luận cho ai.`,
      'Viết theo mẫu: Xếp hạng = 1; Tổng điểm >= 95; Xếp loại từ Tốt; Số mô hình >= 1; Có sáng kiến = Có; tỷ lệ ghi kèm dấu %, ví dụ Tỷ lệ hoàn thành > 100%.',
    ),
  'condition-column-missing': ({ fact, suggestion }) =>
    words(
      `Điều kiện cần cột ${quoted(fact)} nhưng bảng không có cột này nên chưa ai đủ căn cứ.`,
      `${askWhether(suggestion)}Thêm cột này, hoặc sửa điều kiện cho đúng tên cột.`,
    ),
  'near-header': ({ text, suggestion }) =>
    words(
      `Cột ${quoted(text)} không được dùng vì không phải tên cột của bảng này.`,
      `${askWhether(suggestion)}Nếu đúng thì đổi tên cột; nếu là cột ghi riêng của đơn vị thì để nguyên.`,
    ),
  'row-not-used': ({ text }) =>
    words(
      `Dòng ${quoted(text)} không được dùng: là dòng tổng, hoặc chỉ có tên mà không có nội dung nào khác.`,
      'Nếu đây là một hình thức thì ghi điều kiện hoặc số lượng; nếu là đơn vị thì sửa lại tên.',
    ),
  'near-unit': ({ text, suggestion }) =>
    words(
      `Đơn vị đề nghị ${quoted(text)} gần giống ${quoted(suggestion)}, đang được tính là đơn vị khác và có suất riêng.`,
      'Nếu là một đơn vị thì sửa tên cho giống; nếu là hai đơn vị thì để nguyên.',
    ),
  'unreadable-award-cell': ({ text, header, example }) =>
    words(`Không đọc được ${quoted(text)} ở cột ${quoted(header)}.`, `Ghi theo mẫu: ${example}.`),
  'percent-above-hundred': ({ rate }) =>
    words(
      `Tỷ lệ ${showPercent(rate)} lớn hơn 100%; chưa đề nghị ai theo tỷ lệ này.`,
      'Sửa lại tỷ lệ, ví dụ không quá 20%.',
    ),
  'quota-base-missing': ({ base }) =>
    words(
      `Chưa có số lượng ${quoted(base)} để tính tỷ lệ.`,
      'Ghi rõ số lượng làm cơ sở, ví dụ: không quá 15% của 54 Lao động tiên tiến.',
    ),
  'quota-zero-or-blank': () =>
    words(
      'Ô “Số lượng” đang là số 0 hoặc để trống, Excel không cho phân biệt; tạm hiểu là không giới hạn số lượng.',
      'Nếu không được đề nghị ai thì ghi “không quá 0”; nếu không giới hạn thì xoá số 0 để ô trống.',
    ),
  'quota-not-reached': ({ needed, proposed }) =>
    words(
      `Quy định cần ít nhất ${needed} đề nghị, hiện mới có ${proposed}.`,
      'Xem lại những đơn vị còn thiếu dữ liệu hoặc chờ quyết định.',
    ),
  'slot-limits-differ': ({ slot }) =>
    words(
      `Các hình thức chung suất ${quoted(slot)} ghi số lượng khác nhau; tạm lấy số nhỏ nhất.`,
      'Ghi cùng một số lượng ở mọi dòng chung suất.',
    ),
  'slot-unit-missing': ({ slot }) =>
    words(
      `Suất ${quoted(slot)} tính theo từng đơn vị đề nghị nhưng chưa biết đơn vị đề nghị.`,
      'Ghi tên vào cột “Đơn vị đề nghị”, hoặc đổi suất thành “chung toàn cơ quan”.',
    ),
  'no-votes': ({ title }) =>
    words(
      `Chưa có phiếu cho ${quoted(title)} nên chưa có kết quả.`,
      'Nhập số phiếu vào bảng phiếu sau khi kiểm phiếu.',
    ),
  'vote-below-quorum': ({ present, quorum }) =>
    words(
      `Có ${present} người dự, cần ít nhất ${quorum}; cuộc bỏ phiếu chưa có kết quả.`,
      'Họp và bỏ phiếu lại khi đủ người, hoặc lấy ý kiến bằng văn bản nếu quy chế cho phép.',
    ),
  'vote-impossible': ({ problem }) =>
    words(problemOfVote(problem), 'Kiểm lại biên bản kiểm phiếu và sửa số trong bảng phiếu.'),
  'vote-incomplete': ({ missing }) =>
    words(
      `Chưa có ${countNames[missing]} nên chưa tính được tỷ lệ phiếu.`,
      'Bổ sung số này vào bảng phiếu theo biên bản kiểm phiếu.',
    ),
  'repeated-ballot': ({ round }) =>
    words(`Có hai kết quả kiểm phiếu cho vòng ${round}.`, 'Giữ một dòng cho mỗi vòng bỏ phiếu.'),
  'nominee-in-two-blocs': ({ blocs }) =>
    words(
      `Đơn vị được nêu ở hơn một khối: ${blocs.join('; ')}; chưa xét cho đến khi rõ.`,
      'Mỗi đơn vị chỉ dự xét ở một khối: xoá dòng thừa.',
    ),
  'doubtful-percent': ({ fact, value }) =>
    words(
      `${quoted(fact)} ghi ${showNumber(value)}: không rõ là ${showNumber(value)}% hay gấp ${showNumber(value)} lần.`,
      `Nhập dạng phần trăm, ví dụ ${showNumber(value)}%.`,
    ),
  'same-achievement': ({ awards }) =>
    words(
      `Cùng một thành tích được đề nghị ${awards.length} hình thức: ${awards.join('; ')}.`,
      'Một thành tích chỉ khen thưởng một hình thức: chọn một và ghi quyết định cho hình thức còn lại.',
    ),
  'equals-at-quota': ({ members, places }) =>
    words(
      `${members.join(', ')} chưa phân được trước sau mà chỉ còn ${places} suất; chưa đề nghị ai trong số này.`,
      'Bỏ phiếu hoặc xét tiêu chí phụ, rồi ghi quyết định và lý do.',
    ),
  'registration-flag-without-reason': () =>
    words(
      'Ghi nội dung đăng ký không đạt nhưng chưa ghi lý do nên chưa được tính.',
      'Ghi lý do ở cột “Lý do đăng ký không đạt”, ví dụ: nhiệm vụ thường xuyên hằng năm.',
    ),
  'decision-without-reason': () =>
    words('Quyết định này chưa ghi lý do nên chưa được tính.', 'Ghi lý do như trong biên bản họp.'),
  'decision-not-possible': () =>
    words(
      'Quyết định đề nghị một đơn vị chưa đủ điều kiện hoặc chưa đạt phiếu nên không được tính.',
      'Xem các điều kiện còn thiếu của đơn vị, hoặc bỏ quyết định này.',
    ),
  'decisions-differ': () =>
    words('Có hai quyết định trái nhau cho cùng một đơn vị.', 'Giữ một quyết định theo biên bản họp.'),
  'decisions-above-quota': ({ decided, limit }) =>
    words(
      `Đã quyết định đề nghị ${decided} nhưng chỉ có ${limit} suất.`,
      'Bỏ bớt quyết định cho đủ số suất; khi đó danh sách mới được lập.',
    ),
  'document-not-in-force': ({ document, from, to, day, successor }) =>
    words(
      `${document} không có hiệu lực vào ngày ${showDate(day)}${periodInBrackets(from, to)}.`,
      successor === null
        ? 'Dẫn văn bản đang có hiệu lực vào ngày này.'
        : `Văn bản thay thế: ${successor}. Đối chiếu số mẫu và điều khoản trước khi dẫn.`,
    ),
  'dossier-part-missing': ({ part }) =>
    words(`Hồ sơ còn thiếu: ${part}.`, 'Yêu cầu đơn vị bổ sung trước khi trình.'),
  'dossier-part-late': ({ part, days, lastValidDay }) =>
    words(
      `${part} nhận muộn ${days} ngày; hạn cuối là hết ngày ${showDate(lastValidDay)}.`,
      'Hội đồng quyết định có xem xét hồ sơ muộn hay không.',
    ),
} satisfies Partial<WordingOf<FindingCode>>;

function periodInBrackets(from: DaySerial | null, to: DaySerial | null): string {
  if (from === null && to === null) return '';
  const start = from === null ? '' : `từ ${showDate(from)}`;
  const end = to === null ? '' : `đến hết ${showDate(to)}`;
  return ` (hiệu lực ${[start, end].filter((part) => part !== '').join(' ')})`;
}

const countNames: Readonly<Record<VoteCount, string>> = {
  inFavour: 'số phiếu đồng ý',
  total: 'tổng số thành viên',
  present: 'số người có mặt',
  valid: 'số phiếu hợp lệ',
  quorum: 'số người tối thiểu phải dự',
  written: 'số ý kiến bằng văn bản',
  writtenInFavour: 'số ý kiến bằng văn bản đồng ý',
};

const baseNames: Readonly<Record<VoteBase, string>> = {
  allMembers: 'thành viên',
  present: 'người có mặt',
  validBallots: 'phiếu hợp lệ',
};

function problemOfVote(problem: VoteProblem): string {
  switch (problem.kind) {
    case 'notAWholeCount':
      return `${capital(countNames[problem.count])} phải là số nguyên từ 0 trở lên, đang là ${shown(problem.value)}.`;
    case 'moreThan':
      return `${capital(countNames[problem.count])} là ${problem.value}, nhiều hơn ${countNames[problem.limitCount]} là ${problem.limit}.`;
    case 'emptyBase':
      return `Không có ${baseNames[problem.base]} nào để tính tỷ lệ.`;
  }
}

function shown(value: number): string {
  return Number.isFinite(value) ? showNumber(value) : String(value);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
