// Lists addresses and AS numbers made up where none were given.

import type { MadeUp } from '../../compile/complete/madeUp';
import { several } from '../counting';
import { elementName, type Naming } from './naming';

const what: Readonly<Record<MadeUp['what'], string>> = {
  lan: 'network',
  asn: 'AS number',
  'breakout pool': 'NAT pool of the internet breakout',
  pool: 'NAT pool',
  prefix: 'prefix',
};

/** Limit for readers; programs get all. */
const MOST_LINES = 12;

const kinds: Readonly<Record<MadeUp['element']['kind'], string>> = {
  office: '',
  circuit: 'Circuit ',
  wan: 'WAN ',
  vnet: 'Virtual network ',
  service: 'Service ',
};

/** Returns "London: network 10.1.0.0/24, AS number 65001", a line per element. */
export function madeUpLines(naming: Naming, all: readonly MadeUp[]): readonly string[] {
  const byElement = new Map<string, MadeUp[]>();
  for (const each of all) {
    const key = `${each.element.kind}:${each.element.id}`;
    byElement.set(key, [...(byElement.get(key) ?? []), each]);
  }
  const lines = [...byElement.values()].flatMap((values) => {
    const [first] = values;
    if (!first) return [];
    const said = values.map((each) => `${what[each.what]} ${each.value}`);
    return [`${kinds[first.element.kind]}${elementName(naming, first.element)}: ${said.join(', ')}`];
  });
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `and those of ${several(more, 'more', 'more')}`] : lines;
}
