import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { asTopology } from '../../src/compile/asTopology';
import { compile } from '../../src/compile/compile';
import { presentTargets } from '../../src/model/topology';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { libraryNetworks } from '../networks/libraryNetworks';

const topologies = [
  ...libraryNetworks.map(({ topology }) => topology),
  ...Array.from({ length: cases(25, 400) }, (_, seed) => asTopology(compile(randomDescription(seed)))),
];

describe('the connections of a question', () => {
  it('are those by which its requests enter Microsoft’s network, intact and with a failure', () => {
    let overGlobalReach = 0;
    for (const [turn, topology] of topologies.entries()) {
      const kinds = new Map(topology.links.map(({ id, kind }) => [id, kind]));
      for (const { id: office } of topology.offices.filter(({ users }) => users)) {
        for (const { id: destination, peering } of topology.destinations) {
          const scenario = { ...topology.opening, office, destination };
          const targets = presentTargets(topology, scenario);
          const { question } = assess(topology, scenario);
          const known = question.connections.flatMap(({ pipe }) => pipe ?? []);
          for (const failures of [[], [targets[turn % targets.length]?.id ?? '']]) {
            const { requests } = assess(topology, { ...scenario, failures }).outcome;
            const isTunnelled = requests.some(({ links }) => links.some((id) => kinds.get(id) === 'tunnel'));
            if (isTunnelled) expect(question.over, topology.name).toMatch(/expressroute|tunnel/);
            if (requests.length > 0) expect(question.over, topology.name).not.toBe('nothing');
            const entered = requests.flatMap(
              ({ links }) => links.find((id) => kinds.get(id) === 'connection') ?? [],
            );
            const by = [topology.name, office, destination, ...failures].join(' ');
            expect(known, by).toEqual(expect.arrayContaining(entered));
          }
          for (const { peerings } of question.connections) expect(peerings).toContain(peering);
          const isJoined = question.circuits.some(
            ({ vnets, services }) => ![...vnets, ...services].includes(destination),
          );
          if (isJoined) overGlobalReach += 1;
        }
      }
    }
    expect(overGlobalReach).toBeGreaterThan(0);
  });
});
