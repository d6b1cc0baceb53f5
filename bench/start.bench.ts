import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { exampleCriteria, exampleEntries, exampleTargets } from '../src/functions/words/examples.ts';
import { verdict } from './measure.ts';

/**
 * The load of code and metadata must not delay the first calculation. One browser, by turns: a page of functions.js alone,
 * of an empty file of functions, and of functions.js with the pane as it is shipped (both deferred). A stand-in for the
 * runtime asks for TONGHOP the moment it can be called: sooner than Excel, which has to shake hands with office.js first.
 * `npm run build` first.
 */
/** The runtime of custom functions holds every result back for 50 ms (performance.md §4): what is shorter is not seen. */
const goals = { evaluate: 50, call: 50, requests: 0, further: 50 };
const turns = 14;
const root = process.cwd();

const standIn = `var Office = { HostType: { Excel: 'Excel' }, onReady: function () { return new Promise(function () {}); },
  actions: { associate: function () {} }, context: { requirements: { isSetSupported: function () { return false; } } } };
var known = {}; var asked = new MessageChannel();
var CustomFunctions = { Error: function () {}, ErrorCode: {}, associate: function (id, run) {
  known[id] = run;
  if (id === 'TONGHOP') {
    performance.mark('callable');
    asked.port2.postMessage(0);
  }
} };
asked.port1.onmessage = function () {
  performance.mark('asked');
  Promise.resolve(known.TONGHOP(criteria, entries, targets)).then(function (rows) {
    performance.mark('first-result'); first = rows;
  });
};
var first = null, criteria = ${JSON.stringify(exampleCriteria)}, entries = ${JSON.stringify(exampleEntries)},
  targets = ${JSON.stringify(exampleTargets)};`;
const emptyFile = `CustomFunctions.associate('TONGHOP', function () { return [['']]; });`;

const pageOf = (scripts: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><script src="/office.js"></script>${scripts
    .map((script) => `<script defer src="${script}"></script>`)
    .join('')}<div id="pane"></div>`;
const pages = {
  functions: pageOf(['/dist/functions.js']),
  empty: pageOf(['/empty.js']),
  shipped: pageOf(['/dist/functions.js', '/dist/taskpane.js']),
} as const;
type Page = keyof typeof pages;
const names = ['functions', 'empty', 'shipped'] as const;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(root, 'dist', path.basename(pathname));
  const html = names.flatMap((name) => (pathname === `/${name}` ? [pages[name]] : []))[0] ?? null;
  response.setHeader('content-type', html === null ? 'text/javascript' : 'text/html');
  if (html !== null) response.end(html);
  else if (pathname === '/office.js') response.end(standIn);
  else if (pathname === '/empty.js') response.end(emptyFile);
  else if (existsSync(file)) response.end(readFileSync(file));
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

type Measured = {
  /** From the start of the navigation to the first result. */
  readonly first: number;
  /** From the moment the file of functions may run (it has arrived, the page is parsed) until TONGHOP can be called. */
  readonly evaluate: number;
  /** The first call of TONGHOP itself. */
  readonly call: number;
  /** Scripts fetched because the first result needed them. */
  readonly requests: number;
  /** A function whose code is not there yet, called for the first time: its whole wait. */
  readonly further: number;
  readonly again: number;
};

const found: Readonly<Record<Page, Measured[]>> = { functions: [], empty: [], shipped: [] };
for (let turn = 0; turn < turns; turn += 1) {
  for (const name of turn % 2 === 0 ? names : [...names].reverse()) {
    const measured = await measure(browser, name);
    // The first two turns warm the disk and the browser up.
    if (turn >= 2) found[name].push(measured);
  }
}
await browser.close();
server.close();

const of = (name: Page, what: keyof Measured): number => median(found[name].map((one) => one[what]));
const [alone, empty, shipped] = [of('functions', 'first'), of('empty', 'first'), of('shipped', 'first')];
console.log(
  `first result ${alone.toFixed(0)} ms after navigation, with an empty file ${empty.toFixed(0)} ms, beside the pane ${shipped.toFixed(0)} ms (medians of ${turns - 2} turns)`,
);
console.log(
  verdict(
    'P7',
    'functions.js until TONGHOP can be called',
    of('functions', 'evaluate'),
    goals.evaluate,
    ' ms',
  ),
);
console.log(verdict('P7', 'first call of TONGHOP, cold', of('functions', 'call'), goals.call, ' ms'));
console.log(
  verdict('P7', 'further scripts before the first result', of('shipped', 'requests'), goals.requests, ''),
);
console.log(
  verdict(
    'P7',
    'first call of GIAITHICH, whose code comes later',
    of('functions', 'further'),
    goals.further,
    ' ms',
  ),
);
console.log(`second call of GIAITHICH: ${of('functions', 'again').toFixed(2)} ms`);
const metadata = readFileSync(path.join(root, 'dist', 'functions.json'), 'utf8');
const before = performance.now();
JSON.parse(metadata);
console.log(
  `functions.json: ${(metadata.length / 1000).toFixed(0)} kB, read in ${(performance.now() - before).toFixed(2)} ms; Excel reads it when the add-in is installed, the page never`,
);

async function measure(chrome: Browser, name: Page): Promise<Measured> {
  const context = await chrome.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/${name}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-result').length > 0);
  const start = await page.evaluate(() => {
    const at = (mark: string): number => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
    const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const own = scripts.find((entry) => /functions\.js|empty\.js/.test(entry.name));
    const later = scripts.filter(
      (entry) =>
        !/office\.js|functions\.js|empty\.js|taskpane\.js/.test(entry.name) &&
        entry.startTime < at('first-result'),
    );
    return {
      first: at('first-result'),
      evaluate: at('callable') - Math.max(own?.responseEnd ?? Number.NaN, page?.domInteractive ?? Number.NaN),
      call: at('first-result') - at('asked'),
      requests: later.length,
    };
  });
  const [further, again] = name === 'empty' ? [0, 0] : await page.evaluate(callTwice);
  await context.close();
  return { ...start, further: further ?? Number.NaN, again: again ?? Number.NaN };
}

/** Runs in the page: GIAITHICH for the first and for the second time, in milliseconds. */
async function callTwice(): Promise<readonly number[]> {
  const { known, criteria, entries, targets } = window as unknown as Record<string, never> & {
    known: Record<string, (...args: unknown[]) => Promise<unknown>>;
  };
  const times: number[] = [];
  for (let time = 0; time < 2; time += 1) {
    const before = performance.now();
    await known['GIAITHICH']?.(criteria, entries, targets, 'Sở Nội vụ');
    times.push(performance.now() - before);
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
