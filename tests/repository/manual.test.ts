import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ruleKindTerms } from '../../src/text/index.ts';

const root = path.resolve(__dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs/manual'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/manual/${name}`),
];

describe.each(pages)('%s', (page) => {
  it('shows only pictures and links only pages that exist', () => {
    const text = readFileSync(path.join(root, page), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !target.includes('://'));
    const missing = targets.filter((target) => !existsSync(path.resolve(root, path.dirname(page), target)));
    expect(missing).toEqual([]);
  });
});

test('the page for members says what to write for each of the eleven ways of scoring, by the names of the cells', () => {
  const rows = readFileSync(path.join(root, 'docs/manual/thanh-vien.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => ruleKindTerms.read(name.trim())));
  const kinds = ruleKindTerms.names.map((name) => ruleKindTerms.read(name));
  expect(new Set(rows.filter((kind) => kind !== null))).toEqual(new Set(kinds));
});
