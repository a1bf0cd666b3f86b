#!/usr/bin/env node
// Lets Playwright drive a distribution's WebKit. Playwright starts this as if it were a Firefox and speaks WebDriver
// BiDi to it; WebKitGTK's driver knows only the older WebDriver. README.md says how the two are joined.

import { createRequire } from 'node:module';
import { bidiCommands } from './commands.mjs';
import { openScreen } from './miniBrowser.mjs';

const { wsServer: WebSocketServer } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle');

const profile = process.argv[process.argv.indexOf('--profile') + 1] ?? '';
const screen = await openScreen();
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });

/** @param {number} code */
async function end(code) {
  server.close();
  screen.close();
  process.exit(code);
}

server.on('connection', (/** @type {any} */ socket) => {
  const send = (/** @type {object} */ message) => socket.send(JSON.stringify(message));
  const { run, close } = bidiCommands({
    display: screen.display,
    profile,
    emit: (method, params) => send({ type: 'event', method, params }),
  });
  const closeAll = () => close().finally(() => end(0));
  socket.on('close', closeAll);
  socket.on('message', async (/** @type {Buffer} */ data) => {
    const { id, method, params } = JSON.parse(String(data));
    if (method === 'browser.close') {
      send({ type: 'success', id, result: {} });
      closeAll();
      return;
    }
    try {
      send({ type: 'success', id, result: await run(method, params) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      send({
        type: 'error',
        id,
        error: message.startsWith('no such frame') ? 'no such frame' : 'unknown error',
        message,
      });
    }
  });
});

server.on('listening', () =>
  console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`),
);
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => end(1));
