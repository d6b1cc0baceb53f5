import type { BlocResult, Finding, NodePoints, SchemeNode } from '../scoring/index.ts';
import { criteriaHeaders, messageOf, stateTerms } from '../text/index.ts';
import { scoredBloc, tableNotes } from './bloc-arguments.ts';
import { defineFunction, isFunctionError } from './contract.ts';
import type { ResultCell } from './contract.ts';
import { nodesInOrder } from './nodes.ts';
import {
  criteriaParameter,
  entriesParameter,
  headerParameter,
  optional,
  regulationParameter,
  targetsParameter,
} from './table-parameters.ts';
import { onlyCell, onlyCellPlace, yesNoIn } from './values.ts';

/**
 * Criteria down, members across: the points of every line and the T of every group (scoring-spec §4). What was found
 * about a whole table stands below, one row each without a code.
 */
export const pointsTable = defineFunction({
  id: 'CHAMDIEM',
  parameters: [
    criteriaParameter,
    entriesParameter,
    optional(targetsParameter),
    optional(regulationParameter),
    optional(headerParameter),
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
      disqualifications: [],
    });
    if (isFunctionError(bloc)) return bloc;
    const members = bloc.result.members.map(({ member }) => member);
    const header = [criteriaHeaders.name('code'), criteriaHeaders.name('title'), ...members];
    const problems = problemsOf(bloc.findings);
    const rows = nodesInOrder(bloc.result.scheme.nodes).map((node) => nodeRow(node, bloc.result, problems));
    const notes = tableNotes(bloc).map((note) => ['', note]);
    return [...(withHeader ? [header] : []), ...rows, ...notes];
  },
});

type Problems = ReadonlyMap<string, Finding>;

function nodeRow({ code, title }: SchemeNode, result: BlocResult, problems: Problems): readonly ResultCell[] {
  const { totals, states } = result.rowOf(code);
  if (states === null) return [code, title, ...totals];
  const notAssigned =
    result.scheme.regulation.notAssigned === 'exclude' ? stateTerms.name('notAssigned') : null;
  const marks = result.members.map(({ member }, index): ResultCell => {
    const problem = states[index] === 'invalid' ? problems.get(placeOf(code, member)) : undefined;
    if (problem !== undefined) return withoutPlace(problem);
    return markOf(states[index] ?? 'blank', notAssigned) ?? totals[index] ?? '';
  });
  return [code, title, ...marks];
}

/** A line that was not scored shows what it is instead of a 0 that nobody gave (scoring-spec §2). */
function markOf(state: NodePoints['state'], notAssigned: string | null): string | null {
  if (state === 'blank') return '';
  return state === 'notAssigned' ? notAssigned : null;
}

/** The first finding of each cell, by code and member. */
function problemsOf(findings: readonly Finding[]): Problems {
  const problems = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, member } = finding.where;
    if (code === null || member === null) continue;
    const place = placeOf(code, member);
    if (!problems.has(place)) problems.set(place, finding);
  }
  return problems;
}

function placeOf(code: string, member: string): string {
  return `${code}\n${member}`;
}

/** The cell stands in the row and the column already. */
function withoutPlace(finding: Finding): string {
  return messageOf({ ...finding, where: { ...finding.where, code: null, member: null } });
}
