// npm run call: answers JSON requests on standard input, one line each, through the registry that Excel uses.
// Standard output carries answers only; whatever set-up has to say goes to standard error.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root, setUpPackages } from './set-up.mjs';

setUpPackages({ quietStdout: true });

const answering = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', 'call.ts')], {
  cwd: root,
  stdio: 'inherit',
});
answering.on('exit', (code) => process.exit(code ?? 1));
