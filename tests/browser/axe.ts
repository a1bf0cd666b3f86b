// Runs axe on a page; injects it once per document.

import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Rules that axe disables by default. */
const alsoAsked = {
  'label-content-name-mismatch': { enabled: true },
  'target-size': { enabled: true },
};

/** Rules that depend on the theme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/** @returns each violation in a line of words */
export async function axeViolations(page: Page, about: 'everything' | 'colours'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe.source}; null`);
  const options =
    about === 'colours' ? { runOnly: { type: 'rule' as const, values: ofColours } } : { rules: alsoAsked };
  const found = await page.evaluate(async (asked) => {
    // Finish transitions: colours in between are neither old nor new.
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
    const wanted = { ...asked, resultTypes: ['violations' as const], elementRef: true };
    const results = await window.axe?.run(document, wanted);
    return results?.violations.flatMap(({ id, nodes }) =>
      nodes
        // In the picture, names contain the visible text, but not verbatim as this rule requires.
        .filter(({ element }) => id !== 'label-content-name-mismatch' || !element?.closest('.picture'))
        .map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, options);
  if (!found) throw new Error('axe is not in the page');
  return found;
}
