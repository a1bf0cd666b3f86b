import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import type { Outcome } from '../../src/analysis/outcome';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { decode } from '../../src/store/urlCodec';
import {
  failureIdOf,
  failureIdOfElement,
  recordedAnswers,
  recordedElements,
  written,
} from '../fixtures/recordedAnswers';

const policies = ['active-active', 'primary-preferred', 'no-breakout', 'filter-empty'];

const statusOf = ({ reachability }: Outcome) => {
  if (reachability === 'no-route') return 'no-route';
  return reachability === 'lost' ? 'blackhole' : reachability === 'reached' ? 'ok' : reachability;
};

const exposureOf = ({ reachability, privacy }: Outcome) => {
  if (reachability !== 'reached') return null;
  return { yes: 'private', no: 'internet', mixed: 'internet+private' }[String(privacy)] ?? privacy;
};

function answered(outcome: Outcome) {
  return {
    status: statusOf(outcome),
    exposure: exposureOf(outcome),
    paths: written(outcome.requests.map(({ nodes }) => nodes)),
    returnPaths: written(outcome.replies.map(({ nodes }) => nodes)),
    droppedAt: written(outcome.lost.map(({ nodes }) => nodes)),
  };
}

let checked = 0;

describe('the built-in network, asked by its address', () => {
  it.each(policies)('answers as the recorded routers did under the policy "%s"', (policy) => {
    const answers = recordedAnswers.filter((answer) => answer.policy === policy);
    expect(answers.length).toBeGreaterThan(240);
    for (const { query, policy: _, ...recorded } of answers) {
      const { choices, notices } = decode(texasSeattle, query);
      expect(notices, query).toEqual([]);
      expect(answered(assess(texasSeattle, choices.scenario).outcome), query).toEqual(recorded);
      checked += 1;
    }
  });

  it('is asked every recorded state of both offices towards both services', () => {
    expect(new Set(recordedAnswers.map(({ status }) => status))).toEqual(
      new Set(['ok', 'blackhole', 'no-route']),
    );
    expect(new Set(recordedAnswers.map(({ exposure }) => exposure))).toEqual(
      new Set(['private', 'internet', null]),
    );
  });

  it('takes the same sessions down with an element as the recorded network did', () => {
    const elements = Object.entries(recordedElements());
    expect(elements.length).toBeGreaterThan(20);
    for (const [element, links] of elements) {
      const target = texasSeattle.failureTargets.find(({ id }) => id === failureIdOfElement[element]);
      expect([...(target?.adjacencies ?? [])].sort(), element).toEqual(
        links.map((link) => failureIdOf[link]).sort(),
      );
    }
  });
});

afterAll(() => {
  console.log(`recorded answers: ${checked} observations met by the built-in network through its address`);
});
