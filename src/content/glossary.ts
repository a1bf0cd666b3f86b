// The terms of this page, one line each.

export type Term = { readonly term: string; readonly meaning: string };

export const glossaryTitle = 'Terms';

/** In alphabetical order. */
export const glossary: readonly Term[] = [
  { term: 'Active-active', meaning: 'Both connections carry traffic at the same time; the default here.' },
  { term: 'AES', meaning: 'Advanced Encryption Standard: a cipher; with 256 bits, a level often asked for.' },
  { term: 'AS number', meaning: 'The number of a network in BGP; Microsoft’s on ExpressRoute is 12076.' },
  { term: 'AS path', meaning: 'The list of networks that a route has passed; a shorter one is preferred.' },
  { term: 'Asymmetric routing', meaning: 'Requests and replies take different ways.' },
  {
    term: 'Azure private peering',
    meaning: 'Routing domain for private addresses in your virtual networks.',
  },
  { term: 'BFD', meaning: 'Bidirectional Forwarding Detection: notices a dead neighbour in under a second.' },
  { term: 'BGP', meaning: 'Border Gateway Protocol: how networks tell each other their routes.' },
  { term: 'BGP community', meaning: 'A tag on a route, naming for example its region or service.' },
  { term: 'Circuit', meaning: 'The logical connection that you order: a size, a provider and a location.' },
  { term: 'Connection', meaning: 'One of the two links of a circuit, called primary and secondary.' },
  { term: 'Connectivity provider', meaning: 'The carrier or exchange that joins you to Microsoft.' },
  { term: 'Contention', meaning: 'Traffic that competes for the same link.' },
  { term: 'Default route', meaning: 'The route for everything that no more specific route covers.' },
  { term: 'Equal-cost multipath', meaning: 'Flows shared out over routes that are equally good.' },
  { term: 'ExpressRoute', meaning: 'Microsoft’s service for private connections into its cloud.' },
  {
    term: 'ExpressRoute Direct',
    meaning: 'Ports of your own at Microsoft’s edge, without a provider’s circuit.',
  },
  { term: 'Fail open, fail closed', meaning: 'Without the circuit: use the internet, or stop.' },
  { term: 'Flow', meaning: 'The packets of one exchange between two programs; they stay on one way.' },
  { term: 'Hold time', meaning: 'How long BGP waits for a silent neighbour before it gives up its routes.' },
  { term: 'Internet exit', meaning: 'An office’s own way to the public internet, with a default route.' },
  { term: 'IPsec', meaning: 'Encryption at the IP layer, from gateway to gateway.' },
  { term: 'Local preference', meaning: 'A network’s own ranking of its ways out; higher wins.' },
  { term: 'Longest prefix match', meaning: 'The most specific route wins, before all else.' },
  { term: 'MACsec', meaning: 'Encryption of one link, between the devices at its ends.' },
  { term: 'Microsoft edge', meaning: 'The pair of routers where the circuit enters Microsoft’s network.' },
  { term: 'Microsoft peering', meaning: 'Routing domain for Microsoft services at public addresses.' },
  { term: 'MSEE', meaning: 'Microsoft Enterprise Edge router; a circuit ends on two of them.' },
  { term: 'NAT', meaning: 'Network address translation: rewriting addresses, as at an exit to public ones.' },
  { term: 'Partner edge, PE', meaning: 'The provider’s edge routers, between your office and Microsoft.' },
  { term: 'Peering', meaning: 'A routing domain on the circuit: a pair of BGP sessions, not a wire.' },
  { term: 'Peering location', meaning: 'The site where the provider meets Microsoft; not an Azure region.' },
  { term: 'Prefix', meaning: 'A range of addresses announced as one route.' },
  { term: 'Prepending', meaning: 'Repeating one’s own number in the AS path, to be preferred less.' },
  {
    term: 'Route filter',
    meaning: 'The list in Azure of what is to be announced to you over Microsoft peering.',
  },
  { term: 'Session', meaning: 'Two routers talking BGP; this circuit has four.' },
  { term: 'Stateful firewall', meaning: 'Lets replies in only where it saw the request go out.' },
  { term: 'TLS', meaning: 'Transport Layer Security: encryption from the app or browser to the service.' },
  { term: 'Virtual network', meaning: 'A private network of your own in Azure.' },
];
