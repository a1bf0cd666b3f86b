import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { askable } from '../../src/analysis/network/askable';
import { networkAnswer } from '../../src/analysis/network/networkAnswer';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';

const folder = join(import.meta.dirname, '../fixtures/networks');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.network.yaml'),
);

/** Every question about a file, intact and without each location and router, answered in both ways. */
function answersIn(file: string) {
  const { description } = readDescription(readFileSync(join(folder, file), 'utf8'));
  const compiled = compile(description);
  const topology = askable(compiled);
  const failures = topology.failureTargets
    .filter(({ kind }) => kind === 'location' || kind === 'router')
    .map(({ id }) => [id]);
  return topology.offices.flatMap(({ id: office }) =>
    topology.destinations.flatMap(({ id: destination }) =>
      [[], ...failures].map((failed) => {
        const scenario = { ...topology.opening, office, destination, failures: failed };
        const { reachability, privacy } = assess(topology, scenario).outcome;
        const answer = networkAnswer(compiled, scenario);
        return {
          told: `${reachability} ${privacy}`,
          answered: `${answer?.reachability} ${answer?.privacy}`,
          asked: `${office} to ${destination} without ${failed}`,
        };
      }),
    ),
  );
}

describe('a network asked like the article’s', () => {
  it.each(files)('has the answers of its own page: %s', (file) => {
    for (const { told, answered, asked } of answersIn(file)) expect(told, asked).toBe(answered);
  });

  it('says so where preferences contradict each other', () => {
    const answers = answersIn('more/contradicting.network.yaml');
    expect(answers.filter(({ told }) => told.includes('undecided')).length).toBeGreaterThan(0);
  });
});
