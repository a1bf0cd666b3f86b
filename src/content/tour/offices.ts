// First tour steps: two offices, two paths, and where the dedicated stretch of one ends.

import type { StepWords } from './step';

export const officeSteps: readonly StepWords[] = [
  {
    id: 'two-offices',
    title: 'Two offices, two paths',
    text: [
      {
        text: 'One customer network, two offices. Seattle reaches Microsoft over an ExpressRoute circuit, Texas over the public internet.',
        source: 'article',
      },
    ],
    look: {
      before: 'The thick lines: they carry Seattle’s traffic now.',
      after: 'The double line: public internet, from the breakout of Texas to Microsoft.',
    },
    task: {
      todo: 'In the sentence at the top, switch to “Texas”.',
      done: [
        {
          text: 'This is the path of Texas. The service and its TLS are the same; the path to Microsoft is different.',
          source: 'model',
        },
      ],
    },
  },
  {
    id: 'texas-line',
    title: 'Texas has one path',
    text: [
      {
        text: 'In most organisations many users share one internet connection, and can contend for its bandwidth.',
        source: 'article',
      },
      {
        text: 'The circuit in Seattle works, whatever happens in Texas.',
        source: 'model',
      },
    ],
    look: { before: 'Every line that leaves Texas.' },
    ask: {
      question: 'The Texas internet breakout fails. Where does Texas’s traffic go?',
      options: {
        seattle: 'Over Seattle’s circuit',
        internet: 'Still over the internet',
        nowhere: 'Nowhere: it stays in Texas',
      },
      after: [
        {
          text: 'A circuit serves those who have a path to it. Texas would need a WAN or a VPN to Seattle, or a circuit of its own; the figure has none of them.',
          source: 'model',
        },
      ],
    },
  },
  {
    id: 'where-private-ends',
    title: 'Where dedicated ends',
    text: [
      {
        text: 'With Microsoft peering the dedicated stretch ends at the Microsoft edge. The network behind it is shared: not the internet, and not dedicated either.',
        source: 'how-it-works',
      },
    ],
    look: {
      before: 'The dash-dot line “Dedicated ends here”, where the thick lines turn into blocks.',
      after: 'Where that line was: the thick lines go on, unbroken, to Azure services.',
    },
    task: {
      todo: 'In the sentence at the top, switch to “Azure private peering”.',
      done: [
        {
          text: 'Azure private peering stays private up to the resource. That is a resource in your virtual network. On a circuit, Power Platform is reached over Microsoft peering.',
          source: 'how-it-works',
        },
      ],
    },
  },
];
