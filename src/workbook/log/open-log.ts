import { logHeaders, logKeptTerms, logSettingHeaders, logSettingTerms } from '../../text/index.ts';
import { cellAt, cellText } from '../cells.ts';
import { findHeader } from '../header.ts';
import { findExcelTable } from '../locate-tables.ts';
import type { LocatedTable } from '../locate-tables.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { chainCode } from './rows.ts';
import type { LogRow } from './rows.ts';
import { logTableNames } from './table-names.ts';

export type StandingRow = LogRow & {
  /** Of the row on its sheet, from 1. */
  readonly row: number;
};

/** Whether every row follows from the one before. */
export type LogCheck = {
  /** The first row that does not; null when all do. */
  readonly altered: number | null;
  /** Rows that two panes wrote at the same time behind the same row. */
  readonly forks: number;
};

export type OpenLog = {
  readonly table: LocatedTable;
  readonly settings: LocatedTable | null;
  readonly kept: boolean;
  /** Nothing says whether it is kept: the settings were deleted or written over. */
  readonly settingsLost: boolean;
  readonly person: string;
  readonly rows: readonly StandingRow[];
  readonly check: LogCheck;
};

/** The log of a workbook; null where none was ever begun. */
export function openLog(snapshot: WorkbookSnapshot): OpenLog | null {
  const table = findExcelTable(snapshot, logTableNames.rows);
  if (table === null) return null;
  const settings = findExcelTable(snapshot, logTableNames.settings);
  const rows = rowsIn(table);
  return {
    table,
    settings,
    settingsLost: settings === null || findHeader(settings.cells, logSettingHeaders) === null,
    kept: logKeptTerms.read(settingIn(settings, 'kept')) === 'yes',
    person: settingIn(settings, 'person'),
    rows,
    check: checkRows(rows),
  };
}

/** The last known code of a page; null when the log never told one. */
export function lastCode(rows: readonly LogRow[], sheet: string): string | null {
  return [...rows].reverse().find(({ page, code }) => page === sheet && code !== '')?.code ?? null;
}

function rowsIn({ area, cells }: LocatedTable): readonly StandingRow[] {
  const header = findHeader(cells, logHeaders);
  if (header === null) return [];
  const rows: StandingRow[] = [];
  for (let at = header.row + 1; at < cells.length; at += 1) {
    const text = (key: Parameters<typeof header.columns.get>[0]): string =>
      cellText(cellAt(cells, at, header.columns.get(key)));
    if ((cells[at] ?? []).every((cell) => cellText(cell) === '')) continue;
    rows.push({
      time: text('time'),
      person: text('person'),
      page: text('page'),
      place: text('place'),
      unit: text('unit'),
      before: text('before'),
      after: text('after'),
      reason: text('reason'),
      how: text('how'),
      code: text('code'),
      chain: text('chain'),
      row: area.row + at,
    });
  }
  return rows;
}

function settingIn(table: LocatedTable | null, wanted: 'kept' | 'person'): string {
  const header = table === null ? null : findHeader(table.cells, logSettingHeaders);
  if (table === null || header === null) return '';
  const row = table.cells.find(
    (cells) => logSettingTerms.read(cellText(cells[header.columns.get('item') ?? 0])) === wanted,
  );
  return row === undefined ? '' : cellText(row[header.columns.get('content') ?? 1]);
}

/** A row behind an earlier row than the last was written by a second pane at the same moment. */
function checkRows(rows: readonly StandingRow[]): LogCheck {
  const earlier: string[] = [''];
  let forks = 0;
  for (const row of rows) {
    const previous = earlier.at(-1) ?? '';
    if (row.chain !== chainCode(previous, row)) {
      const isFork = earlier.slice(-furthestFork - 1, -1).some((code) => row.chain === chainCode(code, row));
      if (!isFork) return { altered: row.row, forks };
      forks += 1;
    }
    earlier.push(row.chain);
  }
  return { altered: null, forks };
}

/** Two panes that write at once are a few rows apart, never more. */
const furthestFork = 40;
