import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDescription } from '../../../src/format/writing/writeDescription';
import { decodeNetwork, encodeNetwork } from '../../../src/store/network/fragmentCodec';
import { cases } from '../../fixtures/cases';
import { randomDescription } from '../../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../../fixtures/random';

const folder = join(import.meta.dirname, '../../fixtures/networks');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** A description reads the same after its address. */
const random = Array.from({ length: cases(20, 1000) }, (_, seed) =>
  writeDescription(randomDescription(seed)),
);

const odd = [
  '',
  '\n',
  'a\r\nb\rc\n',
  '\ufeffnetwork: with a byte order mark',
  'network: Zürich – 東京 🏢 \u0000 # "%23"',
  'x'.repeat(200_000),
];

describe('a network in an address', () => {
  it('comes back equal by the byte, and needs nothing that an address escapes', async () => {
    expect(files.length).toBeGreaterThan(5);
    for (const text of [...files, ...random, ...odd]) {
      const part = await encodeNetwork(text);
      expect(part).toMatch(/^1\.\d+\.[\da-f]{8}\.[\w-]*$/);
      expect(await decodeNetwork(part)).toEqual({ kind: 'whole', text });
    }
  });

  it('says how much of it arrived where it was cut, wherever that was', async () => {
    const part = await encodeNetwork(files[0] ?? '');
    const head = part.lastIndexOf('.') + 1;
    const of = part.length - head;
    for (let arrived = 0; arrived < of; arrived += 1)
      expect(await decodeNetwork(part.slice(0, head + arrived))).toEqual({ kind: 'cut', arrived, of });
  });

  it('is never another network: one character changed is found', async () => {
    const chance = chanceFrom(7);
    const text = files[0] ?? '';
    const part = await encodeNetwork(text);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%';
    for (let round = 0; round < 300; round += 1) {
      const at = chance.below(part.length);
      const mangled = part.slice(0, at) + (letters[chance.below(letters.length)] ?? '') + part.slice(at + 1);
      const read = await decodeNetwork(mangled);
      if (read.kind === 'whole') expect(read.text).toBe(text);
    }
  });

  it('passes over what mail programs put into and behind a link', async () => {
    const text = files[0] ?? '';
    const part = await encodeNetwork(text);
    const at = part.length - 40;
    for (const broken of ['\r\n', '%20', '%0D%0A', '=%0A', ' '])
      expect(await decodeNetwork(part.slice(0, at) + broken + part.slice(at))).toEqual({
        kind: 'whole',
        text,
      });
    for (const behind of ['.', '>', ')', '…', '%22', 'AAAA'])
      expect(await decodeNetwork(part + behind)).toEqual({ kind: 'whole', text });
  });

  it('does not unpack more than a description may have', async () => {
    expect(await decodeNetwork(await encodeNetwork('x'.repeat(3_000_000)))).toEqual({ kind: 'too-long' });
  });

  it('knows a later version, and calls everything else damaged', async () => {
    expect(await decodeNetwork('2.3.00000000.abc')).toEqual({ kind: 'other-version' });
    for (const part of [
      '',
      '1',
      '1.',
      'x.y.z',
      '1.0.00000000',
      '1.-4.00000000.abcd',
      '1.4.zzzzzzzz.abcd',
      '%00',
    ])
      expect((await decodeNetwork(part)).kind, part).toBe('damaged');
  });
});
