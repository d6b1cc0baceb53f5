import type { FindingCode, Stage } from '../scoring/index.ts';
import { shownCode } from './codes.ts';
import { showDate } from './dates.ts';
import { quoted, words } from './finding-words.ts';
import type { WordingOf } from './finding-words.ts';
import { stageTerms, stateTerms } from './terms.ts';

/** What is missing or doubtful on the way from self-score to agreed points. */
export const appraisalFindings = {
  'difference-without-reason': ({ from, to, codes }) =>
    words(
      `${pairOf(from, to)} khác nhau ở ${codes.length} dòng chưa có lý do: ${codesIn(codes)}.`,
      'Ghi lý do ở thẻ “Chấm điểm”, việc “Khác nhau và lý do”, hoặc ở trang “Lý do”. Chưa đủ lý do thì chưa chốt được.',
    ),
  'reason-outdated': ({ from, to, codes }) =>
    words(
      `${pairOf(from, to)}: điểm đã đổi sau khi ghi lý do ở ${codes.length} dòng: ${codesIn(codes)}.`,
      'Xem lại và ghi lại lý do theo điểm hiện nay ở thẻ “Chấm điểm”, việc “Khác nhau và lý do”.',
    ),
  'leader-without-appraiser': ({ leader }) =>
    words(
      `Chưa ghi ai thẩm định điểm của ${leader} (Trưởng khối).`,
      'Ghi một đơn vị khác ở thẻ “Chấm điểm”, việc “Thẩm định”, hoặc ở trang “Người thẩm định”.',
    ),
  'leader-appraises-itself': ({ leader }) =>
    words(
      `${leader} (Trưởng khối) đang tự thẩm định điểm của mình.`,
      'Giao cho một đơn vị khác trong khối, rồi ghi tên đơn vị ấy ở trang “Người thẩm định”.',
    ),
  'appraiser-appraises-itself': ({ text }) =>
    words(
      `${quoted(text)} đang tự thẩm định điểm của mình.`,
      'Giao cho một đơn vị khác, rồi sửa dòng này ở trang “Người thẩm định”.',
    ),
  'points-without-evidence': ({ codes }) =>
    words(
      `${codes.length} dòng có điểm nhưng chưa có minh chứng: ${codesIn(codes)}.`,
      'Ghi văn bản ở thẻ “Chấm điểm”, việc “Minh chứng”, hoặc ở trang “Minh chứng”.',
    ),
  'receipt-differs': ({ received, entered }) =>
    words(
      `Sổ tiếp nhận ghi ${receivedText(received)}, bảng chấm ghi ${receivedText(entered)}.`,
      'Xem lại văn bản đến; sửa một trong hai cho đúng, ở thẻ “Chấm điểm”, việc “Tiếp nhận”.',
    ),
  'repeated-receipt': ({ text }) =>
    words(
      `${quoted(text)} được ghi nhận hai lần với ngày khác nhau; đang tính theo ngày sớm nhất.`,
      'Giữ một dòng đúng ở trang “Tiếp nhận”, xoá dòng còn lại.',
    ),
} satisfies Partial<WordingOf<FindingCode>>;

const codesShown = 12;

function codesIn(codes: readonly string[]): string {
  const shown = codes.slice(0, codesShown).map(shownCode).join(', ');
  return codes.length > codesShown ? `${shown} và ${codes.length - codesShown} dòng nữa` : shown;
}

function pairOf(from: Stage, to: Stage): string {
  return `${stageTerms.name(from)} và ${stageTerms.name(to)}`;
}

function receivedText(day: number | null): string {
  return day === null ? `“${stateTerms.name('notReceived')}”` : `ngày ${showDate(day)}`;
}
