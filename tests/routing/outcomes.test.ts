import { afterAll, describe, expect, it } from 'vitest';
import { OWN } from '../../src/routing/advertisement';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { hasOneOutcome } from '../../src/routing/oneOutcome';
import { cases } from '../fixtures/cases';
import { type RandomQuestion, randomQuestion } from '../fixtures/networks';
import { contradictingQuestion } from './contradictions';
import { everyOutcome, type Outcomes } from './outcomes';
import { planesOf } from './planes';
import { PREFIX } from './smallNetwork';

const MOST_STATES = 2000;
const seen = { asked: 0, safe: 0, one: 0, several: 0, none: 0 };

const kindOf = ({ stable }: Outcomes) =>
  stable.length > 1 ? 'several' : stable.length === 1 ? 'one' : 'none';

/** What the engine says that each router hands packets to. */
function answersTo({ network, down }: RandomQuestion, prefix: string) {
  const plane = planesOf(network)(down);
  return network.routers.map(({ id }) => {
    const { best, equal, isDecided } = plane.knowledge(id, prefix);
    const choice = best === OWN ? 'own' : equal.map(({ over }) => over.session.adjacency).join();
    return { id, choice, isDecided };
  });
}

function hold(question: RandomQuestion, prefix: string, name: string) {
  const { network } = question;
  if (!network.routers.some(({ originates }) => originates.includes(prefix))) return;
  const outcomes = everyOutcome(question, prefix, MOST_STATES);
  if (outcomes === null) return;
  const { stable, circles } = outcomes;
  seen.asked += 1;
  seen[kindOf(outcomes)] += 1;
  if (hasOneOutcome(indexNetwork(network), prefix)) {
    seen.safe += 1;
    expect([stable.length, circles], name).toEqual([1, false]);
  }
  const answers = answersTo(question, prefix);
  const [first] = stable;
  if (!first)
    expect(
      answers.some(({ isDecided }) => !isDecided),
      name,
    ).toBe(true);
  for (const { id, choice, isDecided } of first ? answers : []) {
    if (stable.some((each) => each[id] !== first?.[id])) expect(isDecided, `${name}, ${id}`).toBe(false);
    else if (isDecided) expect(choice, `${name}, ${id}`).toBe(first?.[id]);
    if (stable.length === 1 && !circles) expect(isDecided, `${name}, ${id}`).toBe(true);
  }
}

describe('held against every order of updates there is, an answer is given only where there is one', () => {
  it('on networks of every kind of policy', () => {
    for (let seed = 0; seed < cases(30, 300); seed += 1)
      hold(randomQuestion(seed), '10.1.2.0/24', `seed ${seed}`);
  });

  it('on networks whose preferences contradict each other', () => {
    for (let seed = 0; seed < cases(200, 1000); seed += 1)
      hold(contradictingQuestion(seed), PREFIX, `seed ${seed}`);
  });

  it('and the networks were not all of one kind', () => {
    expect(seen.asked).toBeGreaterThan(100);
    for (const [kind, times] of Object.entries(seen)) expect(times, kind).toBeGreaterThan(2);
  });
});

afterAll(() => console.log(`outcomes: ${JSON.stringify(seen)}`));
