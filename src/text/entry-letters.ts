import type { DaySerial } from '../scoring/index.ts';
import { shownCode } from './codes.ts';
import { showDate } from './dates.ts';

/** Where one paper of one member stands. */
export type DeliveryState =
  | { readonly kind: 'came'; readonly day: DaySerial; readonly daysLate: number }
  | { readonly kind: 'never' }
  | { readonly kind: 'missing' }
  /** Cells that are still blank, of all that are asked for. */
  | { readonly kind: 'cells'; readonly blank: readonly string[]; readonly all: number }
  | { readonly kind: 'withoutEvidence'; readonly codes: readonly string[] };

/** The state in a few words: `nhận ngày 06/12/2021, muộn 2 ngày`. */
export function deliveryText(state: DeliveryState, most = codesShown): string {
  switch (state.kind) {
    case 'came':
      return state.daysLate === 0
        ? `nhận ngày ${showDate(state.day)}`
        : `nhận ngày ${showDate(state.day)}, muộn ${state.daysLate} ngày`;
    case 'never':
      return 'không nộp';
    case 'missing':
      return 'chưa nhận';
    case 'cells':
      if (state.blank.length === 0) return 'đã đủ';
      return state.blank.length === state.all
        ? `chưa có số liệu (${state.all} dòng)`
        : `còn thiếu ${state.blank.length}/${state.all} dòng: ${codesIn(state.blank, most)}`;
    case 'withoutEvidence':
      return state.codes.length === 0
        ? 'đã đủ'
        : `${state.codes.length} dòng có điểm chưa có minh chứng: ${codesIn(state.codes, most)}`;
  }
}

export type LetterItem = {
  readonly title: string;
  readonly state: DeliveryState;
  readonly lastDay: DaySerial | null;
  readonly overdue: boolean;
};

type Letterhead = {
  readonly bloc: string | null;
  readonly year: string | null;
  readonly leader: string | null;
};

/** A polite letter to one member with everything that is still awaited from it. */
export function letterTo(head: Letterhead, member: string, items: readonly LetterItem[]): string {
  return [
    `Kính gửi: ${member}`,
    '',
    `${opening(head)}, ${head.leader ?? 'Trưởng khối'} kính đề nghị quý cơ quan, đơn vị gửi, bổ sung các nội dung sau:`,
    ...items.map((item, place) => `${place + 1}. ${itemText(item)}`),
    '',
    'Nếu quý cơ quan, đơn vị đã gửi, xin cho biết số, ngày văn bản để cập nhật vào sổ tiếp nhận.',
    'Trân trọng cảm ơn sự phối hợp của quý cơ quan, đơn vị.',
  ].join('\n');
}

/** One letter to everyone from whom something is awaited. */
export function letterToAll(
  head: Letterhead,
  members: readonly { readonly member: string; readonly items: readonly LetterItem[] }[],
): string {
  return [
    'Kính gửi: Các cơ quan, đơn vị thành viên',
    '',
    `${opening(head)}, ${head.leader ?? 'Trưởng khối'} kính đề nghị các cơ quan, đơn vị sau gửi, bổ sung:`,
    ...members.flatMap(({ member, items }, place) => [
      `${place + 1}. ${member}:`,
      ...items.map((item) => `- ${itemText(item)}`),
    ]),
    '',
    'Cơ quan, đơn vị nào đã gửi, xin cho biết số, ngày văn bản để cập nhật vào sổ tiếp nhận.',
    'Trân trọng cảm ơn sự phối hợp của các cơ quan, đơn vị.',
  ].join('\n');
}

function opening({ bloc, year }: Letterhead): string {
  return `Để tổng hợp kết quả chấm điểm thi đua${bloc === null ? '' : ` của ${bloc}`}${year === null ? '' : ` năm ${year}`}`;
}

function itemText({ title, state, lastDay, overdue }: LetterItem): string {
  const due =
    lastDay === null ? '' : `; hạn hết ngày ${showDate(lastDay)}${overdue ? ', nay đã quá hạn' : ''}`;
  return `${title}: ${deliveryText(state, Infinity)}${due}.`;
}

/** In the pane; a letter names every line. */
const codesShown = 8;

function codesIn(codes: readonly string[], most: number): string {
  const shown = codes.slice(0, most).map(shownCode).join(', ');
  return codes.length > most ? `${shown} và ${codes.length - most} dòng nữa` : shown;
}
