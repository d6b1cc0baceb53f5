import { finalRows, scoreRows, totalsOfRows } from '../src/scoring/index.ts';
import type { EntryRows } from '../src/scoring/index.ts';

import { decoded, scoredBloc } from './engine/scored-bloc.ts';
import { makeWorkload, province, bloc } from './engine/workloads.ts';
function race<N extends string>(c: Record<N, () => unknown>, budget: number): Record<N, number> {
  const names = Object.keys(c) as N[];
  const best = Object.fromEntries(names.map((n) => [n, Infinity])) as Record<N, number>;
  const start = performance.now();
  while (performance.now() - start < budget)
    for (const n of names) {
      const t = performance.now();
      c[n]();
      const d = performance.now() - t;
      if (d < best[n]) best[n] = d;
    }
  return best;
}
const mode = process.env['MODE'];
for (const size of [bloc, province]) {
  const w = makeWorkload(size);
  const rep = size.blocs === 1 ? 40 : 1;
  const each = (f: (i: number) => unknown) => () => {
    for (let r = 0; r < rep; r++) for (let i = 0; i < w.blocs.length; i++) f(i);
  };
  const conv = (a: any): any =>
    a === null
      ? null
      : mode === 'typed' && a.every((x: any) => typeof x === 'number')
        ? Float64Array.from(a)
        : mode === 'elements'
          ? (() => {
              const b: any[] = [{}, ...a];
              b.shift();
              return b;
            })()
          : a;
  const cache = new Map<any, any>();
  const typed = (e: EntryRows): EntryRows => ({
    members: e.members,
    rows: e.rows.map((r) => {
      let t = cache.get(r.targets);
      if (t === undefined) cache.set(r.targets, (t = conv(r.targets)));
      return { values: conv(r.values), targets: t };
    }),
  });
  const ent = w.entries.map(([a, b, c]) => [typed(a), typed(b), typed(finalRows([b, c]))] as const);
  const t = race(
    {
      all: each((i) => scoredBloc(w.scheme, w.targets, w.blocs[i]!)),
      decode: each((i) => decoded(w.targets, w.blocs[i]!)),
      final: each((i) => finalRows([w.entries[i]![1], w.entries[i]![2]])),

      floor: each((i) => w.floor(w.blocs[i]!)),
      totals1: each((i) => totalsOfRows(w.scheme, ent[i]![0])),
      totals2: each((i) => totalsOfRows(w.scheme, ent[i]![1])),
      score: each((i) => scoreRows(w.scheme, ent[i]![2])),
    },
    Number(process.env['B'] ?? 3000),
  );
  const per = 1000 / w.blocs.length / rep;
  console.log(
    size.name,
    Object.entries(t)
      .map(([k, v]) => `${k} ${(v * per).toFixed(2)}µs`)
      .join('  '),
  );
}
