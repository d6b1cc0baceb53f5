import { finalRows, scoreRows } from '../src/scoring/index.ts';
import { makeWorkload, province, bloc } from './engine/workloads.ts';
const w = makeWorkload(process.env['S'] === 'bloc' ? bloc : province);
const fin = w.entries.map(([, a, c]) => finalRows([a, c]));
const until = performance.now() + 6000;
let n = 0;
while (performance.now() < until) {
  for (let i = 0; i < w.blocs.length; i++) scoreRows(w.scheme, fin[i]!);
  n++;
}
console.log(n);
