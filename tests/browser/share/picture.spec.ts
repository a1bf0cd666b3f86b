import type { Page } from '@playwright/test';
import { expect, test } from '../page';
import { openShare, saved } from './handedOver';

const linksInView = (page: Page) =>
  page.locator('.picture [data-link]').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => link.getAttribute('data-link'))
      .sort(),
  );

/** Reads a drawing in an otherwise empty page. */
function readDrawing(page: Page, svg: string) {
  return page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const all = [...drawing.querySelectorAll('*')];
    return {
      isSvg: drawing.localName === 'svg',
      size: [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))],
      links: all.flatMap((each) => each.getAttribute('data-link') ?? []).sort(),
      emptyLinks: all.filter((each) => each.matches('[data-link]') && !each.querySelector('path, rect'))
        .length,
      claim: drawing.querySelector('title')?.textContent ?? '',
      texts: all.filter((each) => each.localName === 'text').map((each) => each.textContent),
      ground: drawing.querySelector('rect')?.getAttribute('fill'),
      needsPage: /var\(|class=|href=|url\((?!["']?(#|data:))/.test(text.replaceAll('&quot;', '"')),
      hasFont: text.includes('font/woff2') || text.includes('application/octet-stream'),
    };
  }, svg);
}

/** Returns a PNG's size and its pixel count per colour. */
function readPng(page: Page, png: Buffer, colours: readonly string[]) {
  return page.evaluate(
    async ({ base64, wanted }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const points = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const count = new Map<string, number>();
      for (let i = 0; i < points.length; i += 4) {
        const colour = `rgb(${points[i]}, ${points[i + 1]}, ${points[i + 2]})`;
        count.set(colour, (count.get(colour) ?? 0) + 1);
      }
      return { size: [canvas.width, canvas.height], counts: wanted.map((each) => count.get(each) ?? 0) };
    },
    { base64: png.toString('base64'), wanted: [...colours] },
  );
}

const inkOf = {
  Light: ['rgb(255, 255, 255)', 'rgb(16, 21, 29)'],
  Dark: ['rgb(13, 16, 21)', 'rgb(243, 245, 248)'],
};

test.describe('the picture as a file', () => {
  const scenes = [
    { query: '', links: 11 },
    { query: 'exit=on&besides=on&fail=primary~secondary', links: 12 },
    { query: 'path=internet&peering=azure-private', links: 11 },
  ];
  for (const { query, links } of scenes)
    test(`has every link in it, its caption and its address, in both themes: ${query || 'opening scene'}`, {
      tag: query === '' ? [] : '@alike',
    }, async ({ page, explainer }) => {
      await explainer.open(query);
      const inView = await linksInView(page);
      expect(inView).toHaveLength(links);
      const bar = await page.locator('.ruler strong, .stroke-key li').allTextContents();
      expect(bar.length).toBeGreaterThanOrEqual(7);
      const dialog = await openShare(page);
      const reader = await page.context().newPage();

      for (const theme of ['Light', 'Dark'] as const) {
        await page.bringToFront();
        await dialog.getByRole('radio', { name: theme }).check();
        const svg = await saved(page, 'Save as SVG');
        expect(svg.name).toMatch(/^path-.*\.svg$/);
        const drawing = await readDrawing(reader, svg.content.toString());
        expect(drawing.isSvg).toBe(true);
        expect(drawing.links).toEqual(inView);
        expect(drawing.emptyLinks).toBe(0);
        expect(drawing.needsPage).toBe(false);
        expect(drawing.hasFont).toBe(true);
        expect(drawing.ground).toBe(inkOf[theme][0]);
        expect(drawing.claim).not.toBe('');
        await expect(explainer.verdict()).toContainText(drawing.claim);
        const said = drawing.texts.join(' ');
        expect(said).toContain(drawing.claim);
        expect(said).toMatch(/(Reachable|Not reachable): .*(Private|Not private): /);
        expect(/^Also, over the internet:/m.test(drawing.texts.join('\n'))).toBe(query.includes('besides'));
        for (const words of [...bar, 'thin: not in use', 'failed']) expect(drawing.texts).toContain(words);
        expect(said).toContain('A model, not a measurement');
        expect(drawing.texts.slice(-2).join('')).toContain(page.url());

        const png = await saved(page, 'Save as PNG');
        const { size, counts } = await readPng(reader, png.content, inkOf[theme]);
        expect(size).toEqual(drawing.size.map((each) => each * 2));
        const [paper = 0, ink = 0] = counts;
        expect(paper).toBeGreaterThan(200_000);
        expect(ink).toBeGreaterThan(5_000);
      }
    });
});
