// Fills in the defaults, so that the result is complete.

import type { CircuitPart, ElementId, NetworkDescription } from '../../model/description';
import type { Prefix } from '../../model/network';
import { addressAt, blockOf } from '../../model/prefix';
import { asNumberSources } from '../numbers/asNumberSource';
import { type PrefixSource, prefixSource } from '../numbers/prefixSource';
import type { Policy } from '../policy/policy';
import { completeCircuits, completeVnets, completeWans } from './completeCircuits';
import type { CircuitEnd, CompletedNetwork, CompletedService } from './completed';
import { completeOffices } from './completeOffices';
import { completePools } from './completePools';
import { hostOf, serviceTitle, titleOf } from './titles';

const SERVICE_LENGTH = 26;
const ON_INTERNET_LENGTH = 24;

function completeServices(
  { services }: NetworkDescription,
  prefixes: PrefixSource,
): readonly CompletedService[] {
  const taken = new Set<string>();
  return services.map((service): CompletedService => {
    const prefix = prefixes(SERVICE_LENGTH);
    return {
      id: service.id,
      title: serviceTitle(service),
      note: service.note ?? null,
      prefix,
      address: hostOf(prefix, 1, taken),
    };
  });
}

const onInternet = (services: readonly CompletedService[]): readonly string[] => {
  const size = 2 ** (32 - ON_INTERNET_LENGTH);
  const covering = services.map(({ prefix }) => {
    const first = Math.floor(blockOf(prefix).first / size) * size;
    return `${addressAt({ first }, 0)}/${ON_INTERNET_LENGTH}`;
  });
  return [...new Set(covering)];
};

/** Addresses given in the file, which generated ones must not overlap. */
const givenPrefixes = ({ offices, circuits, vnets }: NetworkDescription): readonly Prefix[] => [
  ...offices.flatMap(({ lan }) => lan),
  ...vnets.flatMap(({ lan }) => lan),
  ...offices.flatMap(({ exit }) => (typeof exit === 'object' ? (exit.nat ?? []) : [])),
  ...circuits.flatMap(({ microsoft }) => microsoft?.nat ?? []),
];

/** At layer 2 a connection has one end: the first claim in the file wins. Missing circuits have no ends. */
function claims({ circuits }: NetworkDescription): (end: CircuitEnd) => boolean {
  const layer2 = new Map(
    circuits.map(({ id, layer, reach }) => [id, reach.kind === 'direct' || layer === 2]),
  );
  const claimed = new Set<string>();
  const name = ({ circuit, side }: Required<CircuitPart>) => `${circuit}.${side}`;
  return ({ circuit, side }) => {
    const isLayer2 = layer2.get(circuit);
    if (isLayer2 === undefined) return false;
    if (!isLayer2) return true;
    if (claimed.has(name({ circuit, side }))) return false;
    claimed.add(name({ circuit, side }));
    return true;
  };
}

/** The complete description. Breakouts in `exitsOff` exist but are switched off. */
export function complete(
  description: NetworkDescription,
  policy: Policy,
  exitsOff: ReadonlySet<ElementId> = new Set(),
): CompletedNetwork {
  const { ranges, asNumbers } = policy;
  const given = givenPrefixes(description);
  const lans = prefixSource(ranges.offices, given);
  const services = completeServices(description, prefixSource(ranges.services, given));
  const vnetLans = prefixSource(ranges.vnets, given);
  const pools = prefixSource(ranges.pools, given);
  const { providers, ...fixed } = asNumbers;
  const reserved = new Set(Object.values(fixed));
  const taken = [...reserved, ...description.offices.flatMap(({ asn }) => asn ?? [])];
  const { own, others } = asNumberSources(taken, providers);
  const endsFree = claims(description);
  const sources = { lans, pools, numbers: own, reserved };
  const offices = completeOffices(description, sources, endsFree, (office) => !exitsOff.has(office));
  const wans = completeWans(description, own, endsFree);
  const circuits = completeCircuits(description, others);
  return {
    name: description.network,
    note: description.note ?? null,
    offices,
    circuits,
    wans,
    vnets: completeVnets(description, vnetLans),
    services,
    servicesOnInternet: onInternet(services),
    ...completePools(description, circuits, offices, wans, pools),
    shared: description.shared.map((shared) => ({
      id: shared.id,
      title: titleOf(shared),
      because: shared.because ?? null,
      elements: shared.elements.map(({ kind, id }) => `${kind}:${id}`),
    })),
  };
}
