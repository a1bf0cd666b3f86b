import { expect, test } from './page';

test('opens with Seattle reaching Microsoft privately', async ({ explainer }) => {
  await explainer.open();
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  await expect(explainer.verdict()).not.toBeEmpty();
});

for (const theme of ['light', 'dark'] as const)
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test('opens without an accessibility violation', async ({ explainer }) => {
      await explainer.open();
      await explainer.expectNoAxeViolations();
    });
  });
