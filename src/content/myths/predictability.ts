// Misunderstandings about speed, bandwidth and what is promised.

import type { Myth } from './myth';

export const predictabilityMyths: readonly Myth[] = [
  {
    id: 'faster',
    claim: 'ExpressRoute is faster.',
    answer: [
      { text: 'Microsoft’s documents differ.', source: 'model' },
      {
        text: 'For Power Platform: by itself it typically brings no significant performance advantage over an efficient connection with available capacity.',
        source: 'setup',
      },
      {
        text: 'The Azure documents say that it offers higher speeds, with lower and consistent latencies, than typical connections over the internet.',
        source: 'faq',
      },
      { text: 'What it can do is reduce the chances of contention.', source: 'article' },
    ],
    scenario: '?panel=predictability',
    look: 'What is said of Seattle: contention is less likely, and no speed is promised.',
  },
  {
    id: 'imports-run-faster',
    claim: 'Our data import will run faster.',
    answer: [
      {
        text: 'The network is rarely the bottleneck of a data load; more likely the application’s processing is.',
        source: 'setup',
      },
    ],
    scenario: '?panel=predictability&select=microsoft-public',
    look: 'The end of the path: the time is more likely spent here than in the network.',
  },
  {
    id: 'two-halves',
    claim: 'A circuit of 1 Gbit/s is two connections of 500 Mbit/s.',
    answer: [
      { text: 'Each connection has the full bandwidth that you ordered.', source: 'faq' },
      {
        text: 'With both in use you may reach up to twice that. The extra is meant for redundancy: it is not guaranteed, and not for sustained use.',
        source: 'faq',
      },
      { text: 'So do not plan on it: one failure takes it away.', source: 'model' },
    ],
    scenario: '?panel=predictability&fail=primary',
    look: 'One connection left, with all of the load on it.',
  },
  {
    id: 'agreement-promises-speed',
    claim: 'The service level agreement promises us speed.',
    answer: [
      {
        text: 'The service level agreement is about availability, between Microsoft’s edge and the provider’s. It stops at your provider.',
        source: 'm365-planning',
      },
      {
        text: 'A document of 2018 cites 99.9 % availability for a single circuit.',
        source: 'm365-planning',
      },
      { text: 'The agreement may have been revised since, so read the current one.', source: 'model' },
      {
        text: 'The service level agreement is valid only where both BGP sessions of a peering are set up.',
        source: 'routing',
      },
      {
        text: 'The service level agreement covers the bandwidth that you ordered, and nothing above it.',
        source: 'rate-limit',
      },
    ],
    scenario: '?select=circuit',
    look: 'The circuit: from the provider’s edge to Microsoft’s, without the last mile before it and the network behind it.',
  },
];
