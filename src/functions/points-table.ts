import { decimalToNumber } from '../scoring/index.ts';
import type { BlocResult, Finding, SchemeNode } from '../scoring/index.ts';
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
    const rows = nodesInOrder(bloc.result.scheme.nodes).map((node) =>
      nodeRow(node, bloc.result, bloc.findings),
    );
    const notes = tableNotes(bloc).map((note) => ['', note]);
    return [...(withHeader ? [header] : []), ...rows, ...notes];
  },
});

function nodeRow(node: SchemeNode, result: BlocResult, findings: readonly Finding[]): readonly ResultCell[] {
  const points = result.members.map(({ member }, index) =>
    pointsCell(node.code, member, index, result, findings),
  );
  return [node.code, node.title, ...points];
}

/** A line that was not scored shows what it is instead of a 0 that nobody gave (scoring-spec §2). */
function pointsCell(
  code: string,
  member: string,
  index: number,
  result: BlocResult,
  findings: readonly Finding[],
): ResultCell {
  const points = result.pointsOf(code, index);
  switch (points.state) {
    case 'blank':
      return '';
    case 'notAssigned':
      return result.scheme.regulation.notAssigned === 'exclude'
        ? stateTerms.name('notAssigned')
        : decimalToNumber(points.total);
    case 'invalid':
      return whyInvalid(code, member, findings) ?? decimalToNumber(points.total);
    case 'scored':
    case 'notConsidered':
      return decimalToNumber(points.total);
  }
}

function whyInvalid(code: string, member: string, findings: readonly Finding[]): string | null {
  const found = findings.find(({ where }) => where.code === code && where.member === member);
  return found === undefined
    ? null
    : messageOf({ ...found, where: { ...found.where, code: null, member: null } });
}
