// Serves what was built as any static host would, until it is told to stop.

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
  /** From now on what another folder holds is served at the same address. */
  readonly deploy: (folder: string) => void;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly folder?: string;
  /** Where the page lies on the host, with a slash at both ends. */
  readonly path?: string;
  /** The host's name; "localhost" is another origin than the page's own. */
  readonly name?: '127.0.0.1' | 'localhost';
  /** Pages beside the built ones, by their names; outside the folder by their whole paths. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What becomes of a file's text on its way. */
  readonly change?: (name: string, text: string) => string;
  /** By which a browser decides how long to keep a file; each host has its own. */
  readonly caching?: Readonly<Record<string, string>>;
  /** Sent with everything, over what is usual. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Told of everything that a browser sends: where to, and its headers. */
  readonly log?: (line: string) => void;
};

export async function serve(options: Options = {}): Promise<Host> {
  const { path = '/', name = '127.0.0.1', pages = {}, change, headers, log } = options;
  const { caching = { 'Cache-Control': 'no-cache' } } = options;
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
      response.writeHead(200, {
        'Content-Type': type,
        ...caching,
        ...(own === undefined && headersOf(file, builtInline(folder))),
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
