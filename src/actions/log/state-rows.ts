import { logWords } from '../../text/index.ts';
import { lastCode } from '../../workbook/log/open-log.ts';
import { sheetCodes, type LogPages } from '../../workbook/log/pages.ts';
import type { LogRow, UnchainedRow } from '../../workbook/log/rows.ts';

type Heading = { readonly time: string; readonly person: string };

/** One row for each sheet with the fingerprint that it has as the log begins or ends. */
export function stateRows(
  pages: LogPages,
  kind: 'started' | 'ended',
  heading: Heading,
): readonly UnchainedRow[] {
  const words = kind === 'started' ? logWords.startedAfter : logWords.endedAfter;
  return [...sheetCodes(pages)].map(([page, code]) => ({
    ...heading,
    page,
    place: logWords.allPage,
    unit: '',
    before: '',
    after: words(code),
    how: logWords.how(kind, 1),
    code,
  }));
}

/**
 * What changed while no pane was open, sheet by sheet: only the fingerprints can tell. A sheet that got another name
 * has the same fingerprint under it.
 */
export function rowsOfClosedTime(
  pages: LogPages,
  rows: readonly LogRow[],
  heading: Heading,
): readonly UnchainedRow[] {
  const now = sheetCodes(pages);
  const known = new Set(rows.map(({ page }) => page).filter((page) => lastCode(rows, page) !== null));
  const lost = [...known].filter((page) => !now.has(page) && lastCode(rows, page) !== goneCode);
  const renamed = new Set<string>();
  const told = [...now].flatMap(([page, code]): readonly UnchainedRow[] => {
    const before = lastCode(rows, page);
    if (before === code) return [];
    const from = before === null ? lost.find((one) => lastCode(rows, one) === code) : undefined;
    if (from !== undefined) renamed.add(from);
    return [closedRow(page, before ?? (from === undefined ? '' : code), code, heading)];
  });
  const gone = lost
    .filter((page) => !renamed.has(page))
    .map((page) => ({
      ...closedRow(page, lastCode(rows, page) ?? '', goneCode, heading),
      after: logWords.lostPage,
    }));
  return [...told, ...gone];
}

/** Stands for the fingerprint of a sheet that is not there any more. */
const goneCode = '–';

function closedRow(page: string, before: string, code: string, heading: Heading): UnchainedRow {
  return {
    ...heading,
    person: logWords.unknownPerson,
    page,
    place: logWords.allPage,
    unit: '',
    before: logWords.closedBefore(before),
    after: logWords.closedAfter(code),
    how: logWords.how('closed', 1),
    code,
  };
}
