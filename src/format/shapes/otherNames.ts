// Other names that people use for fields, from what vendors, providers and Azure call them.

/** By the kind of element, then by field. */
const namesOf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  file: {
    network: ['title', 'name'],
    offices: ['sites', 'site', 'branches', 'campuses', 'data-centres', 'datacenters'],
    circuits: ['expressroute', 'express-route', 'expressroutes', 'express-route-circuits', 'er'],
    wans: ['mpls', 'backbone', 'backbones', 'ipvpn', 'ip-vpn', 'vrfs', 'l3vpn'],
    vnets: ['virtual-networks', 'virtual-network', 'vpcs', 'networks', 'hubs', 'azure'],
    services: ['destinations', 'saas', 'apps', 'applications'],
    shared: ['risks', 'shared-risks', 'srlg', 'srlgs', 'ducts', 'shared-risk-groups'],
    expect: ['expectations', 'expected', 'assert', 'assertions', 'tests', 'checks'],
  },
  office: {
    name: ['title', 'description', 'label'],
    note: ['comment', 'remarks'],
    count: ['quantity', 'number', 'instances', 'times'],
    routers: ['edge-routers', 'cpe', 'cpes', 'ces', 'devices'],
    circuits: ['expressroute', 'express-route', 'er', 'expressroute-circuits'],
    wan: ['mpls', 'backbone', 'ip-vpn', 'ipvpn'],
    vpn: ['ipsec', 'tunnels', 's2s', 'site-to-site'],
    exit: ['internet', 'breakout', 'internet-breakout', 'local-breakout', 'dia', 'egress', 'default-gateway'],
    prefer: [
      'preference',
      'preferences',
      'local-preference',
      'local-pref',
      'localpref',
      'priority',
      'preferred',
    ],
    wants: ['need', 'needs', 'compliance', 'policy'],
    firewall: ['firewalls', 'fw', 'stateful'],
    lan: [
      'subnet',
      'subnets',
      'prefix',
      'prefixes',
      'lans',
      'cidr',
      'network',
      'networks',
      'address-space',
      'ip',
    ],
    asn: ['as', 'as-number', 'local-as', 'bgp-as', 'bgp-asn', 'peer-asn', 'as-no'],
    multipath: ['ecmp', 'maximum-paths', 'max-paths', 'load-balancing', 'load-sharing'],
  },
  exit: {
    nat: ['pool', 'nat-pool', 'public-ip', 'address', 'addresses'],
    refuses: [
      ...[
        'blocks',
        'block',
        'blocked',
        'denies',
        'deny',
        'denied',
        'drops',
        'drop',
        'dropped',
        'refuse',
        'refused',
      ],
      ...[
        'rejects',
        'reject',
        'filters',
        'filter',
        'filtered',
        'forbids',
        'forbid',
        'except',
        'excepts',
        'exclude',
      ],
      ...['excludes', 'without', 'not', 'acl', 'denylist', 'blocklist'],
    ],
  },
  circuit: {
    location: ['peering-location', 'city', 'site', 'pop', 'facility', 'meet-me', 'meet-me-location', 'place'],
    provider: ['carrier', 'isp', 'operator', 'service-provider', 'telco', 'supplier', 'partner', 'vendor'],
    direct: ['expressroute-direct', 'er-direct'],
    layer: ['osi-layer', 'type'],
    'last-mile': ['access', 'access-lines', 'local-loop', 'tail', 'lines'],
    peerings: ['peers', 'peering-type', 'peering-types'],
    bandwidth: ['speed', 'rate', 'capacity', 'bandwidth-mbps', 'bandwidth-in-mbps', 'throughput', 'size'],
    sku: ['tier', 'sku-tier'],
    detect: ['detection', 'failure-detection'],
    prepend: ['as-path-prepend', 'as-prepend', 'prepending', 'as-path-prepending'],
    'more-specific': ['more-specifics', 'longer-prefixes', 'deaggregate'],
    'global-reach': ['globalreach', 'reach'],
  },
  peerings: {
    microsoft: ['public', 'm365', 'azurepublic', 'azure-public'],
    private: ['azure-private', 'azureprivate', 'azure'],
  },
  'microsoft peering': {
    nat: [
      'nat-pool',
      'nat-pools',
      'pool',
      'pools',
      'prefixes',
      'advertised-public-prefixes',
      'public-prefixes',
    ],
    communities: ['community', 'bgp-communities', 'regions'],
    'route-filter': ['filter', 'routefilter'],
    connections: ['sessions', 'links'],
  },
  'private peering': { connections: ['sessions', 'links'] },
  wan: {
    provider: ['carrier', 'isp', 'operator', 'service-provider', 'telco', 'supplier'],
    circuits: ['expressroute', 'express-route', 'er'],
    'default-from': ['default', 'default-route', 'default-originate', 'internet', 'exit'],
    carries: ['traffic', 'transports'],
  },
  vnet: {
    circuits: ['expressroute', 'express-route', 'er', 'connections', 'linked-to'],
    gateway: [
      'er-gateway',
      'expressroute-gateway',
      'gateway-sku',
      'zones',
      'availability-zones',
      'gateway-type',
    ],
    'vpn-gateway': ['vpn', 'vpn-gw', 'vpn-type'],
    peered: ['peering', 'peered-with', 'hub', 'vnet-peering', 'peer'],
    lan: ['address-space', 'address-prefixes', 'subnet', 'subnets', 'prefix', 'prefixes', 'cidr'],
    region: ['location', 'azure-region'],
  },
  service: { region: ['location', 'geography', 'geo'], communities: ['community', 'bgp-communities'] },
  shared: {
    elements: ['members', 'items', 'links', 'what', 'of'],
    because: ['reason', 'why', 'cause', 'description'],
  },
  expectation: {
    from: ['source', 'office', 'offices', 'src'],
    to: ['destination', 'destinations', 'dst', 'service', 'vnet'],
    be: ['is', 'must', 'must-be', 'expect', 'state', 'want', 'wants'],
    'also-without': ['without', 'even-without', 'if-lost', 'after-loss-of', 'under', 'surviving'],
  },
};

export const otherNamesOf = (of: string, field: string): readonly string[] => namesOf[of]?.[field] ?? [];

/** As fields are written: small letters and hyphens. */
export const asField = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** "azure-private" of "azure-private-peering" and of "AzurePrivatePeering". */
export const withoutPeering = (name: string): string => name.replace(/-?peering$/, '');

/** The field that another name stands for; undefined where it is no such name. */
export function otherName(of: string, written: string): string | undefined {
  const name = asField(written);
  const names = [name, withoutPeering(name)];
  const isMeant = ([field, others]: readonly [string, readonly string[]]) =>
    names.some((each) => others.includes(each) || (each === field && each !== name));
  return Object.entries(namesOf[of] ?? {}).find(isMeant)?.[0];
}
