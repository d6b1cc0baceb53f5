import type { MemberRole } from '../rulebooks/index.ts';
import type { BlocResult, MemberResult, SchemeNode, TieBreak } from '../scoring/index.ts';
import { paneText, sentenceOfDisqualification, showNumber } from '../text/index.ts';
import type { MissingLine, StandingRow } from './overview.ts';

/** Where things of the bloc stand in the workbook. */
export type Places = {
  readonly roleOf: (member: string) => MemberRole;
  /** The cell where a line of a member is to be filled in; null when no entry table has it. */
  readonly cellOf: (code: string, member: string) => string | null;
};

/** The members, best rank first; those without a rank follow in the order of the workbook. */
export function standingsOf(result: BlocResult, places: Places): readonly StandingRow[] {
  const titles = titlesByCode(result.scheme.nodes);
  return result.members
    .map((member) => standingOf(member, titles, places))
    .map((row) => (result.scheme.nodes.length === 0 ? withoutRank(row) : row))
    .sort((one, other) => (one.rank ?? unranked) - (other.rank ?? unranked));
}

/** Without readable criteria all totals are 0: no ground for a rank, a tie or a class. */
function withoutRank(row: StandingRow): StandingRow {
  return { ...row, rank: null, tied: false, separatedBy: null, className: null, provisional: true };
}

/** Behind every rank. */
const unranked = Number.MAX_SAFE_INTEGER;

function standingOf(member: MemberResult, titles: Titles, places: Places): StandingRow {
  return {
    member: member.member,
    role: places.roleOf(member.member),
    total: showNumber(member.total),
    provisional: member.missing.length > 0,
    rank: member.rank,
    tied: member.tied,
    separatedBy: member.separatedBy === null ? null : tieBreakWords(member.separatedBy),
    className: member.classOutcome?.label ?? null,
    missing: member.missing.map((code) => missingLine(code, member.member, titles, places)),
    invalid: member.invalid.length,
    disqualified: member.disqualifications.map(sentenceOfDisqualification),
  };
}

function missingLine(code: string, member: string, titles: Titles, places: Places): MissingLine {
  return { code, title: titles.get(code) ?? '', address: places.cellOf(code, member) };
}

type Titles = ReadonlyMap<string, string>;

function titlesByCode(nodes: readonly SchemeNode[], titles = new Map<string, string>()): Titles {
  for (const node of nodes) {
    titles.set(node.code, node.title);
    if (node.kind === 'group') titlesByCode(node.children, titles);
  }
  return titles;
}

function tieBreakWords(tieBreak: TieBreak): string {
  return tieBreak.kind === 'group'
    ? paneText.tieBreaks.group(tieBreak.code)
    : paneText.tieBreaks[tieBreak.kind];
}
