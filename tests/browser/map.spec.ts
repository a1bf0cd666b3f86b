import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeNetwork } from '../../src/store/network/fragmentCodec';
import { expect, test } from './onePage';

const part = (name: string): Promise<string> =>
  encodeNetwork(readFileSync(join(import.meta.dirname, `../fixtures/maps/${name}.network.yaml`), 'utf8'));

// The map of a network that is laid out by rule, as people touch it: by keys, and by a pointer, wide and on a phone.

test('the map of any network is walked by keys, and what is chosen in it can be failed', async ({
  page,
  explainer,
}) => {
  await explainer.openState('network=branches&from=branches&to=service:power-platform');
  const map = page.getByRole('group', { name: /^Map of/ });
  const focusedName = () => map.locator(':focus').getAttribute('aria-label');

  // One stop for the tab key, at the office that is asked about; arrows lead along its path.
  await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
  await map.locator('[tabindex="0"]').focus();
  expect(await focusedName()).toMatch(/^Branches, 240 alike, start of the path$/);
  const names = [];
  for (let presses = 0; presses < 3; presses += 1) {
    await page.keyboard.press('ArrowRight');
    names.push(await focusedName());
  }
  expect(names.at(-1)).toMatch(/, in use$|, on the path$/);
  expect(new Set(names).size).toBe(3);
  await page.keyboard.press('End');
  expect(await focusedName()).toMatch(/^Power Platform/);
  await page.keyboard.press('Home');
  expect(await focusedName()).toMatch(/^Branches/);

  // A pointer: the location by its name, the connection inside its pipe.
  const place = map.locator('[data-spot="location:frankfurt"]');
  await place.locator('.spot-area').first().click();
  await expect(place).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^Fail Frankfurt/ }).click();
  await expect(place).toHaveAttribute('aria-label', /, peering location, failed$/);
  await expect(map.locator('.tape')).toHaveCount(1);
  await expect(map.locator('[data-spot^="connection:"][aria-label$="out of service"]')).toHaveCount(2);
  await page
    .getByRole('button', { name: /^Restore Frankfurt/ })
    .first()
    .click();
  await expect(map.locator('.tape')).toHaveCount(0);

  const pipe = map.locator('[data-spot="connection:er.primary"]');
  await pipe.locator('.spot-area').last().click();
  await expect(pipe).toHaveAttribute('aria-pressed', 'true');

  // A wide map is above its panel, and scrolls away with the page.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.mouse.wheel(0, 700);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const edges = await page.evaluate(() =>
    ['.picture-column', '.panel'].map((each) => document.querySelector(each)?.getBoundingClientRect()),
  );
  expect(edges[0]?.bottom ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(edges[1]?.top ?? 0);

  // Nothing that can be pointed at lies under something else at its middle, on a phone either.
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(map).toBeVisible();
    const hidden = await map.evaluate((figure) =>
      [...figure.querySelectorAll('.map-spot-capsule, .map-spot-pipe')].flatMap((spot) => {
        const area = [...spot.querySelectorAll('.spot-area')].at(-1);
        area?.scrollIntoView({ block: 'center' });
        const { x, y, width: across, height } = area?.getBoundingClientRect() ?? new DOMRect();
        const hit = document.elementFromPoint(x + across / 2, y + height / 2);
        return hit?.closest('.map-spot') === spot ? [] : [spot.getAttribute('data-spot')];
      }),
    );
    expect(hidden, `${width} wide`).toEqual([]);
  }
});

test('connections drawn as one are listed, and each is chosen and failed from there', async ({ page }) => {
  await page.goto(`./#net=${await part('many-connections')}&from=works`);
  const map = page.getByRole('group', { name: /^Map of/ });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const bundle = map.getByRole('button', {
      name: /^Primary, 4 connections of 4 circuits at Oslo, all in use$/,
    });
    // The letters are not made smaller to fit a phone; the map scrolls, and the page does not.
    const letters = await map.evaluate((figure) => {
      const texts = [...figure.querySelectorAll('text')];
      return Math.min(...texts.map((text) => text.getBoundingClientRect().height));
    });
    expect(letters, `${width} wide`).toBeGreaterThan(12);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await bundle.focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('region', { name: '4 connections of 4 circuits at Oslo' });
    await expect(list.getByRole('listitem')).toHaveCount(4);
    await list.getByRole('button', { name: 'Fail er-2, primary connection' }).click();
    await expect(list.getByRole('button', { name: 'Restore er-2, primary connection' })).toBeVisible();
    await expect(
      map.getByRole('button', { name: /^Primary, 4 connections .* 3 in use, 1 failed$/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    await expect(map.locator('.plate-stop')).not.toHaveCount(0);

    // A link to the list is a link to all of it; one connection has its own card, with its lines and routers.
    await page.reload();
    await expect(list.getByRole('listitem')).toHaveCount(4);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await list.getByRole('button', { name: 'er-3, primary connection', exact: true }).click();
    const card = page.getByRole('region', { name: 'er-3, primary connection' });
    await expect(card.getByRole('button', { name: /^Fail er-3/ }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Restore all' }).click();
    await card.getByRole('button', { name: 'Close' }).click();
  }

  // Below a picture of the page's whole width the panel can be reached: the picture scrolls away.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`./#net=${await part('group-network')}&from=filialen`);
  await page.reload();
  await page.getByRole('radio', { name: 'the whole network' }).check();
  await page.locator('.network-rows .panel').getByRole('button', { name: 'Path', exact: true }).click();
  await expect(page).toHaveURL(/panel=path/);

  // A phone has no room for the whole, and does not offer it.
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(map.getByText('only what serves Filialen Deutschland')).toBeAttached();
  await expect(page.getByRole('radio', { name: 'the whole network' })).toHaveCount(0);
});
