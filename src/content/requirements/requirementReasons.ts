// Reasons why a requirement is met, not met, or cannot be shown.

import type { Assessment } from '../../analysis/assess';
import type { RequirementReason } from '../../analysis/judgeRequirement';
import type { LinkId } from '../../model/compiledTopology';
import { inSentence, listed } from '../names';
import { atRestIsYours, serviceDecidesStored, serviceDecidesTls } from '../serviceDecides';
import { modelled, type Statement } from '../sources';
import { ofEach } from '../trafficWords';

export type ReasonWords = { readonly title: string; readonly statements: readonly Statement[] };

/** Links of a reason in words, and the public internet named by them. */
type About = {
  readonly links: string;
  readonly isOneLink: boolean;
  readonly isWhollyInTunnel: boolean;
  /** Returns "the public internet (in the picture: the breakout and what lies behind it)", or just the term without links. */
  readonly internet: string;
  readonly isPowerPlatform: boolean;
};

const tlsOfPowerPlatform: readonly Statement[] = [
  {
    text: 'Power Platform’s TLS meets the level of 256-bit AES that is typically asked for.',
    source: 'article',
  },
  {
    text: 'Which cipher is used is negotiated. The suites documented for Dataverse include AES-128, in TLS 1.2 and in TLS 1.3.',
    source: 'cipher-suites',
  },
];

const sameOnEveryPath = modelled(
  'TLS is the same on every path, unless a proxy of yours decrypts it to inspect it.',
);

const atRestInPowerPlatform: readonly Statement[] = [
  {
    text: 'By default Power Platform encrypts the data that it stores, with keys that Microsoft manages.',
    source: 'data-storage',
  },
  {
    text: 'Power Platform also offers customer-managed keys, with which you manage the encryption key of the database yourself.',
    source: 'data-encryption',
  },
  { text: 'Microsoft enforces them only in Managed Environments.', source: 'customer-managed-key' },
];

const words: Readonly<Record<RequirementReason, (about: About) => ReasonWords>> = {
  'tls-protects-it': () => ({
    title: 'TLS protects it, on any path',
    statements: [
      ...tlsOfPowerPlatform,
      modelled('Where AES-256 is required, allow only AES-256 suites on your side.'),
      sameOnEveryPath,
    ],
  }),
  'service-decides-tls': () => ({
    title: 'Encryption depends on the service',
    statements: [
      serviceDecidesTls,
      modelled('Where TLS is used, the cipher is negotiated among those that both sides support.'),
      sameOnEveryPath,
    ],
  }),
  'own-service-must-encrypt': () => ({
    title: 'Your own service has to encrypt',
    statements: [
      { text: 'Traffic over an ExpressRoute connection is not encrypted by default.', source: 'encryption' },
      modelled('Behind Azure private peering is your own service, and only you know whether it uses TLS.'),
    ],
  }),
  'tunnel-protects-part': ({ isWhollyInTunnel }) => ({
    title: isWhollyInTunnel ? 'Encrypted as far as the tunnel’s ends' : 'The tunnel encrypts part of it',
    statements: [
      modelled('The tunnel encrypts what it carries between its two ends.'),
      modelled('Outside it encryption is up to your own service, and only you know whether it uses TLS.'),
    ],
  }),
  'at-rest-is-the-service': ({ isPowerPlatform }) => ({
    title: isPowerPlatform ? 'At rest, the service encrypts' : 'At rest, it depends on the service',
    statements: [
      ...(isPowerPlatform ? atRestInPowerPlatform : [serviceDecidesStored]),
      modelled('No path protects stored data, ExpressRoute included.'),
    ],
  }),
  'at-rest-is-yours': () => ({
    title: 'At rest, it depends on your own service',
    statements: [atRestIsYours, modelled('No path changes that.')],
  }),
  'no-internet-link': () => ({
    title: 'No link of it is public internet',
    statements: [
      modelled(
        'Requests and replies stay off the public internet on every equal path that they can take now.',
      ),
      {
        text: 'ExpressRoute can help to demonstrate that, which makes it easier to attest.',
        source: 'article',
      },
    ],
  }),
  'crosses-internet': (about) => ({
    title: 'It crosses the public internet',
    statements: [modelled(`This traffic crosses ${about.internet}.`)],
  }),
  'partly-crosses-internet': (about) => ({
    title: 'Part of it crosses the public internet',
    statements: [
      modelled(`Some of the traffic crosses ${about.internet}. One flow is enough to break the claim.`),
    ],
  }),
  'requests-cross-internet': (about) => ({
    title: 'Requests cross the public internet',
    statements: [
      modelled(`Requests cross ${about.internet}. Replies come back over the private path and are dropped.`),
    ],
  }),
  'replies-cross-internet': (about) => ({
    title: 'Replies cross the public internet',
    statements: [
      modelled(`Replies cross ${about.internet}, which the requests did not use. Replies are data too.`),
    ],
  }),
  'dropped-on-internet': (about) => ({
    title: 'Packets were sent to the internet',
    statements: [
      modelled(
        `Packets were sent out and dropped on ${about.internet}. They were exposed, although nothing answered.`,
      ),
    ],
  }),
  'tunnel-crosses-internet': (about) => ({
    title: about.isWhollyInTunnel
      ? 'It crosses the public internet in a tunnel'
      : 'Part of it crosses the internet in a tunnel',
    statements: [
      modelled(
        `In ${about.links} it is encrypted. What ${about.isOneLink ? 'the tunnel crosses' : 'they cross'} is the public internet all the same.`,
      ),
    ],
  }),
  'works-in-part': () => ({
    title: 'Some TCP connections work, others do not',
    statements: [
      modelled('What holds for those that work says nothing of the others, so there is no single finding.'),
    ],
  }),
  'path-undecided': () => ({
    title: 'Its path is not decided',
    statements: [
      modelled(
        'With these preferences, the order of updates decides which path traffic takes, or routing never settles.',
      ),
    ],
  }),
  'nothing-flows': () => ({
    title: 'Nothing gets through',
    statements: [
      modelled(
        'No traffic gets through, so there is none to judge: none of it crosses the internet now, and nothing is proven.',
      ),
    ],
  }),
  'no-conversation': () => ({
    title: 'No TCP connection is established',
    statements: [modelled('No reply comes back, so there is no exchange to judge.')],
  }),
  'replies-dropped': () => ({
    title: 'No TCP connection is established',
    statements: [
      modelled(
        'Requests arrive, and a stateful firewall drops the replies, so there is no exchange to judge.',
      ),
    ],
  }),
  'packets-dropped': () => ({
    title: 'No TCP connection is established',
    statements: [modelled('Packets are sent and dropped on the path, so there is no exchange to judge.')],
  }),
  'exit-available': () => ({
    title: 'There is a default route to the internet',
    statements: [
      modelled(
        'It holds now. When the private path fails, packets may take the default route to the internet, if the breakout works and does not block them.',
      ),
    ],
  }),
  'exceptions-remain': ({ isPowerPlatform }) => ({
    title: 'Some supporting traffic uses the internet',
    statements: [
      isPowerPlatform
        ? {
            text: 'Power Platform’s static content from the content delivery network goes over the public internet, even with ExpressRoute.',
            source: 'architecture',
          }
        : {
            text: 'Microsoft peering does not support content delivery networks (CDN).',
            source: 'faq',
          },
      {
        text: 'For Microsoft 365 it is documented that public DNS still needs the internet as well.',
        source: 'm365-expressroute',
      },
      modelled('So the claim holds for this traffic, with a list of exceptions, and not for every byte.'),
    ],
  }),
};

/** `links` are the ids of the reason's links; empty for reasons without any. */
export function reasonWords(
  assessment: Assessment,
  reason: RequirementReason,
  links: readonly LinkId[] = [],
): ReasonWords {
  const { topology, question } = assessment;
  const names = listed(links.map((id) => ofEach(assessment, inSentence(topology, id))));
  return words[reason]({
    links: names,
    isOneLink: links.length === 1,
    isWhollyInTunnel: assessment.isWhollyInTunnel,
    internet: names === '' ? 'the public internet' : `the public internet (in the picture: ${names})`,
    isPowerPlatform: question.destination.element === 'power-platform',
  });
}
