import { decimalToNumber, entriesByCode, swapsBetween } from '../scoring/index.ts';
import type { Entry, SchemeNode, Swap } from '../scoring/index.ts';
import { noSwap, sameUnitTwice, swapEffects, swapHeaders } from '../text/index.ts';
import { scoredBloc } from './bloc-arguments.ts';
import type { ScoredBloc } from './bloc-arguments.ts';
import { defineFunction, isFunctionError, valueError } from './contract.ts';
import type { ResultCell } from './contract.ts';
import { entryShown } from '../workbook/entry-shown.ts';
import { memberIndex } from './member-argument.ts';
import { nodesInOrder } from './nodes.ts';
import {
  blankable,
  criteriaParameter,
  entriesParameter,
  regulationParameter,
  targetsParameter,
} from './table-parameters.ts';

/** Not more rows than a person compares; the smallest changes come first. */
const mostRows = 20;

export const rankSwaps = defineFunction({
  id: 'DOIHANG',
  parameters: [
    criteriaParameter,
    entriesParameter,
    blankable(targetsParameter),
    blankable(regulationParameter),
    { name: 'don_vi_1', dimensionality: 'scalar' },
    { name: 'don_vi_2', dimensionality: 'scalar' },
  ],
  result: 'matrix',
  run: (argument) => {
    const bloc = scoredBloc({
      criteria: argument('tieu_chi'),
      entries: argument('so_lieu'),
      targets: argument('chi_tieu'),
      regulation: argument('quy_che'),
      disqualifications: [],
    });
    if (isFunctionError(bloc)) return bloc;
    const { members } = bloc.entries;
    const entries = entriesByCode(bloc.result.scheme, bloc.entries);
    const first = memberIndex(members, argument('don_vi_1'), 'don_vi_1');
    if (isFunctionError(first)) return first;
    const second = memberIndex(members, argument('don_vi_2'), 'don_vi_2');
    if (isFunctionError(second)) return second;
    if (first === second) return valueError(sameUnitTwice(members[first] ?? ''));
    const swaps = swapsBetween(bloc.result.scheme, entries, first, second).slice(0, mostRows);
    if (swaps.length === 0) return [[noSwap]];
    const nodes = new Map(nodesInOrder(bloc.result.scheme.nodes).map((node) => [node.code, node]));
    return [swapHeaders, ...swaps.map((swap) => swapRow(swap, bloc, nodes))];
  },
});

function swapRow(
  swap: Swap,
  { entries }: ScoredBloc,
  nodes: ReadonlyMap<string, SchemeNode>,
): readonly ResultCell[] {
  const node = nodes.get(swap.code);
  const shown = (entry: Entry): ResultCell =>
    node?.kind === 'line' ? entryShown(node.rule, entry, null) : '';
  return [
    entries.members[swap.member] ?? '',
    swap.code,
    node?.title ?? '',
    shown(swap.from),
    shown(swap.to),
    decimalToNumber(swap.change),
    swapEffects[swap.effect],
  ];
}
