// Explanation while nothing is selected.

import { benefits } from '../article/article';
import type { Explanation } from './explanation';

export const openingExplanation: Explanation = {
  title: 'Two offices, two paths',
  subtitle: 'The network of the article’s figure, as a map',
  whatItIs: [
    {
      text: 'Texas takes the public internet straight to Microsoft’s public services. Seattle goes to the network partner edge and over its ExpressRoute connection to the Microsoft edge.',
      source: 'article',
    },
    benefits.text,
  ],
  exposure: [],
  directions: [
    {
      heading: 'How to read it',
      text: 'Thick lines carry traffic now. Line style shows who else shares a link, colour shows the peering or the internet, and yellow means failed.',
    },
    {
      heading: 'What to do',
      text: 'Click an element, or move to it and press Enter, to read what it is. Then let something fail.',
    },
  ],
};
