import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { headersFor } from './headers.ts';
import { contentTypeOf, type Folders, placeOf } from './places.ts';
import { trustAnswer } from './trust.ts';

const address = '127.0.0.1';

/** A static server for this machine only: GET and HEAD, three folders, strict headers, no dependency. */
export function createPreviewServer(folders: Folders): Server {
  return createServer((request, response) => {
    answer(request, response, folders).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/** Listens on the first free port from `firstPort` up and resolves with it. */
export async function listenFrom(server: Server, firstPort: number, tries = 50): Promise<number> {
  for (let port = firstPort; port < firstPort + tries; port += 1) {
    if (await listens(server, port)) return port;
  }
  throw new Error(`Các cổng từ ${firstPort} đến ${firstPort + tries - 1} đều đang bận.`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, address, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, folders: Folders): Promise<void> {
  const pathname = pathnameOf(request.url ?? '/');
  if (!isForThisMachine(request.headers.host)) refuse(response, 421, 'Chỉ phục vụ trên máy này.');
  else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'Chỉ đọc.');
  else if (pathname === null) refuse(response, 400, 'Địa chỉ không hợp lệ.');
  else if (pathname === '/') {
    const headers = { ...headersFor(pathname), Location: `/preview/${searchOf(request.url)}` };
    response.writeHead(302, headers).end();
  } else await answerFile(request, response, pathname, folders);
}

async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  folders: Folders,
): Promise<void> {
  const headers = { ...headersFor(pathname), 'Content-Type': contentTypeOf(pathname) };
  const trust = trustAnswer(pathname);
  if (trust !== null) {
    response.writeHead(200, headers).end(trust);
    return;
  }
  const file = await findFile(pathname, folders);
  if (file === null) {
    refuse(response, 404, `Không có ${pathname}`);
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': contentTypeOf(file.place),
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.place).pipe(response);
}

/** A page elsewhere could reach this server under its own name (DNS rebinding): only our own names are answered. */
function isForThisMachine(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}

function pathnameOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, `http://${address}`).pathname);
  } catch {
    return null;
  }
}

function searchOf(url: string | undefined): string {
  const mark = url?.indexOf('?') ?? -1;
  return url === undefined || mark < 0 ? '' : url.slice(mark);
}

async function findFile(pathname: string, folders: Folders): Promise<{ place: string; size: number } | null> {
  // office.js asks for its files in mixed case; the npm package holds them in lower case.
  const names = pathname.startsWith('/office-js/') ? [pathname, pathname.toLowerCase()] : [pathname];
  for (const name of names) {
    const place = placeOf(name, folders);
    if (place === null) continue;
    const found = await stat(place).catch(() => null);
    if (found?.isFile() === true) return { place, size: found.size };
  }
  return null;
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...headersFor('/'), 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
