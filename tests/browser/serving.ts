// Serves a build like a static host, until stopped.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { builtInline } from '../../scripts/inline.mjs';
import { headersOf } from '../../scripts/previewHeaders.mjs';

export const built = join(import.meta.dirname, '../../dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

export type Host = {
  readonly address: string;
  /** Serves another folder at the same address from now on. */
  readonly deploy: (folder: string) => void;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly folder?: string;
  /** Path of the page on the host, with a slash at both ends. */
  readonly path?: string;
  /** Host name; "localhost" is another origin than the page's. */
  readonly name?: '127.0.0.1' | 'localhost';
  /** Extra pages by name; outside the folder by full path. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Transforms a file's text. */
  readonly change?: (name: string, text: string) => string;
  /** Caching headers in place of the usual ones, for hosts that have others. */
  readonly caching?: Readonly<Record<string, string>>;
  /** Headers of every response, overriding the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Receives the URL and headers of every request. */
  readonly log?: (line: string) => void;
};

export async function serve(options: Options = {}): Promise<Host> {
  const { path = '/', name = '127.0.0.1', pages = {}, change, caching, headers, log } = options;
  let { folder = built } = options;
  const server = createServer(async (request, response) => {
    log?.(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = pathname.startsWith(path) ? pathname.slice(path.length) || 'index.html' : '..';
    const own = pages[file] ?? pages[pathname];
    try {
      if (own === undefined && file.includes('..')) throw new Error('Outside');
      const content = own ?? (await readFile(join(folder, file)));
      const type = types[extname(own === undefined ? file : pathname)] ?? 'text/plain';
      const isText = /html|javascript|css/.test(type);
      const { 'Cache-Control': usual = 'no-cache', ...others } =
        own === undefined ? headersOf(file, builtInline(folder)) : {};
      response.writeHead(200, {
        'Content-Type': type,
        ...others,
        ...(caching ?? { 'Cache-Control': usual }),
        ...headers,
      });
      response.end(change && isText ? change(file, String(content)) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  return {
    address: `http://${name}:${port}${path}`,
    deploy: (next) => {
      folder = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
