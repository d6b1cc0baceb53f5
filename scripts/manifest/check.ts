// tsx scripts/manifest/check.ts <manifest.xml> [built folder]: lint, and Microsoft's schemas where they are at hand.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { lintManifest } from './lint.ts';
import { readSurroundings } from './surroundings.ts';

const root = path.resolve(import.meta.dirname, '../..');
const [manifest = 'manifest.xml', folder = 'dist'] = process.argv.slice(2);
const xml = readFileSync(path.join(root, manifest), 'utf8');
const baseUrl = /<AppDomain>([^<]+)<\/AppDomain>/.exec(xml)?.[1]?.replace(/\/+$/, '') ?? '';

const faults = [...lintManifest(xml, readSurroundings(root, folder, baseUrl))];

const info = await OfficeAddinManifest.readManifestFile(path.join(root, manifest));
const version = `${packageVersion()}.0`;
if (info.version !== version)
  faults.push(`The manifest says version ${info.version ?? '?'}, package.json ${version}.`);

const schema = path.join(root, '../shared/xsd/OfficeAppManifestV1_1.xsd');
if (existsSync(schema)) {
  const lint = spawnSync('xmllint', ['--noout', '--schema', schema, manifest], {
    cwd: root,
    encoding: 'utf8',
  });
  if (lint.error) console.log('xmllint is not installed: the schemas were not consulted.');
  else if (lint.status !== 0) faults.push(lint.stderr.trim());
} else {
  console.log("Microsoft's schemas are not beside this checkout: only our own lint ran.");
}

for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

function packageVersion(): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? '';
}
