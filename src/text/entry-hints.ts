import { lastValidDay } from '../scoring/index.ts';
import type { Decimal, Entry, Line, Rule } from '../scoring/index.ts';
import { showDate } from './dates.ts';
import { showNumber } from './numbers.ts';
import { stateTerms } from './terms.ts';

/** What is to be typed for a line, with its unit of thought: points, cases, a result, a day, a level. */
export function entryHint(line: Line, target: Entry): string {
  return `${ledgers[line.ledger]}${ofRule(line.rule, line, target)}`;
}

const ledgers: Readonly<Record<Line['ledger'], string>> = {
  standard: '',
  bonus: 'Điểm thưởng. ',
  deduction: 'Điểm trừ. ',
};

function ofRule(rule: Rule, { max }: Line, target: Entry): string {
  const most = max === null ? '' : ` từ 0 đến ${showNumber(max)}`;
  switch (rule.kind) {
    case 'keep':
      return 'Để trống: dòng này giữ điểm chuẩn, điểm trừ ghi ở dòng bên.';
    case 'direct':
      return `Ghi số điểm${most}.`;
    case 'ratio':
      return `Ghi kết quả thực hiện. Chỉ tiêu: ${targetText(target)}.`;
    case 'relative':
      return `Ghi kết quả thực hiện, so với đơn vị dẫn đầu. Chỉ tiêu: ${targetText(target)}.`;
    case 'grid':
      return `Ghi giá trị thứ nhất. Giá trị thứ hai: ${targetText(target)}.`;
    case 'bands':
      return 'Ghi kết quả bằng số; điểm tính theo bậc.';
    case 'perCase':
      return `Ghi số trường hợp; mỗi trường hợp ${showNumber(rule.each)} điểm.`;
    case 'perStep':
      return `Ghi kết quả bằng số; mỗi ${showNumber(rule.step)} ${rule.direction === 'above' ? 'trên' : 'dưới'} ${showNumber(rule.from)} tính ${showNumber(rule.each)} điểm.`;
    case 'yesNo':
    case 'choice':
      return 'Chọn một mức.';
    case 'late':
      return `Ghi ngày nhận hoặc “${stateTerms.name('notReceived')}”. Hạn: hết ngày ${showDate(lastValidDay(rule.deadline))}.`;
  }
}

function targetText(target: Entry): string {
  if (target === null) return 'chưa giao';
  if (typeof target === 'number') return showNumber(target);
  switch (target.state) {
    case 'number':
      return showDecimal(target.value);
    case 'notAssigned':
    case 'notConsidered':
      return stateTerms.name(target.state);
    default:
      return 'chưa đọc được';
  }
}

function showDecimal(value: Decimal): string {
  return showNumber(value);
}
