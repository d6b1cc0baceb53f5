import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPreviewServer, listenFrom } from '../../../preview/server/server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xem-thu-'));
let server: Server;
let port = 0;

beforeAll(async () => {
  for (const [place, text] of [
    ['build/preview/index.html', 'trang'],
    ['build/taskpane.html', 'ngan'],
    ['office/vi-vn/office_strings.js', 'chu'],
    ['grid/@odoo/owl/dist/owl.iife.min.js', 'owl'],
    ['mat.txt', 'bi mat'],
  ] as const) {
    mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
    writeFileSync(path.join(folder, place), text);
  }
  const [build, officeJs, grid] = ['build', 'office', 'grid'].map((name) => path.join(folder, name));
  server = createPreviewServer({ build: build!, officeJs: officeJs!, grid: grid! });
  port = await listenFrom(server, 38_000);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; body: string; headers: NodeJS.Dict<string | string[]> };

function ask(target: string, { method = 'GET', host = `localhost:${port}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // A raw request: fetch would tidy "/../" away before it leaves.
    const sent = request({ port, host: '127.0.0.1', path: target, method, headers: { host } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
    });
    sent.on('error', reject).end();
  });
}

test('the root leads to the page and keeps the settings of the address', async () => {
  const answer = await ask('/?empty=null');
  expect([answer.status, answer.headers['location']]).toEqual([302, '/preview/?empty=null']);
});

test('the page may evaluate the formulas of the grid, the pane may not; neither may talk to the outside', async () => {
  const [page, pane] = await Promise.all([ask('/preview/'), ask('/taskpane.html')]);
  expect([page.body, pane.body]).toEqual(['trang', 'ngan']);
  expect(page.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-eval'");
  expect(pane.headers['content-security-policy']).toContain("script-src 'self';");
  for (const { headers } of [page, pane])
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
});

test('office.js finds its files in whatever case it asks for them', async () => {
  expect((await ask('/office-js/vi-VN/Office_Strings.js')).body).toBe('chu');
});

test('office.js is told that the person trusts the host, by a page of two files', async () => {
  const page = await ask('/office-js/AgaveErrorUX/index.html?a=1');
  expect(page.body).toContain('<script src="answer.js">');
  expect((await ask('/office-js/AgaveErrorUX/answer.js')).body).toContain('hostUserTrusted');
});

test.each([
  '/../mat.txt',
  '/%2e%2e/mat.txt',
  '/office-js/..%2fmat.txt',
  '/grid/../mat.txt',
  '/grid/owl/LICENSE',
  '/khong-co',
])('%s is not served', async (target) => {
  expect((await ask(target)).status).toBe(404);
});

test('a broken address, another method and another host name are refused', async () => {
  expect((await ask('/%E0%A4%A')).status).toBe(400);
  expect((await ask('/preview/', { method: 'POST' })).status).toBe(405);
  expect((await ask('/preview/', { host: 'evil.example' })).status).toBe(421);
});

test('a busy port is passed over for the next one', async () => {
  const second = createPreviewServer({ build: folder, officeJs: folder, grid: folder });
  expect(await listenFrom(second, port)).toBeGreaterThan(port);
  second.close();
});
