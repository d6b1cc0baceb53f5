import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import vm from 'node:vm';
import type { HostBridge } from '../../preview/host/bridge.ts';

/** The parts of the real office.js that tests use, as they hang on its window. */
export type OfficeWindow = {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: HostBridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
};

/** How the loaded library measures time: "fast" plays its waits (50 and 500 ms between results) in no time. */
export type OfficeTime = 'fast' | 'real';

/**
 * Loads the unmodified office.js of node_modules into a window of its own: Excel's proxies and the custom functions
 * runtime, without the part that looks for a host in the browser. Requirement sets are checked as in Excel.
 */
export function loadOffice(
  requirements: Readonly<Record<string, string>>,
  time: OfficeTime = 'fast',
): OfficeWindow {
  const window = fakeWindow(time);
  const context = vm.createContext(window);
  // The boot of office.js polls for a host with timers; in a window without a host it must not get that far.
  const timers = { setTimeout: window['setTimeout'], setInterval: window['setInterval'] };
  Object.assign(window, { setTimeout: () => 0, setInterval: () => 0 });
  scripts().front.runInContext(context);
  Object.assign(window, timers);
  scripts().excel.runInContext(context);
  announceRequirements(window, requirements);
  if (!isOfficeWindow(window))
    throw new Error('office.js did not define Excel, OfficeExtension and CustomFunctions');
  return window;
}

type FakeWindow = Record<string, unknown>;

let compiled: { readonly front: vm.Script; readonly excel: vm.Script } | null = null;

function scripts(): { readonly front: vm.Script; readonly excel: vm.Script } {
  compiled ??= { front: script('office.debug.js'), excel: script('excel-web-16.00.debug.js') };
  return compiled;
}

function script(file: string): vm.Script {
  const folder = path.dirname(
    createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/package.json'),
  );
  return new vm.Script(fs.readFileSync(path.join(folder, 'dist', file), 'utf8'), { filename: file });
}

function fakeWindow(time: OfficeTime): FakeWindow {
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const wait = (act: () => void, delay = 0): unknown =>
    setTimeout(act, time === 'fast' ? Math.min(delay, 1) : delay);
  const window: FakeWindow = {
    console: { ...console, log: nothing },
    setTimeout: wait,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    TextEncoder,
    TextDecoder,
    // Errors of the library are instances of the Error that tests and product code know.
    Error,
    Promise,
    navigator: { userAgent: 'node', platform: 'node' },
    location: {
      href: 'https://localhost/',
      hash: '',
      search: '',
      origin: 'https://localhost',
      protocol: 'https:',
      hostname: 'localhost',
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    name: '',
    localStorage: storage,
    sessionStorage: storage,
    history: {},
    external: {},
    document: fakeDocument(),
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

function fakeDocument(): FakeWindow {
  const element = (): FakeWindow => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const tags: Readonly<Record<string, readonly FakeWindow[]>> = {
    // office.js finds its own folder by its script tag.
    script: [{ src: 'https://localhost/office-js/office.debug.js', getAttribute: () => null }],
    head: [element()],
  };
  return {
    domain: 'localhost',
    URL: 'https://localhost/',
    readyState: 'loading',
    cookie: '',
    addEventListener: nothing,
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: (name: string) => tags[name.toLowerCase()] ?? [],
    head: element(),
    body: element(),
  };
}

/** Puts the library's own requirement matrix where it looks for it. */
function announceRequirements(window: FakeWindow, requirements: Readonly<Record<string, string>>): void {
  const sets = Object.fromEntries(
    Object.entries(requirements).map(([name, version]) => [name.toLowerCase(), version]),
  );
  Object.assign(window, { __sets: sets });
  vm.runInContext(
    `(function () {
      var factory = OfficeExt.Requirement;
      var matrix = new factory.RequirementMatrix(new factory.DefaultSetRequirement(window.__sets));
      window.Office.context.requirements = matrix;
      OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
      delete window.__sets;
    })();`,
    vm.createContext(window),
  );
}

function isOfficeWindow(window: object): window is OfficeWindow {
  return ['Excel', 'OfficeExtension', 'Office', 'CustomFunctions'].every((name) => name in window);
}

function nothing(): undefined {
  return undefined;
}
