import type { CompiledGroup } from './compile.ts';
import type { Cut } from './result.ts';
import type { Sheet } from './sheet.ts';
import { at } from './sheet.ts';
import { cellStates } from './cell-reading.ts';

/** Sums of one group for one member, lowered in place. */
export type GroupSums = { standard: number; bonus: number; deduction: number };

/** Told about every lowering: its rule, ledger, limit and amount, at the scale. */
type CutRecorder = (rule: Cut['rule'], ledger: Cut['ledger'], limit: number, amount: number) => void;

/** Sums the lines and closes every group, children before parents (scoring-spec §4). */
export function scoreGroups(
  sheet: Sheet,
  onStandardAbove: (group: CompiledGroup, member: number, points: number) => void,
): void {
  for (const line of sheet.compiled.lines) addLine(sheet, line.index);
  const sums: GroupSums = { standard: 0, bonus: 0, deduction: 0 };
  for (let index = sheet.compiled.groups.length - 1; index >= 0; index--) {
    const group = sheet.compiled.groups[index];
    if (group === undefined) continue;
    for (let member = 0; member < sheet.size; member++) {
      const own = index * sheet.size + member;
      sums.standard = at(sheet.standard, own);
      sums.bonus = at(sheet.bonus, own);
      sums.deduction = at(sheet.deduction, own);
      if (sums.standard > group.standard) onStandardAbove(group, member, sums.standard);
      closeGroup(group, sums, ignoreCut);
      sheet.standard[own] = sums.standard;
      sheet.bonus[own] = sums.bonus;
      sheet.deduction[own] = sums.deduction;
    }
    if (group.parent >= 0) addToParent(sheet, index, group.parent);
  }
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

const notAssigned = cellStates.indexOf('notAssigned');

function addLine(sheet: Sheet, index: number): void {
  const line = sheet.compiled.lines[index];
  if (line === undefined) return;
  const { size, points, states } = sheet;
  const { ledger } = line.line;
  const sums = sheet[ledger];
  const first = index * size;
  const group = line.group * size;
  for (let member = 0; member < size; member++) {
    sums[group + member] = at(sums, group + member) + at(points, first + member);
  }
  if (ledger !== 'standard' || !Number.isFinite(line.max)) return;
  const excluded = sheet.compiled.scheme.regulation.notAssigned === 'exclude' ? notAssigned : -1;
  for (let member = 0; member < size; member++) {
    if (at(states, first + member) === excluded) continue;
    sheet.assigned[group + member] = at(sheet.assigned, group + member) + line.max;
  }
}

function addToParent(sheet: Sheet, child: number, parent: number): void {
  const { size } = sheet;
  for (const sums of [sheet.standard, sheet.bonus, sheet.deduction, sheet.assigned]) {
    for (let member = 0; member < size; member++) {
      const own = parent * size + member;
      sums[own] = at(sums, own) + at(sums, child * size + member);
    }
  }
}
