import type { Page } from '@playwright/test';
import { topicLabels } from '../../src/content/controls';
import { expect, test } from './onePage';

const room = (page: Page) => page.getByRole('region', { name: topicLabels.contention });
const moment = (page: Page) => page.getByRole('slider', { name: 'Moment' });

/** Returns p50, p95, p99, dropped and sent of a line. */
const figures = (page: Page, line: 'Texas' | 'Seattle') =>
  page.getByRole('row', { name: new RegExp(`^${line}`) }).getByRole('cell');

async function choose(page: Page, group: string, option: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option }).check();
}

test.describe('the contention', () => {
  test('is set by three controls and answers with percentiles', async ({ explainer, page }) => {
    await explainer.open('more=contention');
    await expect(figures(page, 'Texas')).toHaveText(['4.2 ms', '15 ms', '20 ms', '0', '897']);
    await choose(page, 'Colleagues', 'Quiet');
    await choose(page, 'The provider’s other customers', 'Quiet');
    await choose(page, 'How traffic arrives', 'Steady');
    await expect(figures(page, 'Texas')).toHaveText(['0.0 ms', '0.0 ms', '0.0 ms', '0', '893']);
    await choose(page, 'Colleagues', 'Overfull');
    await choose(page, 'How traffic arrives', 'Bursty');
    const result = room(page).getByRole('status', { name: 'Result' });
    await expect(result).toHaveText(/^At p95, packets waited \d+ ms on the shared line/);
    await expect(result).toHaveText(/The shared line lost \d+ of 865 packets\.$/);
    await expect(page).toHaveURL(/colleagues=overfull&others=quiet&arrivals=bursty/);
    await page.goBack();
    await expect(result).toHaveText(/The shared line lost/);
    await page.goBack();
    await expect(figures(page, 'Texas')).toHaveText(['0.0 ms', '0.0 ms', '0.0 ms', '0', '893']);
  });

  test('spreads on the shared line and stays flat on the circuit', async ({ explainer, page }) => {
    await explainer.open('more=contention&colleagues=busy&others=busy&seed=7');
    const p99 = async (line: 'Texas' | 'Seattle') =>
      Number.parseFloat((await figures(page, line).nth(2).textContent()) ?? '');
    expect(await p99('Texas')).toBeGreaterThan(5 * (await p99('Seattle')));
  });

  test('is scrubbed by keyboard', async ({ explainer, page }) => {
    await explainer.open('more=contention&colleagues=overfull');
    await moment(page).focus();
    await page.keyboard.press('Home');
    await expect(moment(page)).toHaveAttribute(
      'aria-valuetext',
      '0.00 s: 0 packets in Texas’s queues; 0 packets in Seattle’s queues.',
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(moment(page)).toHaveAttribute('aria-valuetext', /^0\.02 s: /);
    await page.keyboard.press('End');
    await expect(moment(page)).toHaveAttribute('aria-valuetext', /\d+ dropped so far; 0 packets in Seattle/);

    // The captions now count thousands of packets, and are whole at any width.
    const cut = () =>
      room(page).evaluate((inside) =>
        [...inside.querySelectorAll('.contention-stage-name, .contention-stage-now')]
          .filter((caption) => {
            const words = document.createRange();
            words.selectNodeContents(caption);
            const { right, bottom } = caption.getBoundingClientRect();
            const needed = words.getBoundingClientRect();
            return needed.right > right + 1 || needed.bottom > bottom + 1;
          })
          .map(({ textContent }) => textContent),
      );
    const shown = page.viewportSize();
    for (const width of [1440, 1180, 1020, 1000, 780, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(cut, `at ${width}`).toEqual([]);
    }
    if (shown) await page.setViewportSize(shown);
  });

  test('plays, and pauses where it is', async ({ explainer, page }) => {
    await explainer.open('more=contention');
    await moment(page).focus();
    await page.keyboard.press('Home');
    await choose(page, 'Speed', '2 × slower');
    await room(page).getByRole('button', { name: 'Play' }).click();
    await expect(moment(page)).toHaveAttribute('aria-valuetext', 'Playing');
    await expect(room(page).getByText(/^(?!0\.00)\d\.\d\d s of 10\.01 s$/)).toBeVisible();
    await room(page).getByRole('button', { name: 'Pause' }).click();
    await expect(moment(page)).toHaveAttribute('aria-valuetext', /^(?!0\.00)\d\.\d\d s: /);
  });

  test('draws packets in the colour of their line, and none of them in yellow', async ({
    explainer,
    page,
  }) => {
    await explainer.open('more=contention&colleagues=overfull&others=overfull');
    await expect(
      room(page)
        .getByText(/64 of 64 in the queue/)
        .first(),
    ).toBeVisible();
    const coloursSeen = () =>
      room(page)
        .locator('canvas')
        .first()
        .evaluate((canvas) => {
          if (!(canvas instanceof HTMLCanvasElement)) return null;
          const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
          const seen = { line: 0, yellow: 0 };
          for (let at = 0; data && at < data.length; at += 4) {
            const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
            if (red > 190 && green > 40 && green < 140 && blue < 90) seen.line += 1;
            if (red > 230 && green > 190 && blue < 60) seen.yellow += 1;
          }
          return seen;
        });
    await expect.poll(async () => (await coloursSeen())?.line).toBeGreaterThan(100);
    expect((await coloursSeen())?.yellow).toBe(0);
  });

  test('stands still with the same figures where motion is not wanted', { tag: '@chromium' }, async ({
    explainer,
    page,
  }) => {
    await explainer.open('more=contention');
    const moving = await figures(page, 'Texas').allTextContents();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await explainer.open('more=contention');
    await expect(figures(page, 'Texas')).toHaveText(moving);
    await expect(room(page).getByRole('button', { name: 'Play' })).toHaveCount(0);
    await expect(room(page).getByText('10.01 s of 10.01 s')).toBeVisible();
    await expect(room(page).getByText(/25 at most, 0 dropped/)).toBeVisible();
  });
});
