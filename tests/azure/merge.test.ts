import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import { mergedInto } from '../../src/azure/merge';
import { readDescription } from '../../src/format/readDescription';
import { edited } from '../../src/format/writing/edit';
import { azureInputs } from '../fixtures/azureExpectations';

const textOf = (file: string) => azureInputs.find((input) => input.file === file)?.text ?? '';
const described = (...texts: string[]) => describe(texts.map((text) => ({ text })));
const lines = (text: string) => new Set(text.split('\n'));
const changedLines = (before: string, after: string) =>
  [...lines(after)].filter((line) => !lines(before).has(line));

const inventory = textOf('inventory.txt');
const first = described(inventory).text ?? '';

suite('a later paste', () => {
  for (const { file, text } of azureInputs) {
    const before = described(text);
    if (before.text === undefined) continue;
    it(`changes nothing where it says the same: ${file}`, () => {
      expect(mergedInto(before.text ?? '', before.described)).toEqual({ text: before.text, changes: [] });
    });
  }

  /** As people work on it: names, answers, comments. */
  const worked = (
    edited(first, [
      { kind: 'set', path: ['circuits', 'er-lon-01', 'detect'], value: 'bfd' },
      { kind: 'set', path: ['offices', 'office-er-lon-01', 'routers'], value: '2' },
      { kind: 'set', path: ['vnets', 'vnet-hub-uk', 'gateway'], value: 'one-zone' },
      { kind: 'set', path: ['offices', 'paris'], value: { exit: 'internet' }, comment: 'ours too' },
    ]) ?? ''
  ).replace('network: From Azure', 'network: Ours  # renamed');

  it('brings up to date what Azure says and keeps what people said', () => {
    const later = inventory.replaceAll('"bandwidthInMbps": 1000', '"bandwidthInMbps": 2000');
    const merged = mergedInto(worked, described(later).described);
    expect(changedLines(worked, merged?.text ?? '')).toEqual([
      expect.stringMatching(/^ {4}bandwidth: 2 Gbps {3}# bandwidthInMbps, line \d+$/),
      expect.stringMatching(/^ {4}bandwidth: 2 Gbps {3}# bandwidthInMbps, line \d+$/),
    ]);
    expect(merged?.changes).toEqual([
      { kind: 'updated', path: ['circuits', 'er-lon-01', 'bandwidth'], before: '1 Gbps', after: '2 Gbps' },
      { kind: 'updated', path: ['circuits', 'er-ams-01', 'bandwidth'], before: '1 Gbps', after: '2 Gbps' },
      {
        kind: 'kept',
        path: ['vnets', 'vnet-hub-uk', 'gateway'],
        before: 'one-zone',
        after: 'zone-redundant',
      },
    ]);
  });

  it('adds what is new, and tells what it does not show', () => {
    const merged = mergedInto(
      worked,
      described(textOf('show-both-peerings.json'), textOf('show.yaml')).described,
    );
    const { description, messages } = readDescription(merged?.text ?? '');
    expect(messages.filter(({ kind }) => kind === 'error')).toEqual([]);
    expect(description.circuits.map(({ id }) => id)).toEqual(['er-lon-01', 'er-ams-01', 'er-mun-22']);
    expect(description.offices.map(({ id }) => id)).toContain('office-er-mun-22');
    expect(merged?.changes).toContainEqual({ kind: 'not-shown', path: ['circuits', 'er-ams-01'] });
  });

  it('keeps a filter that somebody filled in until Azure shows it', () => {
    const without = described(textOf('show.yaml'));
    const answered =
      edited(without.text ?? '', [
        {
          kind: 'set',
          path: ['circuits', 'er-mun-22', 'peerings', 'microsoft', 'communities'],
          value: ['westeurope'],
        },
      ]) ?? '';
    expect(mergedInto(answered, without.described)).toEqual({ text: answered, changes: [] });
    const filter = JSON.stringify({
      name: 'rf-de',
      type: 'Microsoft.Network/routeFilters',
      resourceGroup: 'rg-er',
      rules: [{ access: 'Allow', communities: ['12076:51041'] }],
    });
    const merged = mergedInto(answered, described(textOf('show.yaml'), filter).described);
    expect(merged?.text).toContain('communities: [germanywestcentral]');
    expect(merged?.changes.map(({ kind }) => kind)).toEqual(['updated']);
  });

  it('makes no office again of a site that somebody said is one of the offices', () => {
    const question = described(inventory).questions.find(({ code }) => code === 'offices');
    const same = question?.answers.find(({ code }) => code === 'site-is-office');
    const answered = edited(first, same?.edits ?? []) ?? '';
    expect(readDescription(answered).description.offices.map(({ id }) => id)).not.toContain('lng-leeds');
    const merged = mergedInto(answered, described(inventory).described);
    expect(merged?.text).toBe(answered);
    expect(merged?.changes.map(({ kind }) => kind)).toEqual(['kept']);
  });

  it('is refused where the text cannot be parsed', () => {
    expect(mergedInto('a: [', described(inventory).described)).toBeUndefined();
  });

  const change = (text: string, ...edits: Parameters<typeof edited>[1]) => edited(text, edits) ?? '';
  const base = described(inventory).described;

  it('tells what a person wrote from what Azure said before, field by field', () => {
    const mine = change(
      first,
      { kind: 'set', path: ['circuits', 'er-lon-01', 'bandwidth'], value: '5 Gbps' },
      { kind: 'remove', path: ['circuits', 'er-ams-01', 'sku'] },
      { kind: 'set', path: ['vnets', 'vnet-hub-uk', 'region'], value: 'ukwest' },
    );
    const later = described(
      inventory.replaceAll('"bandwidthInMbps": 1000', '"bandwidthInMbps": 2000'),
    ).described;
    const merged = mergedInto(mine, later, base);
    expect(merged?.changes.filter(({ kind }) => kind !== 'updated')).toMatchObject([
      { kind: 'kept', path: ['circuits', 'er-lon-01', 'bandwidth'], before: '5 Gbps', after: '2 Gbps' },
      { kind: 'kept', path: ['circuits', 'er-ams-01', 'sku'] },
      { kind: 'kept', path: ['vnets', 'vnet-hub-uk', 'region'], before: 'ukwest' },
    ]);
    const { circuits, vnets } = readDescription(merged?.text ?? '').description;
    expect(circuits.map(({ bandwidthMbps, sku }) => [bandwidthMbps, sku])).toEqual([
      [5000, expect.anything()],
      [2000, undefined],
    ]);
    expect(vnets[0]?.region).toBe('ukwest');
  });

  it('keeps peerings, a provider and a pool that somebody gave, and says what Azure has', () => {
    const mine = change(
      first,
      { kind: 'set', path: ['circuits', 'er-ams-01', 'peerings', 'microsoft'], value: {} },
      {
        kind: 'set',
        path: ['circuits', 'er-lon-01', 'peerings', 'microsoft', 'nat'],
        value: '198.51.100.0/28',
      },
      { kind: 'set', path: ['circuits', 'er-lon-01', 'provider'], value: 'another' },
    );
    const hasMicrosoft = first.split('er-ams-01:').at(-1)?.includes('microsoft') === true;
    const merged = mergedInto(mine, base, base);
    expect(merged?.text).toBe(mine);
    expect(merged?.changes.map(({ kind, path }) => [kind, path.join('.')])).toEqual([
      ['kept', 'circuits.er-lon-01'],
      ['kept', 'circuits.er-lon-01.peerings.microsoft.nat'],
      ...(hasMicrosoft ? [] : [['kept', 'circuits.er-ams-01.peerings.microsoft']]),
    ]);
  });

  it('makes no second office for a circuit that ends at named routers, or at a WAN', () => {
    const both = described(inventory, textOf('show.yaml'));
    const office = change(first, {
      kind: 'set',
      path: ['offices', 'ours'],
      value: { routers: { one: ['er-mun-22'] }, exit: 'internet' },
    });
    const merged = mergedInto(office, both.described, base);
    expect(
      Object.fromEntries(
        readDescription(merged?.text ?? '').description.offices.map((each) => [each.id, each.circuits]),
      ),
    ).toMatchObject({ ours: ['er-mun-22'] });
    expect(merged?.text).not.toContain('office-er-mun-22');
  });

  it('brings nothing back that somebody took out', () => {
    const without = change(
      first,
      { kind: 'remove', path: ['offices', 'lng-leeds'] },
      { kind: 'remove', path: ['vnets', 'vnet-spoke-app'] },
    );
    const merged = mergedInto(without, base, base);
    expect(merged?.text).toBe(without);
    expect(new Set(merged?.changes.map(({ kind }) => kind))).toEqual(new Set(['kept']));
  });

  it('knows a circuit that was given another id by the name that Azure has', () => {
    const renamed = first
      .replaceAll(/\ber-lon-01\b/g, 'london')
      .replaceAll('office-london', 'headquarters')
      .replace('  london:\n    location', '  london:\n    name: ER-LON-01\n    location');
    expect(readDescription(renamed).messages.filter(({ kind }) => kind === 'error')).toEqual([]);
    const later = described(inventory.replaceAll('"bandwidthInMbps": 1000', '"bandwidthInMbps": 2000'));
    const merged = mergedInto(renamed, later.described, base);
    const { circuits, offices } = readDescription(merged?.text ?? '').description;
    expect(circuits.map(({ id, bandwidthMbps }) => [id, bandwidthMbps])).toEqual([
      ['london', 2000],
      ['er-ams-01', 2000],
    ]);
    expect(offices.map(({ id }) => id)).toEqual(['headquarters', 'office-er-ams-01', 'lng-leeds']);
  });
});
