import { topicLabels } from '../../src/content/controls';
import { expect, test } from './onePage';

test.describe('what each failure does', () => {
  test('is a table whose rows set the scenario, and Back takes that back', async ({ explainer, page }) => {
    await explainer.open('more=resilience&exit=on');
    const room = page.getByRole('region', { name: topicLabels.resilience });
    await expect(
      room.getByText(/^Of 31 single failures, one takes the service down, five move it to/),
    ).toBeVisible();
    await room.getByRole('button', { name: 'Show: Partner edge', exact: true }).click();
    await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
    await expect(page).toHaveURL(/fail=partner-edge/);
    await expect(room.locator('[data-in-view="true"]')).toContainText(
      'over the public internet, and users may not report it',
    );
    await room.getByRole('button', { name: 'Back to the verdict and the picture' }).click();
    await expect(explainer.verdict()).toBeInViewport();
    await page.goBack();
    await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
    await expect(room.locator('[data-in-view="true"]')).toHaveCount(0);
  });

  test('is sorted and filtered by keyboard alone', async ({ explainer, page }) => {
    await explainer.open('more=resilience');
    const table = page.getByRole('table', { name: /^Seattle to Power Platform/ });
    const header = table.getByRole('columnheader', { name: 'What fails' });
    await header.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('searchbox', { name: 'Name contains' }).focus();
    await page.keyboard.type('pe 1 + msee 2');
    await expect(table.getByRole('rowheader').first()).toHaveText('MSEE 2 + PE 1');
  });

  test('turns from an outage into silent exposure with an internet breakout', async ({ explainer, page }) => {
    await explainer.open('more=resilience&fail=circuit');
    await explainer.expectVerdict({ reachable: 'no', private: 'none' });
    await page.getByRole('button', { name: 'Give Seattle an internet breakout' }).click();
    await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
    const exits = page.getByRole('region', { name: 'With and without an internet breakout' });
    await expect(exits.locator('[aria-current="true"]')).toContainText('With an internet breakout');
  });
});

test.describe('how long until failover', () => {
  test('can be scrubbed by keyboard and told in words', async ({ explainer, page }) => {
    await explainer.open('more=healing&fail=primary');
    const moment = page.getByRole('slider', { name: 'Moment' });
    await moment.focus();
    await page.keyboard.press('Home');
    await expect(moment).toHaveAttribute('aria-valuetext', /^Before the failure: all flows get through/);
    await page.keyboard.press('End');
    await expect(moment).toHaveAttribute('aria-valuetext', /over the secondary connection\.$/);
    await expect(page.getByText('in each direction lost', { exact: false })).toHaveCount(0);
  });

  test('plays to its end', async ({ explainer, page }) => {
    await explainer.open('more=healing&fail=primary');
    const moment = page.getByRole('slider', { name: 'Moment' });
    await moment.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(moment).toHaveValue('240');
  });

  test('goes from moment to moment where motion is not wanted @chromium', async ({ explainer, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await explainer.open('more=healing&fail=primary');
    const moment = page.getByRole('slider', { name: 'Moment' });
    await moment.focus();
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Next moment' }).click();
    await expect(moment).toHaveAttribute('aria-valuetext', /^Before the failure/);
  });

  test('keeps the chosen clock in the address', async ({ explainer, page }) => {
    await explainer.open('more=healing');
    await page.getByRole('radio', { name: 'BFD 300 ms × 3' }).check();
    await expect(page).toHaveURL(/clock=bfd/);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'BFD 300 ms × 3' })).toBeChecked();
    await expect(
      page.getByText(/are lost, .* for up to 1\.1 s in this model: until the failure is detected/),
    ).toBeVisible();
  });
});

for (const topic of ['healing', 'resilience'])
  test(`fits a phone in the room of ${topic}`, async ({ explainer, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explainer.open(`more=${topic}&fail=primary&exit=on`);
    await expect(page.locator(`[data-topic="${topic}"] h2`)).toBeVisible();
    const room = page.locator(`[data-topic="${topic}"]`);
    const [has, takes] = await room.evaluate((each) => [each.clientWidth, each.scrollWidth]);
    expect(takes).toBeLessThanOrEqual(has);
  });
