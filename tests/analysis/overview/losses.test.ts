// Who loses what, held against asking every office and destination anew.

import { describe, expect, it } from 'vitest';
import { networkAnswer } from '../../../src/analysis/network/networkAnswer';
import { damageBetween } from '../../../src/analysis/overview/damage';
import { examineIn, lossRows } from '../../../src/analysis/overview/losses';
import { compile } from '../../../src/compile/compile';
import type { NetworkScenario } from '../../../src/model/networkScenario';
import { cases } from '../../fixtures/cases';
import { randomDescription } from '../../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../../fixtures/random';

const pair = ({ reachability, privacy }: { readonly reachability: string; readonly privacy: string }) => ({
  reachability,
  privacy,
});

describe('who loses what', () => {
  it('is what every office is told when it is asked itself, also with a switched option', () => {
    let compared = 0;
    for (let seed = 0; seed < cases(25, 500); seed += 1) {
      const description = randomDescription(seed);
      const compiled = compile(description);
      const { topology } = compiled;
      const chance = chanceFrom(seed);
      const failures = [chance.pick(topology.failureTargets).id, chance.pick(topology.failureTargets).id];
      const [option] = topology.options;
      const scenario: NetworkScenario = {
        office: topology.offices.find(({ users }) => users)?.id ?? '',
        destination: topology.destinations[0]?.id ?? '',
        prefer: null,
        options: option && chance.oneIn(2) ? [option.id] : [],
        failures: [...new Set(failures)].sort(),
      };
      const rows = [...lossRows(description, examineIn(compiled, scenario), scenario)];
      const told = rows.flatMap(({ group }) => group.offices);
      expect([...told].sort()).toEqual(
        topology.offices
          .filter(({ users }) => users)
          .map(({ id }) => id)
          .sort(),
      );
      for (const { group, losses } of rows) {
        for (const office of group.offices) {
          for (const loss of losses) {
            const asked = { ...scenario, office, destination: loss.destination };
            const now = networkAnswer(compiled, asked);
            const intact = networkAnswer(compiled, { ...asked, failures: [] });
            if (!now || !intact) throw new Error(office);
            expect(pair(loss.answer), `seed ${seed} ${office} ${loss.destination}`).toEqual(pair(now));
            expect(loss.damage).toBe(damageBetween(intact, now));
            expect(loss.takesOtherPath).toBe(
              JSON.stringify(intact.carriers) !== JSON.stringify(now.carriers),
            );
            compared += 1;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
