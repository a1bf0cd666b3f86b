// Alternatives, and the article's further options that the reader's answers rule out.

import type { AlternativeCode, RuledOut } from '../../analysis/advice';
import { modelled, type Statement } from '../sources';

export const alternativesTitle = 'What else could serve';

export const alternativeTexts: Readonly<Record<AlternativeCode, Statement>> = {
  'more-bandwidth': {
    text: 'More bandwidth, where bandwidth is the main issue.',
    source: 'article',
  },
  'better-connection': {
    text: 'More reliable or better-optimised connections, where the provider’s routing or the traffic to it is the main issue.',
    source: 'article',
  },
  'security-over-internet': {
    text: 'Proper security and protection measures: with them you can comply even over the public internet.',
    source: 'article',
  },
  'office-upgrade': modelled('A better network in the office concerned, where the delay arises there.'),
  'site-to-site-vpn': modelled(
    'A site-to-site VPN into the virtual network. It encrypts, and its packets do cross the internet.',
  ),
};

export const ruledOutTitle = 'Named by the article too, ruled out by your answers';

export const ruledOutTexts: Readonly<Record<RuledOut, Statement>> = {
  'bandwidth-enough': modelled('More bandwidth: you have enough already.'),
  'bandwidth-no-trouble': modelled('More bandwidth: nothing is slow.'),
  'connection-no-trouble': modelled('More reliable or better-optimised connections: nothing is slow.'),
  'connection-not-at-fault': modelled(
    'More reliable or better-optimised connections: the delay arises in the office network, before any of them.',
  ),
  'security-cannot-meet-a-ban': modelled(
    'Proper security and protection measures: with them you can comply even over the public internet, unless the requirement is literally to keep off it. You say that it is.',
  ),
  'security-nothing-to-show': modelled(
    'Proper security and protection measures over the public internet: you have nothing in particular to show.',
  ),
};
