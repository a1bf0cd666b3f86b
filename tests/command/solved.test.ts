import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labOf } from '../../src/command/lab';
import { observedIn } from '../../src/command/observed';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';
import type { NetworkDescription } from '../../src/model/description';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../fixtures/random';
import { type Lab, solve, tableOf } from './solver';

const intact = { office: '', destination: '', prefer: null, options: [], failures: [] };

/** Every observation that the solver sees otherwise, and how many there are in all. */
function compared(description: NetworkDescription, keep: (id: string) => boolean) {
  const compiled = compile(description);
  const network = compiled.networkFor(intact);
  const lab = labOf(compiled, network);
  const kept = Object.fromEntries(Object.entries(lab.failureElements).filter(([id]) => keep(id)));
  const all = [...observedIn(network, lab.flows, kept)];
  const observations = all.flatMap(({ state, seen }) => (seen ? [{ ...state, ...seen }] : []));
  const plain: Lab = JSON.parse(JSON.stringify(lab));
  const tables = new Map<string, ReturnType<typeof tableOf>>();
  let unsettled = 0;
  const different = observations.filter(({ down, from, to, ...seen }) => {
    const flow = plain.flows.find((each) => each.from === from && each.to === to);
    const failed = new Set(down);
    let isSettled = true;
    const tableFor = (prefix: string) => {
      const key = `${prefix} ${down.join()}`;
      if (!tables.has(key)) tables.set(key, tableOf(plain, prefix, failed));
      const table = tables.get(key) ?? null;
      isSettled &&= table !== null;
      return table;
    };
    const listed = (paths: readonly (readonly string[])[]) =>
      paths.map((path) => JSON.stringify(path)).sort();
    const answered = {
      ...seen,
      paths: listed(seen.paths),
      returnPaths: listed(seen.returnPaths),
      droppedAt: seen.droppedAt && listed(seen.droppedAt),
    };
    const solved = flow ? solve(plain, flow, tableFor) : null;
    // All at once, a network of several outcomes swings between them; what is the same in each is answered all the same.
    if (!isSettled) {
      unsettled += 1;
      return false;
    }
    const key = ({ status, paths, returnPaths, droppedAt, exposure, symmetric }: typeof answered) =>
      JSON.stringify({ status, paths, returnPaths, droppedAt, exposure, symmetric });
    return !solved || key(solved as typeof answered) !== key(answered);
  });
  const undecided = all.length - observations.length;
  return { different, checked: observations.length - unsettled, undecided: undecided + unsettled };
}

const folder = join(import.meta.dirname, '../fixtures/networks');
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.network.yaml'),
);

describe('an independent solver', () => {
  it.each(examples)('agrees on every state of %s', (file) => {
    const { description } = readDescription(readFileSync(join(folder, file), 'utf8'));
    const { different, checked } = compared(description, () => true);
    expect(different).toEqual([]);
    expect(checked).toBeGreaterThan(0);
  });

  it('agrees on random descriptions', () => {
    let checked = 0;
    let undecided = 0;
    for (let seed = 1; seed <= cases(20, 600); seed += 1) {
      const chance = chanceFrom(seed);
      const found = compared(randomDescription(seed), () => chance.oneIn(25));
      expect(found.different, `seed ${seed}`).toEqual([]);
      checked += found.checked;
      undecided += found.undecided;
    }
    expect(checked).toBeGreaterThan(300);
    // Contradicting preferences are rare, and what is not answered is no agreement.
    expect(undecided).toBeLessThan(checked / 100);
  });
});
