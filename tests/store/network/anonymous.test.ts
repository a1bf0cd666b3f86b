import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workOut } from '../../../src/analysis/overview/ledger';
import { compile } from '../../../src/compile/compile';
import { table } from '../../../src/format/fields/table';
import { readDescription } from '../../../src/format/readDescription';
import { writeDescription } from '../../../src/format/writing/writeDescription';
import type { NetworkDescription } from '../../../src/model/description';
import { withoutNames } from '../../../src/store/network/anonymous';
import { cases } from '../../fixtures/cases';
import { randomDescription } from '../../fixtures/descriptions/randomDescription';

const folder = join(import.meta.dirname, '../../fixtures/networks');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readDescription(readFileSync(join(folder, name), 'utf8')).description);
const all: readonly NetworkDescription[] = [
  ...files,
  ...Array.from({ length: cases(3, 20) }, (_, seed) => randomDescription(seed + 1)),
];

/** A name that tells no more than a new one. */
const isPlain = (name: string) =>
  /^(?:office|circuit|location|provider|wan|network|service|data centre)[- ]\d+$/i.test(name);

/** Words that every file contains. */
const formatWords = new Set(
  ['hub', 'office', 'circuit', 'network', 'internet', 'provider', 'wan'].concat(
    table.flatMap(({ fields }) => fields.map(({ name }) => name)),
  ),
);

/** Every answer, intact and under each failure, without a name. */
function answersOf(description: NetworkDescription) {
  const { overview } = workOut(description);
  return {
    rows: overview.rows.map(({ group, cells }) => ({
      count: group.count,
      cells: cells.map(({ answer, carriers, effects, meetsWish }) => ({
        answer,
        carriers: [carriers.requests.length, carriers.replies.length],
        meetsWish,
        effects: effects.map(({ damage, answer: then }) => ({ damage, then })),
      })),
    })),
    points: overview.singlePoints.map(({ remedy, points }) => [remedy, points.length]),
    expectations: overview.expectations.map(({ holds }) => holds),
  };
}

describe('a description without names', () => {
  it('has the same answers, now and under every single failure', () => {
    for (const description of all)
      expect(answersOf(withoutNames(description)), description.network).toEqual(answersOf(description));
  });

  it('says nothing that the original was called', () => {
    for (const description of all) {
      const text = writeDescription(withoutNames(description));
      const own = [
        description.network,
        ...[description, ...description.offices, ...description.circuits].flatMap(({ note }) => note ?? []),
        ...[
          ...description.offices,
          ...description.circuits,
          ...description.wans,
          ...description.vnets,
        ].flatMap(({ id, name }) => [id, ...(name === undefined ? [] : [name])]),
        ...description.circuits.flatMap(({ location }) => [...location]),
        ...description.shared.flatMap(({ because }) => because ?? []),
      ];
      // Whole words only: an office may be called "a".
      const words = new Set(text.split(/[^\w-]+/));
      for (const name of own) {
        const isOwn = name.length > 2 && !isPlain(name) && !formatWords.has(name.toLowerCase());
        if (isOwn) expect(words.has(name) || (name.includes(' ') && text.includes(name)), name).toBe(false);
      }
    }
  });

  it('numbers each kind for itself, in readable names', () => {
    const { description, messages } = readDescription(
      [
        'network: Two called alike',
        'version: 1',
        'offices: { zurich: { circuits: [er], routers: { east: [er.primary], west: [er.secondary] } } }',
        'circuits: { er: { location: zurich, provider: zurich, bandwidth: 1 Gbps, peerings: [private] } }',
        'vnets: { zurich: { region: switzerlandnorth, circuits: [er] } }',
        'shared: [{ elements: ["office:zurich", "location:zurich", "router:zurich.east", "line:zurich.er.primary"] }]',
      ].join('\n'),
    );
    expect(messages.filter(({ kind }) => kind === 'error')).toEqual([]);
    const nameless = withoutNames(description);
    expect(nameless.shared[0]?.elements.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'office:office-1',
      'location:location-1',
      'router:office-1.r1',
      'line:office-1.circuit-1.primary',
    ]);
    const { topology } = compile(nameless);
    const said = [...topology.nodes, ...topology.boxes, ...topology.failureTargets].flatMap(
      ({ name, inSentence }) => [name, inSentence],
    );
    expect(said).toContain('Office 1');
    expect(said).toContain('Location 1');
    expect(said).toContain('Provider 1');
    expect(said.join()).not.toMatch(
      /(?:office|location|provider|circuit)-\d|the \w+ (?:Office|Location|Provider)/,
    );
  });

  it('reads back as it was written, without an error', () => {
    for (const description of all) {
      const { messages } = readDescription(writeDescription(withoutNames(description)));
      expect(messages.filter(({ kind }) => kind === 'error')).toEqual([]);
    }
  });
});
