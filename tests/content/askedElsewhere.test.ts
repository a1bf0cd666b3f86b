import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// Questions about ExpressRoute that people put in public, each with words of the statement that answers it.

const statements = readFileSync(join(import.meta.dirname, '../../docs/statements.md'), 'utf8');

it.each([
  ['Private endpoints or Microsoft peering?', 'A private endpoint gives an Azure service a private address'],
  ['Which communities does the filter need?', 'For Power Platform: the two regional communities'],
  ['Which are they?', 'Europe: 12076:51002'],
  ['Which does Power BI need?', 'Power BI: the region of its tenant'],
  ['Do they need authorisation?', 'Microsoft 365 communities need authorisation; Dynamics 365 does not'],
  [
    'Which peering does Dynamics 365 take?',
    'Power Platform, Dynamics 365 and Microsoft 365 have public addresses',
  ],
  ['Does all that is marked as reachable go over the circuit?', 'Services behind Azure Front Door'],
  ['Which way does sign-in go?', 'Parts of sign-in and other services'],
  ['Do both connections end at two sites?', 'At standard resiliency both end at a single site'],
  ['What does one do about that?', 'two circuits at two different locations'],
  ['Over which peering does IPsec go?', 'IPsec between your network and the virtual network can be added'],
])('are answered by a statement with a source: %s', (_question, words) => {
  const line = statements.split('\n').find((each) => each.includes(words)) ?? '';
  expect(line).toMatch(/\*\((?!unmarked).+\)\*/);
});
