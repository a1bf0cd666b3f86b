import type { Page } from '@playwright/test';
import { walked } from '../fixtures/cases';
import { axeViolations } from './axe';
import { everyState } from './everyState';
import { ANY, expectNoSidewaysScrolling, MAIN, tooSmall } from './measure';
import { expect, test } from './onePage';
import type { Explainer } from './page';
import { faultsOfNames } from './readNames';

// Checks that apply to every state of the page. In Chromium many are shown one after the other in one document.

const PHONE = { width: 320, height: 640 };

/** Zoom of 200 and 400 per cent equals a window of 720, and of 360 by 225, with larger pixels. */
const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 720, height: 450 },
  { width: 360, height: 225 },
  PHONE,
] as const;

const moving = () => document.getAnimations().map((each) => `${each.constructor.name} ${each.playState}`);

const USUAL = { width: 1280, height: 720 };

type Size = (typeof sizes)[number];

type Looked = {
  readonly page: Page;
  readonly explainer: Explainer;
  readonly say: (what: string) => string;
};

const inBothThemes = ({ explainer }: Looked) => explainer.expectNoAxeViolations();

async function atSizes({ page, say }: Looked, some: readonly Size[]): Promise<void> {
  for (const size of some) {
    await page.setViewportSize(size);
    await expectNoSidewaysScrolling(page);
    expect
      .soft(await tooSmall(page, { least: 24, among: ANY }), say(`targets, ${size.width} wide,`))
      .toEqual([]);
  }
}

async function onPhone({ page, say }: Looked): Promise<void> {
  await page.setViewportSize(PHONE);
  expect.soft(await tooSmall(page, { least: 44, among: MAIN }), say('main controls')).toEqual([]);
  expect.soft(await axeViolations(page, 'everything'), say('on a phone')).toEqual([]);
}

/** How many tests share the states, so that each worker has some. */
const PARTS = 6;

for (let part = 0; part < PARTS; part += 1)
  test(`every state is named, fits and keeps still for everybody, part ${part + 1} of ${PARTS}`, {
    tag: '@chromium',
  }, async ({ page, explainer }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await explainer.openState('');
    for (const [turn, query] of everyState.filter((_, place) => place % PARTS === part).entries())
      await test.step(query || 'opening scene', async () => {
        await page.setViewportSize(USUAL);
        // An address of a room leads to the room, where its bar lies over what is scrolled; Back stays where it is.
        await (query.includes('more=') ? explainer.openState(query) : explainer.showState(query));
        const say = (what: string) => `${what} at ?${query}`;
        expect.soft(await page.evaluate(moving), say('what moves where motion is not wanted')).toEqual([]);
        expect.soft(await faultsOfNames(page), say('names')).toEqual([]);
        for (const look of walked([inBothThemes, onPhone], turn)) await look({ page, explainer, say });
        await atSizes({ page, explainer, say }, walked(sizes, turn));
      });
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
