// npm start: sets the packages up, builds, serves the preview and prints its address. PORT=… changes the first port tried.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root, run, setUpPackages } from './set-up.mjs';

try {
  setUpPackages();
  if (!process.argv.includes('--no-build'))
    run(process.execPath, [path.join('scripts', 'build.mjs'), '--preview']);
} catch (error) {
  console.error(`Chưa khởi động được: ${error.message}`);
  process.exit(1);
}

console.log('Bản xem thử đang chạy. Mở địa chỉ dưới đây bằng Chrome hoặc Edge; bấm Ctrl+C để dừng.');
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const server = spawn(process.execPath, [tsx, path.join('preview', 'server', 'main.ts')], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill());
server.on('exit', (code) => process.exit(code ?? 0));
