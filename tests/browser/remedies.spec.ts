import { expect, test } from './onePage';

test.describe('when it does not help', () => {
  test('tries a remedy against a bottleneck, and Back takes it back', async ({ explainer, page }) => {
    await explainer.open('more=remedies');
    const result = page.getByRole('status', { name: 'Result' });
    await expect(result).toContainText('ExpressRoute does not help.');
    await page.getByRole('radio', { name: 'The office network' }).check();
    await expect(result).toContainText('ExpressRoute does not help.');
    await page.getByRole('checkbox', { name: /^A better office network/ }).check();
    await expect(result).toContainText('resolve it together');
    await expect(page).toHaveURL(/bottleneck=office-network&remedy=expressroute~office-upgrade/);
    await page.goBack();
    await expect(result).toContainText('ExpressRoute does not help.');
  });

  test('draws the bottleneck on both paths', async ({ explainer, page }) => {
    await explainer.open('more=remedies&bottleneck=access-stretch');
    await expect(page.getByRole('img', { name: /The bottleneck is here: The last mile\.$/ })).toBeVisible();
    await page.getByRole('checkbox', { name: /^A better connection/ }).check();
    await expect(page.getByRole('img', { name: /The bottleneck was here/ })).toBeVisible();
  });

  test('shows a backup starve Power Platform on the other peering', async ({ explainer, page }) => {
    await explainer.open('more=remedies');
    const result = page.getByRole('status', { name: 'Effect on Power Platform' });
    await expect(result).toContainText('loses no packet');
    await page.getByRole('radio', { name: 'Unlimited' }).check();
    await expect(result).toContainText(/loses 2\d % of its packets/);
    await page.getByRole('radio', { name: 'Twice that' }).check();
    await expect(result).toContainText('loses no packet');
  });
});
