// Two circuits joined by Global Reach, and a WAN behind it.

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
  teaches:
    'Global Reach, as modelled here, carries an office’s traffic to another region’s virtual network, with a WAN as backup.',
  documents: ['global-reach'],
  scene: { office: 'paris', destination: 'vnet:uk', failures: ['wan:wan'] },
  text: `# Global Reach, as modelled here, carries an office's traffic to another region's
# virtual network, with a WAN as backup.
# Sources:
# - ExpressRoute Global Reach, 25 February 2019: two circuits joined, so that what is behind them exchanges data over
#   Microsoft's network; meant to complement a provider's WAN. France and the United Kingdom are on its list.
# Which routes Global Reach passes on is not in that article: modelled after published route tables.
network: Another region over Microsoft’s backbone
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
      question:
        'The WAN fails. What becomes of Paris’s traffic to UK, which is connected to London’s circuit alone?',
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
          'This traffic never used the WAN, which is the backup here: Paris learns UK’s routes over its own circuit too, through Global Reach, and prefers them there.',
        ),
      ],
    },
    {
      asked: asked('paris', 'uk', 'circuit:er-paris'),
      question: 'Paris’s own circuit fails, and the WAN works. What happens now?',
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
        modelled(
          'Global Reach joins the two circuits and fails with either. The WAN has a provider of its own, and takes over.',
        ),
      ],
    },
    {
      asked: asked('london', 'france', 'location:paris'),
      question: 'The location Paris is lost. What becomes of London’s traffic to France?',
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
          'London’s paths to France, over Global Reach and over the WAN, both end on the one circuit that France is connected to.',
        ),
      ],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Two paths to the other region',
      text: [
        modelled(
          'UK is connected to London’s circuit alone. Paris reaches it over its own circuit and Global Reach, which joins the two circuits over Microsoft’s network. The WAN between the offices is the backup.',
        ),
        modelled(
          'Global Reach is meant for traffic between offices. This page asks only about paths into Microsoft’s cloud, so it shows an office’s traffic to the virtual network of the other region.',
        ),
        modelled(
          'Which routes Global Reach passes on is modelled after published route tables; the documents that we read do not state it.',
        ),
      ],
    },
    { kind: 'predict', title: 'The WAN fails', question: 0 },
    { kind: 'predict', title: 'A circuit fails', question: 1 },
    { kind: 'break', title: 'A location is lost' },
    {
      kind: 'why',
      title: 'What the backup shares',
      text: [
        modelled(
          'From Paris to UK, Global Reach and the WAN can stand in for each other, but both paths end on ER London and pass the location London: lose either, and UK is out of reach. Global Reach is no backup of a circuit: it fails with the circuits that it joins.',
        ),
        modelled(
          'If France were connected to London’s circuit too, it would stay in reach without the location Paris.',
        ),
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
