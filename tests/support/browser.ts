import { existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { createPreviewServer } from '../../preview/server/server.ts';

const root = path.resolve(__dirname, '../..');
const pictures = path.join(root, 'artefacts', 'screenshots');

const places = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that is installed here; null where the browser tests have to be left out. */
export const browserPlace = places.find((place) => place !== undefined && existsSync(place)) ?? null;

/**
 * A browser on a machine under load can miss a time limit. A story that fails is told once more; the first failure is
 * printed, and a story that is wrong fails both times.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/**
 * How long one wait may take. A machine under load needs longer than 30 s (Playwright's own limit) to make the sheets of a
 * plan: what is slow is not wrong. Stories have twice this time in all.
 */
const patience = 120_000;

/** `describe` where a browser is installed, else a suite that says why it was left out. */
export const describeInBrowser = browserPlace === null ? describe.skip : describe;

/** The built preview, served for one test file, in one headless browser. */
export type Preview = {
  readonly address: string;
  /** A fresh page; after the test `faults` must be empty: page errors and requests that leave this machine. */
  open(search?: string): Promise<{ page: Page; faults: readonly string[] }>;
  /** Keeps a picture for the manual and for looking at. */
  picture(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
};

export async function startPreview(): Promise<Preview> {
  if (browserPlace === null) throw new Error('no browser is installed');
  const server = createPreviewServer({
    build: path.join(root, 'build', 'preview'),
    officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    grid: path.join(root, 'node_modules'),
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())));
  });
  const browser = await launch(browserPlace);
  const address = `http://localhost:${port}/`;
  const contexts: BrowserContext[] = [];
  return {
    address,
    async open(search = '') {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
      context.setDefaultTimeout(patience);
      contexts.push(context);
      const page = await context.newPage();
      const faults = watchFaults(page, address);
      await page.goto(address + search);
      return { page, faults };
    },
    async picture(page, name) {
      mkdirSync(pictures, { recursive: true });
      await page.evaluate(changedCellsShown);
      await page.screenshot({ path: path.join(pictures, `${name}.png`) });
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The grid fades a changed cell in over 200 ms; a picture shows it as it stays. */
function changedCellsShown(): Promise<void> {
  return new Promise((resolve) => {
    const start = performance.now();
    const next = (now: number): void => {
      if (now - start > 250) resolve();
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function watchFaults(page: Page, address: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) faults.push(`request left: ${url}`);
  });
  return faults;
}
