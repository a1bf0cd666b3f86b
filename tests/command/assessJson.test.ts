// docs/assess.md lists every field that programs may read, and no other.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { damages } from '../../src/analysis/overview/damage';
import { assessOf } from '../../src/command/assessOf';
import { understand } from '../../src/command/understand';
import { remedies } from '../../src/model/failureKinds';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/assess.md'), 'utf8');
const networks = join(root, 'tests/fixtures/networks');
const texts = [
  ...readdirSync(networks, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.network.yaml'))
    .map((name) => readFileSync(join(networks, name), 'utf8')),
  'network: n\nversion: 1\noffices:\n  a: {circuits: [er]}\n',
  'network: n\nversion: 1\noffices:\n  a: {circuits: [er, eo]}\ncircuits:\n  er: {location: oslo, provider: p, peerings: [private]}\n  eo: {location: unknown-eo, provider: unknown-eo, peerings: [private]}\n',
  'network: n\nversion: 1\noffices:\n  a: {exit: internet}\n  b: {rooters: 2}\nexpect: [{from: a, to: power-platform, be: reachable}]\n',
  // Traffic of which only a part is in a tunnel: now, after a failure, and where another value is assumed.
  `network: n
version: 1
offices:
  lyon: {circuits: [er], vpn: [hub], exit: internet, prefer: [er.primary, vpn, er.secondary]}
  nice: {circuits: [er], vpn: [hub], exit: internet, prefer: [vpn]}
  rome: {circuits: [er], vpn: [hub], exit: internet}
circuits:
  er: {location: paris, provider: p, peerings: [private]}
vnets:
  hub: {circuits: [er], vpn-gateway: active-active}
expect: [{from: lyon, to: hub, be: private, also-without: any one of lines}]
`,
];

/** Where a value stands: "rows[].cells[].office". */
function fieldsOf(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return [`${at}[]`, ...value.flatMap((item) => fieldsOf(item, `${at}[]`))];
  if (value === null || typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, at === '' ? key : `${at}.${key}`));
}

const seen = new Set(
  texts.flatMap((text) => {
    const { out } = assessOf(understand(text).description, text, ['--json']);
    return fieldsOf(JSON.parse([...out].join('')), '');
  }),
);
const listed = [...page.matchAll(/^\| `([\w.[\]]+)` \|/gm)].map(([, field = '']) => field);

describe('docs/assess.md', () => {
  it('lists every field that is printed', () => {
    // A list of objects may be listed by its fields alone.
    const isListed = (field: string) =>
      listed.includes(field) || (field.endsWith('[]') && listed.some((each) => each.startsWith(`${field}.`)));
    expect([...seen].filter((field) => !isListed(field))).toEqual([]);
  });

  it('lists no other', () => {
    expect(listed.length).toBeGreaterThan(90);
    expect(listed.filter((field) => !seen.has(field))).toEqual([]);
  });

  it.each([
    ['damage', damages],
    ['remedy', remedies],
  ])('lists every code of %s', (of, codes) => {
    const [, row = ''] = new RegExp(`^\\| ${of} \\| (.*) \\|$`, 'm').exec(page) ?? [];
    expect([...row.matchAll(/`([\w-]+)`/g)].map(([, code]) => code).sort()).toEqual([...codes].sort());
  });

  it('keeps every code of version 1: programs match them', () => {
    expect(page).toContain('| `version` | 1 |');
    const published =
      'second-router second-line second-connection second-circuit second-location second-provider second-site another-wan second-gateway zone-redundancy second-exit separate-ways change-control refuse-at-exit ends ends-in-part undecides to-internet partly-to-internet to-tunnel partly-to-tunnel improves none';
    const known: ReadonlySet<string> = new Set([...damages, ...remedies]);
    expect(published.split(' ').filter((code) => !known.has(code))).toEqual([]);
  });
});
