// Words of the dialog that shares a network.

import type { CompiledTopology, LinkExposure } from '../../model/compiledTopology';

export const networkShareWords = {
  linkStays:
    'The link holds the network itself, behind the #, which browsers send to nobody. Whoever has the link has the network.',
  linkLong: (length: string) =>
    `It has ${length} characters: mail and chat programs may cut it, so send the file instead where you can.`,
  linkTooLong: (length: string) =>
    `A link would have ${length} characters, which is too much for most programs. Send the file instead.`,
  fromDisk:
    'This page was opened from disk, so it has no address that others could open. Send the file instead.',
  file: 'The file, and a link without names',
  answer: 'The answer in words',
  answerLabel: 'This answer as text, to paste into a ticket or a message (Markdown)',
  copyAnswer: 'Copy the text',
  reportWhat:
    'Modelled, not measured: every office to every destination, expectations, single points of failure, what was assumed and what depends on it, and what to collect to confirm it. To print, or to save as Markdown or JSON.',
  embedLabel: 'HTML for a page that allows iframes. It stays interactive, and holds the network.',
  embedHeight:
    'The frame tells its page how high it is, in messages { type: "network-height", height }, for pages that adapt to it.',
  embedTooLong: 'This network is too large to be in an address, so it cannot be shown inside another page.',
  oneFile:
    'The whole page in one file. It opens from disk and needs no network; open the file of your network in it, or drop it on the page.',
} as const;

const names: readonly { readonly exposure: LinkExposure; readonly name: string }[] = [
  { exposure: 'public-internet', name: 'internet' },
  { exposure: 'encrypted-tunnel', name: 'encrypted, over internet' },
  { exposure: 'private', name: 'private' },
  { exposure: 'microsoft-shared', name: 'shared' },
  { exposure: 'microsoft-isolated', name: 'isolated' },
];

/** Names only the strokes that this network has, from exposed to closed. */
export const strokesIn = ({ links }: Pick<CompiledTopology, 'links'>) =>
  names.filter(({ exposure }) => links.some((link) => link.exposure === exposure));
