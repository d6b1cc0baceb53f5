// npm test [-- jest arguments]: sets the machine up, builds, runs every test, and ends with the counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, run, setUpEverything, missingPrograms } from './set-up.mjs';

setUpEverything();
const started = performance.now();
run(process.execPath, ['scripts/build.mjs', '--preview']);
run(process.execPath, ['scripts/build.mjs']);
console.log(`Dựng: ${((performance.now() - started) / 1000).toFixed(1)} s`);

const artefacts = path.join(root, 'artefacts');
mkdirSync(artefacts, { recursive: true });
const report = path.join(artefacts, 'jest.json');
rmSync(report, { force: true });
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const outcome = spawnSync(
  process.execPath,
  [jest, '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);

const result = JSON.parse(readFileSync(report, 'utf8'));
const seconds = (performance.now() - started) / 1000;
console.log(`Thời gian dựng và kiểm thử: ${seconds.toFixed(0)} s`);
for (const line of missingPrograms()) console.log(`Lưu ý: ${line}.`);
const skipped = result.numPendingTests + result.numTodoTests;
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
console.log(`${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(outcome.status === 0 && failed === 0 && result.numPassedTests > 0 ? 0 : 1);
