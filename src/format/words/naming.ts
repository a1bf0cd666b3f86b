// Names of elements, numbers and lists in sentences.

import type { LeftOut, Named } from '../text/message';

export const kindNames: Readonly<Record<Named['kind'], string>> = {
  office: 'office',
  router: 'router',
  line: 'line',
  circuit: 'circuit',
  connection: 'connection',
  peering: 'peering',
  session: 'session',
  location: 'location',
  provider: 'provider',
  wan: 'WAN',
  exit: 'exit',
  vpn: 'VPN',
  vnet: 'virtual network',
  gateway: 'gateway',
  zone: 'zone',
  service: 'service',
  shared: 'shared risk',
  expectation: 'expectation',
};

export const said = (list: readonly string[], word: 'and' | 'or'): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${word} ${list.at(-1)}`;

export const quoted = (text: string) => `"${text}"`;
/** What stands in a list has no id of its own: "expectation 2". */
export const named = ({ kind, id }: Named) =>
  kind === 'expectation' || kind === 'shared'
    ? `${kindNames[kind]} ${id.replace(/^\D+/, '')}`
    : `${kindNames[kind]} ${quoted(id)}`;
/** Returns "12,345"; the first call of `toLocaleString` takes far longer than reading a file. */
export const grouped = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const leftOutNames: Readonly<Record<LeftOut, string>> = {
  med: 'MED (the metric between two networks)',
  'conditional advertisement': 'conditional advertisement',
  aggregation: 'aggregation of prefixes',
  'virtual wan': 'Virtual WAN and its routing preference',
  'forced tunnelling': 'forced tunnelling (a default route advertised to Azure)',
  ipv6: 'IPv6',
  'wan over the internet': 'a WAN that runs over the internet',
};
