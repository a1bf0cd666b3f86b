// What works inside a page of WebKit on behalf of the bridge: it keeps handles, turns values into WebDriver
// BiDi's form and collects what the page says. Its text is sent to the page, so it stands alone.

/** @param {((fromLocal: (local: any) => unknown) => unknown)[]} preloadScripts  called before any script of the page */
export function pageAgent(preloadScripts) {
  const key = '__webkitBridge__';
  const page = /** @type {Record<string, any>} */ (globalThis);
  if (page[key]) return;

  const documentId = `document-${Math.random().toString(36).slice(2)}`;
  /** @type {Map<string, unknown>} */
  const objects = new Map();
  /** @type {WeakMap<object, string>} */
  const sharedIds = new WeakMap();
  /** @type {object[]} */
  const said = [];
  /** @type {Map<string, object>} */
  const answers = new Map();
  let lastId = 0;
  const newId = (/** @type {string} */ kind) => `${documentId}/${kind}-${++lastId}`;

  function keep(/** @type {unknown} */ value, /** @type {string} */ kind) {
    const id = newId(kind);
    objects.set(id, value);
    return id;
  }

  function sharedIdOf(/** @type {object} */ node) {
    const id = sharedIds.get(node) ?? keep(node, 'node');
    sharedIds.set(node, id);
    return id;
  }

  function kindOf(/** @type {any} */ value) {
    if (value === null) return 'null';
    if (typeof value !== 'object') return typeof value;
    if (value === globalThis) return 'window';
    if (value instanceof Node) return 'node';
    if (Array.isArray(value)) return 'array';
    const name = Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
    return ['date', 'regexp', 'error', 'map', 'set', 'promise'].includes(name) ? name : 'object';
  }

  /**
   * @param {any} value
   * @param {number} depth  how many levels of an object are told
   * @param {boolean} isKept  whether a handle to it is wanted
   * @returns {object}
   */
  function toRemote(value, depth, isKept) {
    const type = kindOf(value);
    const inside = (/** @type {unknown} */ each) => toRemote(each, depth - 1, false);
    const handle =
      isKept && typeof value === 'object' && value !== null ? { handle: keep(value, 'handle') } : {};
    switch (type) {
      case 'undefined':
      case 'null':
        return { type };
      case 'number':
        return {
          type,
          value:
            Number.isFinite(value) && !Object.is(value, -0)
              ? value
              : Object.is(value, -0)
                ? '-0'
                : String(value),
        };
      case 'string':
      case 'boolean':
        return { type, value };
      case 'bigint':
        return { type, value: String(value) };
      case 'function':
      case 'symbol':
        return { type, ...(isKept && { handle: keep(value, 'handle') }) };
      case 'node':
        return {
          type,
          ...handle,
          sharedId: sharedIdOf(value),
          value: { nodeType: value.nodeType, localName: value.localName },
        };
      case 'window':
        return { type, ...handle, value: { context: '' } };
      case 'date':
        return { type, ...handle, value: value.toISOString() };
      case 'regexp':
        return { type, ...handle, value: { pattern: value.source, flags: value.flags } };
      case 'array':
        return { type, ...handle, ...(depth > 0 && { value: value.map(inside) }) };
      case 'object':
        return {
          type,
          ...handle,
          ...(depth > 0 && { value: Object.entries(value).map(([name, each]) => [name, inside(each)]) }),
        };
      default:
        return { type, ...handle };
    }
  }

  /** @param {any} local */
  function fromLocal(local) {
    if (local.handle || local.sharedId) {
      const id = local.handle ?? local.sharedId;
      if (!objects.has(id)) throw new Error(`no such handle: ${id}`);
      return objects.get(id);
    }
    switch (local.type) {
      case 'undefined':
        return undefined;
      case 'null':
        return null;
      case 'number':
        return Number(local.value);
      case 'bigint':
        return BigInt(local.value);
      case 'date':
        return new Date(local.value);
      case 'regexp':
        return new RegExp(local.value.pattern, local.value.flags);
      case 'array':
        return local.value.map(fromLocal);
      case 'object':
        return Object.fromEntries(
          local.value.map((/** @type {any} */ [name, each]) => [
            typeof name === 'string' ? name : fromLocal(name),
            fromLocal(each),
          ]),
        );
      case 'channel':
        return (/** @type {unknown} */ value) =>
          said.push({ kind: 'message', channel: local.value.channel, data: toRemote(value, 10, false) });
      default:
        return local.value;
    }
  }

  // Playwright evaluates by eval, which the page's policy forbids to everybody. So eval here only looks up what
  // has been learnt; what it is asked for in vain is told, and learnt before the call is made once more.
  /** @type {Map<string, () => unknown>} */
  const learnt = new Map();
  /** @type {string[]} */
  const toLearn = [];
  page.eval = (/** @type {string} */ text) => {
    const known = learnt.get(text);
    if (known) return known();
    toLearn.push(text);
    throw new EvalError('not learnt yet');
  };

  const answer = (/** @type {object} */ ready) =>
    toLearn.length > 0 ? { toLearn: toLearn.splice(0) } : ready;
  const thrown = (/** @type {unknown} */ error) => answer({ exception: String(error) });

  /**
   * Answers at once where it can; otherwise names the promise whose answer is to be collected later.
   * @param {() => any} work
   * @param {{ depth: number, isKept: boolean }} wanted
   */
  function call(work, { depth, isKept }) {
    const ready = (/** @type {unknown} */ value) => answer({ result: toRemote(value, depth, isKept) });
    try {
      const value = work();
      if (typeof value?.then !== 'function') return ready(value);
      const pending = newId('promise');
      Promise.resolve(value).then(
        (settled) => answers.set(pending, ready(settled)),
        (error) => answers.set(pending, thrown(error)),
      );
      return { pending };
    } catch (error) {
      return thrown(error);
    }
  }

  function learn(/** @type {string} */ text, /** @type {() => unknown} */ value) {
    learnt.set(text, value);
  }

  function collect(/** @type {string} */ pending) {
    const answer = answers.get(pending) ?? null;
    answers.delete(pending);
    return answer;
  }

  const report = () => ({
    documentId,
    href: location.href,
    readyState: document.readyState,
    said: said.splice(0),
  });

  function release(/** @type {string[]} */ handles) {
    for (const handle of handles) objects.delete(handle);
  }

  Object.defineProperty(page, key, { value: { call, learn, collect, report, release, fromLocal } });

  for (const method of /** @type {const} */ (['debug', 'log', 'info', 'warn', 'error'])) {
    const original = console[method];
    console[method] = (...words) => {
      said.push({ kind: 'console', method, text: words.map(String).join(' ') });
      original.apply(console, words);
    };
  }
  // Aborts what is still loading when the page is left.
  let isLeaving = false;
  addEventListener('beforeunload', () => {
    isLeaving = true;
  });
  addEventListener('error', (event) => {
    if (!isLeaving && event.error !== undefined && event.message)
      said.push({ kind: 'error', text: String(event.error ?? event.message) });
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    if (!isLeaving) said.push({ kind: 'error', text: String(reason) });
  });

  document.currentScript?.remove();
  for (const script of preloadScripts) script(fromLocal);
}
