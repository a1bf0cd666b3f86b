import { describe, expect, it } from 'vitest';
import { exposureAdded, saysTheSame } from '../../../src/analysis/exposure';
import type { Judgement } from '../../../src/analysis/judge';
import { askable } from '../../../src/analysis/network/askable';
import { judgementOf } from '../../../src/analysis/outcome';
import { damageBetween, severityOf } from '../../../src/analysis/overview/damage';
import { examine } from '../../../src/analysis/overview/examination';
import { checkExpectation } from '../../../src/analysis/overview/expectations';
import { overview } from '../../../src/analysis/overview/overview';
import { resilience } from '../../../src/analysis/resilience';
import { compile } from '../../../src/compile/compile';
import { readDescription } from '../../../src/format/readDescription';
import { riskKinds } from '../../../src/model/description';

// Requests of the office A take the tunnel, and replies the circuit.
const { description } = readDescription(`network: n
version: 1
offices:
  a: {circuits: er, vpn: hub, exit: internet, prefer: [vpn, er]}
  b: {circuits: er, exit: none}
circuits: {er: {location: oslo, provider: p, peerings: [private]}}
vnets: {hub: {circuits: er, vpn-gateway: active-active}}
expect:
  - {from: a, to: hub, be: private, also-without: [${riskKinds.join(', ')}]}
`);
const compiled = compile(description);
const examination = examine(compiled);
const topology = askable(compiled);
const scenario = { office: 'a', destination: 'vnet:hub', prefer: null, options: [], failures: [] };

const works = (privacy: Judgement['privacy'], isInPart = false): Judgement => ({
  reachability: 'reached',
  privacy,
  ...(isInPart ? { isInPartTunnelled: true } : {}),
});
/** Least exposed first. */
const inOrder = [works('yes'), works('encrypted', true), works('encrypted'), works('mixed'), works('no')];

describe('two answers', () => {
  it('are told apart wherever one is more exposed than the other, with encryption of a part between', () => {
    for (const [index, before] of inOrder.entries()) {
      for (const [place, after] of inOrder.entries()) {
        expect(Math.sign(exposureAdded(before, after))).toBe(Math.sign(place - index));
        expect(saysTheSame(before, after)).toBe(place === index);
        const damage = damageBetween(before, after);
        expect(damage === 'none').toBe(place === index);
        expect(damage === 'improves').toBe(place < index);
        expect(severityOf(damage) > 0).toBe(place > index);
      }
    }
    expect(damageBetween(works('encrypted', true), works('encrypted'))).toBe('to-tunnel');
  });
});

describe('traffic that is partly in a tunnel', () => {
  it('is wholly in it without its circuit, in the matrix as in the table of failures', () => {
    expect(judgementOf(topology, scenario)).toEqual(works('encrypted', true));
    const [{ cells = [] } = {}] = overview(description, examination).rows;
    const effects = cells.find(({ destination }) => destination === 'vnet:hub')?.effects ?? [];
    const lost = { answer: works('encrypted'), damage: 'to-tunnel' };
    expect(effects.find(({ risk }) => risk === 'circuit:er')).toMatchObject(lost);
    const row = resilience(topology, scenario).find(({ failures }) => failures.join() === 'circuit:er');
    expect(row).toMatchObject({ damage: 'to-tunnel', privacy: 'encrypted' });
  });

  it('is told under each failure of an expectation as it is then, and never without the office that asks', () => {
    const [expectation] = description.expect;
    if (!expectation) return expect.fail();
    const disproofs = checkExpectation(examination, expectation).of.flatMap((each) => each.disproofs);
    for (const { failures, answer } of disproofs)
      expect(answer, failures.join()).toEqual(judgementOf(topology, { ...scenario, failures }));
    const all = disproofs.flatMap(({ failures }) => failures);
    expect(all).toContain('office:b');
    expect(all).toContain('circuit:er');
    expect(all).not.toContain('office:a');
  });
});
