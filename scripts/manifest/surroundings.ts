import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { commandNames } from '../../src/taskpane/commands.ts';
import type { ManifestSurroundings } from './lint.ts';

/** Reads what lint compares with: the built folder (when there is one) and the commands associated in the source. */
export function readSurroundings(root: string, folder: string, baseUrl: string): ManifestSurroundings {
  const built = path.join(root, folder);
  const files = existsSync(path.join(built, 'taskpane.html')) ? new Set(listFiles(built, '')) : null;
  return {
    baseUrl,
    files,
    pngSize: (file) => pngSize(path.join(built, file)),
    commands: new Set(Object.values(commandNames)),
  };
}

function listFiles(folder: string, prefix: string): string[] {
  return readdirSync(path.join(folder, prefix)).flatMap((name) => {
    const file = prefix === '' ? name : `${prefix}/${name}`;
    return statSync(path.join(folder, file)).isDirectory() ? listFiles(folder, file) : [file];
  });
}

/** The IHDR chunk of a PNG stands at a fixed place. */
function pngSize(file: string): { width: number; height: number } | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.length < 24 || bytes.readUInt32BE(0) !== 0x89504e47) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
