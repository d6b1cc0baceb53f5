import { decimalToNumber } from '../scoring/index.ts';
import type { Finding, MemberResult } from '../scoring/index.ts';
import { messageOf, noteOf, resultHeaders } from '../text/index.ts';
import { scoredBloc } from './bloc-arguments.ts';
import type { ScoredBloc } from './bloc-arguments.ts';
import { defineFunction, isFunctionError } from './contract.ts';
import type { ResultCell } from './contract.ts';
import { shareToNumber } from './shares.ts';
import {
  criteriaParameter,
  disqualificationsParameter,
  entriesParameter,
  headerParameter,
  optional,
  regulationParameter,
  targetsParameter,
  votesParameter,
} from './table-parameters.ts';
import { onlyCell, onlyCellPlace, yesNoIn } from './values.ts';

/** The main job in one call: one row for each member, in input order. */
export const summary = defineFunction({
  id: 'TONGHOP',
  parameters: [
    criteriaParameter,
    entriesParameter,
    optional(targetsParameter),
    optional(regulationParameter),
    optional(disqualificationsParameter),
    optional(headerParameter),
    optional(votesParameter),
  ],
  result: 'matrix',
  run: (argument) => {
    const withHeader = yesNoIn(onlyCell(argument('tieu_de')), onlyCellPlace('tieu_de'), true);
    if (isFunctionError(withHeader)) return withHeader;
    const bloc = scoredBloc({
      criteria: argument('tieu_chi'),
      entries: argument('so_lieu'),
      targets: argument('chi_tieu'),
      regulation: argument('quy_che'),
      disqualifications: argument('khong_che'),
      votes: argument('bo_phieu'),
    });
    if (isFunctionError(bloc)) return bloc;
    const notes = notesOf(bloc);
    const rows = bloc.result.members.map((member) => memberRow(member, notes(member)));
    return withHeader ? [resultHeaders.names, ...rows] : rows;
  },
});

function memberRow(member: MemberResult, note: string): readonly ResultCell[] {
  return [
    member.member,
    decimalToNumber(member.standard),
    decimalToNumber(member.bonus),
    decimalToNumber(member.deduction),
    decimalToNumber(member.total),
    member.share === null ? '' : shareToNumber(member.share),
    member.rank ?? '',
    member.classOutcome?.label ?? '',
    note,
  ];
}

/** What is said of a member, then what was found in its cells, then what was found for everyone. */
function notesOf({ findings, entries: { members } }: ScoredBloc): (member: MemberResult) => string {
  const own: readonly (readonly [string | null, Finding[]])[] = members.map((member) => [member, []]);
  const byMember = new Map<string | null, Finding[]>([...own, [null, []]]);
  for (const finding of findings)
    for (const member of concerned(finding)) (byMember.get(member) ?? byMember.get(null))?.push(finding);
  const shared = joined((byMember.get(null) ?? []).map((finding) => messageOf(finding)));
  return (member) => {
    const inCells = (byMember.get(member.member) ?? []).map((finding) => messageOf(inColumnOf(finding)));
    return joined([noteOf(member), ...inCells, shared]);
  };
}

/** The equals that a ballot must part are asked, and nobody else. */
function concerned(finding: Finding): readonly (string | null)[] {
  return finding.code === 'vote-needed' ? finding.members : [finding.where.member];
}

/** A note of a member, or an advice that ends with an example, has no full stop of its own. */
function joined(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences) {
    if (sentence === '') continue;
    text = text === '' ? sentence : `${text}${/[.?!]$/.test(text) ? '' : '.'} ${sentence}`;
  }
  return text;
}

/** The row already names the member. */
function inColumnOf(finding: Finding): Finding {
  return { ...finding, where: { ...finding.where, member: null } };
}
