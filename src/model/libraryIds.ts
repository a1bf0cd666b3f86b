// The networks that come with the page, beside the article's, in the order in which they are offered.

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

export const isLibraryId = (text: string): text is LibraryId => libraryIds.some((id) => id === text);
