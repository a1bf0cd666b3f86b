// Traffic that stays off ExpressRoute while it is in use, and what can therefore be attested.

import type { Assessment } from '../analysis/assess';
import { ofOffice } from './names';
import type { SourceId, Statement } from './sources';
import { officeOf, serviceOf } from './trafficWords';

export type StillInternet = {
  readonly id: string;
  readonly what: string;
  /** Document that says this stays on the internet, or our own conclusion if none does. */
  readonly source: SourceId;
  readonly consequence: readonly Statement[];
};

export const stillInternetTitle = 'What still uses the internet';

export const stillInternet: readonly StillInternet[] = [
  {
    id: 'static-content',
    what: 'Static content from the content delivery network (CDN), such as images and icons',
    source: 'architecture',
    consequence: [
      {
        text: 'Clients fetch it over the internet. The documentation says that it contains no customer data.',
        source: 'architecture',
      },
      {
        text: 'For canvas apps, administrators can turn the CDN off where it conflicts with firewalls. Model-driven apps do not use it, according to this document.',
        source: 'architecture',
      },
      {
        text: 'The list of required URLs, however, says that the names of environments (dynamics.com) include endpoints for static CDN content.',
        source: 'required-addresses',
      },
      {
        text: 'In the context of Microsoft 365 another document says that requests to CDN and DNS servers of Microsoft may use ExpressRoute.',
        source: 'm365-planning',
      },
    ],
  },
  {
    id: 'front-door',
    what: 'Services behind Azure Front Door',
    source: 'faq',
    consequence: [
      { text: 'Microsoft peering does not support Front Door.', source: 'faq' },
      {
        text: 'The URLs that have to be reachable for Dynamics 365 include names of Front Door (azurefd.net).',
        source: 'required-addresses',
      },
    ],
  },
  {
    id: 'traffic-manager',
    what: 'Names served by Azure Traffic Manager',
    source: 'faq',
    consequence: [
      {
        text: 'The name is resolved over the internet; the data then follows the path to the endpoint returned.',
        source: 'model',
      },
    ],
  },
  {
    id: 'dns',
    what: 'Public DNS',
    source: 'm365-expressroute',
    consequence: [
      { text: 'That is documented for Microsoft 365.', source: 'm365-expressroute' },
      {
        text: 'Whoever answers the lookups, or carries them unencrypted, can learn the names that you use, though not the data.',
        source: 'model',
      },
    ],
  },
  {
    id: 'certificate-revocation',
    what: 'Checks of certificate revocation lists (CRL)',
    source: 'm365-planning',
    consequence: [
      { text: 'That is documented for Microsoft 365.', source: 'm365-planning' },
      {
        text: 'The address of such a list is among those that have to be reachable for Dynamics 365.',
        source: 'required-addresses',
      },
    ],
  },
  {
    id: 'admin-center',
    what: 'The Microsoft 365 admin center',
    source: 'considerations',
    consequence: [
      { text: 'It is not published over ExpressRoute.', source: 'considerations' },
      { text: 'So administrators use the internet for it.', source: 'model' },
    ],
  },
  {
    id: 'sign-in',
    what: 'Parts of sign-in and other services that Power Platform shares with Microsoft 365',
    source: 'considerations',
    consequence: [
      {
        text: 'They are needed, and not all of them can be reached over ExpressRoute.',
        source: 'considerations',
      },
    ],
  },
  {
    id: 'ipv6',
    what: 'IPv6, where Microsoft peering carries IPv4 only and the internet breakout carries both',
    source: 'model',
    consequence: [
      {
        text: 'From April 2024 on, selected endpoints of Power Platform resolve to IPv6 addresses too, in the end all of them; clients that prefer IPv6 use those where your network carries it.',
        source: 'required-addresses',
      },
      {
        text: 'On Microsoft peering, IPv6 needs subnets of its own for its BGP sessions.',
        source: 'routing',
      },
      {
        text: 'So such a client takes the breakout, although every IPv4 route over the circuit is in order: set up IPv6 on both, or on neither.',
        source: 'model',
      },
    ],
  },
  {
    id: 'connectors',
    what: 'Connectors to services that are not Microsoft’s',
    source: 'architecture',
    consequence: [
      { text: 'Power Platform reaches them over the public internet.', source: 'architecture' },
      {
        text: 'Virtual network support can lead the calls of supported connectors into a virtual network of yours.',
        source: 'virtual-network-support',
      },
      {
        text: 'From there too they go over the internet, unless the service can be reached privately. Your own path to Power Platform makes no difference to either.',
        source: 'model',
      },
    ],
  },
  {
    id: 'data-gateway',
    what: 'An on-premises data gateway, where the route filter does not name the region of its Service Bus',
    source: 'model',
    consequence: [
      { text: 'Its data goes through Azure Service Bus.', source: 'architecture' },
      {
        text: 'Service Bus has public addresses in a region, so Microsoft peering covers it only where the route filter names that region.',
        source: 'model',
      },
    ],
  },
  {
    id: 'outbound',
    what: 'Calls from Power Platform to addresses of yours that you do not advertise over ExpressRoute',
    source: 'how-it-works',
    consequence: [
      {
        text: 'Routing inside the service sends them out to the public internet.',
        source: 'how-it-works',
      },
    ],
  },
  {
    id: 'users-elsewhere',
    what: 'People outside the connected network, such as at home or on the road',
    source: 'setup',
    consequence: [
      {
        text: 'With a VPN into the network they can use ExpressRoute; the encrypted tunnel to the VPN gateway still crosses the internet.',
        source: 'model',
      },
      {
        text: 'By default Power Platform does not block traffic from the internet, and ExpressRoute does not either.',
        source: 'setup',
      },
      {
        text: 'Conditional Access can restrict devices and locations.',
        source: 'setup',
      },
      {
        text: 'In Managed Environments, the IP firewall can restrict the source addresses that reach Dataverse.',
        source: 'ip-firewall',
      },
    ],
  },
  {
    id: 'telemetry-and-help',
    what: 'Telemetry of model-driven apps, help pages and SmartScreen',
    source: 'model',
    consequence: [
      {
        text: 'Their addresses are on the list of what has to be reachable for Dynamics 365.',
        source: 'required-addresses',
      },
      {
        text: 'Telemetry is data about use. Ask what it contains before you leave it off the list of exceptions.',
        source: 'model',
      },
    ],
  },
];

/** Statement if the office has no internet path. */
export const noInternetPath = (assessment: Assessment): Statement => ({
  text: `In the picture, no path from ${officeOf(assessment)} to the internet works now. Even where packets reach ${serviceOf(assessment)}, public names would not resolve and sign-in might not complete, unless DNS and sign-in reach the internet over some other path.`,
  source: 'model',
});

/** Says where the picture can draw it: beside the path of an office with a circuit to a public service. */
export function drawnElsewhere({ topology: { offices, destinations } }: Assessment): string {
  const office = offices.find(({ circuits }) => circuits.length > 0);
  const service = destinations.find(({ peering }) => peering === 'microsoft');
  return office && service
    ? `The picture can draw it beside ${ofOffice(office, 'path')} to ${service.inSentence}. Another path is shown now.`
    : '';
}

/** Told of every other public service: the list above is documented for Power Platform only. */
export const otherServices: Statement = {
  text: 'What else a service fetches, from content delivery networks, name servers or sign-in, is not part of this model.',
  source: 'model',
};

/** Sentences on what cannot be attested, and on what can. */
export const attestation: { readonly cannot: Statement; readonly can: Statement } = {
  cannot: {
    text: '“Not a single byte crosses the internet” cannot be attested for Power Platform, with or without ExpressRoute.',
    source: 'model',
  },
  can: {
    text: 'What can be attested with ExpressRoute, with evidence of the routing and a written list of exceptions: named flows, such as those between clients and Dataverse, travel privately up to the Microsoft edge.',
    source: 'model',
  },
};
