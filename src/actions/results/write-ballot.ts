import { sheetNames, sheetText, unitKey, voteHeaders, type Attempt } from '../../text/index.ts';
import { locateTables } from '../../workbook/locate-tables.ts';
import { tableNames } from '../../workbook/table-names.ts';
import type { PlannedCell, SheetPlan } from '../../workbook/sheet-plan.ts';
import { planRows } from '../../workbook/table-rows.ts';
import { tableSheet } from '../../workbook/table-sheet.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { CountedVotes } from './result-orders.ts';

/** Writes counted votes into table `BoPhieuPhu`, which is made when the workbook has none. */
export async function writeBallot(
  door: WorkbookDoor,
  votes: readonly CountedVotes[],
): Promise<Attempt<null>> {
  const read = await door.read();
  if (!read.ok) return read;
  const table = locateTables(read.value).votes;
  if (table === null) return door.addSheets([voteSheet(votes)]);
  const wishes = votes.map(({ member, votes: count }) => ({
    isThis: (text: (key: VoteKey) => string) => unitKey(text('member')) === unitKey(member),
    values: new Map<VoteKey, PlannedCell>([
      ['member', member],
      ['votes', count],
    ]),
  }));
  const plans = planRows(table, tableNames.votes, voteHeaders, wishes);
  if (plans === null) return { ok: false, failure: { kind: 'itemNotFound', item: sheetNames.votes } };
  return door.writeRows(plans);
}

type VoteKey = Parameters<typeof voteHeaders.name>[0];

function voteSheet(votes: readonly CountedVotes[]): SheetPlan {
  const heading = { name: sheetNames.votes, table: tableNames.votes, ...sheetText.votes };
  return tableSheet(heading, [
    [[...voteHeaders.names], ...votes.map(({ member, votes: count }) => [member, count, null])],
  ]);
}
