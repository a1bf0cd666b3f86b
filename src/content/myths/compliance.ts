// Misunderstandings about what a private path protects and proves.

import type { Myth } from './myth';

export const complianceMyths: readonly Myth[] = [
  {
    id: 'private-so-encrypted',
    claim: 'It is private, so it is encrypted.',
    answer: [
      { text: 'By default, traffic over an ExpressRoute connection is not encrypted.', source: 'encryption' },
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
      { text: 'It does nothing for stored data and encrypts nothing by itself.', source: 'model' },
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
    look: 'Texas: on the public internet, and still protected in transit.',
  },
  {
    id: 'nobody-gets-in-by-internet',
    claim: 'Once we have ExpressRoute, nobody gets in over the internet.',
    answer: [
      {
        text: 'Power Platform is still advertised on the internet, and by default it does not block traffic from there.',
        source: 'setup',
      },
      {
        text: 'Conditional Access can restrict who gets in, and so can federated sign-in that works only after a VPN connection.',
        source: 'setup',
      },
      {
        text: 'In Managed Environments, the IP firewall can restrict the source addresses that reach Dataverse.',
        source: 'ip-firewall',
      },
    ],
    scenario: '?path=internet',
    look: 'Texas reaches the same service without touching the circuit.',
  },
  {
    id: 'dedicated-all-the-way',
    claim: 'It is dedicated all the way to our environment.',
    answer: [
      {
        text: 'With Microsoft peering it is dedicated only as far as the Microsoft edge. Behind it are a shared network and a shared service.',
        source: 'how-it-works',
      },
    ],
    scenario: '?select=msee1-public',
    look: 'The marker “Dedicated ends here”, where the solid line turns into blocks.',
  },
  {
    id: 'cancel-the-internet-line',
    claim: 'With ExpressRoute we can cancel the internet line.',
    answer: [
      {
        text: 'Static content from the content delivery network goes over the public internet.',
        source: 'architecture',
      },
      {
        text: 'For Microsoft 365 it is documented that public DNS needs the internet too.',
        source: 'm365-expressroute',
      },
      { text: 'The readiness checklist asks whether clients can reach the internet.', source: 'checklist' },
    ],
    scenario: '?exit=on&select=seattle-internet',
    look: 'Seattle’s internet breakout: not in use for Power Platform itself, and needed all the same.',
  },
  {
    id: 'internet-as-backup',
    claim: 'The internet is a fine automatic backup.',
    answer: [
      {
        text: 'Where a default route exists, new connections may move to it. They work, so users may not report it, and they are no longer private. Established ones typically break.',
        source: 'model',
      },
      {
        text: 'Or it may not move: in Microsoft’s example for Microsoft 365, failing over to the internet requires manual reconfiguration and, in some cases, new IP addresses.',
        source: 'm365-routing',
      },
    ],
    scenario: '?exit=on&panel=compliance&fail=primary~secondary',
    look: 'The verdict: reachable yes, private no. Then switch the internet breakout off.',
  },
  {
    id: 'traffic-is-trusted',
    claim: 'What arrives over ExpressRoute can be trusted.',
    answer: [
      {
        text: 'Other customers’ services might try to connect to what you advertise. Control such connections as if they came from an external gateway.',
        source: 'setup',
      },
      {
        text: 'Microsoft recommends connecting Microsoft peering to your DMZ, and private peering to the core network.',
        source: 'peerings',
      },
    ],
    scenario: '?direction=reply&select=microsoft-peering',
    look: 'The return path: it begins on a network that customers share.',
  },
  {
    id: 'commercial-circuit-for-government',
    claim: 'Our circuit also serves a government cloud or China.',
    answer: [
      {
        text: 'GCC and GCC High require Azure Government ExpressRoute, and China that of 21Vianet; a circuit of the commercial cloud does not serve them.',
        source: 'considerations',
      },
    ],
    scenario: '?select=public-services',
    look: 'Public services: those of the commercial cloud.',
  },
];
