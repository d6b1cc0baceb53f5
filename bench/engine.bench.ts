import { pathToFileURL } from 'node:url';
import { makeFloor } from './engine/floor.ts';
import { referenceOf } from './engine/reference.ts';
import type { ResultRow } from './engine/reference.ts';
import { scoredBloc, targetRows } from './engine/scored-bloc.ts';
import type { BlocRows, Plan } from './engine/workload.ts';
import { makeBloc, makePlan, schemeOf } from './engine/workload.ts';
import { growth, medianOf } from './measure.ts';

type Size = {
  readonly name: string;
  readonly blocs: number;
  readonly members: number;
  readonly criteria: number;
};

const bloc: Size = { name: 'bloc', blocs: 1, members: 10, criteria: 60 };
const province: Size = { name: 'province', blocs: 40, members: 12, criteria: 60 };
const nation: Size = { name: 'nation', blocs: 2520, members: 12, criteria: 60 };

type Measured = { readonly engine: number; readonly floor: number; readonly different: number };

/** Times the engine on whole workloads against a floor measured in the same run; every result is checked. */
export function benchmarks(print: (line: string) => void = console.log): void {
  const measured = new Map<Size, Measured>();
  for (const size of [bloc, province, nation]) {
    const result = measure(size);
    measured.set(size, result);
    print(lineOf(size, result));
  }
  const time = (size: Size): number => measured.get(size)?.engine ?? Number.NaN;
  print(
    `growth in members (province to nation): ${growth(time(province), time(nation), [480, 30240]).toFixed(2)}`,
  );
  const narrow = measure({ ...province, criteria: 15, name: 'province, 15 criteria' });
  const wide = measure({ ...province, criteria: 240, name: 'province, 240 criteria' });
  print(`growth in criteria (15 to 240): ${growth(narrow.engine, wide.engine, [15, 240]).toFixed(2)}`);
  const large: Size = { name: 'one bloc of 95 members, 230 criteria', blocs: 1, members: 95, criteria: 230 };
  print(lineOf(large, measure(large)));
  const huge: Size = { name: 'one bloc of 4800 members', blocs: 1, members: 4800, criteria: 60 };
  print(lineOf(huge, measure(huge)));
}

function measure(size: Size): Measured {
  const plan = makePlan(size.criteria);
  const scheme = schemeOf(plan);
  const targets = targetRows(plan, size.members);
  const blocs = Array.from({ length: size.blocs }, (_none, index) => makeBloc(plan, size.members, index + 1));
  const floor = makeFloor(plan);
  const score = (rows: BlocRows): readonly ResultRow[] => scoredBloc(scheme, targets, rows);
  const different = differences(plan, blocs, [score, floor]);
  const budget = size.blocs > 1000 ? 2500 : 800;
  const repeat = size.blocs === 1 && size.members < 50 ? 50 : 1;
  const all = (run: (rows: BlocRows) => unknown) => () => {
    for (let time = 0; time < repeat; time++) for (const rows of blocs) run(rows);
  };
  const floorTime = medianOf(all(floor), budget) / repeat;
  return { engine: medianOf(all(score), budget) / repeat, floor: floorTime, different };
}

/** Members whose row differs from the exact reference, over all ways of scoring. */
function differences(
  plan: Plan,
  blocs: readonly BlocRows[],
  ways: readonly ((rows: BlocRows) => readonly ResultRow[])[],
): number {
  let different = 0;
  for (const rows of blocs) {
    const expected = referenceOf(plan, rows);
    for (const way of ways) {
      way(rows).forEach((row, member) => {
        if (row.some((cell, column) => cell !== expected[member]?.[column])) different += 1;
      });
    }
  }
  return different;
}

function lineOf({ name, blocs, members, criteria }: Size, { engine, floor, different }: Measured): string {
  const cells = blocs * members * criteria * 3;
  const each = ((engine * 1e6) / cells).toFixed(1);
  const ratio = (engine / floor).toFixed(2);
  return `${name}: ${engine.toFixed(3)} ms, ${each} ns a cell, ${ratio}x the floor (${floor.toFixed(3)} ms), ${different} differences`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) benchmarks();
