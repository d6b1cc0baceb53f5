// npm run bench [-- name…]: bundles bench/*.bench.ts as the add-in is bundled and runs one after another; each prints
// ratios against a floor of the same run.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root, run, setUpPackages } from './set-up.mjs';

setUpPackages();
const { default: webpack } = await import('webpack');
const wanted = process.argv.slice(2);
const names = readdirSync(path.join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
  .sort();

const typescript = {
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
};
const output = path.join(root, 'build', 'bench');
await bundle(names);
for (const name of names) {
  console.log(`\n== ${name}`);
  run(process.execPath, ['--expose-gc', path.join(output, `${name}.mjs`)]);
}

/** Packages stay outside: what is measured is our own code, compiled once as users get it. */
async function bundle(benchmarks) {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: root,
    entry: Object.fromEntries(benchmarks.map((name) => [name, `./bench/${name}.bench.ts`])),
    output: { path: output, filename: '[name].mjs', module: true, chunkFormat: 'module' },
    experiments: { outputModule: true },
    externalsType: 'module',
    externals: [/^[^./]/],
    module: {
      parser: { javascript: { importMeta: false } },
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: typescript }],
    },
    optimization: { minimize: false },
    performance: { hints: false },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
