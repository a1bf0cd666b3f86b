// Costs of a circuit whatever the answers: money, time and skills.

import type { Statement } from '../sources';

export const whatItTakesTitle = 'What it takes';

export const whatItTakes: readonly Statement[] = [
  {
    text: 'Setting it up is often more complex than expected; the routing inside your own network is the harder part.',
    source: 'considerations',
  },
  {
    text: 'Cost: Azure’s, the connectivity provider’s, which can be significant, and your own effort for routing. Azure bills outbound data by volume, or a flat rate.',
    source: 'considerations',
  },
  {
    text: 'Lead time: the provider may have to install hardware first. Skills: people who can configure the internal routing.',
    source: 'planning',
  },
];
