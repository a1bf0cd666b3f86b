import { beforeEach, describe, expect, it } from 'vitest';
import { openTab } from '../tab.mjs';

/** @type {{ method: string, params: any }[]} */
let told = [];
/** @type {{ documentId: string, href: string, readyState: string, said: any[] }} */
let page;
/** What the agent in the page answers next, after which it has nothing more to say. @type {any[]} */
let answers = [];
/** @type {string[]} */
let scripts = [];

beforeEach(() => {
  told = [];
  answers = [];
  scripts = [];
  page = { documentId: 'document-1', href: 'about:blank', readyState: 'complete', said: [] };
});

/** A tab of a browser that is played by the variables above. */
const tab = () =>
  openTab('tab', {
    agentSource: () => 'the agent',
    emit: (method, params) => told.push({ method, params }),
    command: async (_method, _path, body = {}) => {
      scripts.push(Reflect.get(body, 'script') ?? '');
      const report = { ...page };
      page.said = [];
      return { report, answer: answers.shift() };
    },
  });

const names = () => told.map(({ method }) => method);

describe('a tab', () => {
  it('tells of a document, and of its loading as it goes on, each once', async () => {
    const { look } = tab();
    await look();
    told = [];
    page = { documentId: 'document-2', href: 'http://host/', readyState: 'loading', said: [] };
    await look();
    expect(names()).toEqual([
      'script.realmDestroyed',
      'script.realmDestroyed',
      'browsingContext.navigationStarted',
      'browsingContext.navigationCommitted',
      'script.realmCreated',
    ]);
    told = [];
    page.readyState = 'interactive';
    await look();
    await look();
    expect(names()).toEqual(['browsingContext.domContentLoaded']);
    told = [];
    page.readyState = 'complete';
    await look();
    await look();
    expect(names()).toEqual(['browsingContext.load']);
  });

  it('tells a change of the address within a document from a new document', async () => {
    const { look, goTo } = tab();
    page.href = 'http://host/';
    await look();
    told = [];
    page.href = 'http://host/?a';
    await look();
    expect(names()).toEqual(['browsingContext.historyUpdated']);
    told = [];
    const arrival = goTo('http://host/?a#b', async () => {
      page.href = 'http://host/?a#b';
    });
    await Promise.resolve();
    await look();
    expect(names()).toEqual(['browsingContext.navigationStarted', 'browsingContext.fragmentNavigated']);
    expect(await arrival).toMatchObject({ url: 'http://host/?a#b' });
  });

  it('goes on waiting for a document while the one before it moves its own address', async () => {
    const { look, goTo, isExpecting } = tab();
    page.href = 'http://host/?a';
    await look();
    told = [];
    const arrival = goTo('http://host/?z', async () => {
      page.href = 'http://host/?b';
    });
    await Promise.resolve();
    await look();
    expect(names()).toEqual(['browsingContext.navigationStarted', 'browsingContext.historyUpdated']);
    expect(isExpecting()).toBe(true);
    page = { documentId: 'document-2', href: 'http://host/?z', readyState: 'complete', said: [] };
    await look();
    const { navigation, url } = await arrival;
    expect(url).toBe('http://host/?z');
    const ofDocument = told.filter(({ method }) => /Committed|domContentLoaded|load$/.test(method));
    expect(ofDocument.map(({ params }) => params.navigation)).toEqual([navigation, navigation, navigation]);
  });

  it('waits for a document that is loaded again, whatever its fragment', async () => {
    const { look, goTo, isExpecting } = tab();
    page.href = 'http://host/#a';
    await look();
    const arrival = goTo('http://host/#a', async () => {
      page.href = 'http://host/#b';
    });
    await Promise.resolve();
    await look();
    expect(isExpecting()).toBe(true);
    page = { documentId: 'document-2', href: 'http://host/#a', readyState: 'complete', said: [] };
    await look();
    expect(await arrival).toMatchObject({ url: 'http://host/#a' });
  });

  it('has arrived when the document is there that it was sent for', async () => {
    const { look, goTo } = tab();
    await look();
    const arrival = goTo('http://host/', async () => {
      page = { documentId: 'document-2', href: 'http://host/', readyState: 'interactive', said: [] };
    });
    await Promise.resolve();
    await look();
    expect(await arrival).toMatchObject({ url: 'http://host/' });
  });

  it('passes on what the page says', async () => {
    const { look } = tab();
    page.said = [
      { kind: 'console', method: 'error', text: 'planted' },
      { kind: 'error', text: 'Error: thrown' },
      { kind: 'message', channel: 'c', data: 1 },
    ];
    await look();
    expect(
      told.slice(-5).map(({ method, params }) => [method, params.text ?? params.channel ?? null]),
    ).toEqual([
      ['log.entryAdded', 'planted'],
      ['log.entryAdded', 'Error: thrown'],
      ['script.message', 'c'],
      ['browsingContext.domContentLoaded', null],
      ['browsingContext.load', null],
    ]);
  });

  it('brings what the page has to evaluate, and asks again', async () => {
    const { look, evaluate } = tab();
    await look();
    answers = [{ toLearn: ['() => 2'] }, undefined, { result: { type: 'number', value: 2 } }];
    const result = await evaluate({ expression: '1 + 1;', target: {} });
    expect(result).toMatchObject({ type: 'success', result: { value: 2 }, realm: 'document-1' });
    expect(scripts.filter((script) => script.includes('agent.learn("() => 2"'))).toHaveLength(1);
  });

  it('waits for a promise, and says so when the document has gone meanwhile', async () => {
    const { look, evaluate } = tab();
    await look();
    answers = [{ pending: 'p' }, null, { result: { type: 'null' } }];
    expect(await evaluate({ expression: 'later()', target: {} })).toMatchObject({ type: 'success' });
    answers = [{ pending: 'q' }];
    const left = evaluate({ expression: 'later()', target: {} });
    page = { documentId: 'document-2', href: 'http://host/', readyState: 'loading', said: [] };
    expect(await left).toMatchObject({
      type: 'exception',
      exceptionDetails: { text: 'Execution context was destroyed' },
    });
  });

  it('tells an exception of the page as one', async () => {
    const { evaluate } = tab();
    answers = [{ exception: 'Error: no' }];
    expect(await evaluate({ expression: 'throw 1', target: { sandbox: 'x' } })).toMatchObject({
      type: 'exception',
      exceptionDetails: { text: 'Error: no' },
      realm: 'document-1#utility',
    });
  });
});
