import type { Scheme } from '../../src/scoring/index.ts';
import { columnsOf, makeLimit } from './columns.ts';
import { makeFloor } from './floor.ts';
import { referenceOf } from './reference.ts';
import type { ResultRow } from './reference.ts';
import { decoded, targetRows } from './scored-bloc.ts';
import type { StageEntries, TargetRows } from './scored-bloc.ts';
import type { BlocRows, Plan } from './workload.ts';
import { makeBloc, makePlan, schemeOf } from './workload.ts';

export type Size = {
  readonly name: string;
  readonly blocs: number;
  readonly members: number;
  readonly criteria: number;
};

export const bloc: Size = { name: 'bloc', blocs: 1, members: 10, criteria: 60 };
export const province: Size = { name: 'province', blocs: 40, members: 12, criteria: 60 };
export const nation: Size = { name: 'nation', blocs: 2520, members: 12, criteria: 60 };

/** Everything that is measured over one size: cells, entries, floors and the exact results. */
export type Workload = {
  readonly size: Size;
  readonly plan: Plan;
  readonly scheme: Scheme;
  readonly targets: TargetRows;
  readonly blocs: readonly BlocRows[];
  readonly entries: readonly StageEntries[];
  readonly expected: readonly (readonly ResultRow[])[];
  /** From rows of cells to rows of results, bloc by bloc. */
  readonly floor: (bloc: BlocRows) => readonly ResultRow[];
  /** From typed columns to rows of results, all blocs at once. */
  readonly limit: () => readonly ResultRow[];
};

export function makeWorkload(size: Size): Workload {
  const plan = makePlan(size.criteria);
  const targets = targetRows(plan, size.members);
  const blocs = Array.from({ length: size.blocs }, (_none, index) => makeBloc(plan, size.members, index + 1));
  return {
    size,
    plan,
    scheme: schemeOf(plan),
    targets,
    blocs,
    entries: blocs.map((rows) => decoded(targets, rows)),
    expected: blocs.map((rows) => referenceOf(plan, rows)),
    floor: makeFloor(plan),
    limit: makeLimit(plan, columnsOf(plan, blocs)),
  };
}
