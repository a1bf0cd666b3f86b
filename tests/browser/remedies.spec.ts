import { expect, test } from './page';

test.describe('when it does not help', () => {
  test('tries a remedy against a bottleneck, and Back takes it back', async ({ explainer, page }) => {
    await explainer.open('more=remedies');
    const result = page.getByRole('status', { name: 'What becomes of it' });
    await expect(result).toContainText('ExpressRoute does not help.');
    await page.getByRole('radio', { name: 'The office network' }).check();
    await expect(result).toContainText('ExpressRoute does not help.');
    await page.getByRole('checkbox', { name: /^A better office network/ }).check();
    await expect(result).toContainText('cure it together');
    await expect(page).toHaveURL(/bottleneck=office-network&remedy=expressroute~office-upgrade/);
    await page.goBack();
    await expect(result).toContainText('ExpressRoute does not help.');
  });

  test('draws where it pinches on both ways', async ({ explainer, page }) => {
    await explainer.open('more=remedies&bottleneck=access-stretch');
    await expect(
      page.getByRole('img', { name: /It pinches here: The stretch to the provider\.$/ }),
    ).toBeVisible();
    await page.getByRole('checkbox', { name: /^A better connection/ }).check();
    await expect(page.getByRole('img', { name: /It pinched here/ })).toBeVisible();
  });

  test('shows a backup starve Power Platform on the other peering', async ({ explainer, page }) => {
    await explainer.open('more=remedies');
    const result = page.getByRole('status', { name: 'What becomes of Power Platform' });
    await expect(result).toContainText('loses no packet');
    await page.getByRole('radio', { name: 'Flat out' }).check();
    await expect(result).toContainText(/loses 2\d % of its packets/);
    await page.getByRole('radio', { name: 'Twice that' }).check();
    await expect(result).toContainText('loses no packet');
  });
});
