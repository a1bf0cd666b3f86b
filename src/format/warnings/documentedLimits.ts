// Microsoft's documented limits that a description exceeds.

import { microsoft365Communities, regionNamed, regionOfCommunity } from '../../model/azureRegions';
import type { Circuit, NetworkDescription, Vnet } from '../../model/description';
import { geopoliticalOfLocation } from '../../model/peeringLocations';
import type { DocumentedLimit, Message, Named } from '../text/message';
import { type Locate, warning } from './warning';

export type LimitSource = { readonly title: string; readonly url: string; readonly dated: string };

const azure = 'https://learn.microsoft.com/azure';
const limitsTable: LimitSource = {
  title: 'Azure subscription and service limits: ExpressRoute limits',
  url: `${azure}/azure-resource-manager/management/azure-subscription-service-limits#expressroute-limits`,
  dated: '9 October 2023',
};
const routing: LimitSource = {
  title: 'ExpressRoute routing requirements',
  url: `${azure}/expressroute/expressroute-routing`,
  dated: '6 September 2023',
};
const locations: LimitSource = {
  title: 'ExpressRoute peering locations and connectivity partners',
  url: `${azure}/expressroute/expressroute-locations-providers`,
  dated: '28 April 2026',
};

export const limitSources: Readonly<Record<DocumentedLimit, LimitSource>> = {
  'links-of-circuit': limitsTable,
  'circuits-at-one-location': limitsTable,
  'circuits-of-vnet': limitsTable,
  'prefixes-to-private': limitsTable,
  'prefixes-to-microsoft': limitsTable,
  'prefixes-of-vnet': limitsTable,
  'microsoft-365-premium': routing,
  'standard-across-geographies': locations,
  'global-reach-premium': locations,
  bandwidth: limitsTable,
};

/** Virtual network links allowed per Premium circuit, by megabits per second. */
const premiumLinks: readonly (readonly [mbps: number, links: number])[] = [
  [50, 20],
  [100, 25],
  [200, 25],
  [500, 40],
  [1000, 50],
  [2000, 60],
  [5000, 75],
  [10_000, 100],
];
const standardLinks = 10;
const mostLinks = 100;
const mostAtOneLocation = 4;
/** With the largest gateway; smaller ones allow 4 or 8. */
const mostOfVnet = 16;
const mostPrivatePrefixes = { standard: 4000, premium: 10_000 } as const;
const mostMicrosoftPrefixes = 200;
const mostVnetPrefixes = 1000;
const providerRates = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];
const directRates = [...providerRates, 40_000, 100_000];

const isPremium = ({ sku }: Circuit) => sku === 'premium';

function linksAllowed(circuit: Circuit): number {
  if (!isPremium(circuit)) return standardLinks;
  const { bandwidthMbps } = circuit;
  if (bandwidthMbps === undefined) return mostLinks;
  return premiumLinks.findLast(([mbps]) => mbps <= bandwidthMbps)?.[1] ?? mostLinks;
}

const linksTo = (circuit: Circuit, { vnets, circuits }: NetworkDescription) => ({
  vnets: vnets.filter((vnet) => vnet.circuits.some((link) => link.circuit === circuit.id)),
  joined: new Set([
    ...circuit.globalReach,
    ...circuits.filter(({ globalReach }) => globalReach.includes(circuit.id)).map(({ id }) => id),
  ]),
});

/** Prefixes that offices at the circuit, or on a WAN with it, advertise over private peering. */
function advertisedPrefixes(circuit: Circuit, { offices, wans }: NetworkDescription): number {
  const near = offices.filter(({ circuits }) => circuits.includes(circuit.id));
  const joined = new Set([
    ...near.flatMap((office) => office.wans),
    ...wans.filter(({ circuits }) => circuits.includes(circuit.id)).map(({ id }) => id),
  ]);
  const behind = offices.filter(
    (office) => near.includes(office) || office.wans.some((wan) => joined.has(wan)),
  );
  return behind.reduce((sum, { lan, count = 1 }) => sum + Math.max(lan.length, 1) * count, 0);
}

const namesMicrosoft365 = ({ microsoft }: Circuit) =>
  Boolean(
    microsoft?.services?.includes('microsoft-365') ||
      microsoft?.communities?.some((community) => microsoft365Communities.includes(community)),
  );

type Limit = (
  limit: DocumentedLimit,
  element: Named,
  field: string,
  given: string | number,
  most: string | number,
) => Message;

function ofCircuit(circuit: Circuit, all: NetworkDescription, limit: Limit): readonly Message[] {
  const element: Named = { kind: 'circuit', id: circuit.id };
  const { vnets, joined } = linksTo(circuit, all);
  const links = vnets.length + joined.size;
  const found: Message[] = [];
  const allowed = linksAllowed(circuit);
  if (links > allowed) found.push(limit('links-of-circuit', element, '', links, allowed));
  if (circuit.private) {
    const most = mostPrivatePrefixes[isPremium(circuit) ? 'premium' : 'standard'];
    const prefixes = advertisedPrefixes(circuit, all);
    if (prefixes > most) found.push(limit('prefixes-to-private', element, '', prefixes, most));
  }
  const pools = circuit.microsoft?.nat.length ?? 0;
  if (pools > mostMicrosoftPrefixes)
    found.push(
      limit('prefixes-to-microsoft', element, 'peerings.microsoft.nat', pools, mostMicrosoftPrefixes),
    );
  if (!isPremium(circuit) && namesMicrosoft365(circuit))
    found.push(limit('microsoft-365-premium', element, 'peerings', circuit.sku ?? 'standard', 'premium'));
  const rates = circuit.reach.kind === 'direct' ? directRates : providerRates;
  if (circuit.bandwidthMbps !== undefined && !rates.includes(circuit.bandwidthMbps))
    found.push(limit('bandwidth', element, 'bandwidth', circuit.bandwidthMbps, rates.join(' ')));
  return [...found, ...acrossGeographies(circuit, vnets, limit), ...ofGlobalReach(circuit, all, limit)];
}

function acrossGeographies(circuit: Circuit, vnets: readonly Vnet[], limit: Limit): readonly Message[] {
  const here = geopoliticalOfLocation(circuit.location[0]);
  if (isPremium(circuit) || !here) return [];
  const far = circuit.microsoft?.communities
    ?.map((community) => regionNamed(community) ?? regionOfCommunity(community))
    .find((region) => region && region.geopolitical !== here);
  const filter = far
    ? [
        limit(
          'standard-across-geographies',
          { kind: 'circuit', id: circuit.id },
          'peerings.microsoft.communities',
          far.name,
          `${here} ${far.geopolitical}`,
        ),
      ]
    : [];
  const links = vnets.flatMap(({ id, region }) => {
    const there = region === undefined ? undefined : regionNamed(region)?.geopolitical;
    if (!there || here === there) return [];
    return [
      limit('standard-across-geographies', { kind: 'vnet', id }, 'circuits', circuit.id, `${here} ${there}`),
    ];
  });
  return [...filter, ...links];
}

function ofGlobalReach(circuit: Circuit, { circuits }: NetworkDescription, limit: Limit): readonly Message[] {
  return circuit.globalReach.flatMap((id) => {
    const other = circuits.find((each) => each.id === id);
    if (!other || (isPremium(circuit) && isPremium(other))) return [];
    const [here, there] = [circuit, other].map(({ location }) => geopoliticalOfLocation(location[0]));
    if (!here || !there || here === there) return [];
    return [
      limit(
        'global-reach-premium',
        { kind: 'circuit', id: circuit.id },
        'global-reach',
        id,
        `${here} ${there}`,
      ),
    ];
  });
}

const siteOf = ({ location }: Circuit) => location.join(' and ');

function ofVnet(vnet: Vnet, { circuits }: NetworkDescription, limit: Limit): readonly Message[] {
  const element: Named = { kind: 'vnet', id: vnet.id };
  const linked = circuits.filter(({ id }) => vnet.circuits.some((link) => link.circuit === id));
  const found: Message[] = [];
  if (linked.length > mostOfVnet)
    found.push(limit('circuits-of-vnet', element, 'circuits', linked.length, mostOfVnet));
  for (const location of new Set(linked.map(siteOf))) {
    const there = linked.filter((circuit) => siteOf(circuit) === location).length;
    if (there > mostAtOneLocation)
      found.push(
        limit('circuits-at-one-location', element, 'circuits', `${there} ${location}`, mostAtOneLocation),
      );
  }
  if (vnet.lan.length > mostVnetPrefixes)
    found.push(limit('prefixes-of-vnet', element, 'lan', vnet.lan.length, mostVnetPrefixes));
  return found;
}

export function documentedLimits(all: NetworkDescription, locate: Locate): readonly Message[] {
  const limit: Limit = (name, element, field, given, most) =>
    warning(
      { code: 'documented-limit', limit: name, element, given: String(given), most: String(most) },
      element,
      [locate(element, field)],
    );
  return [
    ...all.circuits.flatMap((circuit) => ofCircuit(circuit, all, limit)),
    ...all.vnets.flatMap((vnet) => ofVnet(vnet, all, limit)),
  ];
}
