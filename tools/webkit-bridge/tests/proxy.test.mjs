import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { openProxy } from '../proxy.mjs';

/** @typedef {import('../proxy.mjs').Observer} Observer */

/** @type {(() => void)[]} */
let toClose = [];
afterEach(() => {
  for (const close of toClose) close();
  toClose = [];
});

const files = {
  '/page': { type: 'text/html', body: '<!doctype html><html><head><title>A</title></head></html>' },
  '/headless': { type: 'text/html; charset=utf-8', body: '<p>no head</p>' },
  '/data': { type: 'application/json', body: '{"a":1}' },
};

async function site() {
  const server = createServer((request, response) => {
    const file = Object.entries(files).find(([path]) => path === request.url)?.[1];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body ?? `accepts ${request.headers['accept-encoding'] ?? 'anything'}`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  toClose.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

/** @param {Partial<Observer>} observer */
async function proxyWith(observer) {
  const proxy = await openProxy({
    agentSource: () => 'agent()',
    onRequest: async () => 'pass on',
    onAnswer: () => {},
    onFailure: () => {},
    ...observer,
  });
  toClose.push(proxy.close);
  return proxy;
}

/**
 * Asks as a browser asks a proxy: with the whole address.
 * @param {{ port: number | undefined }} proxy
 * @param {string} url
 */
async function through({ port }, url) {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', path: url, headers: { 'accept-encoding': 'br' } },
      (answer) => {
        let body = '';
        answer.on('data', (chunk) => {
          body += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode, body }));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

describe('the proxy between WebKit and the server', () => {
  it('puts the agent first into a document, with and without a head, and leaves other files alone', async () => {
    const [proxy, origin] = [await proxyWith({}), await site()];
    expect(await through(proxy, `${origin}/page`)).toEqual({
      status: 200,
      body: '<!doctype html><html><head><script src="/__webkit-bridge-agent__.js"></script><title>A</title></head></html>',
    });
    expect(await through(proxy, `${origin}/headless`)).toMatchObject({
      body: '<script src="/__webkit-bridge-agent__.js"></script><p>no head</p>',
    });
    expect(await through(proxy, `${origin}/data`)).toMatchObject({ body: '{"a":1}' });
  });

  it('answers for the agent itself, and asks nobody', async () => {
    const proxy = await proxyWith({ agentSource: () => 'the newest agent' });
    expect(await through(proxy, 'http://127.0.0.1:9/__webkit-bridge-agent__.js')).toEqual({
      status: 200,
      body: 'the newest agent',
    });
  });

  it('does not ask for what it could not put the agent into', async () => {
    const [proxy, origin] = [await proxyWith({}), await site()];
    expect(await through(proxy, `${origin}/missing`)).toEqual({ status: 404, body: 'accepts anything' });
  });

  it('reports each request and its answer', async () => {
    /** @type {string[]} */
    const told = [];
    const proxy = await proxyWith({
      onAnswer: ({ method, url }, { status }) => told.push(`${method} ${new URL(url).pathname} ${status}`),
    });
    const origin = await site();
    await through(proxy, `${origin}/data`);
    await through(proxy, `${origin}/missing`);
    expect(told).toEqual(['GET /data 200', 'GET /missing 404']);
  });

  it('gives what it is told to instead of what the server has', async () => {
    const body = Buffer.from('planted');
    const proxy = await proxyWith({
      onRequest: async () => ({ status: 418, statusText: 'Planted', headers: [], body }),
    });
    expect(await through(proxy, 'http://127.0.0.1:9/nowhere')).toEqual({ status: 418, body: 'planted' });
  });

  it('breaks off what is refused and what nobody answers, and says so', async () => {
    /** @type {string[]} */
    const failed = [];
    const onFailure = (/** @type {{ url: string }} */ { url }) => failed.push(url);
    const refusing = await proxyWith({ onRequest: async () => 'refuse', onFailure });
    await expect(through(refusing, 'http://127.0.0.1:9/refused')).rejects.toThrow();
    const passing = await proxyWith({ onFailure });
    await expect(through(passing, 'http://127.0.0.1:9/nobody')).rejects.toThrow();
    expect(failed).toEqual(['http://127.0.0.1:9/refused', 'http://127.0.0.1:9/nobody']);
  });
});
