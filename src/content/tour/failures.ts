// Tour steps with failures: one connection, both, with an exit, and no cable at all.

import type { StepWords } from './step';

export const failureSteps: readonly StepWords[] = [
  {
    id: 'one-fails',
    title: 'One connection fails',
    text: [
      {
        text: 'By default both connections carry traffic, each flow on one of them. The secondary is not a standby.',
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
        { text: 'The secondary now carries all of it.', source: 'model' },
        {
          text: 'With both in use, about half of the flows fail and are rerouted.',
          source: 'high-availability',
        },
        {
          text: 'Detecting the failure can take up to three minutes with the default timers of BGP; BFD can detect it in under a second.',
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
        text: 'At standard resiliency both end at a single site.',
        source: 'resiliency',
      },
      { text: 'So both can fail at once.', source: 'model' },
    ],
    look: { before: 'Every line that leaves Seattle.' },
    ask: {
      question: 'Both connections fail. Where does Seattle’s traffic go?',
      options: {
        internet: 'To the public internet',
        texas: 'Through Texas and its breakout',
        'private-peering': 'Over Azure private peering',
        nowhere: 'Nowhere: it stays in Seattle',
      },
      after: [
        {
          text: 'A router without a route drops the packet. It does not search for another path.',
          source: 'model',
        },
      ],
    },
  },
  {
    id: 'with-an-exit',
    title: 'The same, with a breakout',
    text: [
      {
        text: 'Clients also need the internet, for static content.',
        source: 'planning',
      },
      { text: 'So now Seattle has a breakout with a default route.', source: 'model' },
    ],
    look: { before: 'The new line from Seattle to the public internet, not in use.' },
    ask: {
      question: 'Both connections fail again. Where does Seattle’s traffic go now?',
      options: {
        internet: 'To the public internet',
        texas: 'Through Texas and its breakout',
        nowhere: 'Nowhere: it stays in Seattle',
      },
      after: [
        {
          text: 'The default route takes over. Established connections break, new ones work: users may not report it. Monitoring would show it.',
          source: 'model',
        },
        {
          text: 'For Office 365, Microsoft advises against one circuit with the internet as its backup.',
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
        text: 'On a Microsoft peering configured since August 2017, nothing is advertised without a route filter.',
        source: 'route-filter',
      },
      {
        text: 'Now somebody removes it. Every BGP session stays up.',
        source: 'model',
      },
    ],
    look: { before: 'Both connections: they work.' },
    ask: {
      question: 'Where does Seattle’s traffic go without the route filter?',
      options: {
        both: 'Over the circuit: its sessions are up',
        internet: 'To the public internet',
        nowhere: 'Nowhere: it stays in Seattle',
      },
      after: [
        {
          text: 'A session without prefixes attracts no traffic. Only the default route to the internet is left.',
          source: 'model',
        },
      ],
    },
  },
];
