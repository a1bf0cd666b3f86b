import { axeViolations } from './axe';
import { everyState } from './everyState';
import { ANY, expectNoSidewaysScrolling, MAIN, tooSmall } from './measure';
import { expect, test } from './page';
import { faultsOfNames } from './readNames';

// Checks that apply to every state of the page, each opened once.

/** Zoom of 200 and 400 per cent equals a window of 720, and of 360 by 225, with larger pixels. */
const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 720, height: 450 },
  { width: 360, height: 225 },
  { width: 320, height: 640 },
] as const;

const moving = () => document.getAnimations().map((each) => `${each.constructor.name} ${each.playState}`);

for (const query of everyState)
  test(`is named, fits and keeps still for everybody: ${query || 'opening scene'}`, {
    tag: '@chromium',
  }, async ({ page, explainer }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await explainer.openState(query);
    expect(await page.evaluate(moving), 'what moves where motion is not wanted').toEqual([]);
    expect(await faultsOfNames(page)).toEqual([]);
    await explainer.expectNoAxeViolations();
    for (const size of sizes) {
      await page.setViewportSize(size);
      await expectNoSidewaysScrolling(page);
      expect(await tooSmall(page, { least: 24, among: ANY }), `targets at ${size.width}`).toEqual([]);
    }
    expect(await tooSmall(page, { least: 44, among: MAIN }), 'main controls on a phone').toEqual([]);
    expect(await axeViolations(page, 'everything'), 'on a phone').toEqual([]);
  });

// Other checks need Chromium; this one does not.
for (const query of everyState)
  test(`has no accessibility violation, and fits a phone: ${query || 'opening scene'}`, {
    tag: '@elsewhere',
  }, async ({ page, explainer }) => {
    await explainer.openState(query);
    await explainer.expectNoAxeViolations();
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page);
  });
