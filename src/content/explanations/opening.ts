// What the reader is told before anything is selected.

import { benefits } from '../article/article';
import type { Explanation } from './explanation';

export const openingExplanation: Explanation = {
  title: 'Two offices, two ways',
  subtitle: 'The network of the article’s figure, as a map',
  whatItIs: [
    {
      text: 'Texas takes the public internet straight to Microsoft’s public services. Seattle goes to the network partner edge and over an ExpressRoute circuit to the Microsoft edge.',
      source: 'article',
    },
    benefits.text,
  ],
  exposure: [],
  more: [
    {
      heading: 'How to read it',
      statements: [
        {
          text: 'Weight is use: the thick line carries the traffic. Stroke is exposure, colour is the line, and yellow is failure and nothing else.',
          source: 'model',
        },
      ],
    },
    {
      heading: 'What to do',
      statements: [
        {
          text: 'Click anything, or move to it and press Enter, to read what it is. Then let something fail.',
          source: 'model',
        },
      ],
    },
  ],
};
