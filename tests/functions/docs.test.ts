import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionsPage } from '../../scripts/functions-page.ts';
import { describedFunctions } from '../../src/functions/words/registry.ts';

const page = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8').replaceAll('\r\n', '\n');

test('docs/functions.md is what scripts/write-docs.ts writes', () => {
  expect(page).toBe(functionsPage(describedFunctions));
});

test.each(describedFunctions.map(({ id }) => id))(
  'the page has a formula of %s with ; between the arguments',
  (id) => {
    expect(page).toContain(`=THIDUA.${id}(`);
  },
);
