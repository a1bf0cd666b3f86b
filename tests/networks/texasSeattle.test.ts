import { describe, expect, it } from 'vitest';
import { withFailures } from '../../src/model/scenario';
import { failuresAt, nodeWith, selectableIds } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { hasOneOutcome } from '../../src/routing/oneOutcome';
import {
  asked,
  inShort,
  intactScenarios,
  openingScenario,
  singleFailureScenarios,
  wordsOf,
} from '../fixtures/scenarios';

const { nodes, links, boxes, failureTargets, networkFor } = texasSeattle;
const nodeOf = (router: string) => nodeWith(texasSeattle, router);
const linkOf = (adjacency: string) => texasSeattle.linksOf[adjacency]?.join() ?? '';
const peeringOf = (adjacency: string) => texasSeattle.peeringOf[adjacency];
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const opening = networkFor(openingScenario);

describe('the network of the figure', () => {
  it('has ids that an address can join', () => {
    for (const id of [nodes, links, boxes, failureTargets].flatMap(idsOf)) expect(id).toMatch(/^[a-z0-9-]+$/);
    for (const things of [nodes, links, boxes, failureTargets]) {
      expect(new Set(idsOf(things)).size).toBe(things.length);
    }
  });

  it('has links between its own nodes, and each node in exactly one box', () => {
    for (const { ends } of links) expect(idsOf(nodes)).toEqual(expect.arrayContaining([...ends]));
    expect(boxes.flatMap((box) => box.nodes).sort()).toEqual(idsOf(nodes).sort());
    for (const { id, box } of nodes) expect(boxes.find((each) => each.id === box)?.nodes).toContain(id);
  });

  it('draws every adjacency as one link between the routers’ nodes, and nothing else', () => {
    for (const { id, ends } of opening.adjacencies) {
      const link = links.find((each) => each.id === linkOf(id));
      expect([...(link?.ends ?? [])].sort(), id).toEqual(ends.map(nodeOf).sort());
    }
    expect(new Set(opening.adjacencies.map(({ id }) => linkOf(id)))).toEqual(new Set(idsOf(links)));
  });

  it('runs four sessions over the circuit: each peering on each connection', () => {
    const onCircuit = opening.adjacencies.filter(({ id }) => ['primary', 'secondary'].includes(linkOf(id)));
    expect(onCircuit.map(({ id }) => [linkOf(id), peeringOf(id)])).toEqual([
      ['primary', 'microsoft'],
      ['secondary', 'microsoft'],
      ['primary', 'azure-private'],
      ['secondary', 'azure-private'],
    ]);
  });

  it('counts the internet stretch to no peering', () => {
    const without = opening.adjacencies.filter(({ id }) => peeringOf(id) === null).map(({ id }) => id);
    expect(without).toEqual([
      'texas-internet',
      'seattle-internet',
      'internet-microsoft',
      'seattle-pe1',
      'seattle-pe2',
      'pe1-pe2',
    ]);
  });

  it('has sessions between routers that an adjacency joins, in every scenario', () => {
    for (const scenario of singleFailureScenarios) {
      const { routers, adjacencies, sessions } = networkFor(scenario);
      const known = new Set(idsOf(routers));
      const endsOf = new Map(adjacencies.map(({ id, ends }) => [id, [...ends].sort().join()]));
      const wrong = sessions.filter(
        ({ adjacency, from, to }) => endsOf.get(adjacency) !== [from, to].sort().join() || !known.has(from),
      );
      expect(sessions.length).toBeGreaterThan(0);
      expect(wrong, inShort(scenario)).toEqual([]);
    }
  });

  it('gives Seattle a session with the internet only where it has an exit', () => {
    for (const scenario of intactScenarios) {
      const exits = networkFor(scenario).sessions.filter(({ adjacency }) => adjacency === 'seattle-internet');
      expect(exits).toHaveLength(wordsOf(scenario).exit === 'on' ? 2 : 0);
    }
  });

  it('advertises nothing over Microsoft peering without a route filter, though its sessions stay up', () => {
    const filtered = networkFor(withFailures(openingScenario, ['route-filter']));
    const advertised = filtered.sessions.filter(
      ({ from, to }) => from.endsWith('.microsoft') && to.startsWith('pe'),
    );
    expect(advertised.map(({ exports }) => exports)).toEqual([[], []]);
    expect(filtered.sessions).toHaveLength(opening.sessions.length);
  });
});

describe('what can fail', () => {
  const target = (id: string) => failureTargets.find((each) => each.id === id) ?? expect.fail(id);

  it('takes with a router every adjacency that ends there', () => {
    for (const { id } of nodes) {
      const touching = opening.adjacencies.filter(({ ends }) => ends.map(nodeOf).includes(id));
      expect([...target(id).adjacencies].sort(), id).toEqual(idsOf(touching).sort());
    }
  });

  it('takes with one peering both of its sessions and no link', () => {
    expect(target('microsoft-peering').adjacencies).toEqual(['primary-microsoft', 'secondary-microsoft']);
    expect(target('private-peering').adjacencies).toEqual(['primary-private', 'secondary-private']);
    expect(target('microsoft-peering').links).toEqual([]);
  });

  it('leaves every session up with a misconfiguration', () => {
    const misconfigurations = failureTargets.filter(({ kind }) => kind === 'misconfiguration');
    expect(idsOf(misconfigurations)).toEqual(['route-filter', 'shared-nat', 'nat-prefix']);
    for (const { adjacencies } of misconfigurations) expect(adjacencies).toEqual([]);
  });

  it('is offered at the element itself, and at what it belongs to', () => {
    expect(failuresAt(texasSeattle, 'primary', openingScenario).map(({ id }) => id)).toEqual([
      'primary',
      'primary-microsoft',
      'primary-private',
    ]);
    expect(failuresAt(texasSeattle, 'public-internet', openingScenario).map(({ id }) => id)).toEqual([
      'internet',
    ]);
    expect(failuresAt(texasSeattle, 'nowhere', openingScenario)).toEqual([]);
  });

  it('is offered only where there is something to fail', () => {
    const atSeattle = (exit: 'off' | 'on') =>
      failuresAt(texasSeattle, 'seattle', asked({ exit })).map(({ id }) => id);
    expect(atSeattle('on')).toContain('shared-nat');
    expect(atSeattle('off')).not.toContain('shared-nat');
    expect(failuresAt(texasSeattle, 'seattle-internet', openingScenario)).toEqual([]);
  });
});

describe('what can be pointed at', () => {
  it('includes Seattle’s exit only where there is one', () => {
    expect(selectableIds(texasSeattle, openingScenario)).not.toContain('seattle-internet');
    expect(selectableIds(texasSeattle, asked({ exit: 'on' }))).toContain('seattle-internet');
  });

  it('includes circuit, peerings, sessions, and what can be misconfigured here', () => {
    const ids = selectableIds(texasSeattle, openingScenario);
    for (const id of ['circuit', 'microsoft-peering', 'primary-private', 'msee1']) expect(ids).toContain(id);
    for (const id of ['route-filter', 'nat-prefix']) expect(ids).toContain(id);
    expect(ids).not.toContain('shared-nat');
    expect(selectableIds(texasSeattle, asked({ exit: 'on' }))).toContain('shared-nat');
  });
});

it('settles in one way under every preference and misconfiguration, whatever fails', () => {
  for (const scenario of singleFailureScenarios) {
    const network = indexNetwork(networkFor(scenario));
    const prefixes = new Set(network.network.routers.flatMap(({ originates }) => originates));
    for (const prefix of prefixes) expect(hasOneOutcome(network, prefix), prefix).toBe(true);
  }
});
