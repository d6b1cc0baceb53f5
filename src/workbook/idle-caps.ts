import type { Line } from '../scoring/index.ts';
import { criteriaHeaders } from '../text/index.ts';
import type { CriteriaRow, NumberColumn } from './criteria-rows.ts';
import type { Report } from './report.ts';

const groupOnly: readonly NumberColumn[] = ['capNet', 'capTotal', 'floor'];

/** Columns that mean something on a group but nothing on a line of this ledger (functions.md, "The criteria table"). */
const idleOn: Readonly<Record<Line['ledger'], readonly NumberColumn[]>> = {
  standard: ['capBonus', 'capDeduction', ...groupOnly],
  bonus: ['capDeduction', ...groupOnly],
  deduction: ['capBonus', ...groupOnly],
};

/** `Trần trừ` on a bonus line limits nothing, although the office believes that it does. */
export function reportIdleCaps(row: CriteriaRow, code: string, ledger: Line['ledger'], report: Report): void {
  for (const key of idleOn[ledger]) {
    const value = row.numbers[key];
    if (value === null || (key === 'floor' && value.coefficient === 0)) continue;
    const place = { ...row.place, column: row.columns[key], code };
    report.add('warning', place, {
      code: 'cap-without-effect',
      header: criteriaHeaders.name(key),
      value,
      ledger,
    });
  }
}
