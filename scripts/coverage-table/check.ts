// tsx scripts/coverage-table/check.ts: fails when COVERAGE.md misses a row or names a test that does not exist.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { coverageFaults } from './coverage-table.ts';

const root = path.resolve(import.meta.dirname, '../..');
const faults = coverageFaults(readFileSync(path.join(root, 'COVERAGE.md'), 'utf8'), (file) => {
  const place = path.join(root, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : null;
});
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
