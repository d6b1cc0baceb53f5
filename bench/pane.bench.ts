import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import webpack from 'webpack';
import { verdict } from './measure.ts';

/**
 * performance.md P8: the pane's first screen beside a page of React with Fluent's minimum (provider, title, button, 60
 * inputs), in one browser, by turns. office.js is Microsoft's and the same for everybody: both pages get a stand-in
 * that says "not in Excel", which is the first screen that needs no workbook.
 */
const goal = 1.3;
const turns = 15;
const root = process.cwd();
const floorFolder = path.join(root, 'build', 'bench', 'pane-floor');

const officeStandIn = `var Office = { HostType: { Excel: 'Excel' }, onReady: function () { return Promise.resolve({ host: null }); },
  actions: { associate: function () {} }, context: { requirements: { isSetSupported: function () { return false; } } } };
var CustomFunctions = { associate: function () {}, Error: function () {}, ErrorCode: {} };`;

const pageOf = (scripts: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><script src="/office.js"></script><div id="pane"></div>${scripts
    .map((script) => `<script src="${script}"></script>`)
    .join('')}`;

/** What each page loads, and what stands in it when its first screen is there. */
const pages = {
  pane: { html: pageOf(['/dist/functions.js', '/dist/taskpane.js']), shown: '[role=alert] button' },
  floor: { html: pageOf(['/floor/floor.js']), shown: 'input:nth-of-type(1)' },
} as const;

await buildFloor();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file =
    pathname.startsWith('/dist/') || pathname.startsWith('/floor/')
      ? path.join(
          pathname.startsWith('/dist/') ? path.join(root, 'dist') : floorFolder,
          path.basename(pathname),
        )
      : null;
  const html = pathname === '/pane' ? pages.pane.html : pathname === '/floor' ? pages.floor.html : null;
  response.setHeader('content-type', html === null ? 'text/javascript' : 'text/html');
  if (html !== null) response.end(html);
  else if (pathname === '/office.js') response.end(officeStandIn);
  else if (file !== null && existsSync(file)) response.end(readFileSync(file));
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

const times = { pane: new Array<number>(), floor: new Array<number>() };
for (let turn = 0; turn < turns; turn += 1) {
  const order = turn % 2 === 0 ? (['pane', 'floor'] as const) : (['floor', 'pane'] as const);
  // The first two turns warm the disk and the browser up.
  for (const name of order) {
    const time = await firstScreen(browser, name);
    if (turn >= 2) times[name].push(time);
  }
}
await browser.close();
server.close();

const [pane, floor] = [median(times.pane), median(times.floor)];
console.log(
  `pane ${pane.toFixed(0)} ms, Fluent minimum ${floor.toFixed(0)} ms (medians of ${turns - 2} turns)`,
);
console.log(verdict('P8', 'first screen against the Fluent minimum', pane / floor, goal, 'x'));

/** Milliseconds from the start of the navigation until the screen is painted, in a fresh profile. */
async function firstScreen(chrome: Browser, name: keyof typeof pages): Promise<number> {
  const context = await chrome.newContext({ viewport: { width: 350, height: 800 } });
  await context.addInitScript(watchFor, pages[name].shown);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/${name}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-screen').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('first-screen')[0]?.startTime ?? 0);
  await context.close();
  return time;
}

/** Runs in the page: marks the moment when the element is painted. */
function watchFor(selector: string): void {
  const look = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    look.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('first-screen')));
  });
  look.observe(document, { childList: true, subtree: true });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

async function buildFloor(): Promise<void> {
  const options = {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2020',
      transform: { react: { runtime: 'automatic' } },
    },
  };
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry: { floor: './bench/pane/floor.tsx' },
    output: { path: floorFolder, filename: '[name].js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options } }] },
    performance: { hints: false },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
