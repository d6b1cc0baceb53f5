import { awardHeaders } from '../text/index.ts';
import { cellAt, isBlank } from './cells.ts';
import type { Cells } from './cells.ts';
import { findHeader } from './header.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

/**
 * Desktop Excel hands an empty cell as 0 (excel-facts §1.6). In a table without any blank a limit of 0 may be either:
 * the first such row asks, so that no award is without a limit unsaid. Takes the cells as they were handed over.
 */
export function zeroQuotaFindings(cells: Cells): Report['findings'] {
  const report = startReport('awards');
  const header = findHeader(cells, awardHeaders);
  const column = header?.columns.get('quota');
  if (header === null || column === undefined || cells.some((row) => row.some(isBlank)))
    return report.findings;
  const named = (['id', 'title'] as const).flatMap((key) => header.columns.get(key) ?? []);
  const row = cells.findIndex(
    (given, index) =>
      index > header.row && given[column] === 0 && named.some((name) => cellAt(cells, index, name) !== 0),
  );
  if (row >= 0) report.add('question', { row, column }, { code: 'quota-zero-or-blank' });
  return report.findings;
}
