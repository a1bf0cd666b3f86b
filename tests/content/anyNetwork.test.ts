import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { askable } from '../../src/analysis/network/askable';
import { compile } from '../../src/compile/compile';
import { verdictSentence } from '../../src/content/verdictSentence';
import { readDescription } from '../../src/format/readDescription';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { presentTargets, type Topology } from '../../src/model/topology';
import { textsIn } from './gather';
import { slips } from './slips';
import { toldOf } from './toldOf';

function networkIn(file: string): Topology {
  const text = readFileSync(new URL(`../fixtures/networks/${file}.network.yaml`, import.meta.url), 'utf8');
  const { description } = readDescription(text);
  if (!description) throw new Error(`${file} describes nothing`);
  return askable(compile(description));
}

/** Every office to every destination. */
const questionsOf = (topology: Topology): readonly Scenario[] =>
  topology.offices
    .filter(({ users }) => users)
    .flatMap(({ id: office }) =>
      topology.destinations.map(({ id: destination }) => ({ ...topology.opening, office, destination })),
    );

const odd = networkIn('told/three-offices');

function slipsIn(topology: Topology, scenario: Scenario): readonly string[] {
  return Object.entries(toldOf(topology, scenario)).flatMap(([place, told]) =>
    textsIn(told)
      .filter((text) => !text.startsWith('http') && slips.some((slip) => slip.test(text)))
      .map((text) => `${place}: ${text}`),
  );
}

describe('a network of three offices, one behind another, and two circuits of one connection each', () => {
  it.each(questionsOf(odd).map((scenario) => [scenario.office, scenario.destination, scenario] as const))(
    'is told from %s to %s, intact and with each failure, without an undefined name',
    (_, __, scenario) => {
      expect(slipsIn(odd, scenario)).toEqual([]);
      for (const { id } of presentTargets(odd, scenario)) {
        const failed = withFailures(scenario, [id]);
        const { claim, consequence } = verdictSentence(assess(odd, failed), null);
        expect(
          slips.filter((slip) => slip.test(`${claim} ${consequence}`)),
          `${id}: ${claim}`,
        ).toEqual([]);
      }
      expect(slipsIn(odd, withFailures(scenario, ['line:oslo.er-one.primary']))).toEqual([]);
    },
  );

  const told = (office: string, destination: string, ...failures: string[]) => {
    const scenario = withFailures({ ...odd.opening, office, destination }, failures);
    const { claim, consequence } = verdictSentence(assess(odd, scenario), null);
    return `${claim} ${consequence}`;
  };

  it('says over which circuits an office goes that has none of its own', () => {
    expect(told('bergen', 'vnet:hub')).toBe(
      'Asymmetric: Bergen reaches Hub over the primary connection of er-one and the primary connection of er-two, and replies come back over both connections of er-one and both connections of er-two. It is private up to the resource; no redundancy, as all paths share the office Oslo.',
    );
  });

  it('tells what moves to the internet from what does not', () => {
    const tromso = told('tromso', 'service:power-platform', 'circuit:er-one');
    expect(tromso).toMatch(/public internet/);
    const bergen = told('bergen', 'service:power-platform', 'circuit:er-one');
    expect(bergen).toMatch(/^Bergen cannot reach .*, and none of this traffic crosses the internet\./);
  });
});

describe.each([
  'odd/provider-vpn',
  'odd/two-hubs',
  'odd/global-reach',
  'branches',
  'more/vpn-alone',
  'maximum-one-preferred',
  'more/refusing-exit',
  'more/contradicting',
])('the network %s', (file) => {
  const topology = networkIn(file);

  it('is told from each office without an undefined name', () => {
    for (const scenario of questionsOf(topology)) {
      const { claim, consequence } = verdictSentence(assess(topology, scenario), null);
      expect(
        slips.filter((slip) => slip.test(`${claim} ${consequence}`)),
        claim,
      ).toEqual([]);
    }
    expect(slipsIn(topology, topology.opening)).toEqual([]);
  });
});
