// npm run call: answers JSON requests on standard input, one line each, through the registry that Excel uses.
// Standard output carries answers only; whatever set-up has to say goes to standard error.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (!existsSync(join(root, 'node_modules', 'tsx'))) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = spawnSync(npm, ['ci'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}

const answering = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'call.ts')], {
  cwd: root,
  stdio: 'inherit',
});
answering.on('exit', (code) => process.exit(code ?? 1));
