// What axe finds wrong on a page. It is brought into a document once, and then asked as often as the document changes.

import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Rules that axe leaves out unless they are asked for. */
const alsoAsked = {
  'label-content-name-mismatch': { enabled: true },
  'target-size': { enabled: true },
};

/** The only rules that hang on the theme. */
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
    // A colour that is still changing is neither the old nor the new one.
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
    const wanted = { ...asked, resultTypes: ['violations' as const], elementRef: true };
    const results = await window.axe?.run(document, wanted);
    return results?.violations.flatMap(({ id, nodes }) =>
      nodes
        // In the picture a name holds what is written there, though not word after word as that rule wants it.
        .filter(({ element }) => id !== 'label-content-name-mismatch' || !element?.closest('.picture'))
        .map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, options);
  if (!found) throw new Error('axe is not in the page');
  return found;
}
