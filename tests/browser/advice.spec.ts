import { expect, test } from './onePage';

test.describe('would it help us', () => {
  test('is answered by keyboard, and the link carries the answers', async ({ explainer, page }) => {
    await explainer.open('more=advice');
    const question = page.getByRole('group', { name: 'Is there enough bandwidth?' });
    const answer = page.getByRole('status', { name: 'Answer' });
    await expect(answer).toContainText('Not enough information yet');
    await question.getByRole('radio', { name: 'Leave open' }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(question.getByRole('radio', { name: 'No, the line is often full' })).toBeChecked();
    await expect(page).toHaveURL(/answers=n/);
    await page.getByRole('button', { name: 'Where is the problem?' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await expect(page).toHaveURL(/answers=in/);
    await expect(answer).toContainText('Something else comes first');
    await page.reload();
    await expect(answer).toContainText('Something else comes first');
    await expect(page.getByRole('list', { name: 'What else could serve' })).toContainText('More bandwidth');
  });

  test('says which letters of an address it does not know, and keeps the others', async ({
    explainer,
    page,
  }) => {
    await explainer.open('more=advice&answers=d!z');
    await expect(page.getByRole('alert')).toContainText('“answers=!z” is not understood');
    await expect(
      page.getByRole('radio', { name: 'Sensitive data never passes over the public internet' }),
    ).toBeChecked();
  });
});
