import { contentSecurityPolicy } from '../../scripts/contentSecurityPolicy.mjs';
import { builtInline } from '../../scripts/inline.mjs';
import { expect, test } from './page';
import { built } from './serving';

test('opens with Seattle reaching Microsoft privately', async ({ explainer }) => {
  await explainer.open();
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  await expect(explainer.verdict()).not.toBeEmpty();
});

test('every file is delivered under the content security policy', async ({ page, explainer }) => {
  const policies = new Map<string, string | undefined>();
  page.on('response', (response) =>
    policies.set(response.url(), response.headers()['content-security-policy']),
  );
  await explainer.open();
  expect(policies.size).toBeGreaterThan(1);
  const expected = contentSecurityPolicy(builtInline(built));
  for (const [file, policy] of policies) expect(policy, file).toBe(expected);
});
