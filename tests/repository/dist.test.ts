import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lintManifest } from '../../scripts/manifest/lint.ts';
import { readSurroundings } from '../../scripts/manifest/surroundings.ts';

const root = path.resolve(__dirname, '../..');

describe('the built folder that an IT officer puts on a web server', () => {
  it('has every address of its manifest, icons of the right size and code for every command', () => {
    const xml = readFileSync(path.join(root, 'dist/manifest.xml'), 'utf8');
    const surroundings = readSurroundings(root, 'dist', 'https://localhost:3000');
    expect(surroundings.files).not.toBeNull();
    expect(lintManifest(xml, surroundings)).toEqual([]);
  });

  it('holds neither the preview nor its grid, and office.js only where it is asked for', () => {
    for (const name of ['preview', 'samples', 'office-js'])
      expect(existsSync(path.join(root, 'dist', name))).toBe(false);
  });
});
