import type { CompiledGroup, CompiledLine } from './compile.ts';
import type { Cut } from './result.ts';
import type { Sheet } from './sheet.ts';

/** Sums of one group for one member, lowered in place. */
export type GroupSums = { standard: number; bonus: number; deduction: number };

/** Told about every lowering: its rule, ledger, limit and amount, at the scale. */
type CutRecorder = (rule: Cut['rule'], ledger: Cut['ledger'], limit: number, amount: number) => void;

type OnStandardAbove = (group: CompiledGroup, member: number, points: number) => void;

/** Sums the lines and closes every group, children before parents (scoring-spec §4). */
export function scoreGroups(sheet: Sheet, onStandardAbove: OnStandardAbove): void {
  const { groups, lines } = sheet.compiled;
  for (const line of lines) addLine(sheet, line);
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (group !== undefined) closeForAll(sheet, group, index, onStandardAbove);
  }
}

function addLine(
  { size, points, standard, bonus, deduction }: Sheet,
  { line, index, group }: CompiledLine,
): void {
  const { ledger } = line;
  const sums = ledger === 'standard' ? standard : ledger === 'bonus' ? bonus : deduction;
  const own = group * size;
  const first = index * size;
  for (let member = 0; member < size; member++) {
    sums[own + member] = (sums[own + member] ?? 0) + (points[first + member] ?? 0);
  }
}

/** Closes a group for every member and adds it to its parent. */
function closeForAll(sheet: Sheet, group: CompiledGroup, index: number, onAbove: OnStandardAbove): void {
  const { size, standard, bonus, deduction } = sheet;
  const sums: GroupSums = { standard: 0, bonus: 0, deduction: 0 };
  for (let member = 0; member < size; member++) {
    const own = index * size + member;
    sums.standard = standard[own] ?? 0;
    sums.bonus = bonus[own] ?? 0;
    sums.deduction = deduction[own] ?? 0;
    if (!keepsLimits(group, sums)) {
      if (sums.standard > group.standard) onAbove(group, member, sums.standard);
      closeGroup(group, sums, ignoreCut);
      standard[own] = sums.standard;
      bonus[own] = sums.bonus;
      deduction[own] = sums.deduction;
    }
    if (group.parent < 0) continue;
    const above = group.parent * size + member;
    standard[above] = (standard[above] ?? 0) + sums.standard;
    bonus[above] = (bonus[above] ?? 0) + sums.bonus;
    deduction[above] = (deduction[above] ?? 0) + sums.deduction;
  }
}

export function addToLedger(sums: GroupSums, ledger: Cut['ledger'], points: number): void {
  if (ledger === 'standard') sums.standard += points;
  else if (ledger === 'bonus') sums.bonus += points;
  else sums.deduction += points;
}

/** True for sums that closing the group would leave as they are. */
export function keepsLimits(limits: CompiledGroup, { standard, bonus, deduction }: GroupSums): boolean {
  const net = bonus - deduction;
  const total = standard + net;
  return (
    total >= limits.floor &&
    total <= limits.capTotal &&
    standard <= limits.standard &&
    bonus <= limits.capBonus &&
    deduction <= limits.capDeduction &&
    Math.abs(net) <= limits.capNet
  );
}

/** The caps of scoring-spec §4.1 to §4.4, in their order. */
export function closeGroup(group: CompiledGroup, sums: GroupSums, record: CutRecorder): void {
  if (sums.standard > group.standard) {
    lower(sums, 'standard', sums.standard - group.standard, 'groupStandard', group.standard, record);
  }
  if (sums.bonus > group.capBonus) {
    lower(sums, 'bonus', sums.bonus - group.capBonus, 'capBonus', group.capBonus, record);
  }
  if (sums.deduction > group.capDeduction) {
    lower(sums, 'deduction', sums.deduction - group.capDeduction, 'capDeduction', group.capDeduction, record);
  }
  limitNet(sums, group.capNet, record);
  limitTotal(sums, group, record);
}

function limitNet(sums: GroupSums, cap: number, record: CutRecorder): void {
  const net = sums.bonus - sums.deduction;
  if (net > cap) lower(sums, 'bonus', net - cap, 'capNet', cap, record);
  else if (-net > cap) lower(sums, 'deduction', -net - cap, 'capNet', cap, record);
}

function limitTotal(sums: GroupSums, { floor, capTotal }: CompiledGroup, record: CutRecorder): void {
  // A floor takes deductions back; it cannot make a deduction into a bonus.
  const missing = floor - (sums.standard + sums.bonus - sums.deduction);
  const below = Math.min(missing, sums.deduction);
  if (below > 0) lower(sums, 'deduction', below, 'floor', floor, record);
  const above = sums.standard + sums.bonus - sums.deduction - capTotal;
  if (above <= 0) return;
  const fromBonus = Math.min(above, Math.max(0, sums.bonus));
  if (fromBonus > 0) lower(sums, 'bonus', fromBonus, 'capTotal', capTotal, record);
  if (above > fromBonus) lower(sums, 'standard', above - fromBonus, 'capTotal', capTotal, record);
}

function lower(
  sums: GroupSums,
  ledger: Cut['ledger'],
  amount: number,
  rule: Cut['rule'],
  limit: number,
  record: CutRecorder,
): void {
  sums[ledger] -= amount;
  record(rule, ledger, limit, amount);
}

const ignoreCut: CutRecorder = () => undefined;
