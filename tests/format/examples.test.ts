import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';

const folder = join(import.meta.dirname, '../fixtures/networks');
const read = (name: string) => readDescription(readFileSync(join(folder, `${name}.network.yaml`), 'utf8'));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

const told = (name: string) =>
  read(name)
    .messages.filter(({ kind }) => kind !== 'assumption')
    .map(sentence);

describe('the examples', () => {
  it('are all read without an error', () => {
    expect(files.length).toBeGreaterThan(22);
    for (const file of files) {
      const { messages, description } = read(file.replace('.network.yaml', '').replaceAll('\\', '/'));
      expect(messages.filter(({ kind }) => kind === 'error').map(sentence), file).toEqual([]);
      expect(description.offices.length, file).toBeGreaterThan(0);
    }
  });

  it('are warned of where something is probably not meant', () => {
    expect(told('us-uk')).toEqual([
      'Lines 13 and 19, warning: both circuits use the pool 203.0.113.0/28; replies may return on the other circuit.',
    ]);
    expect(told('metro-one-router')).toEqual([
      'Line 10, column 5, warning: a Metro circuit ends at two sites of one city.',
    ]);
    expect(told('odd/mixed-layers')).toEqual([
      expect.stringMatching(/^Line 4, column \d+, warning: .*"er2".*"er3"/),
    ]);
    expect(told('odd/one-router-per-circuit')).toEqual([
      expect.stringMatching(/^Lines 12 and 13, warning: both circuits use the pool/),
      expect.stringMatching(/^Line 13, column \d+, warning: prepending does nothing on Microsoft peering/),
    ]);
    for (const quiet of ['branches', 'maximum-one-preferred', 'texas-seattle', 'vpn-backup', 'odd/two-hubs'])
      expect(told(quiet), quiet).toEqual([]);
  });

  it('say only what was written', () => {
    expect(read('vpn-backup').description).toEqual({
      network: 'One circuit, VPN behind it',
      offices: [
        {
          id: 'seattle',
          routers: 2,
          circuits: ['er'],
          wans: [],
          vpn: ['hub'],
          prefer: [{ kind: 'circuit', part: { circuit: 'er' } }, { kind: 'vpn' }],
          exit: { refuses: [] },
          wants: 'encrypted',
          lan: [],
        },
      ],
      circuits: [
        {
          id: 'er',
          location: ['seattle-pop'],
          reach: { kind: 'provider', provider: 'carrier-two' },
          private: {},
          detect: 'bfd',
          globalReach: [],
        },
      ],
      wans: [],
      vnets: [
        {
          id: 'hub',
          lan: ['10.17.11.0/25'],
          gateway: 'zone-redundant',
          vpnGateway: 'active-active',
          circuits: [{ circuit: 'er' }],
        },
        {
          id: 'spoke',
          lan: ['10.17.11.128/26'],
          peered: { hub: 'hub', usesGateway: true },
          circuits: [],
        },
      ],
      services: [{ id: 'power-platform' }],
      shared: [],
      expect: [],
    });
  });
});
