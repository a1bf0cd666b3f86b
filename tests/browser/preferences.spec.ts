import type { Page } from '@playwright/test';
import { walked } from '../fixtures/cases';
import { expectNoSidewaysScrolling } from './measure';
import { expect, test } from './page';

// What the reader's system asks for: no motion, its own colours, more contrast. Only Chromium can be asked for it here.

test.describe('where motion is not wanted', { tag: '@chromium' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  const moving = (page: Page) =>
    page.evaluate(() => document.getAnimations().map((each) => `${each.constructor.name} ${each.playState}`));

  test('nothing moves after a change either, and nothing is lost', async ({ page, explainer }) => {
    await explainer.openState('exit=on');
    await page.getByRole('checkbox', { name: 'Primary connection' }).check();
    expect(await moving(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Secondary connection' }).check();
    expect(await moving(page)).toEqual([]);
    await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
    await expect(page.locator('.chevron').first()).toHaveCSS('opacity', '1');
    await page.getByRole('radio', { name: 'Azure private peering' }).check();
    expect(await moving(page)).toEqual([]);
  });
});

test('where motion is welcome, it shows the direction of a path, and is over within five seconds', {
  tag: '@chromium',
}, async ({ page, explainer }) => {
  await explainer.openState('');
  await page.getByRole('checkbox', { name: 'Primary connection' }).check();
  const ends = () =>
    page.evaluate(() =>
      document.getAnimations().map((each) => Number(each.effect?.getComputedTiming().endTime)),
    );
  await expect.poll(async () => (await ends()).length).toBeGreaterThan(0);
  expect((await ends()).filter((end) => end > 5000)).toEqual([]);
});

const strokes = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).stroke));

test.describe('in the colours of the system', { tag: '@chromium' }, () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('there is no accessibility violation, and what is chosen and what has failed can be told', async ({
    page,
    explainer,
  }) => {
    for (const query of walked([
      'exit=on&fail=primary~secondary',
      'fail=primary-microsoft',
      'view=text&fail=pe1',
      'more=contention',
    ])) {
      await explainer.openState(query);
      await explainer.expectNoAxeViolations();
      const [chosen, other] = await page
        .getByRole('radiogroup', { name: 'Office', exact: true })
        .evaluate((group) => {
          const ground = (checked: boolean) =>
            [...group.querySelectorAll('input')]
              .filter((input) => input.checked === checked)
              .map((input) => input.nextElementSibling)
              .map((face) => (face ? getComputedStyle(face).backgroundColor : ''))[0];
          return [ground(true), ground(false)];
        });
      expect(chosen, query).not.toBe(other);
    }
  });

  test('the path in use and the path at rest differ in colour', async ({ page, explainer }) => {
    await explainer.openState('');
    const rest = await strokes(page, '[data-link="texas-internet"] .stroke-rail');
    const used = await strokes(page, '[data-link="primary"] .stroke-core');
    expect(rest.length).toBeGreaterThan(0);
    expect(used.filter((colour) => !rest.includes(colour)).length).toBeGreaterThan(0);
  });
});

test.describe('with more contrast', { tag: '@chromium' }, () => {
  test.use({ contextOptions: { contrast: 'more' } });

  test('text is black on white, and there is no accessibility violation', async ({ page, explainer }) => {
    for (const query of walked(
      ['', 'exit=on&fail=primary~secondary', 'view=text&fail=pe1', 'more=layers'],
      1,
    )) {
      await explainer.openState(query);
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await explainer.expectNoAxeViolations();
    }
  });
});

test('wider spacing of the text cuts nothing off and makes nothing scroll sideways', {
  tag: '@chromium',
}, async ({ page, explainer }) => {
  for (const query of walked([
    'exit=on&fail=primary&panel=path',
    'view=text',
    'more=healing',
    'step=both-fail',
    'panel=compliance',
  ])) {
    await explainer.openState(query);
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(
        '*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [spaced];
    });
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScrolling(page);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *, header *, footer *')]
          .filter((element) => {
            const { overflowX, overflowY, clipPath } = getComputedStyle(element);
            const cuts = clipPath === 'none' && (overflowX === 'hidden' || overflowY === 'hidden');
            return (
              cuts &&
              !element.closest('.picture, svg') &&
              (element.scrollWidth > element.clientWidth + 1 ||
                element.scrollHeight > element.clientHeight + 1)
            );
          })
          .map((element) => `${element.tagName}.${element.getAttribute('class')}`),
      );
      expect(cut, `${query} at ${width}`).toEqual([]);
    }
  }
});
