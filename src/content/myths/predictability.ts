// Misunderstandings about speed, bandwidth and what is promised.

import type { Myth } from './myth';

export const predictabilityMyths: readonly Myth[] = [
  {
    id: 'faster',
    claim: 'ExpressRoute is faster.',
    answer: [
      {
        text: 'By itself it typically gains little over an efficient connection with capacity to spare.',
        source: 'setup',
      },
      { text: 'What it can do is reduce the chances of contention.', source: 'article' },
    ],
    scenario: '?panel=predictability',
    look: 'What is said of Seattle: less contention, and no word of speed.',
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
    look: 'The end of the path: the time is more likely spent here than on the way.',
  },
  {
    id: 'two-halves',
    claim: 'A circuit of 1 Gbit/s is two connections of 500 Mbit/s.',
    answer: [
      { text: 'Each connection has the full bandwidth that you ordered.', source: 'faq' },
      {
        text: 'Using both, you can reach twice the bandwidth; the service level agreement covers what you ordered.',
        source: 'rate-limit',
      },
      { text: 'So do not plan on the second half: one failure takes it away.', source: 'model' },
    ],
    scenario: '?panel=predictability&fail=primary',
    look: 'One connection left, with all of the load on it.',
  },
  {
    id: 'agreement-promises-speed',
    claim: 'The service level agreement promises us speed.',
    answer: [
      {
        text: 'It is about availability, between Microsoft’s edge and the provider’s. It stops at your provider.',
        source: 'm365-planning',
      },
      { text: 'It covers the bandwidth that you ordered, and nothing above it.', source: 'rate-limit' },
    ],
    scenario: '?select=circuit',
    look: 'The circuit: from the provider’s edge to Microsoft’s, and neither end of your path.',
  },
];
