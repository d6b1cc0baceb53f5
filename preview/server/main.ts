import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPreviewServer, listenFrom } from './server.ts';

/** Started by scripts/start.mjs; prints the address on one line and serves until it is stopped. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const server = createPreviewServer({
  build: path.join(root, 'build', 'preview'),
  officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  grid: path.join(root, 'node_modules'),
});
const port = await listenFrom(server, Number(process.env['PORT'] ?? 3000));
process.stdout.write(`http://localhost:${port}/\n`);
