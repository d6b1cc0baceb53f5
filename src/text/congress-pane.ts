import { lastValidDay } from '../scoring/index.ts';
import type { CongressEvent, CongressEventReview, DelegatePart, FormAnswer } from '../scoring/index.ts';
import { decimalFromNumber, decimalToNumber } from '../scoring/index.ts';
import { chosenFormTerms } from './congress-tables.ts';
import { showDate } from './dates.ts';
import { showNumber } from './numbers.ts';

/** Every sentence of the part “Hội nghị, đại hội”. */
export const congressPane = {
  heading: 'Hội nghị, đại hội thi đua',
  setUp: {
    what: 'Khi khối hoặc đơn vị tổ chức hội nghị điển hình tiên tiến, đại hội thi đua: hạn theo cấp, hình thức theo số người, số và cơ cấu đại biểu.',
    missing: (sheets: readonly string[]) =>
      `Sổ chưa có trang: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
    plan: 'Kế hoạch',
    blank: 'Kế hoạch khác (tự ghi hạn và số)',
    notes: 'Lưu ý của kế hoạch này',
    create: 'Tạo các trang hội nghị, đại hội',
    done: (sheets: readonly string[]) =>
      `Đã tạo ${sheets.length} trang: ${sheets.map((name) => `“${name}”`).join(', ')}. Việc tiếp theo: ghi số người của từng đơn vị.`,
  },
  none: 'Chưa có đơn vị nào ở trang “Tổ chức hội nghị”.',
  choose: 'Đơn vị',
  composition: {
    caption: (count: number) => `Cơ cấu ${count} đại biểu đã ghi tên; một người có thể thuộc nhiều nhóm.`,
    none: 'Chưa ghi tên đại biểu nào ở trang “Đại biểu”.',
    columns: { group: 'Nhóm', count: 'Số đại biểu' },
    roleModels: 'Điển hình tiên tiến',
    guests: 'Khách mời',
    sector: (name: string) => `Thành phần kinh tế: ${name}`,
    noSector: 'Thành phần kinh tế: chưa ghi',
  },
  form: {
    open: 'Ghi hình thức hội nghị',
    openFor: (unit: string) => `Ghi hình thức hội nghị của ${unit}`,
    legend: (unit: string) => `Hình thức hội nghị của ${unit}`,
    choice: 'Hình thức',
    reason: 'Lý do',
    noReason: 'Ghi lý do: lựa chọn không có lý do thì không được tính.',
    save: 'Lưu hình thức',
    done: (unit: string) => `Đã ghi hình thức hội nghị của ${unit} vào trang “Tổ chức hội nghị”.`,
  },
} as const;

/** Everything that follows for one event, one sentence each. */
export function sentencesOfEvent(
  event: CongressEvent,
  review: CongressEventReview,
  named: { readonly roleModels: number; readonly guests: number; readonly sent: number },
): readonly string[] {
  return [
    deadlineSentence(event, review),
    formSentence(event, review.form),
    ...delegateSentences(event, review),
    ...(named.roleModels + named.guests === 0
      ? []
      : [
          `Đã ghi tên ${named.roleModels + named.guests} đại biểu: ${named.roleModels} điển hình tiên tiến, ${named.guests} khách mời.`,
        ]),
    ...(event.allotted === null || review.allottedLeft === null
      ? []
      : [allottedSentence(event.allotted, named.sent, review.allottedLeft)]),
  ];
}

function deadlineSentence({ deadline, heldOn }: CongressEvent, { daysLate }: CongressEventReview): string {
  const held = heldOn === null ? 'chưa ghi ngày tổ chức' : `tổ chức ngày ${showDate(heldOn)}`;
  if (deadline === null) return `Chưa ghi hạn tổ chức; ${held}.`;
  const state = daysLate === null ? '' : daysLate > 0 ? `, muộn ${daysLate} ngày` : ', đúng hạn';
  return `Muộn nhất hết ngày ${showDate(lastValidDay(deadline))}; ${held}${state}.`;
}

function formSentence({ headcount, plenaryBelow }: CongressEvent, form: FormAnswer): string {
  switch (form.kind) {
    case 'noRule':
      return 'Kế hoạch không chia hình thức theo số người ở cấp này.';
    case 'headcountMissing':
      return 'Chưa ghi số người nên chưa biết hình thức hội nghị.';
    case 'open':
      return `Đúng ${headcount} người: kế hoạch chưa quy định, đơn vị quyết định và ghi lý do.`;
    case 'byRule': {
      const side = form.form === 'plenary' ? 'dưới' : 'trên';
      return `${headcount} người, ${side} ${plenaryBelow}: ${lower(chosenFormTerms.name(form.form))}.`;
    }
    case 'decided': {
      const people = headcount === null ? '' : `${headcount} người; `;
      return capital(`${people}đơn vị chọn ${lower(chosenFormTerms.name(form.form))}: ${form.reason}.`);
    }
  }
}

function delegateSentences(
  { delegates, maxDelegates, ratios }: CongressEvent,
  { split }: CongressEventReview,
): readonly string[] {
  if (delegates === null) return maxDelegates === null ? [] : [`Đại biểu tối đa ${maxDelegates}.`];
  const most = maxDelegates === null ? '' : `, tối đa ${maxDelegates}`;
  if (split?.kind !== 'split') return [`${delegates} đại biểu${most}.`];
  const names = ['điển hình tiên tiến', 'khách mời'];
  const parts = split.parts.map(
    (part, index) => `${part.count} ${names[index] ?? `phần ${index + 1}`}${exactText(part)}`,
  );
  const ratio = ratios.map((one) => showNumber(one)).join('/');
  const tie = split.tied ? ' Phần lẻ bằng nhau: phần nêu trước được cộng 1, đơn vị xem lại.' : '';
  return [`${delegates} đại biểu${most}, chia ${ratio}: ${parts.join(', ')}.${tie}`];
}

/** `(tính đúng là 108,5)` where a part was rounded; the remainder is never hidden. */
function exactText({ count, remainder, roundedUp }: DelegatePart): string {
  const rest = decimalToNumber(remainder.numerator) / decimalToNumber(remainder.denominator);
  if (rest === 0) return '';
  const hundredths = Math.round(((roundedUp ? count - 1 : count) + rest) * 10_000) / 10_000;
  return ` (tính đúng là ${showNumber(decimalFromNumber(hundredths))})`;
}

function allottedSentence(allotted: number, sent: number, left: number): string {
  const rest = left < 0 ? `quá ${-left}` : `còn ${left}`;
  return `Cấp trên phân bổ ${allotted} đại biểu dự đại hội: đã chọn ${sent}, ${rest}.`;
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
