// The commands of WebDriver BiDi that Playwright sends, each done by WebDriver's older commands.

import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { webKitVersion } from './miniBrowser.mjs';
import { openUserContext } from './userContext.mjs';

/** @typedef {Awaited<ReturnType<typeof openUserContext>>} UserContext */
/** @typedef {import('./userContext.mjs').Tab} Tab */

const { PNG } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle');

const unsupported = (/** @type {string} */ what) => {
  throw new Error(`WebKit's WebDriver cannot do this: ${what}`);
};

/**
 * @param {string} image
 * @param {{ x: number, y: number, width: number, height: number }} clip
 */
function cropped(image, { x, y, width, height }) {
  const whole = PNG.sync.read(Buffer.from(image, 'base64'));
  const left = Math.max(0, Math.round(x));
  const top = Math.max(0, Math.round(y));
  const size = {
    width: Math.min(Math.round(width), whole.width - left),
    height: Math.min(Math.round(height), whole.height - top),
  };
  const part = new PNG(size);
  PNG.bitblt(whole, part, left, top, size.width, size.height, 0, 0);
  return PNG.sync.write(part).toString('base64');
}

/** WebDriver takes whole pixels only. */
const inPixels = (/** @type {any[]} */ sources) =>
  sources.map((source) => ({
    ...source,
    actions: source.actions.map((/** @type {any} */ action) => ({
      ...action,
      ...('x' in action && { x: Math.round(action.x), y: Math.round(action.y) }),
    })),
  }));

/** @param {{ display: string, profile: string, emit: import('./tab.mjs').Emit }} bridge */
export function bidiCommands({ display, profile, emit }) {
  /** @type {Map<string, UserContext>} */
  const userContexts = new Map();
  const version = webKitVersion(display);
  let lastId = 0;
  const newId = (/** @type {string} */ kind) => `${kind}-${++lastId}`;

  /** @param {string} context */
  function find(context) {
    for (const userContext of userContexts.values()) {
      const tab = userContext.tabs.get(context);
      if (tab) return { userContext, tab };
    }
    throw new Error(`no such frame: ${context}`);
  }

  const tabOf = (/** @type {any} */ { context }) => find(context).tab;
  /** @param {{ contexts?: string[], userContexts?: string[] }} scope */
  function meant({ contexts, userContexts: ids }) {
    if (contexts) return contexts.map((context) => find(context).userContext);
    const all = [...userContexts.values()];
    return ids ? all.filter(({ id }) => ids.includes(id)) : all;
  }

  /**
   * @param {Tab} tab
   * @param {number} width
   * @param {number} height
   */
  async function resize(tab, width, height) {
    await tab.command('POST', '/window/rect', { x: 0, y: 0, width, height });
    for (let tries = 0; tries < 50; tries += 1) {
      const size = await tab.command('POST', '/execute/sync', { script: 'return innerWidth', args: [] });
      if (size === width) return;
      await delay(10);
    }
  }

  /** @type {Record<string, (parameters: any) => unknown>} */
  const commands = {
    'session.new': async () => ({
      sessionId: 'webkit',
      capabilities: {
        browserName: 'webkit',
        browserVersion: version,
        userAgent: '',
        platformName: process.platform,
      },
    }),
    'session.subscribe': () => ({ subscription: newId('subscription') }),
    'session.end': () => ({}),

    'browser.createUserContext': async () => {
      const id = newId('user-context');
      userContexts.set(id, await openUserContext({ id, display, profile, emit }));
      return { userContext: id };
    },
    'browser.removeUserContext': async ({ userContext }) => {
      await userContexts.get(userContext)?.close();
      userContexts.delete(userContext);
      return {};
    },
    'browser.setDownloadBehavior': () => ({}),

    'browsingContext.create': async ({ userContext }) => {
      const tab = await userContexts.get(userContext)?.create();
      return { context: tab?.context };
    },
    'browsingContext.close': async ({ context }) => {
      await find(context).userContext.closeTab(context);
      return {};
    },
    'browsingContext.activate': () => ({}),
    'browsingContext.navigate': ({ context, url }) => {
      const { tab } = find(context);
      return tab.goTo(url, () => tab.command('POST', '/url', { url }));
    },
    'browsingContext.reload': ({ context }) => {
      const { tab } = find(context);
      return tab.goTo(tab.address(), () => tab.command('POST', '/refresh'));
    },
    'browsingContext.traverseHistory': async ({ context, delta }) => {
      await find(context).tab.command('POST', delta < 0 ? '/back' : '/forward');
      return {};
    },
    'browsingContext.setViewport': async ({ context, viewport, ...scope }) => {
      if (!viewport) return {};
      if (context) await resize(tabOf({ context }), viewport.width, viewport.height);
      else for (const userContext of meant(scope)) userContext.sizeWindows(viewport);
      return {};
    },
    'browsingContext.captureScreenshot': async ({ context, origin, clip }) => {
      const tab = tabOf({ context });
      const script = 'return [innerWidth, innerHeight, document.documentElement.scrollHeight]';
      const [width, height, whole] = await tab.command('POST', '/execute/sync', { script, args: [] });
      const isTaller = origin === 'document' && whole > height;
      if (isTaller) await resize(tab, width, whole);
      const image = await tab.command('GET', '/screenshot');
      if (isTaller) await resize(tab, width, height);
      return { data: clip ? cropped(image, clip) : image };
    },

    'script.evaluate': (parameters) => tabOf(parameters.target).evaluate(parameters),
    'script.callFunction': (parameters) => tabOf(parameters.target).callFunction(parameters),
    'script.disown': async ({ target, handles }) => {
      await tabOf(target).release(handles);
      return {};
    },
    'script.addPreloadScript': ({ functionDeclaration, arguments: given = [], ...scope }) => {
      const id = newId('preload-script');
      const call = `(fromLocal) => (${functionDeclaration})(...${JSON.stringify(given)}.map(fromLocal))`;
      for (const userContext of meant(scope)) userContext.preloadScripts.set(id, call);
      return { script: id };
    },
    'script.removePreloadScript': ({ script }) => {
      for (const userContext of userContexts.values()) userContext.preloadScripts.delete(script);
      return {};
    },

    'input.performActions': async ({ context, actions }) => {
      const tab = tabOf({ context });
      await tab.command('POST', '/actions', { actions: inPixels(actions) });
      await tab.look();
      return {};
    },
    'input.releaseActions': async ({ context }) => {
      await tabOf({ context }).command('DELETE', '/actions');
      return {};
    },

    'network.addIntercept': ({ phases, ...scope }) => {
      const intercept = newId('intercept');
      if (phases.includes('beforeRequestSent'))
        for (const userContext of meant(scope)) userContext.intercepts.add(intercept);
      return { intercept };
    },
    'network.removeIntercept': ({ intercept }) => {
      for (const userContext of userContexts.values()) userContext.intercepts.delete(intercept);
      return {};
    },
    'network.continueRequest': ({ request }) => decide(request, 'pass on'),
    'network.failRequest': ({ request }) => decide(request, 'refuse'),
    'network.provideResponse': ({ request, statusCode, reasonPhrase, headers = [], body }) =>
      decide(request, {
        status: statusCode,
        statusText: reasonPhrase ?? '',
        headers: headers.map((/** @type {any} */ { name, value }) => ({ name, value: value.value })),
        body: Buffer.from(body?.value ?? '', body?.type === 'base64' ? 'base64' : 'utf8'),
      }),
    'network.getData': ({ request }) => {
      for (const { bodies } of userContexts.values()) {
        const body = bodies.get(request);
        if (body) return { bytes: { type: 'base64', value: body.toString('base64') } };
      }
      return unsupported(`the body of ${request}`);
    },
    'network.addDataCollector': () => ({ collector: newId('collector') }),
    'network.setCacheBehavior': () => ({}),
    'network.setExtraHeaders': () => ({}),

    'storage.getCookies': () => ({ cookies: [], partitionKey: {} }),
    'emulation.setLocaleOverride': () => ({}),
    'emulation.setScreenOrientationOverride': () => ({}),
    'emulation.setScreenSettingsOverride': () => ({}),
  };

  /**
   * @param {string} request
   * @param {import('./userContext.mjs').Decision} decision
   */
  function decide(request, decision) {
    for (const userContext of userContexts.values()) userContext.decide(request, decision);
    return {};
  }

  return {
    /**
     * @param {string} method
     * @param {object} parameters
     */
    run: async (method, parameters) => {
      const command = commands[method];
      return command ? command(parameters) : unsupported(method);
    },
    close: () => Promise.all([...userContexts.values()].map((userContext) => userContext.close())),
  };
}
