// Serves folders as a host with brotli would, and lets nothing be kept, so that every load is a first one.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compressed = promisify(brotliCompress);

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const isText = (/** @type {string} */ type) => /html|javascript|css|svg/.test(type);

/**
 * @param {Readonly<Record<string, { folder: string, headers?: Record<string, string> }>>} sites  by the first part of the path
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serve(sites) {
  /** @type {Map<string, Promise<{ body: Buffer, headers: Record<string, string> }>>} */
  const ready = new Map();

  /** @param {string} path */
  async function prepared(path) {
    const [, name = '', ...rest] = path.split('/');
    const site = sites[name];
    if (!site) throw new Error(`No site ${name}`);
    const inside = normalize(rest.join(sep) || 'index.html');
    if (inside.startsWith('..')) throw new Error('Outside of the site');
    const plain = await readFile(join(site.folder, inside));
    const type = types[extname(inside)] ?? 'application/octet-stream';
    const body = isText(type) ? await compressed(plain) : plain;
    return {
      body,
      headers: {
        ...site.headers,
        'Content-Type': type,
        'Content-Length': String(body.length),
        'Cache-Control': 'no-store',
        ...(isText(type) && { 'Content-Encoding': 'br' }),
      },
    };
  }

  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://host');
    const file = ready.get(pathname) ?? prepared(pathname);
    ready.set(pathname, file);
    try {
      const { body, headers } = await file;
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
