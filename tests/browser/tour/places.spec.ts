import { walked } from '../../fixtures/cases';
import { expect, test } from '../onePage';
import { button, card, result, steps } from './card';

test('neither the buttons nor the picture move from step to step', async ({ page, explainer }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const places = new Set<string>();
  for (const step of walked(steps)) {
    await explainer.open(`step=${step}`);
    const next = await card(page)
      .getByRole('button', { name: /^(Next|Finish)$/ })
      .boundingBox();
    const picture = await page.locator('#picture').boundingBox();
    places.add([next?.x, next?.y, picture?.x, picture?.y].map((place) => Math.round(place ?? -1)).join());
  }
  expect([...places]).toHaveLength(1);
});

test('on a phone nothing lies over the buttons, and the card comes before the verdict', async ({
  page,
  explainer,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explainer.open('step=both-fail&answer=internet&select=internet');
  await expect(page.getByRole('link', { name: 'Read about Public internet' })).toBeVisible();
  for (const y of [0, 300, 700, 1200]) {
    await page.evaluate((top) => scrollTo(0, top), y);
    // A trial runs into whatever else would take the click.
    for (const name of ['Next', 'Leave the tour', 'Back']) await button(page, name).click({ trial: true });
  }
  await page.evaluate(() => scrollTo(0, 0));
  const [cardBox, verdictBox] = [await card(page).boundingBox(), await explainer.verdict().boundingBox()];
  expect(cardBox?.y).toBeLessThan(verdictBox?.y ?? 0);
});

test('on a phone each step opens with its card at the top and the picture below it in view', async ({
  page,
  explainer,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [query, count] of [
    ['step=two-offices', steps.length],
    ['network=one-duct&step=look', 4],
  ] as const) {
    await explainer.openState(query);
    for (let step = 1; step <= count; step += 1) {
      const inView = () =>
        page.evaluate(() => {
          const top = (part: string) =>
            document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN;
          return { card: top('.tour'), picture: top('.tour-buttons') - top('.picture, .network-map') };
        });
      await expect.poll(async () => (await inView()).card, `step ${step}`).toBeCloseTo(8, -1);
      await expect.poll(async () => (await inView()).picture, `step ${step}`).toBeGreaterThan(100);
      if (step < count) await button(page, 'Next').click();
    }
  }
});

test('in one column the answer comes on screen with the verdict and most of the picture', async ({
  page,
  explainer,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const [step, name] of [
    ['one-fails', 'Do it for me'],
    ['both-fail', 'Not sure, show me'],
  ] as const) {
    await explainer.open(`step=${step}`);
    await button(page, name).click();
    await expect(result(page)).toBeInViewport({ ratio: 1 });
    await expect(explainer.verdict()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.picture')).toBeInViewport({ ratio: 0.8 });
  }
});
