import type { Finding } from '../scoring/index.ts';
import { nowhere } from '../scoring/index.ts';
import { appraiserHeaders, unitKey, unitMatcher } from '../text/index.ts';
import { registerRows } from './appraisal-tables.ts';
import type { BlocMember } from './bloc-tables.ts';
import type { LocatedTable } from './locate-tables.ts';

/** Who appraises a member: a row of table `NguoiCham`. */
export type Appraiser = {
  readonly row: number;
  readonly member: string;
  readonly unit: string;
  readonly person: string;
};

export function readAppraisers(table: LocatedTable | null, members: readonly string[]): readonly Appraiser[] {
  const match = unitMatcher(members);
  return registerRows(table, appraiserHeaders).map(({ row, text }) => {
    const unit = match(text('member'));
    const member = unit.kind === 'exact' ? (members[unit.index] ?? '') : text('member');
    return { row, member, unit: text('unit'), person: text('person') };
  });
}

/** The appraiser of a member: the last row that names somebody. */
export function appraiserOf(appraisers: readonly Appraiser[], member: string): Appraiser | null {
  return (
    appraisers.filter((one) => one.member === member && (one.unit !== '' || one.person !== '')).at(-1) ?? null
  );
}

/**
 * The leader is a contestant too: once it has appraised points another unit must be named who gave them
 * (scoring-spec §5). Nobody appraises itself.
 */
export function appraiserFindings(
  members: readonly BlocMember[],
  appraisers: readonly Appraiser[],
  isAppraised: (member: string) => boolean,
): readonly { readonly finding: Finding; readonly row: number | null }[] {
  const leaders = members.filter(({ role }) => role === 'leader').map(({ name }) => name);
  const missing = leaders
    .filter((leader) => isAppraised(leader) && appraiserOf(appraisers, leader) === null)
    .map((leader) => ({
      finding: {
        severity: 'error',
        where: { ...nowhere, table: 'appraisers', member: leader },
        code: 'leader-without-appraiser',
        leader,
      } satisfies Finding,
      row: null,
    }));
  const own = appraisers
    .filter(({ unit, person, member }) => [unit, person].some((name) => unitKey(name) === unitKey(member)))
    .map(({ member, row }) => ({ finding: itself(member, leaders.includes(member)), row }));
  return [...missing, ...own];
}

function itself(member: string, leads: boolean): Finding {
  const where = { ...nowhere, table: 'appraisers', member } as const;
  return leads
    ? { severity: 'error', where, code: 'leader-appraises-itself', leader: member }
    : { severity: 'error', where, code: 'appraiser-appraises-itself', text: member };
}
