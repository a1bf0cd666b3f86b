// Widths and targets, measured in the browser.

import { expect, type Page } from '@playwright/test';

/** Whatever can be hit. */
export const ANY =
  'a[href], button, input, select, textarea, summary, [role="tab"], [tabindex="0"]:not(section, div)';
/** What a phone is held for. */
export const MAIN = [
  '.sentence input',
  '.sentence button',
  '.failures input',
  '.header button',
  '.header input',
  '.tab',
  '.topic',
  '.button',
  '.text-actions button',
  '.requirement-choice',
].join(', ');

/** How far the page could be pushed sideways, once it has taken up its width. */
export const expectNoSidewaysScrolling = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);

/** What can be hit and is smaller than asked; a link inside a sentence is as high as its line. */
export function tooSmall(
  page: Page,
  { least, among }: { least: number; among: string },
): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, among }) => {
      const found: string[] = [];
      for (const element of document.querySelectorAll(among)) {
        const style = getComputedStyle(element);
        const isInText = style.display === 'inline' && element.closest('p, li, dd, td, footer') !== null;
        if (isInText || style.visibility === 'hidden' || element.closest('.picture')) continue;
        // A label around a box is hit as the box itself is.
        const areas = [element, element instanceof HTMLInputElement ? element.closest('label') : null];
        const [width, height] = [0, 1].map((side) =>
          Math.max(
            ...areas.map((area) => {
              const rect = area?.getBoundingClientRect();
              return (side === 0 ? rect?.width : rect?.height) ?? 0;
            }),
          ),
        );
        if (!width || !height || width < 2 || height < 2) continue;
        if (width < least - 0.1 || height < least - 0.1) {
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
          found.push(`${element.tagName} "${name}" ${width.toFixed(1)} x ${height.toFixed(1)}`);
        }
      }
      return found;
    },
    { least, among },
  );
}

/** The sum of all layout shifts so far, as the browser measured them. */
export const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
