// Standard, Metro and maximum side by side.

import { modelled } from '../sources';
import { both, outOfReach, privatelyOver } from './claims';
import type { LibraryEntry } from './entry';

const asked = (office: string, failure: string) => ({
  office,
  destination: 'vnet:hub',
  failures: [failure],
});

export const threeTiers: LibraryEntry = {
  id: 'three-tiers',
  documented: [
    {
      text: 'At standard resiliency both connections of a circuit end at one site. At high resiliency, called Metro, they end at two sites of one city; maximum resiliency is two circuits in two locations.',
      source: 'resiliency',
    },
    {
      text: 'The pair of links of a standard circuit gives no resilience against events that disrupt or isolate its peering location.',
      source: 'metro',
    },
  ],
  differing: [
    {
      text: 'Metro is named as a choice for mission-critical workloads within a region.',
      source: 'resiliency',
    },
    { text: 'In June 2024 Metro was a preview, offered in three cities.', source: 'metro' },
  ],
  surprise: {
    ...asked('bern', 'provider:carrier-one'),
    says: [
      modelled(
        'The two sites of Bern’s circuit have one provider. When that provider fails, Bern is cut off as Basel is, and only Lucerne stays connected, over its second circuit.',
      ),
    ],
    claims: [
      { office: 'bern', destination: 'vnet:hub', claim: outOfReach },
      { office: 'basel', destination: 'vnet:hub', claim: outOfReach },
      { office: 'lucerne', destination: 'vnet:hub', claim: privatelyOver(both('er-lucerne-2')) },
    ],
  },
  questions: [
    {
      asked: asked('basel', 'location:zurich'),
      question: 'The building in Zurich is lost. What is left of Basel’s traffic to Hub?',
      options: [
        {
          text: 'All of it, on the secondary connection',
          claim: privatelyOver(['connection:er-basel.secondary']),
        },
        { text: 'Nothing: out of reach', claim: outOfReach },
        { text: 'All of it, on both connections', claim: privatelyOver(both('er-basel')) },
      ],
      after: [modelled('Both connections of a standard circuit end in that building.')],
    },
    {
      asked: asked('bern', 'location:zurich'),
      question: 'The same building is lost. And Bern, whose circuit is a Metro circuit?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        { text: 'On the secondary connection alone', claim: privatelyOver(['connection:er-bern.secondary']) },
        { text: 'On both connections', claim: privatelyOver(both('er-bern')) },
      ],
      after: [modelled('One site is left, and with it one connection: Bern works, without redundancy.')],
    },
    {
      asked: asked('bern', 'provider:carrier-one'),
      question: 'Now the provider Carrier-one fails. Does Bern’s second site help?',
      options: [
        {
          text: 'Yes: the secondary connection carries on',
          claim: privatelyOver(['connection:er-bern.secondary']),
        },
        { text: 'Yes: Lucerne’s second circuit takes over', claim: privatelyOver(both('er-lucerne-2')) },
        { text: 'No: out of reach', claim: outOfReach },
      ],
      after: [
        modelled('Two sites are two buildings, and still one circuit of one provider.'),
        {
          text: 'Several paths to the peering locations can be had from different providers, or through another location.',
          source: 'resiliency',
        },
      ],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Three offices, one network in Azure',
      text: [
        modelled(
          'Basel has a standard circuit, Bern a Metro circuit, Lucerne two circuits. All three use the location Zurich.',
        ),
      ],
    },
    { kind: 'predict', title: 'A building is lost: Basel', question: 0 },
    { kind: 'predict', title: 'The same building: Bern', question: 1 },
    { kind: 'break', title: 'The provider fails' },
    {
      kind: 'why',
      title: 'What each tier protects from',
      text: [
        modelled(
          'Metro protects from the loss of a building, not from that of a provider or of the circuit itself.',
        ),
        {
          text: 'For mission-critical workloads Microsoft recommends maximum resiliency.',
          source: 'resiliency',
        },
      ],
    },
  ],
  mightAsk: [
    {
      question: 'What are the two connections of a standard circuit for, then?',
      answer: [
        { text: 'Microsoft recommends running both active-active.', source: 'resiliency' },
        modelled(
          'When one Microsoft edge router or one line is lost, or in maintenance, the other carries on.',
        ),
      ],
    },
    {
      question: 'We have two circuits. Are we at maximum resiliency?',
      answer: [
        {
          text: 'On-premises routes have to be advertised over both circuits, and the failover tested.',
          source: 'resiliency',
        },
        modelled('Two circuits at one location fail with that location.'),
      ],
    },
  ],
};
