import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LedgerRow, ledger, workOut } from '../../../src/analysis/overview/ledger';
import { readDescription } from '../../../src/format/readDescription';

const rowsOf = (name: string, edit = (text: string) => text): readonly LedgerRow[] => {
  const file = join(import.meta.dirname, `../../fixtures/networks/${name}.network.yaml`);
  return ledger(workOut(readDescription(edit(readFileSync(file, 'utf8'))).description));
};

const inShort = (rows: readonly LedgerRow[]) =>
  rows.flatMap(({ id, otherwise }) => otherwise.map(({ value, weight }) => `${id} ${value}: ${weight}`));

const otherwise = (rows: readonly LedgerRow[], id: string, value: string) =>
  rows.find((row) => row.id === id)?.otherwise.find((each) => each.value === value) ?? expect.fail(id);

describe('the ledger', () => {
  it('lists what decides first, then what failures do otherwise, then what changes nothing', () => {
    expect(inShort(rowsOf('texas-seattle'))).toEqual([
      'circuit:er.route-filter none: answers',
      'office:texas.routers 2: failures',
      'office:seattle.routers 2: failures',
      'circuit:er.last-mile one line: failures',
      'circuit:er.detect hold-10: failures',
      'circuit:er.detect bfd: failures',
      'vnet:azure.gateway zone-redundant: failures',
      'office:texas.firewall shared: nothing',
      'office:texas.firewall everything: nothing',
      'office:seattle.firewall shared: nothing',
      'office:seattle.firewall everything: nothing',
      'office:seattle.multipath no: nothing',
      'circuit:er.layer 2: nothing',
    ]);
    const weights = rowsOf('us-uk').map(({ weight }) => weight);
    expect([...weights].sort()).toEqual(weights);
    expect(new Set(weights)).toEqual(new Set(['answers', 'failures', 'nothing']));
  });

  it('says which failures there would be no more, and which besides', () => {
    const rows = rowsOf('texas-seattle');
    const hits = (value: { before: string | null; after: string | null }, risk: string) =>
      ['service:power-platform', 'vnet:azure'].map((destination) =>
        expect.objectContaining({ risk, office: 'seattle', destination, ...value }),
      );
    expect(otherwise(rows, 'office:seattle.routers', '2').failures).toEqual(
      hits({ before: 'ends', after: null }, 'router:seattle'),
    );
    expect(otherwise(rows, 'circuit:er.last-mile', 'one line').failures).toEqual(
      hits({ before: null, after: 'ends' }, 'line:seattle.er.both'),
    );
  });

  it('says which answers would be others', () => {
    // Requests and replies are spread over both hubs: devices that stand before private peering too see only half.
    const { answers, weight } = otherwise(rowsOf('odd/two-hubs'), 'office:east.firewall', 'everything');
    expect(weight).toBe('answers');
    expect(answers).toEqual([
      {
        office: 'branch',
        destination: 'vnet:hub',
        before: { reachability: 'reached', privacy: 'yes' },
        after: { reachability: 'partly', privacy: 'yes' },
      },
    ]);
  });

  it('says how long a failure would last where that is what changes', () => {
    const { switched, failures } = otherwise(rowsOf('metro-one-router'), 'circuit:er.detect', 'bfd');
    expect(failures).toEqual([]);
    expect(switched?.after.toS).toBeLessThan(2);
    expect(switched?.before.toS).toBeGreaterThan(150);
  });

  it('times no circuit that traffic never takes, and one that stands by', () => {
    const second = '  er2:\n    location: bern\n    provider: carrier-two\n    peerings: [private]\nvnets:';
    const unlinked = (text: string) =>
      text.replace('circuits: [er]\n    exit', 'circuits: [er, er2]\n    exit').replace('vnets:', second);
    const standby = (text: string) =>
      unlinked(text)
        .replace('circuits: [er]\nshared', 'circuits: [er, er2]\nshared')
        .replace('    exit: none', '    exit: none\n    prefer: [er, er2]');
    const timed = (edit: (text: string) => string) =>
      otherwise(rowsOf('metro-one-router', edit), 'circuit:er2.detect', 'bfd');
    expect(timed(unlinked)).toMatchObject({ switched: null, weight: 'nothing' });
    expect(timed(standby).switched?.after.toS).toBeLessThan(2);
  });

  it('takes one of the offices that are alike otherwise, and sees no difference in their names', () => {
    const alike = rowsOf('odd/provider-vpn');
    const exit = alike.find(({ id }) => id === 'office:a.exit') ?? expect.fail();
    expect(exit.alike).toEqual(['a', 'b']);
    expect(alike.some(({ id }) => id === 'office:b.exit')).toBe(false);
    const touched = new Set(
      otherwise(alike, 'office:a.exit', 'internet').failures.map(({ office }) => office),
    );
    expect([...touched]).toEqual(['a']);
  });

  it('lists what is not known of a circuit: its filter, place, provider and virtual network', () => {
    const text = [
      'network: n',
      'version: 1',
      'offices: {a: {circuits: [er, eo]}}',
      'circuits:',
      '  er: {location: oslo, provider: p, peerings: [microsoft, private]}',
      '  eo: {location: unknown-eo, provider: unknown-eo, peerings: [private]}',
      'vnets: {v: {circuits: [er]}}',
    ].join('\n');
    const rows = ledger(workOut(readDescription(text).description));
    const row = (id: string) => rows.find((each) => each.id === id) ?? expect.fail(id);
    expect(row('circuit:er.route-filter')).toMatchObject({ value: 'every service', weight: 'answers' });
    expect(row('circuit:eo.location').otherwise.map(({ value }) => value)).toEqual(['oslo']);
    expect(row('circuit:eo.location')).toMatchObject({ value: 'unknown-eo', others: [] });
    expect(row('circuit:eo.provider').otherwise.map(({ value }) => value)).toEqual(['p']);
    expect(row('circuit:eo.virtual-network')).toMatchObject({ weight: 'answers', opens: true });
    expect(rows.map(({ id }) => id)).not.toContain('circuit:er.virtual-network');
    const named = ledger(
      workOut(
        readDescription(
          text.replace('[microsoft, private]', '{microsoft: {services: [power-platform]}, private: {}}'),
        ).description,
      ),
    );
    expect(named.map(({ id }) => id)).not.toContain('circuit:er.route-filter');
  });

  it('tries what a WAN carries, who runs it, what routers prefer, and where a service is', () => {
    const text = [
      'network: n',
      'version: 1',
      'offices:',
      '  a: {circuits: [er], wan: w, exit: internet}',
      '  b: {wan: w, exit: none}',
      'circuits:',
      '  er:',
      '    location: oslo',
      '    provider: p',
      '    peerings: {microsoft: {communities: [westeurope]}}',
      'wans: {w: {}}',
    ].join('\n');
    const rows = ledger(workOut(readDescription(text).description));
    const changed = (id: string, value: string) =>
      otherwise(rows, id, value).answers.map(
        ({ office, before, after }) =>
          `${office} ${before.reachability} ${before.privacy} → ${after.reachability} ${after.privacy}`,
      );
    expect(changed('wan:w.carries', 'private')).toEqual(['b reached yes → no-route none']);
    expect(changed('office:a.prefer', 'internet')).toContain('a reached yes → reached no');
    expect(changed('service:power-platform.region', 'elsewhere')).toContain('b reached yes → no-route none');
    expect(rows.find(({ id }) => id === 'wan:w.carries')?.others).toEqual(['private']);
    const attached = text
      .replace('wans: {w: {}}', 'wans: {w: {circuits: [eq]}}\nvnets: {v: {circuits: [er, eq]}}')
      .replace('circuits:\n', 'circuits:\n  eq: {location: oslo, provider: q, peerings: [private]}\n')
      .replace('[westeurope]}}', '[westeurope]}, private: {}}');
    const wanToo = otherwise(ledger(workOut(readDescription(attached).description)), 'wan:w.provider', 'p');
    expect(wanToo.weight).toBe('failures');
    expect(wanToo.failures.map(({ risk }) => risk)).toContain('provider:p');
  });
});
