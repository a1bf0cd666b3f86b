import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import { decoded } from '../../src/azure/text/decoded';
import { codes, data, print, sentences } from '../fixtures/azureRead';
import { circuit, idOf, peering } from '../fixtures/azureResources';

// What must not be believed or repeated, and texts that say too little.

const own = peering('AzurePrivatePeering');

suite('what says too little', () => {
  it('is not taken for a circuit without peerings: a list of any resources', () => {
    const rows = [
      { id: idOf('expressRouteCircuits', 'er'), name: 'er', type: 'Microsoft.Network/expressRouteCircuits' },
    ];
    expect(codes(rows)).toEqual([]);
    expect(sentences(print(rows))).toEqual([
      'Line 2: er: only the name is here, as "az resource list" prints it: add the output of "az network express-route list -o json".',
    ]);
  });

  it('proves nothing of a circuit that only a connection names', () => {
    const cn = {
      name: 'cn',
      type: 'Microsoft.Network/connections',
      connectionType: 'ExpressRoute',
      virtualNetworkGateway1: { id: idOf('virtualNetworkGateways', 'gw') },
      peer: { id: idOf('expressRouteCircuits', 'er') },
    };
    expect(codes([cn])).toEqual(['gateway-not-shown']);
  });

  it('is no script because a command stands before it, and routes that are advertised are not routes that were received', () => {
    const summary = `$ az network express-route list-route-tables-summary -n er\n${print({ value: [{ neighbor: '192.0.2.1', asProperty: 64530 }] })}`;
    expect(sentences(summary)).toEqual([expect.stringMatching(/^Line 2: this is none of the outputs/)]);
    const told = {
      network: '10.0.0.0/16',
      origin: 'Igp',
      asPath: '64530',
      sourcePeer: '10.0.0.1',
      weight: 0,
    };
    const advertised = `$ az network vnet-gateway list-advertised-routes -n gw --peer 10.0.0.1\n${print({ value: [told] })}`;
    expect(codes(advertised)).toEqual([]);
  });

  it('is a table where the portal saved one', () => {
    const csv =
      '"NAME","CIRCUIT STATUS","PROVIDER STATUS","RESOURCE GROUP"\n"er","Enabled","Provisioned","rg"\n';
    expect(codes(csv)).toEqual(['table']);
  });
});

suite('what a paste cannot be trusted with', () => {
  it('are ids and versions that are no names and no versions', () => {
    const account = '[\n  {\n    "id": "11111111-2222-3333-4444-000000000001",\n    "isDe';
    const version = { format_version: 'SECRET-key', terraform_version: '1.0', values: {} };
    for (const each of [account, version]) expect(JSON.stringify(data(each))).not.toMatch(/SECRET|11111111/);
  });

  it('are names that objects have of themselves', () => {
    for (const type of ['__proto__', 'constructor', 'hasOwnProperty', 'azurerm___proto__'])
      expect(data([{ type, id: type, name: type }]).description).toBeNull();
    const printed = data(['constructor', '__proto__', 'toString'].map((name) => circuit(name, [own])));
    expect(Object.keys(printed.description.circuits)).toEqual(['constructor', 'proto', 'tostring']);
  });

  it('are numbers that no circuit has', () => {
    const provided = { serviceProviderName: 'Carrier', peeringLocation: 'London', bandwidthInMbps: 1e9 };
    const printed = data(circuit('er', [own], { serviceProviderProperties: provided }));
    expect(printed.description.circuits.er.bandwidth).toBeUndefined();
  });
});

suite('ids', () => {
  it('differ where names do that have no letter of the alphabet', () => {
    const of = (name: string, peeringLocation: string) =>
      circuit(name, [own], {
        serviceProviderProperties: { serviceProviderName: '中国电信', peeringLocation },
      });
    const printed = data([of('北', '上海'), of('南', '北京')]);
    const circuits: readonly { readonly location: string; readonly provider: string }[] = Object.values(
      printed.description.circuits,
    );
    expect(new Set(circuits.map(({ location }) => location)).size).toBe(2);
    expect(new Set(circuits.map(({ provider }) => provider)).size).toBe(1);
    expect(codes([of('北', '上海'), of('南', '北京')])).not.toContain('same-location');
  });

  it('may be alike where names are not: that is no duplicate', () => {
    const twins = ['er 1', 'er-1'].map((name) => circuit(name, [own]));
    expect(Object.keys(data(twins).description.circuits)).toEqual(['er-1', 'er-1-2']);
    expect(codes(twins)).not.toContain('duplicate-name');
  });
});

suite('the text of a file', () => {
  const text = `\ufeff${print(circuit('er-ü', [own]))}`;
  const wide = (isBig: boolean) =>
    new Uint8Array(
      [...text].flatMap((character) => {
        const code = character.charCodeAt(0);
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );

  it('is the same in UTF-8 and UTF-16, with a mark at its start and without', () => {
    const plain = decoded(new TextEncoder().encode(text));
    expect(plain).toBe(text.slice(1));
    for (const isBig of [true, false]) {
      expect(decoded(wide(isBig))).toBe(plain);
      expect(decoded(wide(isBig).slice(2))).toBe(plain);
    }
  });

  it('may be put into a string once more', () => {
    expect(data(JSON.stringify(print(circuit('er', [own])))).description).toEqual(
      data(circuit('er', [own])).description,
    );
  });

  it('with more than the format reads is described, and the message says what is left out', () => {
    const many = Array.from({ length: 130 }, (_, index) => circuit(`er-${index}`, [own]));
    expect(describe([{ text: print(many) }]).description?.circuits).toHaveLength(100);
    expect(sentences(print(many))).toEqual([
      expect.stringMatching(/there are 130 circuits, and 100 are read/),
    ]);
  });
});

suite('a long text', () => {
  /** What is nearly something, over and over: nothing may read it once for each of its characters. */
  const units = [
    ...['a', 'serviceKey', 'serviceKey"\\"', '\\', '"', '{', '[', '{"a":', '_', ' ', '\n', '-- ', 'key is '],
    ...['Resource', 'tags: {', 'tags:\n  a: b\n', 'a: b\n', '- a:\n', 'a : b\n', 'az network \\\n', '&quot;'],
    ...['"type": "securestring", ', 'sharedKey: { type: x, ', 'azurerm_client_config ', 'subscription '],
  ];
  const read = (text: string) => describe([{ text }]).messages.map(({ code }) => code);

  it('is read to its end, whatever stands in it', () => {
    for (const unit of units) expect(read(unit.repeat(60_000 / unit.length)), unit).not.toEqual([]);
  });
});
