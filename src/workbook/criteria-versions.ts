import { showDate, versionHeaders, versionSheet } from '../text/index.ts';
import type { VersionDifference } from '../text/index.ts';
import { cellAt, cellText } from './cells.ts';
import type { Cells } from './cells.ts';
import { filled } from './criteria-copy.ts';
import { readCriteria } from './criteria.ts';
import { fingerprint } from './fingerprint.ts';
import { findHeader } from './header.ts';
import { findTable, type LocatedTable } from './locate-tables.ts';
import type { OpenBloc } from './open-bloc.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { planRows, type RowPlan } from './table-rows.ts';
import { tableSheet } from './table-sheet.ts';

type Column = Parameters<typeof versionHeaders.name>[0];

/** One row of the register `PhienBan`. */
export type CriteriaVersion = {
  readonly number: number;
  readonly day: string;
  readonly who: string;
  readonly reason: string;
  readonly what: string;
  readonly effect: string;
  readonly fingerprint: string;
  /** `I 4KZQ; I.1 09AB`: a mark for each row, so that later one can say which rows differ. */
  readonly marks: string;
};

export function locateVersions(snapshot: WorkbookSnapshot): LocatedTable | null {
  return findTable(snapshot, versionSheet.table, versionSheet.name);
}

/** The versions as recorded, the oldest first; rows without a number are somebody's notes. */
export function readVersions(snapshot: WorkbookSnapshot): readonly CriteriaVersion[] {
  const table = locateVersions(snapshot);
  const header = table === null ? null : findHeader(table.cells, versionHeaders);
  if (table === null || header === null) return [];
  const versions: CriteriaVersion[] = [];
  for (let row = header.row + 1; row < table.cells.length; row += 1) {
    const text = (key: Column): string => cellText(cellAt(table.cells, row, header.columns.get(key)));
    const number = Number(text('number'));
    if (text('number') === '' || !Number.isInteger(number)) continue;
    versions.push({
      number,
      day: dayText(cellAt(table.cells, row, header.columns.get('day'))),
      who: text('who'),
      reason: text('reason'),
      what: text('what'),
      effect: text('effect'),
      fingerprint: text('fingerprint'),
      marks: text('marks'),
    });
  }
  return versions.sort((one, other) => one.number - other.number);
}

/** Excel makes a real date of a day that somebody types anew. */
function dayText(cell: Cells[number][number]): string {
  return typeof cell === 'number' && Number.isInteger(cell) && cell > 0 ? showDate(cell) : cellText(cell);
}

/** A short mark for each criterion by its full code. */
export function criteriaMarks({ tables, scheme }: OpenBloc): ReadonlyMap<string, string> {
  const cells = tables.criteria?.cells ?? [];
  const { rows } = readCriteria(cells, scheme.regulation);
  return new Map(
    [...rows].map(([code, row]) => [code, fingerprint([filled([cells[row - 1] ?? []])]).slice(0, 4)]),
  );
}

export function marksText(marks: ReadonlyMap<string, string>): string {
  return [...marks].map(([code, mark]) => `${code} ${mark}`).join('; ');
}

function readMarks(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('; ').flatMap((part): readonly (readonly [string, string])[] => {
      const cut = part.lastIndexOf(' ');
      return cut <= 0 ? [] : [[part.slice(0, cut), part.slice(cut + 1)]];
    }),
  );
}

/** Which rows differ from a recorded version. */
export function differenceFrom(version: CriteriaVersion, bloc: OpenBloc): VersionDifference {
  const before = readMarks(version.marks);
  const now = criteriaMarks(bloc);
  const changed = [...now].flatMap(([code, mark]) => {
    const known = before.get(code);
    return known !== undefined && known !== mark ? [code] : [];
  });
  const added = [...now.keys()].filter((code) => !before.has(code));
  const removed = [...before.keys()].filter((code) => !now.has(code));
  return { changed, added, removed, regulation: changed.length + added.length + removed.length === 0 };
}

/** The register grows: its columns are made for what will stand there. */
const widths = [13, 12, 24, 32, 52, 44, 18, 30];

const columns = ['number', 'day', 'who', 'reason', 'what', 'effect', 'fingerprint', 'marks'] as const;

/** The sheet of the register with its first versions. */
export function makeVersionSheet(versions: readonly CriteriaVersion[]): SheetPlan {
  const sheet = tableSheet(versionSheet, [
    [columns.map(versionHeaders.name), ...versions.map((version) => columns.map((key) => version[key]))],
  ]);
  return {
    ...sheet,
    columns: sheet.columns.map((column, place) => ({ ...column, width: widths[place] ?? column.width })),
  };
}

/** Where the next versions are written; null when the register lacks one of its columns. */
export function planVersions(
  table: LocatedTable,
  versions: readonly CriteriaVersion[],
): readonly RowPlan[] | null {
  return planRows(
    table,
    versionSheet.table,
    versionHeaders,
    versions.map((version) => ({
      isThis: () => false,
      values: new Map(columns.map((key) => [key, version[key]])),
    })),
  );
}
