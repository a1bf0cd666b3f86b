// Where each statement comes from. A statement without a source does not compile.

export type SourceKind =
  /** The article that this page grew from. */
  | 'article'
  /** Other documentation, with the date of the version read. */
  | 'documentation'
  /** Our own conclusion from the above and from how routing works; shown as modelled. */
  | 'inference'
  /** Measured on real routers in a lab, not at Microsoft. */
  | 'measured';

export type Source = {
  readonly kind: SourceKind;
  readonly title: string;
  /** Absent for what is our own. */
  readonly url?: string;
  /** Year, month or day of the version read, as exact as it is known. */
  readonly dated?: string;
};

const learn = 'https://learn.microsoft.com';
const powerPlatform = `${learn}/power-platform/architecture/key-concepts/expressroute`;

export const sources = {
  article: {
    kind: 'article',
    title: 'Benefits of using ExpressRoute with Power Platform',
    url: `${powerPlatform}/benefits`,
    dated: '17 April 2025',
  },
  'how-it-works': {
    kind: 'documentation',
    title: 'Understand how ExpressRoute works',
    url: `${powerPlatform}/how-expressroute-works`,
    dated: '17 April 2025',
  },
  'high-availability': {
    kind: 'documentation',
    title: 'Designing for high availability with ExpressRoute',
    url: `${learn}/azure/expressroute/designing-for-high-availability-with-expressroute`,
    dated: 'June 2019',
  },
  model: { kind: 'inference', title: 'Our own conclusion, as modelled here' },
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** A sentence or two that a reader can hold us to. */
export type Statement = { readonly text: string; readonly source: SourceId };
