import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

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
