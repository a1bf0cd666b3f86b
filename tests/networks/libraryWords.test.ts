// What the page says of networks of the library that only some of them show: weights, asymmetry, what is missing.

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { judgeRequirement } from '../../src/analysis/judgeRequirement';
import { networkAnswer, replyDecisions } from '../../src/analysis/network/networkAnswer';
import { checkExpectation } from '../../src/analysis/overview/expectations';
import { pathInView } from '../../src/analysis/report';
import { answerWords, reasonWords } from '../../src/content/assess/answers';
import { triedWords, untriedWords } from '../../src/content/assess/expectations';
import { asymmetryText } from '../../src/content/asymmetry';
import { sceneExplanation } from '../../src/content/explanations/scene';
import { supposableFailures } from '../../src/content/failover/supposable';
import { inSentence } from '../../src/content/names';
import { hopsOf } from '../../src/content/network/hopWords';
import { missingFrom } from '../../src/content/network/missingWords';
import { symmetryText } from '../../src/content/pathWords';
import { predictabilityHeading } from '../../src/content/predictabilityForPath';
import { scenarioFacts } from '../../src/content/report/scenario';
import { verdictSentence } from '../../src/content/verdictSentence';
import type { LibraryId } from '../../src/model/library';
import { toldOf } from '../../src/store/network/derived';
import { failureRows } from '../../src/store/network/failureRows';
import { pointsAmong, singleFailuresOf } from '../../src/store/network/losses';
import { libraryNetworks } from './libraryNetworks';

function asked(id: LibraryId, office: string, destination: string, ...failures: readonly string[]) {
  const network = libraryNetworks.find((each) => each.id === id);
  const told =
    network && toldOf(network.file.text, { office, destination, prefer: '', options: [], failures });
  if (!told) throw new Error(id);
  return { ...told, assessment: assess(told.topology, told.answer.scenario) };
}

const reasonsBack = ({ compiled, topology, answer }: ReturnType<typeof asked>) => {
  const decisions = replyDecisions(compiled, answer.scenario);
  return answer.replies.flatMap((path) => hopsOf(topology, path, decisions).map(({ why }) => why ?? ''));
};

describe('the reasons for a reply', () => {
  it('name the weights of connections, a longer AS path and ExpressRoute before a VPN', () => {
    expect(reasonsBack(asked('one-preferred', 'london', 'vnet:hub')).join(' ')).toContain(
      'ER Amsterdam have a lower connection weight here',
    );
    expect(reasonsBack(asked('vpn-behind', 'denver', 'vnet:hub')).join(' ')).toMatch(
      /Azure prefers ExpressRoute to the route of .*VPN/,
    );
  });

  it('are there for every router on the path, and name the next one, of every question', () => {
    for (const { examination } of libraryNetworks) {
      const { compiled } = examination;
      const { topology } = compiled;
      for (const office of topology.offices.filter(({ users }) => users))
        for (const destination of topology.destinations) {
          const scenario = {
            office: office.id,
            destination: destination.id,
            prefer: null,
            options: [],
            failures: [],
          };
          const answer = networkAnswer(compiled, scenario);
          const decisions = replyDecisions(compiled, scenario);
          for (const path of answer?.replies ?? [])
            hopsOf(topology, path, decisions).forEach(({ id, why }, index) => {
              const next = path.nodes[index + 1];
              expect(why, id).toBeTruthy();
              if (next !== undefined)
                expect(why?.toLowerCase()).toContain(inSentence(topology, next).toLowerCase());
            });
        }
    }
  });

  it('say which requests are answered where replies go to several addresses', () => {
    const [first, , , last] = reasonsBack(asked('one-duct', 'lyon', 'service:power-platform')).filter((why) =>
      why.startsWith('Answers requests'),
    );
    expect(first).toMatch(
      /^Answers requests over the circuit ER Paris\. The Microsoft edge on the primary connection of ER Paris /,
    );
    expect(last).toMatch(
      /^Answers requests over the circuit ER Marseille\. The Microsoft edge on the primary connection of ER Marseille /,
    );
    expect(reasonsBack(asked('branches', 'branches', 'service:power-platform')).join()).not.toMatch(
      /Answers requests/,
    );
  });
});

describe('the question of a report', () => {
  const facts = (id: LibraryId, office: string, destination: string, ...failures: readonly string[]) => {
    const { topology, answer } = asked(id, office, destination, ...failures);
    const { facts } = scenarioFacts(pathInView(topology, answer.scenario, 'in-transit'));
    return Object.fromEntries(facts.map(([name, { text }]) => [name, text]));
  };

  it('names the default route over a WAN, and whose breakout it leads to', () => {
    for (const failures of [[], ['circuit:er']])
      expect(facts('branches', 'branches', 'service:power-platform', ...failures)['Internet breakout']).toBe(
        'None of its own; a default route leads over Branch WAN to the internet breakout of Kassel',
      );
    expect(facts('two-continents', 'chicago', 'service:power-platform')['Internet breakout']).not.toMatch(
      /WAN/,
    );
  });

  it('names the path that is taken with nothing failed, and the circuits that are not preferred', () => {
    for (const failures of [[], ['exit:munich']]) {
      const told = facts('branches', 'munich', 'service:power-platform', ...failures);
      expect(told['Intended path']).toBe('The public internet, over its own internet line');
      expect(told['Not preferred']).toBe('ExpressRoute, by both connections');
      expect(told.Connections).toBeUndefined();
    }
  });
});

describe('an asymmetric path', () => {
  it('is called so in verdict and Path panel exactly where the engine sends replies over other circuits', () => {
    let asymmetric = 0;
    for (const { id, examination } of libraryNetworks)
      for (const office of examination.compiled.topology.offices.filter(({ users }) => users))
        for (const destination of examination.compiled.topology.destinations) {
          const { answer, assessment } = asked(id, office.id, destination.id);
          const { requests, replies } = answer.carriers;
          const differs = replies.length > 0 && requests.join() !== replies.join();
          if (differs) asymmetric += 1;
          const { claim, consequence } = verdictSentence(assessment, null);
          expect(`${claim} ${consequence}`.includes('Asymmetric'), `${id} ${office.id}`).toBe(differs);
          expect(asymmetryText(assessment) !== null, `${id} ${office.id}`).toBe(differs);
        }
    expect(asymmetric).toBeGreaterThan(1);
  });

  it('is told beside the picture and in the predictability panel as well', () => {
    for (const [id, office, destination] of [
      ['bow-tie', 'amsterdam', 'vnet:north'],
      ['one-preferred', 'london', 'vnet:archive'],
    ] as const) {
      const { assessment } = asked(id, office, destination);
      expect(sceneExplanation(assessment, null).state.text).toContain('Asymmetric: requests take');
      const { statements } = predictabilityHeading(assessment, assessment);
      expect(statements[0]?.text).toMatch(/^Asymmetric: .* do not load the same lines/);
    }
  });

  it('is not said where replies differ between the office’s own routers alone', () => {
    for (const [id, office] of [
      ['branches', 'branches'],
      ['one-duct', 'lyon'],
      ['two-continents', 'chicago'],
    ] as const) {
      const text = symmetryText(asked(id, office, 'service:power-platform').assessment, 'request');
      expect(text).not.toMatch(/another path/);
    }
  });

  it('speaks of a stateful firewall only where one stands on it', () => {
    const { topology, assessment } = asked('bow-tie', 'amsterdam', 'vnet:north');
    expect(topology.firewalls).toEqual([]);
    expect(asymmetryText(assessment)).toBe(
      'Asymmetric: requests take both connections of ER Amsterdam, and replies both connections of ER Dublin.',
    );
  });
});

describe('what can be tried in the failover topic', () => {
  it('is everything that can fail', () => {
    for (const { id, examination } of libraryNetworks) {
      const { topology } = examination.compiled;
      const [office] = topology.offices.filter(({ users }) => users);
      const [destination] = topology.destinations;
      const { assessment } = asked(id, office?.id ?? '', destination?.id ?? '');
      const first = supposableFailures(assessment);
      const others = failureRows(topology, (target) => !first.includes(target.id));
      const all = [...first, ...others.flatMap(({ targets }) => targets.map((target) => target.id))];
      expect(new Set(all).size).toBe(all.length);
      for (const risk of topology.failureTargets.filter(({ isRisk }) => isRisk))
        expect(all).toContain(risk.id);
    }
  });
});

describe('a tunnel', () => {
  it('is never said to protect more than the judgement on protection in transit allows', () => {
    const { assessment } = asked('vpn-behind', 'denver', 'vnet:hub', 'circuit:er');
    expect(judgeRequirement(assessment, 'in-transit').reasons).toEqual(['tunnel-protects-part']);
    const { consequence } = verdictSentence(assessment, null);
    expect(consequence).toContain('between its two ends and no further');
  });
});

describe('a private path that one circuit or building ends', () => {
  it('is not headed as if nothing could end it', () => {
    for (const office of ['basel', 'bern']) {
      const { title } = sceneExplanation(asked('three-tiers', office, 'vnet:hub').assessment, null);
      expect(title, office).toBe('Private, and one link or router may fail');
    }
  });
});

describe('packets that follow a default route and are dropped', () => {
  it('go out to the internet in every list of answers', () => {
    const told = asked('one-duct', 'lyon', 'vnet:hub', 'shared:shared-1');
    const words = answerWords(told.answer, 'azure-private');
    expect(words).toBe('out of reach: packets go out to the public internet and are dropped');
    expect(reasonWords(told.answer)).toBe('packets go out to the public internet and are dropped');
    expect(told.assessment.state).toBe('dropped-on-internet');
  });
});

describe('what a path lacks', () => {
  const missing = (id: LibraryId, office: string, destination: string, ...failures: readonly string[]) => {
    const told = asked(id, office, destination, ...failures);
    const points = pointsAmong(told, [...singleFailuresOf(told)].flat());
    return missingFrom({ topology: told.topology, groups: [] }, points).map(({ title }) => title);
  };

  it('is not a second location where there are two', () => {
    for (const failures of [[], ['shared:shared-1']]) {
      const titles = missing('one-duct', 'lyon', 'service:power-platform', ...failures);
      expect(titles).toContain('Separate paths, against the loss of');
      expect(titles.join()).not.toMatch(/location|circuit,/);
    }
    expect(missing('three-tiers', 'basel', 'vnet:hub').join()).toContain('A second peering location');
  });
});

describe('an expectation', () => {
  it('says what was tried and what was not', () => {
    const duct = libraryNetworks.find(({ id }) => id === 'one-duct');
    const [expectation] = duct?.file.description.expect ?? [];
    if (!duct || !expectation) throw new Error('one-duct');
    const result = checkExpectation(duct.examination, expectation);
    expect(triedWords(result)).toBe(
      'With nothing failed, and without each of two circuits, two locations, two providers, four connections, two routers and one internet breakout, one at a time',
    );
    expect(untriedWords(result)).toEqual([
      'Lines, shared risks, failures of other kinds, and two failures at once',
    ]);
    expect(untriedWords({ ...result, tried: [{ kind: 'exits', count: 0 }], untried: [] })).toEqual([
      'Failures of other kinds, and two failures at once',
      'There are no internet breakouts to fail',
    ]);
  });
});
