import { expect, test } from './page';

// The guard that every other spec relies on, shown to bite.

test.use({ expectedComplaints: [/./] });

test.beforeEach(({ explainer }) => explainer.open());

test('a console error is noticed', async ({ page, complaints }) => {
  await page.evaluate(() => console.error('planted'));
  await expect.poll(() => complaints).toContain('console error: planted');
});

test('an exception that nobody catches is noticed', async ({ page, complaints }) => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect.poll(() => complaints.join()).toContain('page error: planted');
});

test('a request to another origin is noticed, and refused by the policy', async ({ page, complaints }) => {
  await page.evaluate(() => {
    new Image().src = 'http://localhost:9/planted.png';
  });
  await expect.poll(() => complaints.join()).toContain('content security policy: img-src');
});

test('an inline style attribute is noticed and refused', async ({ page, complaints }) => {
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => complaints.join()).toContain('content security policy: style-src-attr');
});

test('a missing file is noticed', async ({ page, complaints }) => {
  await page.evaluate(() => fetch('./not-there.json'));
  await expect.poll(() => complaints.join()).toContain('status 404');
});
