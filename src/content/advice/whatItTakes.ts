// Costs of a circuit whatever the answers: money, time and skills.

import type { Statement } from '../sources';

export const whatItTakesTitle = 'What it takes';

export const whatItTakes: readonly Statement[] = [
  { text: 'Setting it up is often more complex than expected.', source: 'considerations' },
  {
    text: 'Most of the configuration complexity lies in the routing inside your own network.',
    source: 'planning',
  },
  {
    text: 'Cost: Azure’s, the connectivity provider’s, which can be significant, and your own effort for routing. Azure bills a monthly base price, with outbound data charged by the GB or included.',
    source: 'considerations',
  },
  {
    text: 'Lead time: in some cases hardware has to be set up first. Skills: people who can configure the internal routing.',
    source: 'planning',
  },
];
