import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './page';

// A page that the browser translates, beside one that it does not: whatever is chosen in both, they say the same.

const translator = readFileSync(join(import.meta.dirname, '../fixtures/translated.js'), 'utf8');

declare global {
  interface Window {
    translatePage: () => void;
    /** Shows an address, as Back would. */
    show: (query: string) => Promise<void>;
    /** The controls among what a selector finds, by their names and places. */
    controlsIn: (selector: string) => string[];
    press: (control: string) => Promise<void>;
    /** What the page says, and which texts could be lost. */
    words: () => { readonly text: string; readonly bare: readonly string[] };
  }
}

/** Runs in the page. */
function teach(): void {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const settled = async () => {
    for (let frames = 0; frames < 4; frames += 1) await frame();
    for (let frames = 0; frames < 600 && document.querySelector('.loading'); frames += 1) await frame();
    await frame();
  };
  const said = (element: Element) => (element.textContent ?? '').replace(/[«»]/g, '').trim();
  const CONTROLS = 'button, input, select, summary, [role=tab]';
  /** What leaves the page, saves a file, or takes the whole screen. */
  const NOT_PRESSED = /copy|save|print|full screen|download/i;
  const named = (): ReadonlyMap<string, HTMLElement> =>
    new Map(
      [...document.querySelectorAll<HTMLElement>(CONTROLS)].map((element, place) => {
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
        return [`${place} ${element.getAttribute('aria-label') ?? said(label ?? element)}`, element] as const;
      }),
    );
  window.show = async (query) => {
    history.pushState(null, '', `./${query && `?${query}`}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await settled();
  };
  window.controlsIn = (selector) =>
    [...named()]
      .filter(([name, element]) => element.closest(selector) && !NOT_PRESSED.test(name))
      .map(([name]) => name);
  window.press = async (control) => {
    const element = named().get(control);
    if (element instanceof HTMLInputElement && element.type === 'range') {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, element.max);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    } else element?.click();
    await settled();
  };

  type Fiber = {
    readonly tag: number;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly stateNode: unknown;
  };
  /** React's number for a text that it holds on to by itself. */
  const HOST_TEXT = 6;
  window.words = () => {
    const root = document.getElementById('root');
    const key = root && Object.keys(root).find((name) => name.startsWith('__reactContainer$'));
    const bare: string[] = [];
    const walk = (fiber: Fiber | null): void => {
      if (fiber === null) return;
      const { stateNode: node } = fiber;
      const isWord = fiber.tag === HOST_TEXT && node instanceof Text && node.data.trim() !== '';
      if (isWord && !(node.parentElement instanceof SVGElement)) bare.push(node.data);
      walk(fiber.child);
      walk(fiber.sibling);
    };
    walk(key ? Reflect.get(root, key) : null);
    return { text: said(document.body).replace(/\s+/g, ' '), bare };
  };
}

/** Every control of each part of the page, from the address where it stands. */
const parts: readonly { readonly query: string; readonly within: string }[] = [
  { query: '', within: '.sentence, .failures' },
  { query: 'exit=on&fail=primary', within: '.sentence, .failures' },
  { query: 'path=internet', within: '.sentence, .failures' },
  { query: 'exit=on&fail=nat-prefix&panel=path', within: '.panel' },
  { query: 'panel=compliance&fail=primary', within: '.panel' },
  { query: 'panel=predictability', within: '.panel' },
  { query: 'exit=on&fail=primary', within: '.panel' },
  { query: 'select=primary', within: '.panel' },
  { query: 'fail=primary&view=text', within: '.failures, .header' },
  { query: 'compare=path:internet', within: 'main' },
  { query: 'compare=path:internet&change=first', within: 'main' },
  { query: 'fail=primary', within: '.header' },
  { query: 'path=moon&fail=mars', within: '.notices' },
  { query: 'embed=1&fail=primary', within: 'main' },
  { query: 'present=notes&step=both-fail', within: 'body' },
  ...[
    'healing',
    'resilience',
    'exceptions',
    'layers',
    'contention',
    'remedies',
    'advice',
    'myths',
    'about',
  ].map((topic) => ({ query: `more=${topic}`, within: '.more' })),
  ...[
    'two-offices',
    'texas-line',
    'where-private-ends',
    'one-fails',
    'both-fail',
    'with-an-exit',
    'route-filter',
    'never-internet',
    'how-it-feels',
    'would-it-help',
  ].map((step) => ({ query: `step=${step}`, within: '.tour' })),
];

type Said = ReturnType<Window['words']>;

/** The first place where two texts part. */
function difference(translated: Said, plain: Said): string | null {
  if (translated.text === plain.text) return null;
  const at = [...plain.text].findIndex((letter, index) => letter !== translated.text[index]);
  return `“${translated.text.slice(Math.max(0, at - 40), at + 60)}” instead of “${plain.text.slice(Math.max(0, at - 40), at + 60)}”`;
}

test('whatever is pressed on a translated page, it says what the page says that is not translated', {
  tag: '@chromium',
}, async ({ page: plain, context }) => {
  test.setTimeout(300_000);
  const translated = await context.newPage();
  const both = [translated, plain];
  const inBoth = <Result>(run: (page: Page) => Promise<Result>) => Promise.all(both.map(run));
  for (const page of both) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    await page.locator('.picture[data-live=true]').waitFor();
    await page.evaluate(teach);
  }
  await translated.evaluate(translator);
  await translated.evaluate(() => window.translatePage());

  const faults: string[] = [];
  let pressed = 0;
  for (const { query, within } of parts) {
    await inBoth((page) => page.evaluate((address) => window.show(address), query));
    const controls = await plain.evaluate((selector) => window.controlsIn(selector), within);
    expect(controls.length, `controls at ${query} within ${within}`).toBeGreaterThan(0);
    for (const control of controls) {
      await inBoth((page) => page.evaluate((address) => window.show(address), query));
      await inBoth((page) => page.evaluate((name) => window.press(name), control));
      const [now, then] = await inBoth((page) => page.evaluate(() => window.words()));
      if (!now || !then) throw new Error('A page is missing');
      const differs = difference(now, then);
      if (differs) faults.push(`?${query}, ${control}: ${differs}`);
      for (const text of then.bare) faults.push(`?${query}, ${control}: a text without an element: ${text}`);
      pressed += 1;
    }
  }
  expect([...new Set(faults)].slice(0, 30)).toEqual([]);
  console.log(`${pressed} controls pressed on a translated page`);
});
