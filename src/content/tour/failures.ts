// The steps of the tour that break things: one connection, both, with an exit, and no cable at all.

import type { StepWords } from './step';

export const failureSteps: readonly StepWords[] = [
  {
    id: 'one-fails',
    title: 'One connection fails',
    text: [
      {
        text: 'By default both connections carry traffic, each flow on one of them. The secondary is no standby.',
        source: 'high-availability',
      },
    ],
    look: {
      before: 'Two thick lines, one through each connection.',
      after: 'One thick line, through the secondary connection.',
    },
    task: {
      todo: 'Let the primary connection fail: tick it under “What if it fails”.',
      inPicture: 'Or select it in the picture and press its button.',
      done: [
        {
          text: 'The secondary now carries all of it. With both in use, one failure hits about half of the flows.',
          source: 'high-availability',
        },
        {
          text: 'Noticing it can take up to three minutes with the default timers of BGP, and under a second with BFD.',
          source: 'bfd',
        },
      ],
    },
  },
  {
    id: 'both-fail',
    title: 'Both connections fail',
    text: [
      {
        text: 'Both can go at once: in the standard design they end at one and the same site.',
        source: 'resiliency',
      },
    ],
    look: { before: 'Every line that leaves Seattle.' },
    ask: {
      question: 'Both connections fail. Where does Seattle’s traffic go?',
      options: {
        internet: 'To the public internet',
        texas: 'By Texas and its line',
        'private-peering': 'Over Azure private peering',
        nowhere: 'Nowhere: it stays in Seattle',
      },
      after: [
        {
          text: 'A router without a route drops the packet. It does not look for another way by itself.',
          source: 'model',
        },
      ],
    },
  },
  {
    id: 'with-an-exit',
    title: 'The same, with an internet exit',
    text: [
      {
        text: 'Clients must still reach some things over the internet, such as static content. So now Seattle has an internet exit, with a default route.',
        source: 'architecture',
      },
    ],
    look: { before: 'The new line from Seattle to the public internet, at rest.' },
    ask: {
      question: 'Both connections fail again. Where does Seattle’s traffic go now?',
      options: {
        internet: 'To the public internet',
        texas: 'By Texas and its line',
        nowhere: 'Nowhere: it stays in Seattle',
      },
      after: [
        {
          text: 'The default route takes over. The service answers, so nobody calls.',
          source: 'model',
        },
        {
          text: 'Microsoft advises against one circuit with the internet as its backup.',
          source: 'm365-planning',
        },
      ],
    },
  },
  {
    id: 'route-filter',
    title: 'Sessions up, routes gone',
    text: [
      {
        text: 'Over Microsoft peering nothing is advertised until a route filter says what.',
        source: 'route-filter',
      },
      {
        text: 'Now somebody takes the filter away. No cable is touched, and every BGP session stays up.',
        source: 'model',
      },
    ],
    look: { before: 'Both connections: they are in order.' },
    ask: {
      question: 'Where does Seattle’s traffic go without the route filter?',
      options: {
        both: 'Over the circuit: its sessions are up',
        internet: 'To the public internet',
        nowhere: 'Nowhere: it stays in Seattle',
      },
      after: [
        {
          text: 'A session without prefixes attracts no traffic. All that is left is the default route to the internet.',
          source: 'model',
        },
      ],
    },
  },
];
