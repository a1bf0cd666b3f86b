// Twelve more networks, odd ones among them. tests/fixtures/networks/more/answers.md says why each answer is so.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDescription } from '../../src/format/readDescription';
import { asking, isOut } from './answer';

const folder = join(import.meta.dirname, '../fixtures/networks/more');
const textOf = (name: string) => readFileSync(join(folder, `${name}.network.yaml`), 'utf8');
const example = (name: string) => asking(readDescription(textOf(name)).description);
const ER = 'er.primary er.secondary';
const both = (ways: string) => `yes private, both ways ${ways}`;

describe('two-wans', () => {
  const { ask } = example('two-wans');
  it.each(['hub', 'power-platform'])('passes %s on and LANs not', (to) => {
    expect(ask(`north → ${to}`)).toBe(both(ER));
    expect(ask(`middle → ${to}`)).toBe(both(ER));
    expect(ask(`south → ${to}`)).toBe(`no reply private, out ${ER}, back nothing`);
  });
});

describe('counted-behind-counted', () => {
  const { ask, compiled } = example('counted-behind-counted');
  it('takes stores over a regional office', () => {
    expect(ask('stores → power-platform')).toBe(both(ER));
    expect(ask('stores → microsoft-365')).toBe('yes internet, both ways exit:regional');
    expect(ask('stores → power-platform', ['circuit:er'])).toBe('yes internet, both ways exit:regional');
    for (const failure of ['wan:retail', 'provider:carrier-two']) {
      expect(ask('stores → power-platform', [failure])).toBe('no route');
      expect(ask('regional → power-platform', [failure])).toBe(both(ER));
    }
  });
  it('tells failures inside a group as one of many', () => {
    const oneOf = (id: string) => compiled.topology.failureTargets.find((target) => target.id === id)?.oneOf;
    expect(
      ['router:regional.first', 'line:regional.er.primary', 'line:stores.retail', 'circuit:er'].map(oneOf),
    ).toEqual([8, 8, 300, 1]);
  });
});

describe('names', () => {
  const { compiled } = example('counted-behind-counted');
  const { failureTargets, offices } = compiled.topology;
  const sentence = (id: string) => failureTargets.find((target) => target.id === id)?.inSentence;
  it('are ready for sentences, one of many too', () => {
    expect(offices.map(({ inSentence }) => inSentence)).toEqual(['8 regional', '300 stores']);
    expect(sentence('line:stores.retail')).toBe('the line from one of 300 stores to Retail');
    expect(sentence('router:regional.first')).toBe('the first router of one of 8 regional');
    expect(sentence('connection:er.primary')).toBe('the primary connection of Er');
    expect(sentence('wan:retail')).toBe('the WAN Retail');
    expect(sentence('provider:carrier-two')).toBe('the provider carrier-two');
    expect(sentence('location:paris')).toBe('the location Paris');
  });
  it('are spelt alike for an office, a location and a provider of one id', () => {
    const text = [
      'network: Alike',
      'version: 1',
      'offices: {new-york: {circuits: [er]}, oslo: {circuits: [er2, er3]}}',
      'circuits:',
      '  er: {location: new-york, provider: new-york, peerings: {microsoft: {}}}',
      '  er2: {location: oslo, provider: oslo, peerings: {microsoft: {}}}',
      '  er3: {location: oslo2, provider: oslo, peerings: {microsoft: {}}}',
      'services: {power-platform: {}}',
    ].join('\n');
    const named = asking(readDescription(text).description).compiled.topology;
    const nameOf = (id: string) => named.failureTargets.find((target) => target.id === id)?.name;
    const kinds = ['office', 'location', 'provider'];
    expect(kinds.map((kind) => nameOf(`${kind}:new-york`))).toEqual(['new-york', 'new-york', 'new-york']);
    expect(kinds.map((kind) => nameOf(`${kind}:oslo`))).toEqual(['Oslo', 'Oslo', 'Oslo']);
    expect(nameOf('location:oslo2')).toBe('Oslo2');
  });
  it('are the author’s where there are any', () => {
    const text = textOf('counted-behind-counted')
      .replace('retail: {provider', 'retail: {name: Retail WAN, provider')
      .replace('stores: {count', 'stores: {name: Corner shop, count')
      .replace('regional: {count', 'regional: {name: Regional office, count');
    const named = asking(readDescription(text).description).compiled.topology;
    expect(named.offices.map(({ inSentence }) => inSentence)).toContain('300 offices called Corner shop');
    expect(named.options.map(({ name }) => name)).toContain('Regional office × 8 have an internet breakout');
    expect(named.wans[0]?.inSentence).toBe('Retail WAN');
    const nameless = asking(readDescription(textOf('counted-behind-counted')).description).compiled.topology;
    expect(nameless.options.map(({ name }) => name)).toContain('Regional × 8 have an internet breakout');
  });
});

describe('direct-metro', () => {
  const { ask, singles, compiled } = example('direct-metro');
  it.each(['hub', 'power-platform'])('has two paths to %s that share nothing but the circuit', (to) => {
    const question = `zurich → ${to}`;
    expect(ask(question)).toBe(both(ER));
    for (const failure of [
      'location:zurich',
      'router:zurich.first',
      'connection:er.primary',
      'line:zurich.er.primary',
    ])
      expect(ask(question, [failure]), failure).toBe(both('er.secondary'));
    const kinds = singles(question, isOut).map((id) => id.split(':')[0]);
    expect(kinds.filter((kind) => /location|connection|router|line/.test(kind ?? ''))).toEqual([]);
    expect(compiled.topology.providers).toEqual([]);
  });
});

describe('one-session', () => {
  const { ask } = example('one-session');
  it('has one connection for the hub, over both lines', () => {
    expect(ask('lyon → hub')).toBe(both('er.primary'));
    expect(ask('lyon → hub', ['line:lyon.er.primary'])).toBe(both('er.primary'));
    for (const failure of ['connection:er.primary', 'peering:er.primary.private', 'peering:er.private'])
      expect(ask('lyon → hub', [failure]), failure).toBe('no route');
    expect(ask('lyon → power-platform')).toBe(both(ER));
    expect(ask('lyon → power-platform', ['connection:er.primary'])).toBe(both('er.secondary'));
  });
  it('has no other line at layer 2', () => {
    const layer2 = textOf('one-session').replace('provider:', 'layer: 2\n    provider:');
    const network = asking(readDescription(layer2).description);
    expect(network.ask('lyon → hub')).toBe(both('er.primary'));
    expect(network.ask('lyon → hub', ['line:lyon.er.primary'])).toBe('no route');
  });
});

describe('refusing-exit', () => {
  const { ask } = example('refusing-exit');
  it('refuses rather than exposes, and attracts all the same', () => {
    for (const office of ['branch', 'depot']) {
      expect(ask(`${office} → power-platform`)).toBe(both(ER));
      expect(ask(`${office} → microsoft-365`)).toBe('yes internet, both ways exit:dc');
      expect(ask(`${office} → power-platform`, ['circuit:er'])).toBe('refused');
      expect(ask(`${office} → microsoft-365`, ['circuit:er'])).toBe('yes internet, both ways exit:dc');
    }
    for (const failure of ['wan:mpls', 'office:dc']) {
      expect(ask('depot → power-platform', [failure])).toBe('yes internet, both ways exit:depot');
      expect(ask('branch → power-platform', [failure])).toBe('no route');
    }
  });
});

describe('several-pools', () => {
  it('gives each office one', () => {
    const { ask } = example('several-pools');
    expect(ask('east → power-platform')).toBe(both(ER));
    expect(ask('west → power-platform')).toBe(both(ER));
  });
  it('loses half of the replies where two offices share one', () => {
    const shared = textOf('several-pools').replace('[203.0.113.0/28, 203.0.113.16/28]', '203.0.113.0/28');
    const { ask } = asking(readDescription(shared).description);
    expect(ask('east → power-platform')).toBe(`in part private, both ways ${ER}`);
    expect(ask('west → power-platform')).toBe(`in part private, both ways ${ER}`);
  });
});

describe('peered-without-gateway', () => {
  const { ask } = example('peered-without-gateway');
  it('leads to the spoke that uses the gateway only', () => {
    for (const vnet of ['hub', 'inside']) {
      expect(ask(`bern → ${vnet}`)).toBe(both(ER));
      expect(ask(`bern → ${vnet}`, ['zone:hub'])).toBe('no route');
    }
    expect(ask('bern → outside')).toBe('no route');
  });
});

describe('shared-risks', () => {
  const { ask, singles } = example('shared-risks');
  const all = 'er-a.primary er-a.secondary er-b.primary er-b.secondary';
  it('finds the one that crosses kinds', () => {
    expect(ask('leeds → hub')).toBe(both(all));
    expect(singles('leeds → hub', isOut)).toEqual(['shared:shared-2']);
    const oneRouter = `yes private, out er-a.secondary er-b.secondary, back ${all}`;
    expect(ask('leeds → hub', ['shared:shared-1'])).toBe(oneRouter);
    expect(ask('leeds → power-platform')).toBe('yes internet, both ways exit:leeds');
    expect(ask('leeds → power-platform', ['shared:shared-1'])).toBe('no route');
  });
});

describe('vpn-alone', () => {
  const { ask } = example('vpn-alone');
  it('has a tunnel over a line that is used for nothing else', () => {
    expect(ask('faro → hub')).toBe('yes tunnel, both ways tunnel:faro.hub.1');
    for (const failure of ['line:faro.internet', 'gateway:hub.vpn1', 'zone:hub'])
      expect(ask('faro → hub', [failure]), failure).toBe('no route');
    expect(ask('faro → power-platform')).toBe('no route');
  });
});

describe('global-reach-of-three', () => {
  const { ask } = example('global-reach-of-three');
  it('joins neighbours and not neighbours of neighbours', () => {
    expect(ask('east → hub')).toBe(both('er-e.primary er-e.secondary'));
    expect(ask('middle → hub')).toBe(both('er-m.primary er-m.secondary global-reach:er-e.er-m'));
    expect(ask('west → hub')).toBe('no route');
    expect(ask('middle → hub', ['circuit:er-e'])).toBe('no route');
    expect(ask('middle → hub', ['location:vienna'])).toBe('no route');
    expect(ask('middle → hub', ['connection:er-e.primary', 'connection:er-e.secondary'])).toBe(
      both('er-m.primary er-m.secondary global-reach:er-e.er-m'),
    );
  });
});

describe('contradicting', () => {
  const { ask } = example('contradicting');
  it('answers nobody while both hubs are there', () => {
    for (const office of ['east', 'west', 'branch']) {
      expect(ask(`${office} → hub`), office).toMatch(/^undecided/);
      expect(ask(`${office} → hub`, ['circuit:er-e'])).toBe(both('er-w.primary er-w.secondary'));
      expect(ask(`${office} → hub`, ['location:f'])).toBe(both('er-e.primary er-e.secondary'));
    }
  });
});

describe('behind-an-office', () => {
  const { ask } = example('behind-an-office');
  it('has what the office before it has', () => {
    for (const office of ['main', 'site']) {
      expect(ask(`${office} → power-platform`)).toBe('yes internet, both ways exit:main');
      expect(ask(`${office} → hub`)).toBe(both(ER));
      expect(ask(`${office} → power-platform`, ['exit:main'])).toBe('no route');
    }
    expect(ask('site → hub', ['office:main'])).toBe('no route');
    expect(ask('site → power-platform', ['office:main'])).toBe('no route');
  });
});
