// Misunderstandings about what a private path protects and proves.

import type { Myth } from './myth';

export const complianceMyths: readonly Myth[] = [
  {
    id: 'private-so-encrypted',
    claim: 'It is private, so it is encrypted.',
    answer: [
      { text: 'By default, traffic over ExpressRoute is not encrypted.', source: 'encryption' },
      {
        text: 'What encrypts is TLS, which Power Platform requires for incoming HTTP.',
        source: 'data-storage',
      },
      {
        text: 'MACsec is for ExpressRoute Direct only, not for a circuit from a provider.',
        source: 'encryption',
      },
    ],
    scenario: '?select=primary',
    look: 'The primary connection: solid means private, not encrypted.',
  },
  {
    id: 'makes-us-compliant',
    claim: 'With ExpressRoute we are compliant.',
    answer: [
      {
        text: 'It can help some organisations to demonstrate a private path, and it isn’t the only way to comply.',
        source: 'article',
      },
      { text: 'It adds nothing to stored data and encrypts nothing by itself.', source: 'model' },
    ],
    scenario: '?panel=compliance',
    look: 'The three requirements: each has its own answer for the same path.',
  },
  {
    id: 'internet-is-forbidden',
    claim: 'The rules forbid the public internet.',
    answer: [
      {
        text: 'Most regulations do not. They ask for data protected in transit, typically at the level of 256-bit AES, which Power Platform’s TLS meets.',
        source: 'article',
      },
    ],
    scenario: '?path=internet&panel=compliance',
    look: 'Texas: on the internet all the way, and still protected in transit.',
  },
  {
    id: 'nobody-gets-in-by-internet',
    claim: 'Once we have ExpressRoute, nobody gets in over the internet.',
    answer: [
      {
        text: 'Power Platform stays announced on the internet and does not block what comes from there.',
        source: 'setup',
      },
      { text: 'Conditional access or a VPN requirement can restrict who gets in.', source: 'setup' },
    ],
    scenario: '?path=internet',
    look: 'Texas reaches the same service without touching the circuit.',
  },
  {
    id: 'dedicated-all-the-way',
    claim: 'It is dedicated all the way to our environment.',
    answer: [
      {
        text: 'With Microsoft peering it is dedicated to the Microsoft edge. Behind it are a shared network and a shared service.',
        source: 'how-it-works',
      },
    ],
    scenario: '?select=msee1-public',
    look: 'The marker “Private ends here”, where the solid line turns into blocks.',
  },
  {
    id: 'cancel-the-internet-line',
    claim: 'With ExpressRoute we can cancel the internet line.',
    answer: [
      {
        text: 'Public DNS and content delivery, among others, still need the internet.',
        source: 'm365-expressroute',
      },
      { text: 'The readiness checklist asks whether clients have that way.', source: 'checklist' },
    ],
    scenario: '?exit=on&select=seattle-internet',
    look: 'Seattle’s internet exit: at rest for Power Platform, and needed all the same.',
  },
  {
    id: 'internet-as-backup',
    claim: 'The internet is a fine automatic backup.',
    answer: [
      {
        text: 'If a default route is there, traffic may move to it unasked, still in service and no longer private.',
        source: 'model',
      },
      {
        text: 'Or it may not move: failing over to the internet can need manual changes and new addresses.',
        source: 'm365-routing',
      },
    ],
    scenario: '?exit=on&panel=compliance&fail=primary~secondary',
    look: 'The verdict: reachable yes, private no. Then switch the internet exit off.',
  },
  {
    id: 'traffic-is-trusted',
    claim: 'What arrives over ExpressRoute can be trusted.',
    answer: [
      {
        text: 'Other customers’ services might try to connect to what you announce. Control it as if it came from an external gateway.',
        source: 'setup',
      },
    ],
    scenario: '?direction=reply&select=microsoft-peering',
    look: 'The way back: it begins on a network that customers share.',
  },
];
