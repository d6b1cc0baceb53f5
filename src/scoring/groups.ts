import type { CompiledGroup } from './compile.ts';
import type { Cut } from './result.ts';
import type { Sheet } from './sheet.ts';

/** Sums of one group for one member, lowered in place. */
export type GroupSums = { standard: number; bonus: number; deduction: number };

/** Told about every lowering: its rule, ledger, limit and amount, at the scale. */
type CutRecorder = (rule: Cut['rule'], ledger: Cut['ledger'], limit: number, amount: number) => void;

type OnStandardAbove = (group: CompiledGroup, member: number, points: number) => void;

/** Closes every group over the sums of its lines, children before parents (scoring-spec §4). */
export function scoreGroups(sheet: Sheet, onStandardAbove: OnStandardAbove): void {
  const { groups } = sheet.compiled;
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (group === undefined) continue;
    keepLimits(sheet, group, index, onStandardAbove);
    if (group.parent >= 0) addToParent(sheet, index * sheet.size, group.parent * sheet.size);
  }
}

/** Closes a group for the members whose sums break one of its limits; most keep all of them. */
function keepLimits(sheet: Sheet, group: CompiledGroup, index: number, onAbove: OnStandardAbove): void {
  const { size } = sheet;
  for (let member = 0; member < size; member++) {
    const own = index * size + member;
    const standard = sheet.standard[own] ?? 0;
    const bonus = sheet.bonus[own] ?? 0;
    const deduction = sheet.deduction[own] ?? 0;
    if (keepsLimits(group, standard, bonus, deduction)) continue;
    if (standard > group.standard) onAbove(group, member, standard);
    const sums: GroupSums = { standard, bonus, deduction };
    closeGroup(group, sums, ignoreCut);
    sheet.standard[own] = sums.standard;
    sheet.bonus[own] = sums.bonus;
    sheet.deduction[own] = sums.deduction;
  }
}

function addToParent({ size, standard, bonus, deduction }: Sheet, own: number, parent: number): void {
  for (let member = 0; member < size; member++) {
    const from = own + member;
    const to = parent + member;
    standard[to] = (standard[to] ?? 0) + (standard[from] ?? 0);
    bonus[to] = (bonus[to] ?? 0) + (bonus[from] ?? 0);
    deduction[to] = (deduction[to] ?? 0) + (deduction[from] ?? 0);
  }
}

export function addToLedger(sums: GroupSums, ledger: Cut['ledger'], points: number): void {
  if (ledger === 'standard') sums.standard += points;
  else if (ledger === 'bonus') sums.bonus += points;
  else sums.deduction += points;
}

/** True for sums that closing the group would leave as they are. */
export function keepsLimits(
  limits: CompiledGroup,
  standard: number,
  bonus: number,
  deduction: number,
): boolean {
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
