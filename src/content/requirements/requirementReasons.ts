// Why a requirement is met, is not, or cannot be shown, in words.

import type { RequirementReason } from '../../analysis/judgeRequirement';
import { inSentence, listed } from '../names';
import { modelled, type Statement } from '../sources';

export type ReasonWords = { readonly title: string; readonly statements: readonly Statement[] };

/** "the Texas internet line and the stretch from the internet to Microsoft", or a plain word where no link is named. */
const over = (links: readonly string[]) =>
  links.length === 0 ? 'the public internet' : `the public internet: ${listed(links.map(inSentence))}`;

const words: Readonly<Record<RequirementReason, (links: readonly string[]) => ReasonWords>> = {
  'tls-protects-it': () => ({
    title: 'TLS protects it, on any path',
    statements: [
      {
        text: 'Power Platform’s TLS meets the level of 256-bit AES that is typically asked for.',
        source: 'article',
      },
      modelled('It is the service that encrypts. The path adds nothing to it and takes nothing away.'),
    ],
  }),
  'own-service-must-encrypt': () => ({
    title: 'Your own service has to encrypt',
    statements: [
      { text: 'Traffic on ExpressRoute is not encrypted by default.', source: 'encryption' },
      modelled(
        'Behind Azure private peering stands your own service, and only you know whether it uses TLS.',
      ),
    ],
  }),
  'at-rest-is-the-service': () => ({
    title: 'At rest, the service encrypts',
    statements: [
      {
        text: 'Power Platform encrypts the data that it stores by default, with keys that Microsoft manages.',
        source: 'data-storage',
      },
      { text: 'You can bring keys of your own instead.', source: 'data-encryption' },
      modelled('A path adds nothing to stored data, ExpressRoute included.'),
    ],
  }),
  'at-rest-is-yours': () => ({
    title: 'At rest, it is up to you',
    statements: [
      modelled(
        'How your own services in the virtual network store data is your decision. No path changes it.',
      ),
    ],
  }),
  'no-internet-link': () => ({
    title: 'No link of it is public internet',
    statements: [
      modelled(
        'Requests and replies keep off the public internet on every equal path that they can take now.',
      ),
      {
        text: 'ExpressRoute can help to demonstrate that, which makes it easier to attest.',
        source: 'article',
      },
    ],
  }),
  'crosses-internet': (links) => ({
    title: 'It crosses the public internet',
    statements: [modelled(`Requests and replies cross ${over(links)}.`)],
  }),
  'partly-crosses-internet': (links) => ({
    title: 'Part of it crosses the public internet',
    statements: [
      modelled(`Some of the traffic crosses ${over(links)}. One flow is enough to break the proof.`),
    ],
  }),
  'requests-cross-internet': (links) => ({
    title: 'Requests cross the public internet',
    statements: [
      modelled(`Requests cross ${over(links)}. Replies come back over the circuit and are dropped.`),
    ],
  }),
  'replies-cross-internet': (links) => ({
    title: 'Replies cross the public internet',
    statements: [modelled(`Replies cross ${over(links)}, where the request never was. They are data too.`)],
  }),
  'dies-on-internet': (links) => ({
    title: 'Packets were sent to the internet',
    statements: [
      modelled(
        `Packets go out over ${over(links)}, and die there. That nobody answers does not take them back.`,
      ),
    ],
  }),
  'tunnel-crosses-internet': (links) => ({
    title: 'It crosses the public internet in a tunnel',
    statements: [
      modelled(
        `It is encrypted over ${listed(links.map(inSentence))}. What it crosses is the public internet all the same.`,
      ),
    ],
  }),
  'works-in-part': () => ({
    title: 'Some conversations work and others do not',
    statements: [
      modelled('What holds for those that work says nothing of the others, so there is no one finding.'),
    ],
  }),
  'way-undecided': () => ({
    title: 'Its way is not decided',
    statements: [
      modelled(
        'The preferences contradict each other, so the order of updates decides which way traffic goes.',
      ),
    ],
  }),
  'nothing-flows': () => ({
    title: 'Nothing flows',
    statements: [modelled('There is no traffic to judge. An outage exposes nothing and proves nothing.')],
  }),
  'no-conversation': () => ({
    title: 'No conversation comes about',
    statements: [
      modelled(
        'Requests travel privately and no reply finds its way back, so there is no exchange to judge.',
      ),
    ],
  }),
  'replies-dropped': () => ({
    title: 'No conversation comes about',
    statements: [
      modelled(
        'Requests arrive, and a stateful firewall drops the replies, so there is no exchange to judge.',
      ),
    ],
  }),
  'packets-die': () => ({
    title: 'No conversation comes about',
    statements: [
      modelled('Packets are sent and die on the way. Whatever they show on the way, nobody answers them.'),
    ],
  }),
  'exit-stands-open': () => ({
    title: 'The internet exit stands open',
    statements: [
      modelled(
        'It holds now. When the private way fails, packets may follow the default route to the internet, unless the exit refuses them.',
      ),
    ],
  }),
  'exceptions-remain': () => ({
    title: 'Beside this path, some traffic stays out',
    statements: [
      {
        text: 'Public DNS and content delivery still need the internet, even with ExpressRoute.',
        source: 'm365-expressroute',
      },
      modelled(
        'So the claim holds for this conversation, with a list of exceptions, and not for every byte.',
      ),
    ],
  }),
};

/** `links` are the ids of the links that prove it; none for reasons that no link proves. */
export const reasonWords = (reason: RequirementReason, links: readonly string[] = []): ReasonWords =>
  words[reason](links);
