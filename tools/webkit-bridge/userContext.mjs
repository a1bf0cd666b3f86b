// One browser with cookies and storage of its own: what WebDriver BiDi calls a user context.

import { setTimeout as delay } from 'node:timers/promises';
import { startBrowser } from './miniBrowser.mjs';
import { pageAgent } from './pageAgent.mjs';
import { openProxy } from './proxy.mjs';
import { openTab } from './tab.mjs';

/** @typedef {import('./proxy.mjs').Answer} Answer */
/** @typedef {import('./proxy.mjs').Asked} Asked */
/** @typedef {Answer | 'pass on' | 'refuse'} Decision */
/** @typedef {ReturnType<typeof openTab>} Tab */

const restMs = 50;
const hurryMs = 8;

/** @param {{ id: string, display: string, profile: string, emit: import('./tab.mjs').Emit }} wish */
export async function openUserContext({ id, display, profile, emit }) {
  /** @type {Map<string, string>} */
  const preloadScripts = new Map();
  /** @type {Set<string>} */
  const intercepts = new Set();
  /** @type {Map<string, (decision: Decision) => void>} */
  const undecided = new Map();
  /** @type {Map<string, Buffer>} */
  const bodies = new Map();
  /** @type {Map<string, Tab>} */
  const tabs = new Map();

  const agentSource = () => `(${pageAgent})([${[...preloadScripts.values()].join(',\n')}]);`;

  /** @param {Asked} asked */
  function tabThatAsks({ headers }) {
    const header = (/** @type {string} */ name) =>
      headers.find((each) => each.name.toLowerCase() === name)?.value;
    const all = [...tabs.values()];
    const from = header('referer');
    const isDocument = header('sec-fetch-dest') === 'document';
    const tab =
      (isDocument && all.find((each) => each.isExpecting())) ||
      all.find((each) => each.address() === from) ||
      all.at(-1);
    return { tab, isDocument, destination: header('sec-fetch-dest') ?? '' };
  }

  /** @param {Asked} asked */
  function aboutRequest(asked) {
    const { tab, isDocument, destination } = tabThatAsks(asked);
    const isOwn = isDocument && tab;
    const navigation = isOwn ? (tab.expectedNavigation() ?? tab.expectDocument(asked.url)) : null;
    return {
      context: tab?.context ?? null,
      navigation,
      redirectCount: 0,
      isBlocked: intercepts.size > 0,
      ...(intercepts.size > 0 && { intercepts: [...intercepts] }),
      timestamp: Date.now(),
      initiator: { type: 'other' },
      request: {
        request: asked.id,
        url: asked.url,
        method: asked.method,
        headers: asked.headers.map(({ name, value }) => ({ name, value: { type: 'string', value } })),
        cookies: [],
        headersSize: 0,
        bodySize: 0,
        destination: destination === 'empty' ? '' : destination,
        initiatorType: null,
        timings: { requestTime: Date.now(), responseEnd: Date.now() },
      },
    };
  }

  /** @type {Map<string, ReturnType<typeof aboutRequest>>} */
  const requests = new Map();

  const proxy = await openProxy({
    agentSource,
    async onRequest(asked) {
      const about = aboutRequest(asked);
      requests.set(asked.id, about);
      emit('network.beforeRequestSent', about);
      if (!about.isBlocked || !about.context) return 'pass on';
      return new Promise((resolve) => undecided.set(asked.id, resolve));
    },
    onAnswer(asked, { status, statusText, headers, body }) {
      bodies.set(asked.id, body);
      const response = {
        url: asked.url,
        protocol: 'http/1.1',
        status,
        statusText,
        fromCache: false,
        headers: headers.map(({ name, value }) => ({ name, value: { type: 'string', value } })),
        mimeType: '',
        bytesReceived: body.length,
        headersSize: 0,
        bodySize: body.length,
        content: { size: body.length },
      };
      emit('network.responseStarted', { ...requests.get(asked.id), response });
      emit('network.responseCompleted', { ...requests.get(asked.id), response });
    },
    onFailure(asked) {
      emit('network.fetchError', { ...requests.get(asked.id), errorText: 'failed' });
    },
  });

  const browser = await startBrowser({ display, profile, proxyPort: proxy.port });

  /** WebDriver knows one current window and does one thing at a time. */
  /** @type {Promise<unknown>} */
  let busy = Promise.resolve();
  let current = await browser.command('GET', '/window');
  const launcher = current;

  /**
   * @param {string} handle
   * @returns {import('./miniBrowser.mjs').Command}
   */
  const commandIn = (handle) => (method, path, body) => {
    const work = busy.then(async () => {
      if (current !== handle) await browser.command('POST', '/window', { handle });
      current = handle;
      return browser.command(method, path, method === 'POST' ? (body ?? {}) : undefined);
    });
    busy = work.catch(() => {});
    return work;
  };

  /**
   * @param {string} handle
   * @param {Tab | null} opener
   */
  async function adopt(handle, opener) {
    const tab = openTab(handle, { command: commandIn(handle), agentSource, emit });
    tabs.set(handle, tab);
    emit('browsingContext.contextCreated', {
      context: handle,
      userContext: id,
      url: 'about:blank',
      parent: null,
      children: [],
      originalOpener: opener?.context ?? null,
    });
    await tab.look();
    return tab;
  }

  /** A window that is loaded again may for once not be listed. @type {Set<string>} */
  const missed = new Set();
  /** Windows that are on their way out may still be listed. @type {Set<string>} */
  const closed = new Set();

  /** @param {string} handle */
  function forget(handle) {
    if (!tabs.delete(handle)) return;
    closed.add(handle);
    emit('browsingContext.contextDestroyed', {
      context: handle,
      userContext: id,
      url: '',
      parent: null,
      children: [],
    });
  }

  let size = { width: 1280, height: 720 };

  async function newWindow() {
    const before = await commandIn(launcher)('GET', '/window/handles');
    const features = `toolbar=no,location=no,menubar=no,width=${size.width},height=${size.height}`;
    const script = `window.open('about:blank', '_blank', '${features}').opener = null;`;
    await commandIn(launcher)('POST', '/execute/sync', { script, args: [] });
    for (;;) {
      /** @type {string[]} */
      const handles = await commandIn(launcher)('GET', '/window/handles');
      const opened = handles.find((handle) => !before.includes(handle));
      if (opened) return adopt(opened, null);
      await delay(hurryMs);
    }
  }

  let isOpen = true;
  let isOpening = false;

  async function lookForWindows() {
    /** @type {string[]} */
    const handles = await commandIn(launcher)('GET', '/window/handles');
    if (isOpening || !isOpen) return;
    for (const handle of handles)
      if (handle !== launcher && !tabs.has(handle) && !closed.has(handle))
        await adopt(handle, [...tabs.values()].at(-1) ?? null);
    for (const handle of tabs.keys()) {
      if (handles.includes(handle)) missed.delete(handle);
      else if (missed.has(handle)) forget(handle);
      else missed.add(handle);
    }
  }

  async function watch() {
    for (let round = 0; isOpen; round += 1) {
      for (const tab of [...tabs.values()]) await tab.look().catch(() => {});
      if (round % 5 === 0 && tabs.size > 0) await lookForWindows().catch(() => {});
      const isHurried = [...tabs.values()].some((tab) => tab.isExpecting());
      await delay(isHurried ? hurryMs : restMs);
    }
  }
  watch();

  return {
    id,
    version: browser.version,
    tabs,
    preloadScripts,
    intercepts,
    bodies,

    /** @param {{ width: number, height: number }} viewport */
    sizeWindows(viewport) {
      size = viewport;
    },

    async create() {
      isOpening = true;
      try {
        return await newWindow();
      } finally {
        isOpening = false;
      }
    },

    /** @param {string} handle */
    async closeTab(handle) {
      await commandIn(handle)('DELETE', '/window');
      forget(handle);
    },

    /**
     * @param {string} request
     * @param {Decision} decision
     */
    decide(request, decision) {
      undecided.get(request)?.(decision);
      undecided.delete(request);
    },

    async close() {
      isOpen = false;
      for (const handle of [...tabs.keys()]) forget(handle);
      await browser.close();
      proxy.close();
    },
  };
}
