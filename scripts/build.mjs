// npm run build [-- --preview] [--base-url https://…] [--office-js cdn|self] [--development]
import { rmSync } from 'node:fs';
import path from 'node:path';
import { root, run, setUpPackages } from './set-up.mjs';

function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

setUpPackages();
const { default: webpack } = await import('webpack');
const { configurations } = await import('../webpack.config.js');

const target = process.argv.includes('--preview') ? 'preview' : 'dist';
const output = target === 'preview' ? 'build/preview' : 'dist';
if (target === 'dist') rmSync(path.join(root, output), { recursive: true, force: true });

const compiler = webpack(
  configurations({
    target,
    mode: process.argv.includes('--development') ? 'development' : 'production',
    baseUrl: option('base-url'),
    officeJs: option('office-js'),
  }),
);

const stats = await new Promise((resolve, reject) => {
  compiler.run((error, result) => (error ? reject(error) : resolve(result)));
});
await new Promise((resolve) => compiler.close(resolve));
if (stats.hasErrors()) {
  console.error(stats.toString({ all: false, errors: true, colors: process.stdout.isTTY }));
  process.exit(1);
}

const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
run(process.execPath, [tsx, 'scripts/write-functions-json.ts', output]);
if (target === 'preview') run(process.execPath, [tsx, 'scripts/write-samples.ts', `${output}/samples`]);
console.log(`Đã dựng xong: ${output}`);
