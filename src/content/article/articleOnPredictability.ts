// Statements of the article on predictability.

import { type ArticleStatement, said } from './article';

export const predictabilityStatements: readonly ArticleStatement[] = [
  {
    id: 'benefit-predictability',
    gist: 'benefit two, predictability',
    hedges: [],
    shownAt: 'panel:predictability',
    text: said('A dedicated connection keeps your traffic out of conflict with other internet traffic.'),
    caveat: {
      text: 'Your own traffic can still fill it: both peerings share the circuit’s bandwidth.',
      source: 'how-it-works',
    },
  },
  {
    id: 'users-share-one-line',
    gist: 'contention inside the organisation',
    hedges: ['most', 'can'],
    shownAt: 'panel:predictability',
    text: said(
      'One internet connection serves many users in most organisations, and they can end up contending for its bandwidth.',
    ),
  },
  {
    id: 'provider-contention',
    gist: 'contention at the provider',
    hedges: ['can'],
    shownAt: 'panel:predictability',
    text: said(
      'Further out, traffic of the internet provider’s other customers can contend for the provider’s connection.',
    ),
  },
  {
    id: 'private-and-direct',
    gist: 'what ExpressRoute sets up',
    hedges: ['can'],
    shownAt: 'panel:predictability',
    text: said('ExpressRoute can give you a private and direct connection to Microsoft’s datacentres.'),
    caveat: {
      text: 'With Microsoft peering, the dedicated connection ends at the Microsoft edge.',
      source: 'how-it-works',
    },
  },
  {
    id: 'reduces-the-chances',
    gist: 'what that does to contention',
    hedges: ['reducing the chances'],
    shownAt: 'panel:predictability',
    text: said(
      'ExpressRoute helps by reducing the chances of contention with other traffic, from your own organisation or from other customers.',
    ),
  },
  {
    id: 'main-issue-might-be',
    gist: 'where the main issue might be instead',
    hedges: ['might'],
    shownAt: 'panel:predictability',
    text: said(
      'The main issue might be the bandwidth available, the internal routing of the ExpressRoute connectivity provider, or the traffic between you and that provider.',
    ),
  },
  {
    id: 'can-resolve-without',
    gist: 'what can resolve it then',
    hedges: ['if', 'can resolve the problem'],
    shownAt: 'panel:predictability',
    text: said(
      'If so, more bandwidth, and connections that are more reliable or better optimised, can resolve the problem with no need for ExpressRoute.',
    ),
  },
];
