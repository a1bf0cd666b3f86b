// Names and the order of the file mean nothing: renamed, or written in another order, a network answers the same.

import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import type { NetworkDescription } from '../../src/model/description';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { type Chance, chanceFrom } from '../fixtures/random';
import { answer } from './answer';

type Rename = (id: string) => string;

/** Ids of services keep theirs: "microsoft-365" is a name with a meaning. */
function renamed(description: NetworkDescription, rename: Rename): NetworkDescription {
  const { offices, circuits, wans, vnets, services, shared } = description;
  const part = (each: { circuit: string; side?: 'primary' | 'secondary' | undefined }) => ({
    ...each,
    circuit: rename(each.circuit),
  });
  return {
    network: 'x',
    offices: offices.map((office) => ({
      ...office,
      id: rename(office.id),
      name: undefined,
      circuits: office.circuits.map(rename),
      wans: office.wans.map(rename),
      vpn: office.vpn.map(rename),
      routers:
        typeof office.routers === 'object'
          ? office.routers.map(({ id, ends }) => ({ id: rename(id), ends: ends.map(part) }))
          : office.routers,
      prefer: office.prefer?.map((each) => {
        if (each.kind === 'circuit') return { ...each, part: part(each.part) };
        return each.kind === 'wan' ? { ...each, wan: rename(each.wan) } : each;
      }),
    })),
    circuits: circuits.map((circuit) => ({
      ...circuit,
      id: rename(circuit.id),
      location:
        circuit.location.length === 2
          ? ([rename(circuit.location[0]), rename(circuit.location[1])] as const)
          : ([rename(circuit.location[0])] as const),
      reach:
        circuit.reach.kind === 'provider'
          ? { kind: 'provider', provider: rename(circuit.reach.provider) }
          : circuit.reach,
      globalReach: circuit.globalReach.map(rename),
    })),
    wans: wans.map((wan) => ({
      ...wan,
      id: rename(wan.id),
      provider: wan.provider === undefined ? undefined : rename(wan.provider),
      circuits: wan.circuits.map(rename),
      defaultFrom: wan.defaultFrom === undefined ? undefined : rename(wan.defaultFrom),
    })),
    vnets: vnets.map((vnet) => ({
      ...vnet,
      id: rename(vnet.id),
      circuits: vnet.circuits.map((link) => ({ ...link, circuit: rename(link.circuit) })),
      peered: vnet.peered && { ...vnet.peered, hub: rename(vnet.peered.hub) },
    })),
    services,
    shared: shared.map((each) => ({
      ...each,
      elements: each.elements.map(({ kind, id }) => ({ kind, id: id.split('.').map(rename).join('.') })),
    })),
    expect: [],
  };
}

const words = [
  ...['', '1', '2', 'vpn1', 'vpn2', 'primary', 'secondary', 'both', 'first', 'second'],
  ...['microsoft', 'private', 'internet', 'wan'],
];

/** Words of the format stay what they are. */
const keeping =
  (rename: Rename): Rename =>
  (id) =>
    words.includes(id) ? id : rename(id);

/**
 * Elements in another order. Offices keep theirs where they share a circuit with several pools, because these are
 * dealt in the order of the file; `prefer` and `nat` are ordered themselves.
 */
function shuffled(description: NetworkDescription, chance: Chance): NetworkDescription {
  const { offices, circuits, wans, vnets, services } = description;
  const isDealt = circuits.some(({ microsoft }) => (microsoft?.nat.length ?? 0) > 1);
  return {
    ...description,
    offices: (isDealt ? offices : chance.shuffled(offices)).map((office) => ({
      ...office,
      circuits: chance.shuffled(office.circuits),
      wans: chance.shuffled(office.wans),
      vpn: chance.shuffled(office.vpn),
    })),
    circuits: chance
      .shuffled(circuits)
      .map((each) => ({ ...each, globalReach: chance.shuffled(each.globalReach) })),
    wans: isDealt ? wans : chance.shuffled(wans),
    vnets: chance.shuffled(vnets).map((vnet) => ({ ...vnet, circuits: chance.shuffled(vnet.circuits) })),
    services: chance.shuffled(services),
  };
}

/** Every answer of the network, under each of these sets of failures; ids are told as `tell` has them. */
function answers(
  description: NetworkDescription,
  risks: readonly (readonly string[])[],
  tell: Rename = (id) => id,
): string[] {
  const compiled = compile(description);
  const told = (ways: string) =>
    ways
      .split(' ')
      .map((way) => inEach(way, tell))
      .sort();
  return risks
    .flatMap((failures) =>
      compiled.topology.offices.flatMap(({ id }) =>
        compiled.topology.destinations.map((destination) => {
          const { works, exposure, out, back } = answer(compiled, id, destination.id, { failures });
          const asked = [tell(id), inEach(destination.id, tell), ...told(failures.join(' '))];
          return [...asked, works, exposure, 'out', ...told(out), 'back', ...told(back)].join(' ');
        }),
      ),
    )
    .sort();
}

/** The ids in "kind:one.two" or "one.two", each by itself. */
function inEach(name: string, rename: Rename): string {
  const [first = '', rest] = name.split(':');
  if (first === 'shared' || first === 'service') return name;
  const ids = (rest ?? first).split('.').map(rename);
  // The two circuits that Global Reach joins stand in the order of the alphabet.
  const renamedIds = (first === 'global-reach' ? ids.sort() : ids).join('.');
  return rest === undefined ? renamedIds : `${first}:${renamedIds}`;
}

function someRisks(description: NetworkDescription, chance: Chance): string[][] {
  const { failureTargets } = compile(description).topology;
  return [
    [],
    ...chance
      .shuffled(failureTargets.filter(({ isRisk }) => isRisk))
      .slice(0, 5)
      .map(({ id }) => [id]),
  ];
}

/** Backwards, so that the alphabet has another order. */
const backwards = keeping((id) => `q${[...id].reverse().join('')}`);
const forwards = keeping((id) => [...id.slice(1)].reverse().join(''));

const tens = Array.from({ length: cases(2, 10) }, (_, index) => index);

describe('a network answers the same', () => {
  it.each(tens)('in another order of the file, ten random descriptions from %i0', (ten) => {
    for (let seed = 10 * ten; seed < 10 * (ten + 1); seed += 1) {
      const description = randomDescription(seed);
      const chance = chanceFrom(seed);
      const risks = someRisks(description, chance);
      const other = answers(shuffled(description, chance), risks);
      expect(other, `seed ${seed}`).toEqual(answers(description, risks));
    }
  });

  it.each(tens)('under other names, ten random descriptions from %i0', (ten) => {
    for (let seed = 10 * ten; seed < 10 * (ten + 1); seed += 1) {
      const description = randomDescription(seed);
      const risks = someRisks(description, chanceFrom(seed));
      const named = risks.map((failures) => failures.map((id) => inEach(id, backwards)));
      const other = answers(renamed(description, backwards), named, forwards);
      expect(other, `seed ${seed}`).toEqual(answers(description, risks));
    }
  });
});
