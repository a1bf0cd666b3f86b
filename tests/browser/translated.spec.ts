import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walked } from '../fixtures/cases';
import { expect, test } from './page';
import { type Host, serve } from './serving';

// A page that the browser translates, beside one that it does not: whatever is chosen in both, they say the same.

const translator = readFileSync(join(import.meta.dirname, '../fixtures/translated.js'), 'utf8');

/**
 * Two frames of the same page, so that one window shows both and neither waits in the background. Nobody looks at
 * them, so they are laid out but not painted.
 */
const sideBySide = `<!doctype html><html lang="en"><title>Side by side</title><link rel="icon" href="data:,">
  <style>iframe { width: 1280px; height: 800px; visibility: hidden }</style>
  <iframe src="./"></iframe><iframe src="./"></iframe>`;

type Said = {
  readonly control: string;
  readonly translated: string;
  readonly plain: string;
  /** Texts that the page holds on to by themselves. */
  readonly bare: readonly string[];
};

declare global {
  interface Window {
    /** What both pages say after each control of a part of them, from the same address. */
    pressAll: (query: string, within: string) => Promise<Said[]>;
  }
}

/** Runs in the page around the two. */
function teach(): void {
  const pages = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => {
    if (!contentWindow) throw new Error('A frame has no page');
    return contentWindow as Window & typeof globalThis;
  });
  const [translated, plain] = pages;
  if (!translated || !plain) throw new Error('There are not two pages');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const settled = async () => {
    const isLoading = () => pages.some(({ document }) => document.querySelector('.loading, [data-loading]'));
    for (let frames = 0; frames < 3 || (frames < 600 && isLoading()); frames += 1) await frame();
    await frame();
  };
  const said = (element: Element) => (element.textContent ?? '').replace(/[«»]/g, '').trim();
  const controlsOf = ({ document }: Window): ReadonlyMap<string, HTMLElement> =>
    new Map(
      [...document.querySelectorAll<HTMLElement>('button, input, select, summary, [role=tab]')].map(
        (element, place) => {
          const label = element.closest('label');
          return [`${place} ${element.getAttribute('aria-label') ?? said(label ?? element)}`, element];
        },
      ),
    );
  /** What leaves the page, saves a file, or takes the whole screen. */
  const NOT_PRESSED = /copy|save|print|full screen|download/i;

  const show = async (query: string) => {
    for (const page of pages) {
      page.history.pushState(null, '', `./${query && `?${query}`}`);
      page.dispatchEvent(new page.PopStateEvent('popstate'));
    }
    await settled();
  };
  const press = async (control: string) => {
    for (const page of pages) {
      const element = controlsOf(page).get(control);
      if (element instanceof page.HTMLInputElement && element.type === 'range') {
        Object.getOwnPropertyDescriptor(page.HTMLInputElement.prototype, 'value')?.set?.call(
          element,
          element.max,
        );
        element.dispatchEvent(new page.Event('input', { bubbles: true }));
      } else element?.click();
    }
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
  const bareIn = (page: typeof plain): string[] => {
    const root = page.document.getElementById('root');
    const key = root && Object.keys(root).find((name) => name.startsWith('__reactContainer$'));
    const bare: string[] = [];
    const walk = (fiber: Fiber | null): void => {
      if (fiber === null) return;
      const { stateNode: node } = fiber;
      const isWord = fiber.tag === HOST_TEXT && node instanceof page.Text && node.data.trim() !== '';
      if (isWord && !(node.parentElement instanceof page.SVGElement)) bare.push(node.data);
      walk(fiber.child);
      walk(fiber.sibling);
    };
    walk(key ? Reflect.get(root, key) : null);
    return bare;
  };
  const words = ({ document }: Window) => said(document.body).replace(/\s+/g, ' ');

  window.pressAll = async (query, within) => {
    await show(query);
    const controls = [...controlsOf(plain)].filter(
      ([name, element]) => element.closest(within) && !NOT_PRESSED.test(name),
    );
    const all: Said[] = [];
    for (const [control] of controls) {
      await press(control);
      // A part that is still being drawn in one of them is there a little later; a stale text stays.
      for (let frames = 0; frames < 120 && words(translated) !== words(plain); frames += 1) await frame();
      all.push({ control, translated: words(translated), plain: words(plain), bare: bareIn(plain) });
      await show(query);
    }
    return all;
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

/** The first place where the two part. */
function difference({ translated, plain }: Said): string | null {
  if (translated === plain) return null;
  const at = [...plain].findIndex((letter, index) => letter !== translated[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60);
  return `“${around(translated)}” instead of “${around(plain)}”`;
}

test.describe('on a translated page', { tag: '@chromium' }, () => {
  test.use({ expectedComplaints: [/^request to http:\/\/127\.0\.0\.1:/] });

  let host: Host | null = null;
  test.afterEach(() => host?.stop());

  const GROUPS = 3;
  for (let group = 0; group < GROUPS; group += 1)
    test(`whatever is pressed, it says what the page says that is not translated, ${group + 1} of ${GROUPS}`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      host = await serve({ pages: { 'both.html': sideBySide } });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${host.address}both.html`);
      for (const frame of page.frames().slice(1)) {
        await expect(frame.locator('.picture')).toBeVisible();
        await expect(frame.locator('#not-started')).toHaveCount(0);
      }
      const [, translated] = page.frames();
      await translated?.evaluate(translator);
      await translated?.evaluate('window.translatePage()');
      await page.evaluate(teach);

      const faults = new Set<string>();
      let pressed = 0;
      for (const { query, within } of walked(parts.filter((_, place) => place % GROUPS === group))) {
        const all = await page.evaluate(([address, selector]) => window.pressAll(address, selector), [
          query,
          within,
        ] as const);
        expect(all.length, `controls at ${query} within ${within}`).toBeGreaterThan(0);
        pressed += all.length;
        for (const each of all) {
          const differs = difference(each);
          if (differs) faults.add(`?${query}, ${each.control}: ${differs}`);
          for (const text of each.bare)
            faults.add(`?${query}: a text without an element of its own: ${text}`);
        }
      }
      expect([...faults].slice(0, 30)).toEqual([]);
      console.log(`${pressed} controls pressed on a translated page`);
    });
});
