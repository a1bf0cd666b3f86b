// One tab of WebKit, told in WebDriver BiDi's events: what its documents are, and what they say.

import { setTimeout as delay } from 'node:timers/promises';
import { Script } from 'node:vm';

/** @typedef {(method: string, parameters: object) => void} Emit */
/** @typedef {{ documentId: string, href: string, readyState: string, said: any[] }} Report */

/**
 * @typedef {object} Browser
 * @property {(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<any>} command
 * @property {() => string} agentSource
 * @property {Emit} emit
 */

const levels = { error: 'error', warn: 'warn', debug: 'debug', log: 'info', info: 'info' };

/** @param {string} text */
function isExpression(text) {
  try {
    return Boolean(new Script(`(${text}\n)`));
  } catch {
    return false;
  }
}

/** @param {string} text */
const asBody = (text) => (isExpression(text) ? `return (${text}\n);` : text);

/**
 * Tells an address that the document shown takes without being loaded again.
 * @param {string} shown
 * @param {string} wanted
 */
function isOtherFragment(shown, wanted) {
  const [path, fragment] = wanted.split('#', 2);
  return fragment !== undefined && wanted !== shown && path === shown.split('#', 1)[0];
}

/**
 * @param {string} context
 * @param {Browser} browser
 */
export function openTab(context, { command, agentSource, emit }) {
  /** @type {Report | null} */
  let shown = null;
  /** @type {{ navigation: string, isWithinDocument: boolean, arrived: () => void } | null} */
  let expected = null;
  let lastNavigation = 0;
  const told = { domContentLoaded: false, load: false };

  const about = (/** @type {object} */ more) => ({ context, timestamp: Date.now(), ...more });
  const realms = (/** @type {string} */ documentId) => [documentId, `${documentId}#utility`];

  /** @param {string} url */
  function expectDocument(url, isWithinDocument = false, arrived = () => {}) {
    const navigation = `${context}/navigation-${++lastNavigation}`;
    expected = { navigation, isWithinDocument, arrived };
    emit('browsingContext.navigationStarted', about({ navigation, url }));
    return navigation;
  }

  /** @param {Report} report */
  function showDocument({ documentId, href }) {
    for (const realm of shown ? realms(shown.documentId) : []) emit('script.realmDestroyed', { realm });
    if (shown || href !== 'about:blank') {
      const navigation = expected?.navigation ?? expectDocument(href);
      emit('browsingContext.navigationCommitted', about({ navigation, url: href }));
    }
    emit('script.realmCreated', { realm: documentId, origin: new URL(href).origin, type: 'window', context });
    told.domContentLoaded = false;
    told.load = false;
  }

  /**
   * @param {string} realm
   * @param {any} entry
   */
  function tell(realm, { kind, method, text, channel, data }) {
    const source = { realm, context };
    if (kind === 'message') emit('script.message', { channel, data, source });
    else if (kind === 'error')
      emit('log.entryAdded', { type: 'javascript', level: 'error', text, source, timestamp: Date.now() });
    else
      emit('log.entryAdded', {
        type: 'console',
        level: levels[/** @type {keyof typeof levels} */ (method)],
        method,
        text,
        args: [{ type: 'string', value: text }],
        source,
        timestamp: Date.now(),
      });
  }

  /** @param {Report} report */
  function settle(report) {
    const { documentId, href, readyState, said } = report;
    const isNew = documentId !== shown?.documentId;
    const hasMoved = !isNew && href !== shown?.href;
    // Until its successor is there, a document may still move its own address.
    const hasArrived = isNew || (hasMoved && Boolean(expected?.isWithinDocument));
    if (isNew) showDocument(report);
    if (hasMoved && expected?.isWithinDocument)
      emit('browsingContext.fragmentNavigated', about({ navigation: expected.navigation, url: href }));
    else if (hasMoved) emit('browsingContext.historyUpdated', about({ url: href }));
    shown = report;
    for (const entry of said) tell(documentId, entry);
    const navigation = expected?.navigation ?? null;
    for (const [event, from] of /** @type {const} */ ([
      ['domContentLoaded', ['interactive', 'complete']],
      ['load', ['complete']],
    ])) {
      if (told[event] || !from.some((state) => state === readyState)) continue;
      told[event] = true;
      emit(`browsingContext.${event}`, about({ navigation, url: href }));
    }
    if (hasArrived) {
      expected?.arrived();
      expected = null;
    }
  }

  /**
   * Runs a script beside the agent. A document without one is new.
   * @param {string} body
   * @returns {Promise<any>}
   */
  async function ask(body = '') {
    const script = `const agent = globalThis.__webkitBridge__;
      if (!agent) return null;
      return { ${body} report: agent.report() };`;
    let answer = await command('POST', '/execute/sync', { script, args: [] });
    if (!answer) {
      await command('POST', '/execute/sync', { script: agentSource(), args: [] });
      answer = await command('POST', '/execute/sync', { script, args: [] });
    }
    if (answer) settle(answer.report);
    return answer;
  }

  /** @param {string[]} texts */
  const learn = (texts) =>
    ask(
      texts
        .map(
          (text, index) =>
            `learnt${index}: agent.learn(${JSON.stringify(text)}, () => { ${asBody(text)}\n }),`,
        )
        .join(''),
    );

  /** @param {string} body  asks the agent for an answer */
  async function answerOf(body) {
    let answer = (await ask(`answer: ${body},`))?.answer;
    const documentId = shown?.documentId;
    for (let wait = 2; answer?.pending; wait = Math.min(40, wait * 1.5)) {
      await delay(wait);
      const collected = await ask(`answer: agent.collect(${JSON.stringify(answer.pending)}),`);
      if (shown?.documentId !== documentId) return null;
      answer = collected?.answer ?? answer;
    }
    return answer;
  }

  /**
   * @param {string} body
   * @param {any} options
   */
  async function run(body, { target, serializationOptions, resultOwnership }) {
    const wanted = { depth: serializationOptions?.maxObjectDepth ?? 20, isKept: resultOwnership === 'root' };
    const call = `agent.call(() => { ${body}\n }, ${JSON.stringify(wanted)})`;
    let answer = await answerOf(call);
    while (answer?.toLearn) {
      await learn(answer.toLearn);
      answer = await answerOf(call);
    }
    const documentId = shown?.documentId ?? '';
    const realm = target.sandbox ? `${documentId}#utility` : documentId;
    if (answer?.result) return { type: 'success', result: answer.result, realm };
    const text = answer?.exception ?? 'Execution context was destroyed';
    return { type: 'exception', exceptionDetails: { text, lineNumber: 0, columnNumber: 0 }, realm };
  }

  return {
    context,
    emit,
    expectDocument,
    look: () => ask(),
    isExpecting: () => expected !== null,
    expectedNavigation: () => expected?.navigation ?? null,
    address: () => shown?.href ?? 'about:blank',

    /** @param {any} parameters */
    evaluate: (parameters) => run(asBody(parameters.expression.trim().replace(/;$/, '')), parameters),

    /** @param {any} parameters */
    callFunction({ functionDeclaration, arguments: given = [], ...options }) {
      return run(
        `return (${functionDeclaration}\n)(...${JSON.stringify(given)}.map(agent.fromLocal));`,
        options,
      );
    },

    /** @param {string[]} handles */
    release: (handles) => ask(`released: agent.release(${JSON.stringify(handles)}),`),

    /**
     * @param {string} url
     * @param {() => Promise<unknown>} set
     */
    async goTo(url, set) {
      /** @type {string | undefined} */
      let navigation;
      const isWithinDocument = isOtherFragment(shown?.href ?? '', url);
      const arrival = new Promise((resolve) => {
        navigation = expectDocument(url, isWithinDocument, () => resolve(null));
      });
      await set();
      await arrival;
      return { navigation, url: shown?.href ?? url };
    },

    command,
  };
}
