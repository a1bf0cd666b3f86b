// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageAgent } from '../pageAgent.mjs';

/** @type {any} */
let agent;
const evalOfPage = () => Reflect.get(globalThis, 'eval');
const realEval = evalOfPage();
const realConsole = { ...console };

beforeEach(() => {
  // A new document: the agent itself comes only once into each.
  Reflect.deleteProperty(globalThis, '__webkitBridge__');
  document.body.innerHTML = '<p id="first">text</p>';
  Object.assign(console, realConsole);
  return () => {
    Reflect.set(globalThis, 'eval', realEval);
    Object.assign(console, realConsole);
    Reflect.deleteProperty(globalThis, '__webkitBridge__');
  };
});

/** @param {((fromLocal: any) => unknown)[]} scripts */
function start(scripts = []) {
  const { defineProperty } = Object;
  // So that the next test can begin anew.
  const spy = vi
    .spyOn(Object, 'defineProperty')
    .mockImplementation((target, key, descriptor) =>
      defineProperty(target, key, { ...descriptor, configurable: true }),
    );
  pageAgent(scripts);
  spy.mockRestore();
  agent = Reflect.get(globalThis, '__webkitBridge__');
}

const asked = { depth: 20, isKept: false };
const kept = { depth: 20, isKept: true };

describe('the agent in a page', () => {
  it.each(
    /** @type {[unknown, object][]} */ ([
      [undefined, { type: 'undefined' }],
      [null, { type: 'null' }],
      [3, { type: 'number', value: 3 }],
      [-0, { type: 'number', value: '-0' }],
      [Number.NaN, { type: 'number', value: 'NaN' }],
      [Number.NEGATIVE_INFINITY, { type: 'number', value: '-Infinity' }],
      [12n, { type: 'bigint', value: '12' }],
      ['text', { type: 'string', value: 'text' }],
      [new Date(0), { type: 'date', value: '1970-01-01T00:00:00.000Z' }],
      [/a+/gi, { type: 'regexp', value: { pattern: 'a+', flags: 'gi' } }],
      [
        [1, { a: true }],
        {
          type: 'array',
          value: [
            { type: 'number', value: 1 },
            { type: 'object', value: [['a', { type: 'boolean', value: true }]] },
          ],
        },
      ],
    ]),
  )('tells %s in the form of WebDriver BiDi', (value, told) => {
    start();
    expect(agent.call(() => value, asked)).toEqual({ result: told });
  });

  it('takes back every value that it has told', () => {
    start();
    const value = { a: [1, -0, 'x', null, undefined, 7n, new Date(5), /b/y] };
    const { result } = agent.call(() => value, asked);
    expect(agent.fromLocal(result)).toEqual(value);
  });

  it('keeps what a handle was asked for, until it is released', () => {
    start();
    const node = document.getElementById('first');
    const { result } = agent.call(() => node, kept);
    expect(result).toMatchObject({ type: 'node', value: { nodeType: 1, localName: 'p' } });
    expect(agent.fromLocal({ handle: result.handle })).toBe(node);
    expect(agent.call(() => node, kept).result.sharedId).toBe(result.sharedId);
    agent.release([result.handle]);
    expect(() => agent.fromLocal({ handle: result.handle })).toThrow('no such handle');
  });

  it('has what is evaluated brought first, and then finds it', () => {
    start();
    const evaluate = () => agent.call(() => evalOfPage()('1 + 1'), asked);
    expect(evaluate()).toEqual({ toLearn: ['1 + 1'] });
    agent.learn('1 + 1', () => 2);
    expect(evaluate()).toEqual({ result: { type: 'number', value: 2 } });
  });

  it('lets a promise be collected once it is settled, whichever way', async () => {
    start();
    const { pending } = agent.call(() => Promise.resolve('late'), asked);
    const { pending: failing } = agent.call(() => Promise.reject(new Error('refused')), asked);
    expect(agent.collect(pending)).toBeNull();
    await Promise.resolve();
    await Promise.resolve();
    expect(agent.collect(pending)).toEqual({ result: { type: 'string', value: 'late' } });
    expect(agent.collect(failing)).toEqual({ exception: 'Error: refused' });
    expect(agent.collect(pending)).toBeNull();
  });

  it('reports what was said since it was last asked, and what went wrong', () => {
    start();
    console.warn('one', 2);
    dispatchEvent(new ErrorEvent('error', { error: new Error('lost'), message: 'lost' }));
    expect(agent.report().said).toEqual([
      { kind: 'console', method: 'warn', text: 'one 2' },
      { kind: 'error', text: 'Error: lost' },
    ]);
    expect(agent.report()).toMatchObject({ href: location.href, said: [] });
  });

  it('runs what is to run before the page does, and passes on what that says through its channel', () => {
    const channel = { type: 'channel', value: { channel: 'c' } };
    start([(fromLocal) => fromLocal(channel)({ a: 1 })]);
    expect(agent.report().said).toEqual([
      {
        kind: 'message',
        channel: 'c',
        data: { type: 'object', value: [['a', { type: 'number', value: 1 }]] },
      },
    ]);
  });

  it('comes once into a document', () => {
    start();
    const first = agent;
    pageAgent([]);
    expect(Reflect.get(globalThis, '__webkitBridge__')).toBe(first);
  });
});
