import { decimalToNumber } from '../scoring/index.ts';
import type { RecordedVote } from '../scoring/index.ts';
import { voteHeaders } from '../text/index.ts';
import { cellAt, cellText, usedRows } from './cells.ts';
import type { Cells } from './cells.ts';
import { readDecimalCell } from './decimal-cell.ts';
import { findHeader } from './header.ts';
import { reportMissingHeader } from './legacy-header.ts';
import { memberIndex } from './members.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

export type TieVotesReading = {
  /** Null when no votes are recorded. */
  readonly vote: RecordedVote | null;
  readonly findings: Report['findings'];
};

/**
 * Reads a recorded ballot between equals (Đơn vị, Số phiếu). A blank count is no count: the ballot then decides nothing
 * for those equals. A count that is no whole number from 0 is reported and not used.
 */
export function readTieVotes(cells: Cells | null, members: readonly string[]): TieVotesReading {
  const report = startReport('votes');
  const header = cells === null ? null : findHeader(cells, voteHeaders);
  const memberColumn = header?.columns.get('member');
  const votesColumn = header?.columns.get('votes');
  if (cells === null || usedRows(cells, [0, 1, 2]) === 0) return { vote: null, findings: [] };
  if (header === null || memberColumn === undefined || votesColumn === undefined) {
    const missing = memberColumn === undefined ? 'member' : 'votes';
    reportMissingHeader(cells, voteHeaders, missing, report);
    return { vote: null, findings: report.findings };
  }
  const votes = new Map<string, number>();
  const end = usedRows(cells, [memberColumn]);
  for (let row = header.row + 1; row < end; row += 1) {
    const member = memberIn(cells, row, memberColumn, members, report);
    if (member === null) continue;
    if (votes.has(member)) {
      report.add('error', { row, column: memberColumn, member }, { code: 'repeated-member', text: member });
      continue;
    }
    const count = countIn(cells, { row, column: votesColumn, member }, report);
    if (count !== null) votes.set(member, count);
  }
  return { vote: votes.size === 0 ? null : { votes }, findings: report.findings };
}

function memberIn(
  cells: Cells,
  row: number,
  column: number,
  members: readonly string[],
  report: Report,
): string | null {
  const text = cellText(cellAt(cells, row, column));
  if (text === '' || text === '0') return null;
  const index = memberIndex(text, members, { row, column }, report);
  return index === null ? null : (members[index] ?? null);
}

type Place = { readonly row: number; readonly column: number; readonly member: string };

function countIn(cells: Cells, place: Place, report: Report): number | null {
  const cell = cellAt(cells, place.row, place.column);
  const reading = readDecimalCell(cell);
  if (reading.kind === 'blank') return null;
  const count = reading.kind === 'number' ? decimalToNumber(reading.value) : -1;
  if (Number.isInteger(count) && count >= 0) return count;
  const detail = { text: cellText(cell), header: voteHeaders.name('votes'), example: '11' };
  report.add('error', place, { code: 'unreadable-award-cell', ...detail });
  return null;
}
