import type { DaySerial } from '../scoring/index.ts';
import { showDate } from './dates.ts';
import { canonicalKey } from './keys.ts';

/** Short texts that stand in cells of the year's tables. */
export const yearWords = {
  forReport: '(b/c)',
  isForReport: (text: string): boolean => /b ?\/ ?c|bao cao|^co$|^x$/.test(canonicalKey(text)),
  lastDay: (day: DaySerial) => `hạn cuối cùng là hết ngày ${showDate(day)}`,
  /** The words before the date in the formula that makes the same sentence. */
  lastDayStart: 'hạn cuối cùng là hết ngày ',
  numberAndDay: (number: string | null, day: DaySerial | null) =>
    `${number === null ? 'Dự thảo chưa có số' : `Số ${number}`}, ${day === null ? 'chưa ghi ngày' : `ngày ${showDate(day)}`}`,
  signedAs: (lines: readonly string[]) => `Ký: ${lines.join(' / ')}`,
  archive: (text: string) => `Lưu: ${text}`,
  electronic: 'Gửi bản điện tử',
  paper: 'Gửi bản giấy',
  atLeast: (count: number) => `ít nhất ${String(count).padStart(2, '0')}`,
  threshold: (atLeast: boolean, value: string, unit: string) =>
    `${atLeast ? 'ít nhất' : 'trên'} ${value} ${unit}`,
  measuredBy: (criterion: string) => `Đo ở tiêu chí ${criterion}`,
  neededForAward: 'Không đăng ký thì không xét khen thưởng',
  refused: (items: readonly string[]) =>
    `Không nhận đăng ký: ${items.join('; ').toLowerCase()}. Ghi lý do khi từ chối.`,
  since: (year: number, now: number) => `Kỷ niệm ${now - year} năm (tính từ năm ${year})`,
  verbatim: (texts: readonly string[]) =>
    texts.length === 0 ? '' : `Bản gốc ghi: ${texts.map((text) => `“${text}”`).join('; ')}`,
  plenary: 'Hội nghị toàn thể',
  delegates: 'Hội nghị đại biểu',
  headcount: (above: boolean, count: number, counted: string) =>
    `${above ? 'trên' : 'dưới'} ${count} ${counted}`,
  exactly: (count: number) => `Kế hoạch không nói trường hợp đúng ${count} người: đơn vị tự quyết định.`,
  atMostDelegates: (count: number) => `tối đa ${count} đại biểu`,
  percent: (value: number) => `${value}%`,
  days: (days: number) => (days === 0.5 ? 'nửa ngày' : `${String(days).padStart(2, '0')} ngày`),
  eventLength: 'Thời gian tổ chức',
  item: (place: number) => `Mục ${place}`,
  optional: 'nếu có',
  inclusiveChoice: (day: DaySerial) => `Trưởng khối chọn tính cả ngày ${showDate(day)}`,
  exclusiveChoice: (day: DaySerial) => `Trưởng khối chọn không tính ngày ${showDate(day)}`,
  isChoice: (text: string): boolean => canonicalKey(text).startsWith('truong khoi chon'),
  toCheck: (before: DaySerial) => `Cần kiểm tra: chuyển từ ${showDate(before)}`,
  isToCheck: (text: string): boolean => canonicalKey(text).includes('can kiem tra'),
  isChecked: (text: string): boolean => canonicalKey(text).includes('da kiem tra'),
  usualPeriods: (year: number) =>
    [
      { title: 'Đợt 1', from: [1, 1], to: [30, 6] },
      { title: 'Đợt 2', from: [1, 7], to: [31, 12] },
      { title: 'Quý I', from: [1, 1], to: [31, 3] },
      { title: 'Quý II', from: [1, 4], to: [30, 6] },
      { title: 'Quý III', from: [1, 7], to: [30, 9] },
      { title: 'Quý IV', from: [1, 10], to: [31, 12] },
    ].map(({ title, from: [d1 = 1, m1 = 1], to: [d2 = 1, m2 = 1] }) => ({
      title,
      from: { year, month: m1, day: d1 },
      to: { year, month: m2, day: d2 },
    })),
} as const;
