// An office that lists the internet before its WAN: what is said of the choice once its circuit is lost.

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { whyThisPath } from '../../src/analysis/whyThisPath';
import { sceneExplanation } from '../../src/content/explanations/scene';
import { firstToSuppose, supposableFailures } from '../../src/content/failover/supposable';
import { verdictSentence } from '../../src/content/verdictSentence';
import { whyText } from '../../src/content/whyThisPath';
import { described } from './describedCases';

const withPreference = (prefer: string, wan = '') =>
  described(`network: Breakout before the WAN
version: 1
wans: {mpls: {provider: one${wan}}}
offices:
  zurich: {wan: mpls, circuits: [er-geneva], exit: internet, prefer: [${prefer}]}
  bern: {wan: mpls, circuits: [er-bern], exit: {refuses: [power-platform]}}
circuits:
  er-geneva: {location: geneva, provider: two, peerings: [microsoft]}
  er-bern: {location: zurich, provider: three, peerings: [microsoft]}
services: [power-platform]
`);

function told(topology: ReturnType<typeof described>, failures: readonly string[], office = 'zurich') {
  const destination = topology.destinations[0]?.id ?? '';
  const assessment = assess(topology, { office, destination, prefer: null, options: [], failures });
  const { claim, consequence } = verdictSentence(assessment, null);
  const core = whyThisPath(topology, assessment, 'request').find(({ node }) => node === `office:${office}`);
  return {
    verdict: `${claim} ${consequence}`,
    why: core ? whyText(topology, core) : '',
    scene: sceneExplanation(assessment, null).state.text,
  };
}

const lost = ['circuit:er-geneva'];

describe('an office that prefers the internet to its WAN', () => {
  it('goes there by preference, not because only a default route is left', () => {
    const { verdict, why } = told(withPreference('er-geneva, internet, mpls'), lost);
    expect(verdict).toContain('Zurich’s order of preference puts the internet breakout next.');
    expect(why).toMatch(/^By the default route to the public internet:/);
    const second = told(withPreference('er-geneva, internet, mpls', ', default-from: bern'), lost);
    expect(second.why).toMatch(
      /^By the default route to the public internet: the WAN Mpls has a lower local preference/,
    );
  });

  it('has only the default route left where nothing else has one', () => {
    const { verdict, why } = told(withPreference('er-geneva'), [...lost, 'circuit:er-bern']);
    expect(verdict).toContain('Zurich’s default route has taken over.');
    expect(why).toMatch(/^Only the default route is left/);
  });
});

describe('what else is said of what is left', () => {
  it('says that a default route leads to a breakout that blocks, whatever others there are', () => {
    const { verdict } = told(withPreference('er-geneva'), ['circuit:er-bern', 'circuit:er-geneva'], 'bern');
    expect(verdict).toContain(
      'its internet breakout blocks the service. A default route leads its packets there',
    );
  });

  it('says of an office that is down that nothing is sent, and nothing of routes', () => {
    const { scene } = told(withPreference('er-geneva'), ['office:zurich']);
    expect(scene).toBe('The office itself is down, so nothing is sent.');
  });
});

it('supposes first a failure that the traffic crosses, whatever circuit stands first in the file', () => {
  const topology = withPreference('er-geneva');
  const destination = topology.destinations[0]?.id ?? '';
  const firstOf = (office: string) => {
    const now = assess(topology, { office, destination, prefer: null, options: [], failures: [] });
    const ids = supposableFailures(now);
    return [ids[0], firstToSuppose(now, ids)];
  };
  expect(firstOf('zurich')).toEqual(['connection:er-geneva.primary', 'connection:er-geneva.primary']);
  expect(firstOf('bern')).toEqual(['connection:er-geneva.primary', 'connection:er-bern.primary']);
});
