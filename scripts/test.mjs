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
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** Runs jest and gives its counts; each run has a report of its own. */
function runJest(name, args) {
  const report = path.join(artefacts, `${name}.json`);
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, [jest, '--json', `--outputFile=${report}`, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const result = JSON.parse(readFileSync(report, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
    isGood: status === 0,
  };
}

const wanted = process.argv.slice(2);
// Browsers and LibreOffice want the machine to themselves; everything else shares its cores.
const results =
  wanted.length > 0
    ? [runJest('jest', wanted)]
    : [
        runJest('jest-inner', ['--selectProjects', 'node', 'dom', '--maxWorkers=100%']),
        runJest('jest-outer', ['--selectProjects', 'browser', 'outside', '--runInBand']),
      ];
const sum = (of) => results.reduce((all, result) => all + of(result), 0);
const passed = sum((result) => result.passed);
const failed = sum((result) => result.failed);
const skipped = sum((result) => result.skipped);
const seconds = (performance.now() - started) / 1000;
console.log(`Thời gian dựng và kiểm thử: ${seconds.toFixed(0)} s`);
for (const line of missingPrograms()) console.log(`Lưu ý: ${line}.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(results.every(({ isGood }) => isGood) && failed === 0 && passed > 0 ? 0 : 1);
