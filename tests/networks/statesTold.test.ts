// Words that hold in some states only, asked of every state of the library's networks and of odd ones: what is on a
// path, what one more failure does, what is not decided, and what the other sites of a counted office lose.

import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/compare';
import { failover } from '../../src/analysis/failover';
import { effectsOn } from '../../src/analysis/overview/cell';
import { damageBetween } from '../../src/analysis/overview/damage';
import { examine } from '../../src/analysis/overview/examination';
import { lossRows } from '../../src/analysis/overview/losses';
import { pathInView } from '../../src/analysis/report';
import { nextFailures } from '../../src/analysis/resilience';
import { causeSentence } from '../../src/content/causes';
import { aspectText } from '../../src/content/compare/compareWords';
import { finalWords } from '../../src/content/failover/failoverTable';
import { supposableFailures } from '../../src/content/failover/supposable';
import { inSentence } from '../../src/content/names';
import {
  lossCaption,
  lossInWords,
  lossRowName,
  noSingles,
  otherSites,
} from '../../src/content/network/lossWords';
import { answerFacts } from '../../src/content/report/answer';
import { failuresInWords, scenarioFacts } from '../../src/content/report/scenario';
import { nextFailureWords } from '../../src/content/resilience';
import { withFailures } from '../../src/model/scenario';
import { assessedOnce } from '../fixtures/assessedOnce';
import { cases } from '../fixtures/cases';
import { fixtureTopology } from '../fixtures/fixtureTopology';
import { libraryNetworks } from './libraryNetworks';

const odd = ['more/vpn-alone', 'more/behind-an-office', 'more/contradicting', 'more/refusing-exit'].map(
  fixtureTopology,
);
const library = libraryNetworks.map(({ topology }) => topology);

const asked = [...library, ...odd].flatMap((topology) =>
  topology.offices
    .filter(({ users }) => users)
    .flatMap(({ id: office }) =>
      topology.destinations.map(({ id: destination }) => {
        const scenario = { ...topology.opening, office, destination, failures: [] };
        return { topology, scenario, assessment: assessedOnce(topology, scenario) };
      }),
    ),
);

describe('what is listed as on this path', () => {
  it('is crossed by requests or replies, or belongs to a circuit that they take', () => {
    for (const { topology, assessment } of asked) {
      const { requestLinks, replyLinks, question } = assessment;
      const isCrossed = (id: string) => requestLinks.has(id) || replyLinks.has(id);
      const takesCircuit = question.connections.some(({ pipe }) => pipe !== null && isCrossed(pipe));
      const under = topology.vpns.filter(({ tunnels }) => tunnels.some(isCrossed)).map(({ line }) => line);
      for (const id of supposableFailures(assessment)) {
        const target = topology.failureTargets.find((each) => each.id === id);
        const isOnline = [...(target?.links ?? []), id].some(
          (link) => isCrossed(link) || under.includes(link),
        );
        expect(takesCircuit || isOnline || target?.kind === 'node', id).toBe(true);
        if (!takesCircuit) expect(target?.kind, id).not.toBe('circuit');
      }
    }
  });
});

describe('one more failure', () => {
  it('does what the matrix says: it ends, breaks in part, and moves into a tunnel as many times', () => {
    for (const [index, { examination }] of libraryNetworks.entries()) {
      const topology = library[index];
      const questions = asked.filter((each) => each.topology === topology);
      for (const { scenario, assessment } of questions.filter((_, turn) => turn % cases(3, 1) === 0)) {
        const whole = examination.caseOf(scenario.office, scenario.destination);
        if (!(topology && whole) || assessment.outcome.privacy !== 'yes') continue;
        const { core } = assessment.question.office;
        const ends = [core, assessment.service];
        const risks = examination.risks.filter(({ id }) => !ends.includes(id));
        const effects = effectsOn(examination, whole, risks);
        const count = (damage: string) => effects.filter((each) => each.damage === damage).length;
        const next = nextFailures(topology, scenario);
        const counted = (damage: string) => next.filter((each) => each === damage).length;
        expect([
          counted('service-down'),
          counted('in-part'),
          counted('undecided'),
          counted('to-tunnel'),
        ]).toEqual([count('ends'), count('ends-in-part'), count('undecides'), count('to-tunnel')]);
        const words = nextFailureWords(next, 'yes');
        expect(/into a tunnel/.test(words)).toBe(counted('to-tunnel') > 0);
        expect(/in part/.test(words)).toBe(counted('in-part') > 0);
      }
    }
  });
});

describe('a comparison', () => {
  it('tells nothing of a path that is not decided, and calls nothing unanswered that works in part', () => {
    let undecided = 0;
    let partly = 0;
    for (const { topology, scenario, assessment } of asked) {
      const failed = topology.failureTargets.filter(({ id }) => id.startsWith('nat:')).map(({ id }) => [id]);
      for (const failures of [[], ...failed]) {
        const now =
          failures.length === 0 ? assessment : assessedOnce(topology, withFailures(scenario, failures));
        const { left } = compare(topology, now, assessment);
        const told = (['paths', 'carriers', 'stretches', 'reply-path', 'next-failure'] as const).map(
          (aspect) => aspectText(topology, aspect, left),
        );
        if (left.reachability === 'undecided') {
          undecided += 1;
          expect(new Set(told)).toEqual(new Set(['Not decided']));
        } else expect(told).not.toContain('Not decided');
        if (left.reachability !== 'partly') continue;
        partly += 1;
        expect(aspectText(topology, 'private', left)).not.toContain('unanswered');
        expect(aspectText(topology, 'next-failure', left)).toBe('Not told for this state');
      }
    }
    expect(Math.min(undecided, partly)).toBeGreaterThan(0);
  });

  it('says that packets are dropped on the stretch that none passes', () => {
    const topology = fixtureTopology('more/refusing-exit');
    const scenario = { ...topology.opening, office: 'branch', destination: 'service:power-platform' };
    const now = assessedOnce(topology, withFailures(scenario, ['circuit:er']));
    const { left } = compare(topology, now, now);
    expect(aspectText(topology, 'stretches', left)).toMatch(/; dropped there$/);
  });
});

describe('a failover that is not timed', () => {
  it('says whether it did not work before or was not decided', () => {
    for (const { topology, scenario, assessment } of asked.filter((each) => odd.includes(each.topology)))
      for (const { id } of topology.failureTargets.slice(0, 6)) {
        const told = failover(topology, scenario, withFailures(scenario, [id]), 'hold-180');
        if (told.ending !== 'not-timed') continue;
        expect(finalWords(told).includes('is not decided')).toBe(
          assessment.outcome.reachability === 'undecided',
        );
      }
  });
});

describe('a report', () => {
  it('names the peering only where the traffic is meant to take a circuit', () => {
    for (const { topology, scenario, assessment } of asked.filter((_, turn) => turn % 5 === 0)) {
      const block = scenarioFacts(pathInView(topology, scenario, 'in-transit'));
      expect(/"Service",[^\]]*, over /.test(JSON.stringify(block))).toBe(
        assessment.question.over === 'expressroute',
      );
    }
  });

  it('names an office’s only router among what one more failure takes down', () => {
    let met = 0;
    for (const { assessment } of asked.filter((each) => each.assessment.weakEnds.length > 0)) {
      met += 1;
      const told = JSON.stringify(answerFacts(assessment, []));
      const names = assessment.weakEnds.map(({ id }) => inSentence(assessment.topology, id));
      for (const name of names) expect(told).toContain(name);
      expect(told).not.toContain('Links and routers');
    }
    expect(met).toBeGreaterThan(0);
  });

  it('knows that the name of the public services is a plural', () => {
    const [topology] = odd;
    if (!topology) throw new Error('No network');
    expect(failuresInWords(topology, ['node:services'])).toBe('Microsoft’s public services have failed');
    expect(lossCaption({ topology, groups: [] }, ['node:services'])).toBe(
      'While Microsoft’s public services have failed',
    );
    expect(failuresInWords(topology, ['node:internet'])).toMatch(/ has failed$/);
  });
});

describe('two failures in one sentence', () => {
  it('stand apart where one name would run on into the other', () => {
    const topology = library[libraryNetworks.findIndex(({ id }) => id === 'bow-tie')];
    if (!topology) throw new Error('No network');
    const peering = topology.failureTargets.find(({ kind }) => kind === 'peering');
    const [destination] = topology.destinations.filter(({ peering: by }) => by === 'azure-private');
    expect(causeSentence(topology, [peering?.id ?? '', destination?.node ?? ''], [])).toMatch(
      /^[^.]* of [^.]* failed\. [^.]* failed\.$/,
    );
  });
});

describe('who loses what', () => {
  it('gives the other sites of a counted office a row of their own where other failures reach them', () => {
    const network = libraryNetworks.find(({ id }) => id === 'branches');
    if (!network) throw new Error('No network');
    const { examination, file } = network;
    const naming = { topology: examination.compiled.topology, groups: [] };
    const again = examine(examination.compiled);
    const scenario = { ...library[0]?.opening, office: 'branches', destination: 'service:power-platform' };
    const own = ['line:branches.wan', 'office:branches'];
    let apart = 0;
    for (const inside of own)
      for (const outside of [null, 'circuit:er', 'nat:er', 'node:services', 'location:frankfurt']) {
        const failures = outside === null ? [inside] : [inside, outside];
        const asking = { ...scenario, prefer: null, options: [], failures };
        const rows = [...lossRows(file.description, examination, asking)];
        const one = rows.find(({ sites }) => sites === 'one');
        const others = rows.find(({ sites }) => sites === 'others');
        const targets = naming.topology.failureTargets.filter(({ id }) => id === outside);
        const isWorse = naming.topology.destinations.some(({ id }) => {
          const whole = again.caseOf('branches', id);
          const [target] = targets;
          return whole && target && damageBetween(whole.answer, again.answerUnder(whole, target)) !== 'none';
        });
        if (isWorse) apart += 1;
        if (isWorse) expect(others?.group.office, failures.join()).toBe('branches');
        expect(one && otherSites(one, rows)).toBe(others ? null : 'The 239 others are as before.');
        if (others) expect(lossRowName(naming, others)).toBe('The other 239 of 240 branches');
        if (outside !== 'node:services') continue;
        const details = rows.flatMap(({ losses }) => losses.map((loss) => lossInWords(naming, loss)));
        for (const { title, detail, destination } of details)
          if (title === 'Out of reach' && destination.startsWith('service:'))
            expect(detail).toBe('the service itself is down');
      }
    expect(apart).toBeGreaterThan(0);
  });

  it('says of what does not arrive anyway that no failure ends it', () => {
    expect(noSingles('lost')).toMatch(/^It does not arrive/);
    expect(noSingles('undecided')).toMatch(/^It is not decided/);
    expect(noSingles('reached')).toMatch(/^Apart from the office itself/);
  });
});
