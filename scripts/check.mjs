// npm run check: everything a reviewer would run, errors only.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root, setUpPackages } from './set-up.mjs';

setUpPackages();
const bin = (pack, file) => path.join(root, 'node_modules', pack, file);

const steps = [
  ['kiểu (toàn bộ)', [bin('typescript', 'bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
  [
    'kiểu (vòng trong, không DOM, không Office)',
    [bin('typescript', 'bin/tsc'), '--noEmit', '-p', 'src/tsconfig.pure.json'],
  ],
  [
    'eslint',
    [bin('eslint', 'bin/eslint.js'), '--max-warnings', '0', 'src', 'tests', 'preview', 'scripts', 'bench'],
  ],
  [
    'hướng import',
    [
      bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'preview',
      'tests',
    ],
  ],
  ['định dạng', [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['mã không dùng', [bin('knip', 'bin/knip.js')]],
  ['manifest', [bin('tsx', 'dist/cli.mjs'), 'scripts/manifest/check.ts', 'manifest.xml']],
  ['COVERAGE.md', [bin('tsx', 'dist/cli.mjs'), 'scripts/coverage-table/check.ts']],
];

function runStep([title, args]) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { cwd: root });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? 'đạt ' : 'LỖI'}  ${title} (${seconds} s)`);
      if (status !== 0) console.log(output.trimEnd());
      resolve(status === 0);
    });
  });
}

const results = [];
for (let at = 0; at < steps.length; at += 2)
  results.push(...(await Promise.all(steps.slice(at, at + 2).map(runStep))));
const failed = results.filter((passed) => !passed).length;
console.log(failed === 0 ? 'check: đạt tất cả' : `check: ${failed} mục lỗi`);
process.exit(failed === 0 ? 0 : 1);
