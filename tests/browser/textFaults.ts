// Finds texts that are not fully seen: outside the window, cut off, or under another text.

import type { Page } from '@playwright/test';

/** Lists them by their first words; texts in what scrolls by itself or stays in place are left out. */
export function textFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Shown = { readonly text: Node; readonly words: string; readonly rect: DOMRect };
    const shown: Shown[] = [];
    const faults: string[] = [];
    const around = (element: Element | null): readonly CSSStyleDeclaration[] =>
      element && element !== document.body
        ? [getComputedStyle(element), ...around(element.parentElement)]
        : [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      const words = (text.nodeValue ?? '').trim().slice(0, 30);
      if (!element || words === '' || element.closest('script, style, textarea, option')) continue;
      if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
      const styles = around(element);
      if (styles.some(({ clipPath }) => clipPath.startsWith('inset(50%'))) continue;
      if (styles.some(({ position }) => position === 'fixed' || position === 'sticky')) continue;
      if (styles.some(({ overflowX, overflowY }) => /auto|scroll|hidden|clip/.test(overflowX + overflowY)))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) {
        if (rect.width < 2 || rect.height < 2) continue;
        if (rect.left < -1.5 || rect.right > innerWidth + 1.5) faults.push(`outside: ${words}`);
        shown.push({ text, words, rect });
      }
    }
    shown.sort((one, other) => one.rect.top - other.rect.top);
    for (const [index, { text, words, rect }] of shown.entries())
      for (const other of shown.slice(index + 1)) {
        if (other.rect.top >= rect.bottom) break;
        if (other.text === text) continue;
        const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        const down = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
        if (across > 3 && down > 0.4 * Math.min(rect.height, other.rect.height))
          faults.push(`one over the other: ${words} / ${other.words}`);
      }
    return faults;
  });
}
