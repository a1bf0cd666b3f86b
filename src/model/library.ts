// The networks that come with the page, beside the article's, in the order in which they are offered.

import type { NetworkDescription } from './description';

export const libraryIds = [
  'three-tiers',
  'one-preferred',
  'vpn-behind',
  'branches',
  'provider-vpn',
  'two-continents',
  'bow-tie',
  'global-reach',
  'one-duct',
] as const;

/** What an address calls it: "?network=three-tiers". */
export type LibraryId = (typeof libraryIds)[number];

/** The text as it was written, and what the build has read out of it. */
export type NetworkFile = { readonly text: string; readonly description: NetworkDescription };
