// Stands between WebKit and the server, because WebDriver tells nothing of requests and runs nothing before a page
// does: it reports and can answer each request, and puts the agent's script first into every document.

import { request as ask, createServer } from 'node:http';

/** @typedef {{ name: string, value: string }[]} Headers */
/** @typedef {{ id: string, url: string, method: string, headers: Headers }} Asked */
/** @typedef {{ status: number, statusText: string, headers: Headers, body: Buffer }} Answer */

/**
 * @typedef {object} Observer
 * @property {() => string} agentSource
 * @property {(asked: Asked) => Promise<Answer | 'pass on' | 'refuse'>} onRequest
 * @property {(asked: Asked, answer: Answer) => void} onAnswer
 * @property {(asked: Asked) => void} onFailure
 */

const agentPath = '/__webkit-bridge-agent__.js';
// Left to the server, an answer might be compressed or empty, and the agent's script could not be put into it.
const notPassedOn = new Set(['accept-encoding', 'if-none-match', 'if-modified-since', 'proxy-connection']);
const notPassedBack = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive']);

/** @param {string[]} raw */
const headersOf = (raw) =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [{ name, value: raw[index + 1] ?? '' }] : []));

/**
 * @param {import('node:stream').Readable} stream
 * @returns {Promise<Buffer>}
 */
async function bytesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * @param {Asked} asked
 * @param {Buffer} body
 * @returns {Promise<Answer>}
 */
function askServer({ url, method, headers }, body) {
  const passed = headers.filter(({ name }) => !notPassedOn.has(name.toLowerCase()));
  return new Promise((resolve, reject) => {
    const upstream = ask(
      url,
      { method, headers: passed.flatMap(({ name, value }) => [name, value]) },
      (answer) =>
        bytesOf(answer).then(
          (bytes) =>
            resolve({
              status: answer.statusCode ?? 502,
              statusText: answer.statusMessage ?? '',
              headers: headersOf(answer.rawHeaders),
              body: bytes,
            }),
          reject,
        ),
    );
    upstream.on('error', reject);
    upstream.end(body);
  });
}

/**
 * A document with the agent's script before all others; anything else as it is.
 * @param {Answer} answer
 */
function withAgent({ headers, body }) {
  const isDocument = headers.some(
    ({ name, value }) => name.toLowerCase() === 'content-type' && value.includes('text/html'),
  );
  if (!isDocument) return body;
  const html = body.toString('utf8');
  const head = /<head[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return Buffer.from(`${html.slice(0, at)}<script src="${agentPath}"></script>${html.slice(at)}`);
}

/** @param {Observer} observer */
export async function openProxy({ agentSource, onRequest, onAnswer, onFailure }) {
  let lastId = 0;
  const server = createServer(async (request, response) => {
    const url = request.url ?? '';
    if (url.endsWith(agentPath)) {
      response.setHeader('content-type', 'text/javascript');
      response.end(agentSource());
      return;
    }
    const id = `request-${++lastId}`;
    const asked = { id, url, method: request.method ?? 'GET', headers: headersOf(request.rawHeaders) };
    try {
      const body = await bytesOf(request);
      const decision = await onRequest(asked);
      if (decision === 'refuse') throw new Error('refused');
      const answer = decision === 'pass on' ? await askServer(asked, body) : decision;
      onAnswer(asked, answer);
      const headers = answer.headers.filter(({ name }) => !notPassedBack.has(name.toLowerCase()));
      response.writeHead(
        answer.status,
        answer.statusText,
        headers.flatMap(({ name, value }) => [name, value]),
      );
      response.end(withAgent(answer));
    } catch {
      onFailure(asked);
      request.socket.destroy();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
