// Measures widths and hit areas in the browser.

import { expect, type Page } from '@playwright/test';

/** Selector of all interactive elements. */
export const ANY =
  'a[href], button, input, select, textarea, summary, [role="tab"], [tabindex="0"]:not(section, div)';
/** Selector of the main controls on a phone. */
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

/** Expects no horizontal scrolling, once the width has settled. */
export const expectNoSidewaysScrolling = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);

/** Lists hit areas smaller than the limit; links in a sentence have the line's height. */
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
        // Count a label around an input as its hit area.
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

/** Returns the cumulative layout shift so far. */
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
