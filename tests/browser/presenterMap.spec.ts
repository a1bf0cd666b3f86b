import { expect, test } from './onePage';

// Sizes of a lecture, and what is done in its map.

test('the map is larger than on the page, the bar below it as wide, and a phone has all of it', async ({
  page,
  explainer,
}) => {
  for (const [width, height, address] of [
    [1920, 1080, 'step=both-fail'],
    [1440, 900, 'step=both-fail'],
    [1440, 900, 'fail=primary'],
    [390, 844, 'fail=primary'],
    [844, 390, 'fail=primary'],
  ] as const) {
    await page.setViewportSize({ width, height });
    const widthOf = async (selector: string) => (await page.locator(selector).boundingBox())?.width ?? 0;
    await explainer.open(address);
    const before = await widthOf('.picture');
    await explainer.open(`${address}&present=on`);
    const end = page.getByRole('button', { name: /^End the lecture/ });
    await expect(end).toBeInViewport({ ratio: 1 });
    const what = `${address} at ${width} by ${height}`;
    const map = await widthOf('.picture');
    expect(map, what).toBeGreaterThan(before);
    expect(Math.abs((await widthOf('.ruler')) - map), what).toBeLessThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBe(width);
  }
});

test('the card of a wide map is below its ruler and covers nothing', async ({ page }) => {
  for (const [width, height] of [
    [1920, 1080],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const step of ['step=predict&answer=2', 'step=why']) {
      await page.goto(`./?network=branches&${step}&present=on`);
      const card = page.getByRole('region', { name: 'Tour' });
      await expect(card).toBeVisible();
      const top = (await card.boundingBox())?.y ?? 0;
      const rows = await page
        .locator('.network-map > *, .map-ruler')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
      expect(rows.length).toBeGreaterThan(1);
      expect(Math.max(...rows), `${step} at ${width}`).toBeLessThanOrEqual(top);
    }
  }
});

test('an element of the map is explained on the map, and failed there', async ({ page, explainer }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size);
    await explainer.open('present=on');
    await explainer.element('msee1').click();
    const explained = page.getByRole('region', { name: 'MSEE 1' });
    await expect(explained).toBeInViewport({ ratio: 1 });
    await explained.getByRole('button', { name: 'Fail MSEE 1' }).click();
    await expect(explainer.verdict()).toContainText('MSEE 1 failed.');
    await page.keyboard.press('Escape');
    await expect(explained).toHaveCount(0);
    await explainer.expectFocusOn(explainer.element('msee1'));
    expect(new URL(page.url()).searchParams.get('present')).toBe('on');
  }
});

test('its type is larger', async ({ page, explainer }) => {
  const sizes = async (query: string) => {
    await explainer.open(query);
    await expect(page.getByRole('region', { name: 'Tour' })).toBeVisible();
    const size = (text: RegExp) =>
      page.getByText(text).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    return [await size(/^So both can fail at once/), await size(/^No link of the path is public internet/)];
  };
  await page.setViewportSize({ width: 1920, height: 1080 });
  const [text = 0, verdict = 0] = await sizes('step=both-fail');
  const [largeText = 0, largeVerdict = 0] = await sizes('step=both-fail&present=on');
  expect(largeText).toBeGreaterThan(text * 1.5);
  expect(largeVerdict).toBeGreaterThan(verdict * 1.3);
  const heights = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  // Seen sizes: what is enlarged as a whole computes to its old size.
  const seen = await page
    .locator('.ruler-title, .stroke-key li, .tour .source, .choice-face, .failure, .mark-detail')
    .evaluateAll((all) =>
      all.map((each) => {
        let zoom = 1;
        for (let at: Element | null = each; at; at = at.parentElement)
          zoom *= Number(getComputedStyle(at).zoom);
        return { what: each.className, size: Number.parseFloat(getComputedStyle(each).fontSize) * zoom };
      }),
    );
  expect((await heights('.ruler-title')).length).toBe(1);
  expect(seen.filter(({ size }) => size < 16.5)).toEqual([]);
});
