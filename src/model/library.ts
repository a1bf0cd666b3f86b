// Networks included with the page, besides the article's, in display order.

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

/** Its name in an address: "?network=three-tiers". */
export type LibraryId = (typeof libraryIds)[number];

/** The text as written, and the description parsed from it at build time. */
export type NetworkFile = { readonly text: string; readonly description: NetworkDescription };
