// Makes a fresh machine ready: npm packages, and on Debian as root the few apt packages that the checks need.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const onWindows = process.platform === 'win32';

/** Runs a command with its output on the screen (or on stderr, where stdout must stay clean); throws when it fails. */
export function run(command, args, { quietStdout = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: quietStdout ? ['ignore', 2, 2] : 'inherit',
    shell: onWindows && command === 'npm',
    env: { ...process.env, ...env },
  });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: kết thúc với mã ${result.status}`);
}

function lockIsNewerThanInstall() {
  const marker = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(marker)) return true;
  const stamp = path.join(root, 'node_modules', '.installed-lock');
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock;
}

/** Installs the npm packages exactly as locked, when they are missing or the lock has changed. */
export function setUpPackages({ quietStdout = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Cần Node.js 20.19 trở lên; máy này có ${process.versions.node}.`);
  }
  if (!lockIsNewerThanInstall()) return;
  const note = 'Đang cài các gói npm (chỉ lần đầu, khoảng một phút)…';
  if (quietStdout) process.stderr.write(`${note}\n`);
  else console.log(note);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { quietStdout });
  writeFileSync(
    path.join(root, 'node_modules', '.installed-lock'),
    readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
  );
}

const chromiumPlaces = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((end) =>
      process.env[name] ? path.join(process.env[name], end) : undefined,
    ),
  ),
];

const isFile = (place) => Boolean(place) && existsSync(place) && statSync(place).isFile();

export const findChromium = () => chromiumPlaces.find(isFile) ?? null;

function findOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of names) {
    for (const folder of folders) {
      for (const end of onWindows ? ['.exe', '.com', ''] : ['']) {
        const place = path.join(folder, name + end);
        if (isFile(place)) return place;
      }
    }
  }
  return null;
}

const libreOfficeOnWindows = ['ProgramFiles', 'ProgramFiles(x86)']
  .map((name) => process.env[name])
  .filter(Boolean)
  .map((folder) => path.join(folder, 'LibreOffice', 'program', 'soffice.com'));

export const findLibreOffice = () =>
  findOnPath('soffice', 'libreoffice') ??
  libreOfficeOnWindows.find(isFile) ??
  ['/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(isFile) ??
  null;

export const findXmllint = () => findOnPath('xmllint');

/** Debian's packages for the outside programs that are missing; elsewhere nothing is installed. */
function setUpDebianPackages() {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!findLibreOffice()) missing.push('libreoffice-calc');
  if (!findXmllint()) missing.push('libxml2-utils');
  if (missing.length === 0) return;
  const isDebianRoot = process.getuid?.() === 0 && findOnPath('apt-get');
  if (!isDebianRoot) return;
  console.log(`Đang cài ${missing.join(', ')} bằng apt (chỉ lần đầu)…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-liberation', ...missing], {
    env,
  });
}

/** What this machine lacks for the whole test run, in words. */
export function missingPrograms() {
  const missing = [];
  if (!findChromium())
    missing.push('không có Chrome, Edge hay Chromium: bỏ qua các kiểm thử trong trình duyệt');
  if (!findLibreOffice())
    missing.push('không có LibreOffice: bỏ qua việc mở lại tệp .xlsx bằng chương trình khác');
  if (!findXmllint()) missing.push('không có xmllint: bỏ qua việc kiểm tra manifest bằng lược đồ XSD');
  return missing;
}

export function setUpEverything() {
  setUpPackages();
  setUpDebianPackages();
  for (const line of missingPrograms()) console.log(`Lưu ý: ${line}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUpEverything();
