// Two circuits joined by Global Reach, beside a WAN.

import { modelled } from '../../content/sources';
import { both, outOfReach, privatelyOver } from './claims';
import type { LibraryNetwork } from './libraryNetwork';

const asked = (office: string, vnet: string, failure: string) => ({
  office,
  destination: `vnet:${vnet}`,
  failures: [failure],
});

export const network: LibraryNetwork = {
  order: 80,
  teaches: 'A second path beside your WAN, and what it shares with your circuits.',
  documents: ['global-reach'],
  scene: { office: 'paris', destination: 'vnet:uk', failures: ['wan:wan'] },
  text: `# A backup for your WAN, and what it shares with your circuits.
# Sources:
# - ExpressRoute Global Reach, 25 February 2019: two circuits joined, so that what is behind them exchanges data over
#   Microsoft's network; meant to complement a provider's WAN. France and the United Kingdom are on its list.
# Which routes Global Reach passes on is not in that article: modelled after published route tables.
network: Two offices over Microsoft’s backbone
version: 1
wans:
  wan:
    name: Channel WAN
    provider: carrier-three
offices:
  paris:
    wan: wan
    routers: 2
    circuits: [er-paris]
    exit: none
  london:
    wan: wan
    routers: 2
    circuits: [er-london]
    exit: none
circuits:
  er-paris:
    name: ER Paris
    location: paris
    provider: carrier-one
    detect: bfd
    global-reach: [er-london]
    peerings: [private]
  er-london:
    name: ER London
    location: london
    provider: carrier-two
    detect: bfd
    peerings: [private]
vnets:
  france:
    region: francecentral
    gateway: zone-redundant
    circuits: [er-paris]
  uk:
    name: UK
    region: uksouth
    gateway: zone-redundant
    circuits: [er-london]
services: []
expect:
  - from: [paris, london]
    to: [france, uk]
    be: private
    also-without: any one of connections, routers
`,
  documented: [
    {
      text: 'By itself a circuit leads to Microsoft only: offices behind two circuits cannot exchange data with each other over them.',
      source: 'global-reach',
    },
    {
      text: 'Global Reach joins circuits into a private network over Microsoft’s own. It is meant to complement a provider’s WAN.',
      source: 'global-reach',
    },
    {
      text: 'It is offered in some countries only, and between geopolitical regions it needs Premium.',
      source: 'global-reach',
    },
  ],
  differing: [],
  surprise: {
    ...asked('paris', 'uk', 'location:paris'),
    says: [
      modelled(
        'Global Reach is built on the two circuits. Lose the location Paris, and Paris loses its circuit and Global Reach at once: Paris reaches UK over the WAN only, and France, which is connected to that circuit alone, is out of reach for both offices.',
      ),
    ],
    claims: [
      { office: 'paris', destination: 'vnet:uk', claim: privatelyOver(both('er-london')) },
      { office: 'paris', destination: 'vnet:france', claim: outOfReach },
      { office: 'london', destination: 'vnet:france', claim: outOfReach },
    ],
  },
  questions: [
    {
      asked: asked('paris', 'uk', 'wan:wan'),
      question: 'The WAN fails. What becomes of Paris’s traffic to UK, which only London’s circuit leads to?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        { text: 'Private, over London’s connections', claim: privatelyOver(both('er-london')) },
        {
          text: 'Private, over Paris’s connections and Global Reach',
          claim: privatelyOver(both('er-paris')),
        },
      ],
      explains: 2,
      after: [
        modelled(
          'It never used the WAN: an office prefers the routes that it learns over its circuit, and Global Reach brings it those of UK.',
        ),
      ],
    },
    {
      asked: asked('paris', 'uk', 'location:paris'),
      question: 'The location Paris is lost. What happens now?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        { text: 'Private, over the WAN and London’s connections', claim: privatelyOver(both('er-london')) },
        {
          text: 'Private, over Paris’s connections and Global Reach',
          claim: privatelyOver(both('er-paris')),
        },
      ],
      explains: 1,
      after: [
        modelled('The WAN has a provider of its own and does not pass the location Paris, so it takes over.'),
      ],
    },
    {
      asked: asked('london', 'france', 'location:paris'),
      question: 'The same location is lost. What becomes of London’s traffic to France?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        {
          text: 'Private, over London’s connections and Global Reach',
          claim: privatelyOver(both('er-london')),
        },
        { text: 'Private, over the WAN and Paris’s connections', claim: privatelyOver(both('er-paris')) },
      ],
      explains: 0,
      after: [
        modelled(
          'London has two paths to Paris, and none around the one circuit that France is connected to.',
        ),
      ],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Two paths between two offices',
      text: [
        modelled(
          'A WAN joins Paris and London. Global Reach joins their circuits as well, over Microsoft’s network.',
        ),
        modelled(
          'Which routes Global Reach passes on is modelled after published route tables; the documents that we read do not state it.',
        ),
      ],
    },
    { kind: 'predict', title: 'The WAN fails', question: 0 },
    { kind: 'predict', title: 'A location is lost', question: 1 },
    { kind: 'break', title: 'What goes with the location' },
    {
      kind: 'why',
      title: 'What the backup shares',
      text: [
        modelled(
          'Global Reach and the WAN have no provider and no location in common here, so each can stand in for the other. Global Reach is no backup of a circuit: it fails with the circuit that it is built on.',
        ),
        modelled('If France were linked to London’s circuit too, it would stay in reach.'),
      ],
    },
  ],
  mightAsk: [
    {
      question: 'Why Global Reach, if there is a WAN?',
      answer: [
        {
          text: 'For example where the provider of the WAN does not operate in a country: a local provider connects the branches there to Microsoft, and Microsoft connects them to the others.',
          source: 'global-reach',
        },
      ],
    },
    {
      question: 'Does it keep traffic off the public internet?',
      answer: [
        {
          text: 'Offices exchange data through their ExpressRoute circuits and Microsoft’s global network.',
          source: 'global-reach',
        },
        modelled('No link of that path is public internet.'),
      ],
    },
  ],
};
