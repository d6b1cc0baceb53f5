import { decimalToNumber, finalEntries, scoreBloc } from '../../src/scoring/index.ts';
import type { BlocEntries, BlocResult, Entry, LineEntries, Scheme } from '../../src/scoring/index.ts';
import type { ResultRow } from './reference.ts';
import type { BlocRows, Cell, Plan, Rows } from './workload.ts';

const yes: Entry = { state: 'yesNo', yes: true, flags: [] };
const no: Entry = { state: 'yesNo', yes: false, flags: [] };

/** From the cells of three stages to the result table, through the engine. */
export function scoredBloc(
  scheme: Scheme,
  plan: Plan,
  targets: TargetRows,
  bloc: BlocRows,
): readonly ResultRow[] {
  const [self, agreed, council] = bloc.stages.map((rows) => entriesOf(plan, targets, bloc, rows));
  if (self === undefined || agreed === undefined || council === undefined) return [];
  const own = scoreBloc(scheme, self);
  const second = scoreBloc(scheme, agreed);
  return tableOf(own, second, scoreBloc(scheme, finalEntries([agreed, council])));
}

/** Targets by line for a number of members; null for lines without one. */
export type TargetRows = readonly (readonly Entry[] | null)[];

export function targetRows(plan: Plan, size: number): TargetRows {
  return plan.leaves.map((leaf) =>
    leaf.kind === 'ratio' ? Array.from({ length: size }, () => leaf.target / 100) : null,
  );
}

function entriesOf(plan: Plan, targets: TargetRows, bloc: BlocRows, rows: Rows): BlocEntries {
  const lines = new Map<string, LineEntries>();
  plan.leaves.forEach((leaf, index) => {
    const values = (rows[index] ?? []).map(entryOf);
    lines.set(leaf.code, { values, targets: targets[index] ?? null });
  });
  return { members: bloc.members, lines };
}

function entryOf(cell: Cell): Entry {
  if (typeof cell === 'number') return cell;
  return cell === '' ? null : cell ? yes : no;
}

function tableOf(self: BlocResult, agreed: BlocResult, final: BlocResult): readonly ResultRow[] {
  const totalIn = (result: BlocResult, member: number): number => {
    const total = result.members[member]?.total;
    return total === undefined ? Number.NaN : decimalToNumber(total);
  };
  return final.members.map(({ rank, classOutcome }, member) => [
    totalIn(self, member),
    totalIn(agreed, member),
    totalIn(final, member),
    rank ?? 0,
    classOutcome?.label ?? '',
  ]);
}
