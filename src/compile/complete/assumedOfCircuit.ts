// Values of a circuit that are assumed.

import type { Circuit, NetworkDescription, Wan } from '../../model/description';
import { isPlaceholder } from '../../model/placeholders';
import type { AssumedRow } from './assumption';

/** At layer 2 a connection has one end, so a circuit of several holders is never layer 2. */
function holdersOf({ id }: Circuit, { offices, wans }: NetworkDescription): number {
  const alike = offices.filter(({ circuits }) => circuits.includes(id)).map(({ count }) => count ?? 1);
  return (
    alike.reduce((sum, count) => sum + count, 0) + wans.filter(({ circuits }) => circuits.includes(id)).length
  );
}

export const ofCircuit: readonly AssumedRow<Circuit>[] = [
  {
    field: 'layer',
    value: '3',
    others: (circuit, all) => (holdersOf(circuit, all) > 1 ? [] : ['2']),
    why: 'provider-routes',
    isMissing: ({ layer, reach }) => layer === undefined && reach.kind === 'provider',
  },
  {
    field: 'last-mile',
    value: 'two lines',
    others: () => ['one line'],
    why: 'two-of-everything',
    isMissing: ({ lastMile }) => lastMile === undefined,
  },
  {
    field: 'detect',
    value: 'hold-180',
    others: () => ['hold-10', 'bfd'],
    why: 'default-timer',
    isMissing: ({ detect }) => detect === undefined,
  },
];

const providerOf = ({ reach }: Circuit) => (reach.kind === 'provider' ? reach.provider : undefined);

const distinct = (names: readonly string[]) => [...new Set(names)].filter((name) => !isPlaceholder(name));

/** Those that a description names, without placeholders. */
export const distinctProviders = (circuits: readonly Circuit[], wans: readonly Wan[]): readonly string[] =>
  distinct([
    ...circuits.flatMap((each) => providerOf(each) ?? []),
    ...wans.flatMap(({ provider }) => provider ?? []),
  ]);

const services = (all: NetworkDescription) =>
  all.services.length === 0 || all.services.some(({ id }) => id !== 'microsoft-365');

/** What has to be known of a circuit before its answers can be relied on, and often is not. */
export const ofUnknown: readonly AssumedRow<Circuit>[] = [
  {
    field: 'route-filter',
    value: 'every service',
    others: () => ['none'],
    why: 'filter-not-given',
    isMissing: ({ microsoft }, all) =>
      microsoft !== undefined &&
      microsoft.services === undefined &&
      microsoft.communities === undefined &&
      microsoft.noRouteFilter !== true &&
      services(all),
  },
  {
    field: 'location',
    value: ({ location: [first] }) => first,
    others: () => [],
    tried: (_, { circuits }) => distinct(circuits.flatMap(({ location }) => location)),
    why: 'place-not-known',
    isMissing: ({ location: [first] }) => isPlaceholder(first),
  },
  {
    field: 'provider',
    value: (circuit) => providerOf(circuit) ?? '',
    others: () => [],
    tried: (_, { circuits }) => distinctProviders(circuits, []),
    why: 'provider-not-known',
    isMissing: (circuit) => isPlaceholder(providerOf(circuit) ?? ''),
  },
  {
    field: 'virtual network',
    value: 'none',
    others: () => [],
    opens: true,
    why: 'nothing-linked',
    isMissing: ({ id, private: own }, { vnets }) =>
      own !== undefined && !vnets.some(({ circuits }) => circuits.some(({ circuit }) => circuit === id)),
  },
];
