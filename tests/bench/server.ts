import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Transfer {
  path: string;
  bytes: number;
  /** When it was asked for, in milliseconds since 1970: as a page counts them. */
  at: number;
}

interface Answer {
  body: Buffer;
  encoding: string | undefined;
}

/** As small as a host would make it; what is compressed already is sent as it is. */
function compressed(file: string): Answer {
  const plain = readFileSync(file);
  const body = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return body.length < plain.length ? { body, encoding: 'br' } : { body: plain, encoding: undefined };
}

/**
 * Serves a folder on this machine and keeps a log of every body sent, the ones to workers included,
 * which the browser's own counters leave out.
 */
export async function serveFolder(folder: string) {
  const log: Transfer[] = [];
  /** What a server's own log would have of each request: the address, and what the headers say of where it comes from. */
  const requests: string[] = [];
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const { referer = '', cookie = '' } = request.headers;
    requests.push(`${request.url ?? ''} ${referer} ${cookie}`.trimEnd());
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const answer = answers.get(file) ?? compressed(file);
    answers.set(file, answer);
    log.push({ path, bytes: answer.body.length, at: performance.timeOrigin + performance.now() });
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': answer.body.length,
      'cache-control': 'max-age=600',
      ...(answer.encoding !== undefined && { 'content-encoding': answer.encoding }),
    });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}/`,
    log,
    requests,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
export type Served = Awaited<ReturnType<typeof serveFolder>>;
