import type { Page } from '@playwright/test';
import { expect } from '../page';

/**
 * Returns the file that a button saves. Intercepts it, because not every engine here reports downloads.
 */
export async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const caught = page.evaluate(
    () =>
      new Promise<{ name: string; data: string }>((resolve) => {
        const { createObjectURL } = URL;
        const { click } = HTMLAnchorElement.prototype;
        let blob = new Blob();
        URL.createObjectURL = (made: Blob) => {
          blob = made;
          return createObjectURL.call(URL, made);
        };
        HTMLAnchorElement.prototype.click = function () {
          URL.createObjectURL = createObjectURL;
          HTMLAnchorElement.prototype.click = click;
          const reader = new FileReader();
          reader.onload = () => resolve({ name: this.download, data: String(reader.result) });
          reader.readAsDataURL(blob);
        };
      }),
  );
  await page.getByRole('button', { name: button }).click();
  const { name, data } = await caught;
  return { name, content: Buffer.from(data.replace(/^.*,/, ''), 'base64') };
}

export async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog).toBeVisible();
  return dialog;
}
