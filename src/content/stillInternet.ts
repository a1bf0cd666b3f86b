// What does not ride on ExpressRoute, although ExpressRoute is in use, and what can therefore be attested.

import type { SourceId, Statement } from './sources';

export type StillInternet = {
  readonly id: string;
  readonly what: string;
  /** Where it is documented that this stays on the internet. */
  readonly source: SourceId;
  readonly consequence: Statement;
};

export const stillInternetTitle = 'What still uses the internet';

export const stillInternet: readonly StillInternet[] = [
  {
    id: 'static-content',
    what: 'Static content from the content delivery network, such as images and icons',
    source: 'architecture',
    consequence: {
      text: 'Clients must be able to reach it over the internet. The documentation says that it contains no customer data.',
      source: 'architecture',
    },
  },
  {
    id: 'front-door',
    what: 'Services behind Azure Front Door',
    source: 'faq',
    consequence: {
      text: 'Microsoft peering does not support it, while the addresses that Dynamics 365 requires include some of its names.',
      source: 'required-addresses',
    },
  },
  {
    id: 'traffic-manager',
    what: 'Names served by Azure Traffic Manager',
    source: 'faq',
    consequence: {
      text: 'Finding out where such a name leads takes the internet, whatever way the data takes then.',
      source: 'model',
    },
  },
  {
    id: 'dns',
    what: 'Public DNS',
    source: 'm365-expressroute',
    consequence: {
      text: 'Whoever carries or answers the lookups can learn the names that you use, though not the data.',
      source: 'model',
    },
  },
  {
    id: 'certificate-revocation',
    what: 'Checks of certificate revocation lists',
    source: 'required-addresses',
    consequence: {
      text: 'The address is on the list that has to be reachable. Where it is blocked, certificates might not be checked in full.',
      source: 'model',
    },
  },
  {
    id: 'admin-center',
    what: 'The Microsoft 365 admin center',
    source: 'considerations',
    consequence: {
      text: 'It is not published over ExpressRoute, so administrators work over the internet.',
      source: 'considerations',
    },
  },
  {
    id: 'sign-in',
    what: 'Parts of sign-in and other services that Power Platform shares with Microsoft 365',
    source: 'considerations',
    consequence: {
      text: 'They are needed, and it is not possible to protect all of them with ExpressRoute.',
      source: 'considerations',
    },
  },
  {
    id: 'connectors',
    what: 'Connectors to services that are not Microsoft’s',
    source: 'architecture',
    consequence: {
      text: 'Power Platform reaches them over the public internet, whichever way you reached Power Platform.',
      source: 'architecture',
    },
  },
  {
    id: 'outbound',
    what: 'Calls from Power Platform to addresses of yours that you do not announce over ExpressRoute',
    source: 'how-it-works',
    consequence: {
      text: 'Routing inside the service sends them out to the public internet.',
      source: 'how-it-works',
    },
  },
  {
    id: 'users-elsewhere',
    what: 'People outside the offices that have ExpressRoute: at home, on the road, in Texas',
    source: 'm365-expressroute',
    consequence: {
      text: 'They connect over the internet. Power Platform does not block that, and neither does ExpressRoute.',
      source: 'setup',
    },
  },
  {
    id: 'telemetry-and-help',
    what: 'Telemetry of model-driven apps, help pages and SmartScreen',
    source: 'required-addresses',
    consequence: {
      text: 'Telemetry is data about use. Ask what it contains before you leave it off the list of exceptions.',
      source: 'model',
    },
  },
];

/** Where the office of the way in view has no way to the internet. */
export const noWayOut: Statement = {
  text: 'In the picture, Seattle has no way out to the internet now. Power Platform’s addresses are reachable all the same, but without DNS and static content its apps may not load fully.',
  source: 'model',
};

/** The sentence on what cannot be said, and the one on what can. */
export const attestation: { readonly cannot: Statement; readonly can: Statement } = {
  cannot: {
    text: '“Not a single byte crosses the internet” cannot be attested for Power Platform, with or without ExpressRoute.',
    source: 'model',
  },
  can: {
    text: 'What can be attested: named flows travel privately to the Microsoft edge, such as those from the app to its data, together with a written list of exceptions.',
    source: 'model',
  },
};
