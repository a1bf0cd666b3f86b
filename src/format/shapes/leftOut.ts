// Features that the format leaves out on purpose, by the names people use for them.

import type { LeftOut } from '../text/message';

const names: Readonly<Record<LeftOut, readonly string[]>> = {
  med: ['med', 'metric', 'multi-exit-discriminator', 'multi-exit-disc'],
  'conditional advertisement': [
    'conditional',
    'conditional-advertisement',
    'advertise-if',
    'advertise-map',
    'exist-map',
    'non-exist-map',
    'announce-if',
  ],
  aggregation: [
    'aggregate',
    'aggregates',
    'aggregate-address',
    'aggregation',
    'summary',
    'summarise',
    'summarize',
    'summary-only',
  ],
  'virtual wan': [
    'virtual-wan',
    'virtual-wans',
    'vwan',
    'vwans',
    'virtual-hub',
    'virtual-hubs',
    'vhub',
    'vhubs',
    'hub-routing-preference',
    'routing-preference',
  ],
  'forced tunnelling': [
    'forced-tunnelling',
    'forced-tunneling',
    'force-tunnel',
    'default-route',
    'default-site',
    'announce-default',
    'advertise-default',
  ],
  ipv6: ['ipv6', 'lan6', 'lan-ipv6', 'nat6', 'ip6', 'inet6', 'prefixes-ipv6'],
  'wan over the internet': [
    'over-internet',
    'over',
    'internet-wan',
    'underlay',
    'transport',
    'sd-wan',
    'sdwan',
    'sd-wans',
  ],
};

const features = Object.keys(names).filter((name): name is LeftOut => name in names);

/** The left-out feature that a field name refers to, if any. */
export function leftOut(field: string): LeftOut | undefined {
  const name = field.toLowerCase().replaceAll('_', '-').replaceAll(' ', '-');
  return features.find((feature) => names[feature].includes(name));
}
