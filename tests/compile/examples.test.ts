// Answers of the examples, worked out by hand before the engine existed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDescription } from '../../src/format/readDescription';
import { asking, isOut } from './answer';

const read = (name: string, edit: (text: string) => string = (text) => text) => {
  const text = readFileSync(join(import.meta.dirname, `../fixtures/networks/${name}.network.yaml`), 'utf8');
  const edited = edit(text);
  if (edit.length > 0 && edited === text && edit('x') !== 'x') throw new Error('nothing was edited');
  return readDescription(edited).description;
};
const example = (name: string, edit?: (text: string) => string) => asking(read(name, edit));
const LON = 'er-lon.primary er-lon.secondary';
const AMS = 'er-ams.primary er-ams.secondary';
const ER = 'er.primary er.secondary';
const exposed = (line: string) => line.includes('internet');

/** Pairs of risks that end it while neither of the two does, the office itself left out. */
function worsePairs({ ask, risks, singles }: ReturnType<typeof asking>, question: string): string[] {
  const alone = new Set(singles(question, isOut));
  const [office] = question.split(' → ');
  const left = risks.filter(
    ({ id, kind }) => !alone.has(id) && id !== `office:${office}` && kind !== 'misconfiguration',
  );
  return left.flatMap(({ id: a }, index) =>
    left.slice(index + 1).flatMap(({ id: b }) => (isOut(ask(question, [a, b])) ? [`${a} ${b}`] : [])),
  );
}

describe('texas-seattle', () => {
  const { ask } = example('texas-seattle');
  it('is what the page says of the network of the article', () => {
    expect(ask('texas → power-platform')).toBe('yes internet, both ways exit:texas');
    // By the default route, and dropped on the internet.
    expect(ask('texas → azure')).toBe('lost');
    expect(ask('seattle → power-platform')).toBe(`yes private, both ways ${ER}`);
    expect(ask('seattle → azure')).toBe(`yes private, both ways ${ER}`);
    expect(ask('seattle → power-platform', ['circuit:er'])).toBe('no route');
    expect(ask('seattle → power-platform', ['connection:er.primary'])).toBe(
      'yes private, both ways er.secondary',
    );
    expect(ask('texas → power-platform', ['exit:texas'])).toBe('no route');
  });
});

describe('maximum-one-preferred', () => {
  const network = example('maximum-one-preferred');
  const { ask, singles } = network;
  const question = 'london → hub-uk';

  it('goes over both connections of the preferred circuit, replies too', () => {
    expect(ask(question)).toBe(`yes private, both ways ${LON}`);
    expect(ask('london → power-platform')).toBe('no route');
  });

  it('moves to the other circuit when location, carrier or circuit is lost', () => {
    for (const failure of [
      'location:london',
      'provider:carrier-one',
      'circuit:er-lon',
      'peering:er-lon.private',
    ])
      expect(ask(question, [failure]), failure).toBe(`yes private, both ways ${AMS}`);
  });

  it('has replies over both connections still when one router is lost, because the edges of a provider are joined', () => {
    expect(ask(question, ['router:london.first'])).toBe(`yes private, out er-lon.secondary, back ${LON}`);
    const layer2 = example('maximum-one-preferred', (text) =>
      text.replaceAll('provider:', 'layer: 2\n    provider:'),
    );
    expect(layer2.ask(question, ['router:london.first'])).toBe('yes private, both ways er-lon.secondary');
  });

  it('is ended by no single failure, and by 18 pairs', () => {
    expect(singles(question, isOut)).toEqual([]);
    const pairs = worsePairs(network, question);
    expect(pairs).toHaveLength(18);
    expect(pairs).toContain('router:london.first router:london.second');
    expect(pairs).toContain('gateway:hub-uk.1 gateway:hub-uk.2');
    const sides = (pair: string) => pair.split(' ').map((id) => id.split(':')[0]);
    const folded = pairs.filter((pair) =>
      sides(pair).every((kind) => /^(circuit|peering|location|provider)$/.test(kind ?? '')),
    );
    expect(folded).toHaveLength(16);
  });

  it('has asymmetric replies where only the office prefers, and drops nothing', () => {
    const half = example('maximum-one-preferred', (text) =>
      text.replace('prepend: 2 ', '').replace('{weight: 100}', '{}'),
    );
    expect(half.ask(question)).toBe(`yes private, out ${LON}, back ${AMS} ${LON}`);
  });
});

describe('branches', () => {
  const { ask } = example('branches');

  it('takes branches over the data centre, Munich out by its own breakout', () => {
    expect(ask('branches → power-platform')).toBe(`yes private, both ways ${ER}`);
    expect(ask('munich → power-platform')).toBe('yes internet, both ways exit:munich');
    expect(ask('munich → power-platform', ['exit:munich'])).toBe(`yes private, both ways ${ER}`);
    expect(ask('branches → microsoft-365')).toBe('yes internet, both ways exit:dc');
    expect(ask('munich → microsoft-365')).toBe('yes internet, both ways exit:munich');
  });

  it('exposes branches silently when Frankfurt or the circuit is lost', () => {
    for (const failure of ['location:frankfurt', 'circuit:er']) {
      expect(ask('branches → power-platform', [failure])).toBe('yes internet, both ways exit:dc');
      expect(ask('munich → power-platform', [failure])).toBe('yes internet, both ways exit:munich');
    }
  });

  it('loses branches with the WAN, its carrier or the data centre', () => {
    for (const failure of ['wan:mpls', 'provider:carrier-one', 'office:dc']) {
      expect(ask('branches → power-platform', [failure])).toBe('no route');
      expect(ask('branches → microsoft-365', [failure])).toBe('no route');
      expect(ask('munich → power-platform', [failure])).toBe('yes internet, both ways exit:munich');
    }
  });

  it('has no reply where the pool is not advertised, although there is an exit', () => {
    expect(ask('branches → power-platform', ['nat:er'])).toBe(`no reply private, out ${ER}, back nothing`);
  });

  it('makes the carrier one failure with two effects, and has no users in the data centre', () => {
    const { compiled } = example('branches');
    const carrier = compiled.topology.providers.find(({ id }) => id === 'carrier-one');
    expect(carrier).toMatchObject({ circuits: ['er'], wans: ['mpls'] });
    expect(compiled.topology.offices.filter(({ users }) => users).map(({ id }) => id)).toEqual([
      'branches',
      'munich',
    ]);
    const line = compiled.topology.failureTargets.find(({ id }) => id === 'line:branches.mpls');
    expect(line?.oneOf).toBe(240);
  });
});

describe('vpn-backup', () => {
  const { ask } = example('vpn-backup');
  const tunnels = 'tunnel:seattle.hub.1 tunnel:seattle.hub.2';

  it.each(['hub', 'spoke'])('fails over to the tunnel to %s', (vnet) => {
    const question = `seattle → ${vnet}`;
    expect(ask(question)).toBe(`yes private, both ways ${ER}`);
    for (const failure of ['circuit:er', 'location:seattle-pop', 'provider:carrier-two'])
      expect(ask(question, [failure])).toBe(`yes tunnel, both ways ${tunnels}`);
    expect(ask(question, ['circuit:er', 'exit:seattle'])).toBe('no route');
    expect(ask(question, ['exit:seattle'])).toBe(`yes private, both ways ${ER}`);
  });

  it('loses Power Platform with the exit, since the circuit has no Microsoft peering', () => {
    expect(ask('seattle → power-platform')).toBe('yes internet, both ways exit:seattle');
    expect(ask('seattle → power-platform', ['exit:seattle'])).toBe('no route');
  });
});

describe('metro-one-router', () => {
  const { ask, singles } = example('metro-one-router');

  it('keeps one connection when a site is lost', () => {
    expect(ask('zurich → hub', ['location:zurich'])).toBe('yes private, both ways er.secondary');
    expect(ask('zurich → power-platform', ['location:zurich2'])).toBe('yes private, both ways er.primary');
  });

  it('finds the single points of failure, each an outage and none an exposure', () => {
    const common = ['router:zurich', 'circuit:er', 'provider:carrier-one', 'shared:shared-1'];
    expect(singles('zurich → hub', isOut).sort()).toEqual(
      [...common, 'peering:er.private', 'zone:hub'].sort(),
    );
    expect(singles('zurich → power-platform', isOut).sort()).toEqual(
      [...common, 'peering:er.microsoft', 'route-filter:er', 'nat:er'].sort(),
    );
    expect(singles('zurich → power-platform', exposed)).toEqual([]);
    expect(ask('zurich → power-platform', ['nat:er'])).toBe(`no reply private, out ${ER}, back nothing`);
  });
});

describe('us-uk', () => {
  const US = 'er-us.primary er-us.secondary';
  const UK = 'er-uk.primary er-uk.secondary';
  const { ask } = example('us-uk');
  const resolved = example('us-uk', (text) =>
    text.replace(/(er-uk:[\s\S]*?)203\.0\.113\.0\/28/, '$1203.0.113.16/28'),
  );

  it('loses half of the replies to the other office, because both circuits advertise one pool', () => {
    expect(ask('new-york → power-platform')).toBe(`in part private, both ways ${US}`);
    expect(ask('london → power-platform')).toBe(`in part private, both ways ${UK}`);
  });

  it('sends all replies to a private number where the other is public, because Microsoft strips private ones', () => {
    const mixed = example('us-uk', (text) => text.replace('new-york: {', 'new-york: {asn: 64500, '));
    expect(mixed.ask('london → power-platform')).toBe(`yes private, both ways ${UK}`);
    expect(mixed.ask('new-york → power-platform')).toBe(`no reply private, out ${US}, back nothing`);
  });

  it('is resolved by losing a circuit or a location', () => {
    for (const failure of ['circuit:er-us', 'location:new-york']) {
      expect(ask('london → power-platform', [failure])).toBe(`yes private, both ways ${UK}`);
      expect(ask('new-york → power-platform', [failure])).toBe(`yes private, both ways ${UK}`);
    }
  });

  it('is private with a pool for each, also without any one circuit or location', () => {
    expect(resolved.ask('new-york → power-platform')).toBe(`yes private, both ways ${US}`);
    for (const failure of ['circuit:er-us', 'location:new-york'])
      expect(resolved.ask('new-york → power-platform', [failure])).toBe(`yes private, both ways ${UK}`);
    for (const failure of ['circuit:er-uk', 'location:london'])
      expect(resolved.ask('london → power-platform', [failure])).toBe(`yes private, both ways ${US}`);
  });
});

describe('odd ones', () => {
  it('two-hubs: spread over both hubs, asymmetric, and everything arrives', () => {
    const { ask } = example('odd/two-hubs');
    const both = 'er-e.primary er-e.secondary er-w.primary er-w.secondary';
    expect(ask('branch → hub')).toBe(`yes private, both ways ${both}`);
    const guarded = example('odd/two-hubs', (text) =>
      text.replaceAll('exit: internet', 'exit: internet, firewall: everything'),
    );
    expect(guarded.ask('branch → hub')).toBe(`in part private, both ways ${both}`);
    const one = example('odd/two-hubs', (text) =>
      text.replaceAll('exit: internet', 'exit: internet, firewall: shared'),
    );
    expect(one.ask('branch → hub')).toBe(`yes private, both ways ${both}`);
  });

  it('provider-vpn: by the circuit of the WAN itself, and the carrier is one failure', () => {
    const { ask } = example('odd/provider-vpn');
    for (const question of ['a → hub', 'b → hub', 'a → power-platform', 'b → power-platform']) {
      expect(ask(question)).toBe(`yes private, both ways ${ER}`);
      expect(ask(question, ['provider:p1'])).toBe('no route');
      expect(ask(question, ['wan:v'])).toBe('no route');
    }
  });

  it('mixed-layers: all requests over layer 2, one AS number less', () => {
    const { ask } = example('odd/mixed-layers');
    for (const question of ['a → hub', 'a → power-platform'])
      expect(ask(question)).toBe('yes private, both ways er2.primary er2.secondary');
    expect(ask('a → hub', ['circuit:er2'])).toBe('yes private, both ways er3.primary er3.secondary');
  });

  it('one-router-per-circuit: prepending by a private number does nothing on Microsoft peering', () => {
    const { ask } = example('odd/one-router-per-circuit');
    const all = 'er1.primary er1.secondary er2.primary er2.secondary';
    expect(ask('a → power-platform')).toBe(`yes private, out er1.primary, back ${all}`);
    const owned = example('odd/one-router-per-circuit', (text) =>
      text.replace('  a:\n', '  a:\n    asn: 64500\n'),
    );
    expect(owned.ask('a → power-platform')).toBe(
      'yes private, out er1.primary, back er1.primary er1.secondary',
    );
    // On private peering the number does not matter.
    expect(ask('a → hub')).toBe('yes private, out er1.primary, back er1.primary er1.secondary');
  });

  it('global-reach: east reaches what only the circuit of west leads to', () => {
    const { ask } = example('odd/global-reach');
    expect(ask('east → two')).toBe(
      'yes private, both ways er-e.primary er-e.secondary global-reach:er-e.er-w',
    );
    // A circuit that is lost takes its Global Reach with it.
    expect(ask('east → two', ['circuit:er-w'])).toBe('no route');
    expect(ask('east → two', ['location:w'])).toBe('no route');
    expect(ask('east → two', ['peering:er-e.private'])).toBe('no route');
    expect(ask('east → hub', ['location:w'])).toBe('yes private, both ways er-e.primary er-e.secondary');
  });
});
