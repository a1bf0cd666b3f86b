// The page as it was last looked at and found good: ten states, three widths, both themes. After a wanted change,
// look at the new pictures (npm run references) before they are kept.

import { walked } from '../fixtures/cases';
import { expect, test } from './page';

const states = {
  opening: '',
  internet: 'path=internet',
  'azure-private': 'peering=azure-private',
  'primary-failed': 'fail=primary',
  'silently-on-the-internet': 'exit=on&fail=primary~secondary',
  'down-nothing-exposed': 'fail=primary~secondary',
  'dropped-on-the-internet': 'peering=azure-private&exit=on&fail=circuit',
  'reply-dropped': 'exit=on&fail=nat-prefix&panel=path',
  'edge-selected': 'select=microsoft-edge&fail=msee1',
  text: 'view=text&fail=pe1',
} as const;

const windows = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

// Other systems smooth letters in another way; what is bundled is the font, not its drawing.
test.skip(process.platform !== 'linux', 'the references were drawn on Linux');

test.describe('the page', { tag: '@chromium' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const [turn, [name, query]] of Object.entries(states).entries())
    test(`looks as it did when it was last looked at: ${name}`, async ({ page, explainer }) => {
      for (const window of walked(windows, turn)) {
        await page.setViewportSize(window);
        await explainer.openState(query);
        await page.evaluate(() => document.fonts.ready);
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: theme });
          await expect.soft(page).toHaveScreenshot([theme, `${name}-${window.width}.png`], {
            caret: 'initial',
            // A changed sentence is more than this; another system may smooth the edge of a letter differently.
            maxDiffPixelRatio: 0.002,
            threshold: 0.1,
          });
        }
      }
    });
});
