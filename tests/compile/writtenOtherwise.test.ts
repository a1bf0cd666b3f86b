// What docs/format.md says is written otherwise: the order of two circuits behind a WAN, and a wrong route filter.

import { describe, expect, it } from 'vitest';
import { readDescription } from '../../src/format/readDescription';
import { asking } from './answer';

const asked = (text: string) => asking(readDescription(text).description);

const rest = `circuits:
  er-bern: {location: zurich, provider: one, peerings: [microsoft, private]}
  er-geneva: {location: geneva, provider: two, peerings: [microsoft, private]}
vnets: {records: {circuits: [er-bern, er-geneva]}}
services: [power-platform, microsoft-365]
`;

describe('an order of two circuits behind a WAN', () => {
  const oneWan = `network: n
version: 1
wans: {mpls: {}}
offices:
  bern: {users: no, wan: mpls, circuits: [er-bern]}
  zurich: {users: no, wan: mpls, circuits: [er-geneva]}
  clinics: {count: 40, wan: mpls}
`;
  const twoWans = (first: string, second: string) => `network: n
version: 1
wans: {to-bern: {}, to-zurich: {}}
offices:
  bern: {users: no, wan: to-bern, circuits: [er-bern]}
  zurich: {users: no, wan: to-zurich, circuits: [er-geneva]}
  clinics: {count: 40, wan: [to-bern, to-zurich], prefer: [${first}, ${second}]}
`;

  it.each(['records', 'power-platform'])('is that of two WANs, one to each: to %s', (to) => {
    const { ask } = asked(twoWans('to-bern', 'to-zurich') + rest);
    const other = asked(twoWans('to-zurich', 'to-bern') + rest);
    const takes = (answer: string) => [/er-bern/.test(answer), /er-geneva/.test(answer)];
    const requests = (answer: string) => answer.replace(/;.*| back.*/, '');
    expect(takes(requests(ask(`clinics → ${to}`)))).toEqual([true, false]);
    expect(takes(requests(other.ask(`clinics → ${to}`)))).toEqual([false, true]);
    expect(takes(ask(`clinics → ${to}`, ['circuit:er-bern']))).toEqual([false, true]);
    // One WAN takes both, which are equally good.
    expect(takes(requests(asked(oneWan + rest).ask(`clinics → ${to}`)))).toEqual([true, true]);
  });
});

describe('a route filter that leaves a service out', () => {
  it('does to that service what a removed one does, and nothing to another', () => {
    const offices = `network: n
version: 1
offices: {bern: {circuits: [er-bern], exit: internet}, zurich: {circuits: [er-geneva], exit: none}}
`;
    const letting = (services: string) =>
      asked(
        offices + rest.replace('[microsoft, private]', `{microsoft: {services: [${services}]}, private: {}}`),
      );
    const right = letting('power-platform, microsoft-365');
    const wrong = letting('microsoft-365');
    const removed = right.ask('bern → power-platform', ['route-filter:er-bern']);
    expect(wrong.ask('bern → power-platform')).toBe(removed);
    expect(wrong.ask('bern → power-platform')).not.toBe(right.ask('bern → power-platform'));
    expect(wrong.ask('bern → microsoft-365')).toBe(right.ask('bern → microsoft-365'));
  });
});
