import { classify, decimal, finalRows, rankScores, scoreRows } from '../src/scoring/index.ts';
import type { BlocResult, EntryRows, ExplanationRow } from '../src/scoring/index.ts';
import { differentRows, unexplainedTotals } from './engine/checks.ts';
import { labelOf, ranksOf } from './engine/places.ts';
import type { ResultRow } from './engine/reference.ts';
import { scoredBloc, stageTotals, tableOf } from './engine/scored-bloc.ts';
import type { StageEntries } from './engine/scored-bloc.ts';
import { classLimits } from './engine/workload.ts';
import type { Size, Workload } from './engine/workloads.ts';
import { bloc, makeWorkload, nation, province } from './engine/workloads.ts';
import { growth, race, verdict } from './measure.ts';

/** Times the engine goal by goal against floors of the same run, in turns; every result is checked first. */
function benchmarks(): void {
  const times = new Map<Size, Times>();
  for (const size of [bloc, province, nation]) {
    const work = makeWorkload(size);
    printDifferences(work);
    times.set(size, summary(work));
    if (size !== nation) {
      explained(work, 'points and reasons kept, one member shown', 1, (rows) => rows.length);
      explained(work, 'every line of every member listed', size.members, (rows) => rows.length);
      explained(work, 'every line of every member read', size.members, sizeOfReasons);
    }
    columns(work);
    if (size !== bloc) memory(work);
    if (size === province) edits(work);
  }
  for (const members of [12, 480, 4800]) places(members);
  printGrowth('members, province to nation', times.get(province), times.get(nation), [480, 30240], 1.05);
  const narrow = summary(makeWorkload({ ...province, criteria: 15, name: 'province of 15 criteria' }));
  const wide = summary(makeWorkload({ ...province, criteria: 240, name: 'province of 240 criteria' }));
  printGrowth('criteria, 15 to 240', narrow, wide, [15, 240], 1);
}

type Times = { readonly engine: number; readonly floor: number };

/** P6; the floor grows too where the cells no longer fit into the cache. */
function printGrowth(
  what: string,
  small: Times | undefined,
  large: Times | undefined,
  sizes: readonly [number, number],
  most: number,
): void {
  if (small === undefined || large === undefined) return;
  const floor = growth(small.floor, large.floor, sizes).toFixed(2);
  const engine = growth(small.engine, large.engine, sizes);
  console.log(`${verdict('P6', `growth in ${what}`, engine, most, ' exponent')} (the floor ${floor})`);
}

/** Small sizes are repeated within one turn, so that a turn is long enough for the clock. */
function repeated({ blocs }: Size, run: () => unknown): () => void {
  const times = Math.ceil(40 / blocs);
  return () => {
    for (let time = 0; time < times; time++) run();
  };
}

function each<Item>(items: readonly Item[], run: (item: Item) => unknown): () => void {
  return () => {
    for (const item of items) run(item);
  };
}

const budgetOf = ({ blocs }: Size): number => (blocs > 1000 ? 6000 : 2500);

/** P1: from cells to the summary table. */
function summary({ size, scheme, targets, blocs, floor }: Workload): Times {
  const engine = each(blocs, (rows) => scoredBloc(scheme, targets, rows));
  const times = race(
    { engine: repeated(size, engine), floor: repeated(size, each(blocs, floor)) },
    budgetOf(size),
  );
  print('P1', `${size.name}, cells to result table`, times.engine, times.floor, 1.5, size, 'rows floor');
  return times;
}

/**
 * P2: the same with the points of every line of every stage kept and what their reasons are told from; a person looks
 * at one member at a time, so one is shown. Beside it the price of listing, and of reading, the lines of all members.
 */
function explained(
  { size, scheme, entries, blocs, floor }: Workload,
  what: string,
  shown: number,
  use: (rows: readonly ExplanationRow[]) => number,
): void {
  const engine = each(entries, ([self, agreed, council]) => {
    for (const stage of [self, agreed, finalRows([agreed, council])]) {
      const result = scoreRows(scheme, stage);
      for (let member = 0; member < shown; member++) use(result.explain(member));
    }
  });
  const times = race(
    { engine: repeated(size, engine), floor: repeated(size, each(blocs, floor)) },
    budgetOf(size),
  );
  print('P2', `${size.name}, ${what}`, times.engine, times.floor, 4, size, 'rows floor');
}

function sizeOfReasons(rows: readonly ExplanationRow[]): number {
  return rows.reduce(
    (sum, row) => sum + row.points.coefficient + (row.kind === 'line' ? row.arithmetic.kind.length : 0),
    0,
  );
}

/** P3: from entries that are decoded already, against typed columns. */
function columns({ size, scheme, entries, limit }: Workload): void {
  const engine = each(entries, (stages) => tableOf(scheme, stages));
  const times = race({ engine: repeated(size, engine), limit: repeated(size, limit) }, budgetOf(size));
  print('P3', `${size.name}, entries to result table`, times.engine, times.limit, 2, size, 'typed columns');
}

/** P4: ranks and classes of totals with two tie-breaks. */
function places(members: number): void {
  const { plan, scheme, expected } = makeWorkload({ ...bloc, members });
  const limits = classLimits(plan);
  const keys = Int32Array.from(
    { length: members * 5 },
    (_none, index) => ((index * 7919) % 997) + (index % 3),
  );
  (expected[0] ?? []).forEach((row, member) => (keys[member * 5 + 2] = Math.round(row[2] * 100)));
  const decimals = Array.from({ length: members }, (_none, member) =>
    [2, 3, 4].map((level) => decimal(keys[member * 5 + level] ?? 0, -2)),
  );
  const { classes } = scheme.regulation;
  const engine = (): unknown => [
    rankScores(decimals, 'competition'),
    decimals.map(([points = decimal(0)]) =>
      classify({ score: { kind: 'points', points }, groups: [] }, classes),
    ),
  ];
  const floor = (): unknown => [
    ranksOf(keys, members),
    Array.from({ length: members }, (_none, member) => labelOf(keys[member * 5 + 2] ?? 0, limits)),
  ];
  const size = { ...bloc, blocs: members < 100 ? 1 : 40 };
  const times = race({ engine: repeated(size, engine), floor: repeated(size, floor) }, 1500);
  print('P4', `ranks and classes of ${members}`, times.engine, times.floor, 3, size, 'sorted integers');
}

/** P5: one cell changes, alone and in one bloc of a nation after another. */
function edits(work: Workload): void {
  const whole = makeWorkload(nation);
  const alone = work.entries.slice(0, 1);
  const council = edited(work, alone, 2);
  const agreed = edited(work, alone, 1);
  const nationwide = edited(work, whole.entries, 1);
  const floorOf = (blocs: Workload['blocs']) => (turn: number) => {
    const chosen = blocs[turn % blocs.length];
    return chosen === undefined ? [] : work.floor(chosen);
  };
  const times = race(
    {
      council: hundred(council),
      agreed: hundred(agreed),
      nationwide: hundred(nationwide),
      floor: hundred(floorOf(work.blocs.slice(0, 1))),
      floorNationwide: hundred(floorOf(whole.blocs)),
    },
    3000,
  );
  console.log(
    verdict('P5', 'an edit of the last stage to the table of its bloc', times.council * 10, 25, ' µs'),
  );
  console.log(verdict('P5', 'an edit below it, which two totals hang on', times.agreed * 10, 25, ' µs'));
  const exponent = growth(times.agreed, times.nationwide, [12, 30240]);
  const ofFloor = growth(times.floor, times.floorNationwide, [12, 30240]).toFixed(2);
  const what = 'growth of an edit, 12 to 30,240 members';
  console.log(
    `${verdict('P5', what, exponent, 0.05, ' exponent')} (the floor ${ofFloor}: cells that no cache holds)`,
  );
}

/** The table of a bloc after one cell of one stage has changed; the totals of stages that it cannot touch are known. */
function edited(
  { scheme }: Workload,
  entries: readonly StageEntries[],
  stage: 1 | 2,
): (turn: number) => readonly ResultRow[] {
  const before = entries.map((stages) => stageTotals(scheme, stages));
  return (turn) => {
    const index = turn % entries.length;
    const stages = entries[index];
    const known = before[index];
    if (stages === undefined || known === undefined) return [];
    const [self, agreed, council] = stages;
    if (stage === 2) return tableOf(scheme, [self, agreed, withOther(council, turn)], known);
    const { self: own } = known;
    return tableOf(scheme, [self, withOther(agreed, turn), council], { self: own });
  };
}

function withOther({ members, rows }: EntryRows, turn: number): EntryRows {
  const [first, ...rest] = rows;
  const values = (first?.values ?? []).map((entry, member) => (member === 0 ? turn % 7 : entry));
  return { members, rows: [{ values, targets: first?.targets ?? null }, ...rest] };
}

function hundred(run: (turn: number) => unknown): () => void {
  let turn = 0;
  return () => {
    for (let time = 0; time < 100; time++) run((turn += 41));
  };
}

/** P12: the most memory over the input while the results of all blocs are kept. */
function memory({ size, scheme, entries }: Workload): void {
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 2 ** 20;
  };
  globalThis.gc?.();
  const before = used();
  let peak = before;
  const kept: BlocResult[] = [];
  for (const [, agreed, council] of entries) {
    kept.push(scoreRows(scheme, finalRows([agreed, council])));
    if (kept.length % 10 === 0) peak = Math.max(peak, used());
  }
  const goal = size.blocs > 1000 ? 64 : 4;
  const what = `${size.name}, peak memory over the input with ${kept.length} results kept`;
  console.log(verdict('P12', what, peak - before, goal, ' MiB'));
}

function printDifferences({ size, scheme, targets, blocs, entries, expected, floor, limit }: Workload): void {
  let different = differentRows(limit(), expected.flat());
  let unexplained = 0;
  blocs.forEach((rows, index) => {
    const wanted = expected[index] ?? [];
    different +=
      differentRows(scoredBloc(scheme, targets, rows), wanted) + differentRows(floor(rows), wanted);
    const [, agreed, council] = entries[index] ?? [];
    if (agreed === undefined || council === undefined) return;
    unexplained += unexplainedTotals(scoreRows(scheme, finalRows([agreed, council])), wanted);
  });
  console.log(verdict('P0', `${size.name}, rows that differ from the reference`, different, 0, ' rows'));
  console.log(verdict('P0', `${size.name}, totals not explained`, unexplained, 0, ' members'));
}

function print(
  goal: string,
  what: string,
  engine: number,
  floor: number,
  most: number,
  size: Size,
  against: string,
): void {
  const turns = Math.ceil(40 / size.blocs);
  const shown = `(${(engine / turns).toFixed(4)} ms against ${(floor / turns).toFixed(4)} ms)`;
  console.log(`${verdict(goal, what, engine / floor, most, `x the ${against}`)} ${shown}`);
}

benchmarks();
