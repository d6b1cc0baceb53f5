// npm run bench [-- name…]: runs bench/*.bench.ts one after another; each prints ratios against a floor of the same run.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root, run, setUpPackages } from './set-up.mjs';

setUpPackages();
const wanted = process.argv.slice(2);
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
for (const file of readdirSync(path.join(root, 'bench')).sort()) {
  if (!file.endsWith('.bench.ts')) continue;
  if (wanted.length > 0 && !wanted.some((name) => file.startsWith(name))) continue;
  console.log(`\n== ${file}`);
  run(process.execPath, ['--expose-gc', tsx, path.join('bench', file)]);
}
