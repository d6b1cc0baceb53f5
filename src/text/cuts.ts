import type { Cut } from '../scoring/index.ts';
import { showNumber } from './numbers.ts';

/** Why points were lowered: `tối đa 1 → 1`, `Trần thưởng của mục a7 là 1,5: cắt 0,5`. */
export function sentenceOfCut(cut: Cut): string {
  const limit = cut.limit === null ? '' : showNumber(cut.limit);
  switch (cut.rule) {
    case 'ruleCap':
    case 'lineMax':
      return cut.limit === null ? capital(lowering(cut)) : `tối đa ${limit} → ${limit}`;
    case 'oneOf':
      return `Chỉ tính một trong các dòng cùng nhóm lựa chọn: ${notCounted(cut)}`;
    case 'onlyIf':
      return `Điều kiện “nếu đạt đủ” chưa được đáp ứng: ${notCounted(cut)}`;
    case 'waived':
      return `Thuộc trường hợp được miễn trừ: ${notCounted(cut)}`;
    case 'groupStandard':
    case 'capBonus':
    case 'capDeduction':
    case 'capNet':
    case 'floor':
    case 'capTotal':
      return `${groupLimits[cut.rule]} ${place(cut.code)} là ${limit}: ${lowering(cut)}`;
  }
}

type GroupRule = Exclude<Cut['rule'], 'ruleCap' | 'lineMax' | 'oneOf' | 'onlyIf' | 'waived'>;

const groupLimits: Readonly<Record<GroupRule, string>> = {
  groupStandard: 'Điểm chuẩn',
  capBonus: 'Trần thưởng',
  capDeduction: 'Trần trừ',
  capNet: 'Trần cộng trừ',
  floor: 'Điểm sàn',
  capTotal: 'Trần tổng',
};

function place(code: string): string {
  return code === '' ? 'của toàn bảng' : `của mục ${code}`;
}

function lowering(cut: Cut): string {
  return cut.ledger === 'deduction' ? `bớt trừ ${showNumber(cut.amount)}` : `cắt ${showNumber(cut.amount)}`;
}

function notCounted(cut: Cut): string {
  return `${cut.ledger === 'deduction' ? 'không trừ' : 'không tính'} ${showNumber(cut.amount)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What limited the points, in a few words, without its numbers: `Trần thưởng`. */
export function wordsOfCut(rule: Cut['rule']): string {
  return cutWords[rule];
}

const cutWords: Readonly<Record<Cut['rule'], string>> = {
  ...groupLimits,
  ruleCap: 'Trần của cách chấm',
  lineMax: 'Trần của dòng',
  oneOf: 'Chỉ tính một dòng',
  onlyIf: 'Điều kiện “nếu đạt đủ”',
  waived: 'Được miễn trừ',
};
