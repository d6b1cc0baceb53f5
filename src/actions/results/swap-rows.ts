import { swapsBetween } from '../../scoring/index.ts';
import type { Entry, SchemeNode, Swap } from '../../scoring/index.ts';
import { resultPane, showNumber, swapEffects } from '../../text/index.ts';
import { everyNode } from '../../workbook/code-index.ts';
import { entryShown } from '../../workbook/entry-shown.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';

/** One cell whose change alone exchanges two members, ties them or parts them. */
export type SwapRow = {
  readonly key: string;
  readonly member: string;
  readonly code: string;
  readonly title: string;
  /** `9,5 → 10`. */
  readonly change: string;
  readonly points: string;
  readonly effect: string;
};

/** Not more than a person compares. */
const mostRows = 10;

/** The smallest changes first; empty when no single cell decides, or one of the two has no rank. */
export function swapRows(bloc: OpenBloc, member: string, other: string): readonly SwapRow[] {
  const { scheme, final, disqualifications, vote } = bloc;
  const [first, second] = [final.members.indexOf(member), final.members.indexOf(other)];
  if (first < 0 || second < 0 || first === second) return [];
  const options = { disqualifications, ...(vote === null ? {} : { vote }) };
  const nodes = new Map(everyNode(scheme).map((node) => [node.code, node]));
  return swapsBetween(scheme, final, first, second, options)
    .slice(0, mostRows)
    .map((swap, place) => rowOf(swap, place, bloc, nodes));
}

function rowOf(
  swap: Swap,
  place: number,
  { final }: OpenBloc,
  nodes: ReadonlyMap<string, SchemeNode>,
): SwapRow {
  const node = nodes.get(swap.code);
  return {
    key: `${place} ${swap.code}`,
    member: final.members[swap.member] ?? '',
    code: swap.code,
    title: node?.title ?? '',
    change: resultPane.swaps.change(shown(swap.from, node), shown(swap.to, node)),
    points: swap.change.coefficient > 0 ? `+${showNumber(swap.change)}` : showNumber(swap.change),
    effect: swapEffects[swap.effect],
  };
}

function shown(entry: Entry, node: SchemeNode | undefined): string {
  if (node?.kind !== 'line') return '';
  const text = entryShown(node.rule, entry, null);
  return typeof text === 'number' ? showNumber(text) : text;
}
