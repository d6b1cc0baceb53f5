import type { DaySerial } from '../scoring/index.ts';
import { showDate } from './dates.ts';
import { yearWords } from './year-words.ts';

type Count = { readonly sheets: readonly string[] };

/** Every sentence of the pane about the bloc's year: waves, deadlines, calendar, movements, receivers, duties. */
export const yearPane = {
  setUp: {
    heading: 'Lịch, hạn và phân công',
    what: 'Sổ chưa có bảng đợt thi đua, hạn nộp, lịch việc, phong trào, nơi nhận, phân công. Tạo từ kế hoạch có sẵn hoặc tạo bảng trống rồi tự ghi.',
    some: (sheets: readonly string[]) => `Sổ chưa có trang ${quotedList(sheets)}.`,
    source: 'Nội dung lấy từ',
    blank: 'Bảng trống, tự ghi',
    create: 'Tạo các trang này',
    done: ({ sheets }: Count) => `Đã tạo ${sheets.length} trang: ${quotedList(sheets)}.`,
  },

  deadlines: {
    heading: 'Hạn nộp',
    none: 'Chưa có hạn nào. Thêm hạn ở dưới hoặc ghi vào trang “Lịch và hạn”.',
    written: (inclusive: boolean | null, day: DaySerial) =>
      inclusive === null
        ? `Ghi ngày ${showDate(day)}, chưa rõ có tính ngày đó`
        : `Ghi: ${inclusive ? 'đến hết ngày' : 'trước ngày'} ${showDate(day)}`,
    last: (day: DaySerial) => capital(yearWords.lastDay(day)),
    noDay: 'Chưa ghi ngày.',
    whom: (whom: string) => `Áp dụng cho: ${whom}`,
    basis: (basis: string) => `Căn cứ: ${basis}`,
    note: (note: string) => `Ghi chú: ${note}`,
    include: (day: DaySerial) => `Tính cả ngày ${showDate(day)}`,
    exclude: (day: DaySerial) => `Không tính ngày ${showDate(day)}`,
    of: (button: string, title: string) => `${button}: ${title}`,
    switched: (title: string, last: DaySerial) =>
      `Đã ghi lựa chọn của Trưởng khối cho “${title}”: ${yearWords.lastDay(last)}.`,
    add: 'Thêm hạn',
    kind: 'Loại hạn',
    title: 'Nội dung',
    titleHint: 'Ví dụ: Báo cáo 6 tháng gửi Trưởng khối',
    day: 'Ngày ghi trong văn bản',
    dayHint: 'Ví dụ: 05/12/2026',
    wording: 'Văn bản ghi',
    wordings: {
      before: 'trước ngày (không tính ngày đó)',
      until: 'chậm nhất, đến hết ngày (tính cả ngày đó)',
    },
    for: 'Áp dụng cho',
    forHint: 'Để trống nếu áp dụng cho mọi đơn vị.',
    save: 'Ghi hạn này',
    noTitle: 'Gõ nội dung của hạn.',
    badDay: (text: string) =>
      text.trim() === '' ? 'Ghi ngày, ví dụ: 05/12/2026.' : `“${text}” không phải là ngày.`,
    done: (title: string, last: DaySerial) => `Đã thêm “${title}”: ${yearWords.lastDay(last)}.`,
  },

  periods: {
    heading: 'Đợt thi đua',
    none: 'Chưa có đợt nào.',
    span: (from: DaySerial | null, to: DaySerial | null) =>
      `${from === null ? 'chưa ghi' : showDate(from)} đến hết ${to === null ? 'chưa ghi' : showDate(to)}`,
    usual: (year: number) => `Thêm hai đợt và bốn quý của năm ${year}`,
    done: (year: number) => `Đã ghi hai đợt và bốn quý của năm ${year} vào trang “Lịch và hạn”.`,
  },

  calendar: {
    heading: 'Lịch việc trong năm',
    none: 'Chưa có việc nào. Ghi vào trang “Lịch việc”.',
    quarters: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'] as const,
    undated: 'Chưa định ngày',
    otherYear: 'Năm khác',
    day: (day: DaySerial) => showDate(day),
    outputs: (outputs: string) => `Sản phẩm: ${outputs}`,
  },

  movements: {
    heading: 'Phong trào hưởng ứng',
    none: 'Chưa ghi phong trào nào.',
    years: (from: string, to: string) => `giai đoạn ${from} – ${to}`,
  },

  receivers: {
    heading: 'Nơi nhận',
    none: 'Chưa ghi nơi nhận.',
    forReport: yearWords.forReport,
  },

  duties: { heading: 'Phân công', none: 'Chưa ghi phân công.' },
  contents: { heading: 'Nội dung khác của kế hoạch' },
  congress: { heading: 'Hội nghị, đại hội các cấp' },
  more: (count: number) => `Xem ${count} dòng`,
  open: (sheet: string) => `Mở trang “${sheet}”`,

  doubts: {
    notADay: (text: string) => words(`“${text}” không phải là ngày.`, 'Ghi ngày, ví dụ 05/12/2026.'),
    outside: (title: string, day: DaySerial, from: DaySerial, to: DaySerial) =>
      words(
        `“${title}” ghi ngày ${showDate(day)}, nằm ngoài thời gian của khối từ ${showDate(from)} đến ${showDate(to)}.`,
        'Hỏi lại Trưởng khối rồi sửa ngày; nếu ngày đúng thì ghi “Đã kiểm tra” ở cột Ghi chú.',
      ),
    reversed: (title: string, from: DaySerial, to: DaySerial) =>
      words(
        `“${title}” bắt đầu ngày ${showDate(from)}, sau ngày kết thúc ${showDate(to)}.`,
        'Sửa lại một trong hai ngày.',
      ),
    noWording: (title: string, day: DaySerial, text: string) =>
      words(
        text === ''
          ? `“${title}” chưa rõ có tính cả ngày ${showDate(day)} hay không.`
          : `Không hiểu “${text}” ở cột Cách tính của “${title}”.`,
        'Ghi “trước ngày” (không tính ngày đó) hoặc “đến hết ngày” (tính cả ngày đó).',
      ),
    toCheck: (title: string) =>
      words(
        `“${title}” được chuyển từ sổ năm trước, chưa kiểm tra.`,
        'Đối chiếu với kế hoạch năm nay, sửa ngày nếu cần rồi xoá chữ “Cần kiểm tra” ở cột Ghi chú.',
      ),
    criterionDiffers: (title: string, code: string, day: DaySerial, inclusive: boolean) =>
      words(
        `Tiêu chí ${code} tính nộp muộn theo “${inclusive ? 'đến hết ngày' : 'trước ngày'} ${showDate(day)}”, khác với hạn “${title}”.`,
        'Thống nhất một cách tính rồi sửa cột Tham số của tiêu chí, hoặc đổi lại hạn.',
      ),
  },
} as const;

function words(sentence: string, advice: string): { readonly sentence: string; readonly advice: string } {
  return { sentence, advice };
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
