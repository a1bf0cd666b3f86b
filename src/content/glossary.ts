// Glossary of the page, one line per term.

export type Term = { readonly term: string; readonly meaning: string };

export const glossaryTitle = 'Terms';

/** In alphabetical order. */
export const glossary: readonly Term[] = [
  { term: 'Active-active', meaning: 'Both connections carry traffic at the same time; the default here.' },
  { term: 'Advertise', meaning: 'To tell a neighbour by BGP that a prefix can be reached through you.' },
  {
    term: 'AES',
    meaning: 'Advanced Encryption Standard: a cipher; with 256-bit keys, a level often asked for.',
  },
  { term: 'AS number', meaning: 'The number of a network in BGP; Microsoft’s on ExpressRoute is 12076.' },
  {
    term: 'AS path',
    meaning: 'The list of networks that a route has passed; shorter wins at equal preference.',
  },
  { term: 'Asymmetric routing', meaning: 'Requests and replies take different paths.' },
  {
    term: 'Azure private peering',
    meaning: 'Routing domain for your virtual networks, at their own addresses.',
  },
  {
    term: 'BFD',
    meaning: 'Bidirectional Forwarding Detection: detects a dead neighbour, usually in under a second.',
  },
  { term: 'BGP', meaning: 'Border Gateway Protocol: how networks exchange routes.' },
  { term: 'BGP community', meaning: 'A tag on a route, naming for example its region or service.' },
  { term: 'Bottleneck', meaning: 'The part of a path that limits its throughput.' },
  { term: 'CDN', meaning: 'Content delivery network: serves static content from places near the user.' },
  { term: 'Circuit', meaning: 'The logical connection that you order: a size, a provider and a location.' },
  {
    term: 'Conditional Access',
    meaning: 'Rules of Microsoft Entra on who may sign in, from which device and place.',
  },
  { term: 'Connection', meaning: 'One of the two links of a circuit, called primary and secondary.' },
  { term: 'Connectivity provider', meaning: 'The carrier or exchange that joins you to Microsoft.' },
  { term: 'Contention', meaning: 'Competition between traffic for the capacity of one link.' },
  { term: 'Convergence', meaning: 'Routers coming to agree on new routes after a change.' },
  { term: 'Default route', meaning: 'The route for everything that no more specific route covers.' },
  { term: 'Dropped', meaning: 'Discarded by a router or firewall: the packet goes no further.' },
  {
    term: 'eBGP, iBGP',
    meaning: 'BGP between networks, and within one; all else equal, a route learned by eBGP wins.',
  },
  { term: 'Equal-cost multipath', meaning: 'Flows shared over routes that are equally good.' },
  {
    term: 'Exposure',
    meaning: 'Who shares a link. On the internet TLS, where it is used, still hides contents.',
  },
  { term: 'ExpressRoute', meaning: 'Microsoft’s service for private connections into its cloud.' },
  {
    term: 'ExpressRoute Direct',
    meaning: 'Ports of your own at Microsoft’s edge, without a provider between.',
  },
  {
    term: 'ExpressRoute gateway',
    meaning: 'What joins a virtual network to a circuit; its SKU limits the bandwidth.',
  },
  { term: 'Fail open, fail closed', meaning: 'Without the circuit: use the internet, or stop.' },
  { term: 'Failover time', meaning: 'From a failure until traffic continues over another path.' },
  { term: 'Flow', meaning: 'The packets of one TCP connection in one direction; they stay on one path.' },
  {
    term: 'Hold time',
    meaning: 'How long BGP waits for a silent neighbour before it drops the session and its routes.',
  },
  {
    term: 'Internet breakout',
    meaning: 'An office’s own connection to the public internet, with a default route.',
  },
  { term: 'IPsec', meaning: 'Encryption at the IP layer, here between your VPN device and a VPN gateway.' },
  { term: 'Keepalive', meaning: 'The message by which a BGP neighbour shows that it is still there.' },
  { term: 'Last mile', meaning: 'The line from your site to the provider’s edge.' },
  {
    term: 'Layer 2, Layer 3 provider',
    meaning: 'The first carries frames and you run BGP; the second runs BGP for you.',
  },
  { term: 'Local preference', meaning: 'A network’s own ranking of its routes; higher wins.' },
  { term: 'Longest prefix match', meaning: 'The most specific route wins, before all else.' },
  { term: 'MACsec', meaning: 'Encryption of one link, between the devices at its ends.' },
  { term: 'Median, p50, p95, p99', meaning: 'The delay that 50, 95 or 99 of 100 packets do not exceed.' },
  { term: 'Microsoft edge', meaning: 'The pair of routers where the circuit enters Microsoft’s network.' },
  { term: 'Microsoft peering', meaning: 'Routing domain for Microsoft services at public addresses.' },
  { term: 'MSEE', meaning: 'Microsoft Enterprise Edge router; a circuit ends on two of them.' },
  {
    term: 'NAT',
    meaning: 'Network address translation: rewriting addresses, such as private ones to public ones.',
  },
  { term: 'Offered load', meaning: 'The traffic sent towards a link, as a share of what it can carry.' },
  {
    term: 'On-premises data gateway',
    meaning: 'Software in your network that gives cloud services access to your data.',
  },
  { term: 'Partner edge, PE', meaning: 'The provider’s edge routers, between your office and Microsoft.' },
  { term: 'Path', meaning: 'The routers and links that traffic takes from end to end.' },
  {
    term: 'Peering',
    meaning: 'A routing domain on the circuit: a pair of BGP sessions, not a physical link.',
  },
  {
    term: 'Peering location',
    meaning: 'The site where you or your provider meet Microsoft; not an Azure region.',
  },
  { term: 'Prefix', meaning: 'A range of addresses advertised as one route.' },
  {
    term: 'Prepending',
    meaning: 'Repeating one’s own AS number in the AS path, so that the route is preferred less.',
  },
  {
    term: 'Route filter',
    meaning: 'The list in Azure of what is advertised to you over Microsoft peering.',
  },
  {
    term: 'Session',
    meaning: 'Two routers exchange routes by BGP over it; each peering has one on each connection.',
  },
  {
    term: 'Single point of failure',
    meaning: 'A part without redundancy: its failure alone interrupts the path.',
  },
  { term: 'Stateful firewall', meaning: 'Lets replies in only where it saw the request go out.' },
  { term: 'Tail drop', meaning: 'Dropping what arrives while the queue is full.' },
  {
    term: 'TCP connection',
    meaning: 'An exchange between two programs that needs both directions and fixed addresses.',
  },
  { term: 'TLS', meaning: 'Transport Layer Security: encryption from the app or browser to the service.' },
  { term: 'Virtual network', meaning: 'A private network of your own in Azure.' },
  {
    term: 'VLAN',
    meaning: 'Virtual LAN: one of several networks on a link, told apart by a tag; one per peering here.',
  },
  { term: 'VPN gateway', meaning: 'The Azure end of an IPsec tunnel into a virtual network.' },
];
