// The first steps of the tour: two offices, two ways, and where one of them stops being private.

import type { StepWords } from './step';

export const officeSteps: readonly StepWords[] = [
  {
    id: 'two-offices',
    title: 'Two offices, two ways',
    text: [
      {
        text: 'One customer network, two offices. Seattle reaches Microsoft by an ExpressRoute circuit, Texas over the public internet.',
        source: 'article',
      },
    ],
    look: {
      before: 'The thick line: it carries Seattle’s traffic now.',
      after: 'The two open rails: public internet, all the way from Texas to Microsoft.',
    },
    task: {
      todo: 'In the sentence at the top, switch to “Public internet”.',
      done: [
        {
          text: 'This is how Texas goes. The service and its TLS are the same; the stretch to Microsoft is different.',
          source: 'model',
        },
      ],
    },
  },
  {
    id: 'texas-line',
    title: 'Texas has one line',
    text: [
      {
        text: 'In most organisations many users share one internet connection, and can contend for its bandwidth.',
        source: 'article',
      },
      {
        text: 'Meanwhile the circuit in Seattle is in good health.',
        source: 'model',
      },
    ],
    look: { before: 'Every line that leaves Texas.' },
    ask: {
      question: 'The Texas internet line fails. Which way does Texas’s traffic go?',
      options: {
        seattle: 'Over Seattle’s circuit',
        internet: 'Still over the internet',
        nowhere: 'Nowhere: it stays in Texas',
      },
      after: [
        {
          text: 'A circuit serves those who have a way to it. Texas would need a private line to Seattle, or a circuit of its own; the figure has neither.',
          source: 'model',
        },
      ],
    },
  },
  {
    id: 'where-private-ends',
    title: 'Where private ends',
    text: [
      {
        text: 'With Microsoft peering the dedicated stretch ends at the Microsoft edge. The network behind it is shared: not the internet, and not dedicated either.',
        source: 'how-it-works',
      },
    ],
    look: {
      before: 'The dash-dot line “Private ends here”, where the thick line turns into blocks.',
      after: 'Where that line was: the thick line goes on, unbroken, to Azure services.',
    },
    task: {
      todo: 'In the sentence at the top, switch to “Azure private peering”.',
      done: [
        {
          text: 'Now it is private to the resource, and no longer ends at the edge. But the resource is a virtual network; people reach Power Platform over Microsoft peering.',
          source: 'how-it-works',
        },
      ],
    },
  },
];
