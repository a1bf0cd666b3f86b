import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatPage } from '../../src/command/formatPage';
import { table } from '../../src/format/fields/table';
import { readDescription } from '../../src/format/readDescription';
import { descriptionSchema } from '../../src/format/schema';
import { parseText } from '../../src/format/text/parseText';
import { applied, plainOf } from '../../src/format/writing/applied';
import { inline } from '../../src/format/writing/inline';
import type { Plain } from '../../src/format/writing/plain';
import { writeDescription } from '../../src/format/writing/writeDescription';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { fitsSchema } from '../fixtures/fitsSchema';

const project = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(project, name), 'utf8');
const plain = (text: string): Plain => {
  const { tree } = parseText(text);
  return tree ? plainOf(tree) : '';
};

const samples = readdirSync(join(project, 'tests/fixtures/networks'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => read(`tests/fixtures/networks/${name}`));

const whole: Plain = {
  network: 'n',
  version: '1',
  offices: { a: { circuits: ['er'], wan: 'w', vpn: ['v'], exit: 'internet' } },
  wans: { w: {} },
  circuits: {
    er: { location: 'l', provider: 'p', peerings: ['microsoft', 'private'] },
    'er-2': { location: 'm', provider: 'p', peerings: ['private'] },
  },
  vnets: { v: { circuits: ['er'], 'vpn-gateway': 'active-active' }, u: { circuits: [] } },
  services: { 'power-platform': {} },
  shared: [{ elements: ['er.primary', 'exit:a'] }],
  expect: [{ from: 'a', to: 'v', be: 'private' }],
};

const office = ['offices', 'a'];
const circuit = ['circuits', 'er'];
const vnet = ['vnets', 'v'];

/** For every row of the table where it goes, and a value that says something else than silence does. */
const values: Record<string, [path: readonly (string | number)[], value: Plain]> = {
  'file.network': [[], 'other'],
  'file.version': [[], '2'],
  'file.note': [[], 'x'],
  'file.offices': [[], { b: {} }],
  'file.circuits': [[], {}],
  'file.wans': [[], {}],
  'file.vnets': [[], {}],
  'file.services': [[], ['azure-public']],
  'file.shared': [[], []],
  'file.expect': [[], []],
  'every element.name': [office, 'Alpha'],
  'every element.note': [office, 'x'],
  'office.count': [office, '6'],
  'office.users': [office, 'no'],
  'office.routers': [office, '2'],
  'office.circuits': [office, []],
  'office.wan': [office, []],
  'office.vpn': [office, []],
  'office.exit': [office, 'none'],
  'office.prefer': [office, ['w', 'er.primary']],
  'office.wants': [office, { 'power-platform': 'private' }],
  'office.firewall': [office, 'everything'],
  'office.lan': [office, ['10.0.0.0/16', '10.9.0.0/16']],
  'office.asn': [office, '65010'],
  'office.multipath': [office, 'no'],
  'exit.nat': [[...office, 'exit'], '203.0.113.0/28'],
  'exit.refuses': [[...office, 'exit'], ['power-platform']],
  'circuit.location': [circuit, ['l', 'l2']],
  'circuit.provider': [circuit, 'q'],
  'circuit.direct': [circuit, 'yes'],
  'circuit.layer': [circuit, '2'],
  'circuit.last-mile': [circuit, 'one line'],
  'circuit.peerings': [circuit, ['private']],
  'circuit.bandwidth': [circuit, '2 Gbps'],
  'circuit.sku': [circuit, 'premium'],
  'circuit.detect': [circuit, 'bfd'],
  'circuit.prepend': [circuit, { secondary: '2' }],
  'circuit.more-specific': [circuit, 'yes'],
  'circuit.global-reach': [circuit, ['er-2']],
  'peerings.microsoft': [[...circuit, 'peerings'], { nat: '203.0.113.0/28' }],
  'peerings.private': [[...circuit, 'peerings'], { connections: ['primary'] }],
  'microsoft peering.services': [[...circuit, 'peerings', 'microsoft'], ['power-platform']],
  'microsoft peering.communities': [
    [...circuit, 'peerings', 'microsoft'],
    ['westeurope', '12076:5050'],
  ],
  'microsoft peering.nat': [
    [...circuit, 'peerings', 'microsoft'],
    ['203.0.113.0/28', '203.0.113.32/28'],
  ],
  'microsoft peering.route-filter': [[...circuit, 'peerings', 'microsoft'], 'none'],
  'microsoft peering.connections': [[...circuit, 'peerings', 'microsoft'], 'secondary'],
  'private peering.connections': [[...circuit, 'peerings', 'private'], 'secondary'],
  'wan.provider': [['wans', 'w'], 'p'],
  'wan.circuits': [['wans', 'w'], ['er-2']],
  'wan.default-from': [['wans', 'w'], 'a'],
  'wan.carries': [['wans', 'w'], 'private'],
  'vnet.circuits': [vnet, { er: { weight: '10' } }],
  'vnet.gateway': [vnet, 'zone-redundant'],
  'vnet.vpn-gateway': [vnet, 'active-standby'],
  'vnet.peered': [vnet, { hub: 'u', gateway: 'no' }],
  'vnet.lan': [vnet, '10.5.0.0/16'],
  'vnet.region': [vnet, 'uksouth'],
  'circuit of a vnet.weight': [[...vnet, 'circuits', 'er'], '7'],
  'peered.hub': [[...vnet, 'peered'], 'u'],
  'peered.gateway': [[...vnet, 'peered'], 'no'],
  'service.region': [['services', 'power-platform'], 'us'],
  'service.communities': [['services', 'power-platform'], ['eastus']],
  'shared.elements': [
    ['shared', 0],
    ['er.secondary', 'location:l'],
  ],
  'shared.because': [['shared', 0], 'x'],
  'expect.from': [['expect', 0], ['a']],
  'expect.to': [
    ['expect', 0],
    ['power-platform', 'v'],
  ],
  'expect.be': [['expect', 0], 'reachable'],
  'expect.also-without': [['expect', 0], 'any one of circuits, locations'],
};

const rows = table.flatMap(({ fields }) => fields);
const described = (value: Plain) => readDescription(inline(value));

describe('the table of fields', () => {
  it('is what the page on the format says', () => {
    const example = read('tests/fixtures/networks/maximum-one-preferred.network.yaml');
    expect(read('docs/format.md')).toBe(formatPage(example));
  });

  it('is what the JSON Schema says', () => {
    expect(JSON.parse(read('public/network.schema.json'))).toEqual(descriptionSchema);
  });

  it('holds nothing that is not tried here', () => {
    expect(rows.map(({ of, name }) => `${of}.${name}`).toSorted()).toEqual(Object.keys(values).toSorted());
  });

  for (const { of, name, assumed, shape } of rows) {
    const [path = [], value = ''] = values[`${of}.${name}`] ?? [];

    it(`reads ${of}.${name}`, () => {
      const changed = applied(whole, { kind: 'set', path: [...path, name], value });
      const before = described(whole);
      const after = described(
        of === 'peered' && name === 'gateway'
          ? applied(changed, { kind: 'set', path: [...path, 'hub'], value: 'u' })
          : changed,
      );
      expect(before.messages.filter(({ kind }) => kind === 'error')).toEqual([]);
      const withoutProvider = name === 'direct';
      const expected =
        name === 'from' ? before.description : expect.not.objectContaining({ ...before.description });
      if (withoutProvider) expect(after.messages.map(({ code }) => code)).toContain('only-one-of');
      else expect(after.description).toEqual(expected);
    });

    it(`has a schema that lets pass what ${of}.${name} may be, and not what it may not`, () => {
      expect(fitsSchema(value, shape.schema) || name === 'version').toBe(true);
      const isText = ['name', 'note', 'because', 'network'].includes(name);
      if (!isText) expect(fitsSchema({ '!': '!' }, shape.schema)).toBe(false);
      const { messages } = described(
        applied(whole, { kind: 'set', path: [...path, name], value: { '!': '!' } }),
      );
      expect(messages.some(({ kind }) => kind === 'error')).toBe(true);
    });

    if (assumed !== undefined)
      it(`lists the assumption of ${of}.${name} where it is not given`, () => {
        const messages = described(applied(whole, { kind: 'remove', path: [...path, name] })).messages;
        const found = messages.filter((message) => message.code === 'assumed' && message.field === name);
        expect(found.some((message) => message.code === 'assumed' && message.value === assumed)).toBe(true);
      });
  }
});

describe('the JSON Schema', () => {
  it('lets every good file pass', () => {
    const written = Array.from({ length: 300 }, (_, seed) => writeDescription(randomDescription(seed + 1)));
    for (const text of [...samples, ...written, inline(whole)])
      expect(fitsSchema(plain(text), descriptionSchema), text).toBe(true);
  });

  it('lets no misspelt field pass', () => {
    for (const { of, name } of rows) {
      const [path = []] = values[`${of}.${name}`] ?? [];
      const changed = applied(whole, { kind: 'set', path: [...path, `${name}x`], value: 'x' });
      // Ids are free where a map goes from id to fields.
      if (path.length !== 1 && of !== 'circuit of a vnet')
        expect(fitsSchema(changed, descriptionSchema), `${of}.${name}`).toBe(false);
    }
  });
});
