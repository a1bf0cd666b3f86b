// Field values: names, words, numbers, prefixes and ids.

import type { ElementKind } from '../../model/elementNames';
import type { Prefix } from '../../model/network';
import { limits } from '../text/limits';
import { nearest } from './nearest';
import { refer, say } from './session';
import { either, type Shape, scalar } from './shape';

const tooLong = (text: string, limit: number) => text.length > limit * 2 || [...text].length > limit;

/** Invisible characters, and those that reverse the text around them. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

const text = (values: string, limit: number): Shape<string> =>
  scalar(values, { type: 'string', minLength: 1, maxLength: limit }, (written, at, here) => {
    const trimmed = written.replace(UNSEEN, '').trim();
    if (!trimmed) return undefined;
    if (!tooLong(trimmed, limit)) return trimmed;
    say(here, 'warning', at, { code: 'too-long-text', field: here.field, limit });
    return [...trimmed.slice(0, 2 * limit)].slice(0, limit).join('');
  });

export const nameText = text(`a name of at most ${limits.nameCharacters} characters`, limits.nameCharacters);
export const noteText = text('text', limits.noteCharacters);

export const isOneOf = <Word extends string>(words: readonly Word[], written: string): written is Word =>
  words.some((word) => word === written);

export function word<const Words extends readonly string[]>(words: Words): Shape<Words[number]> {
  return scalar<Words[number]>(
    either(words),
    { enum: [...words] },
    (written) => (isOneOf(words, written) ? written : undefined),
    words.map((each) => ({ kind: 'word', word: each })),
    (written) => {
      const meant = nearest(written, words);
      return meant === undefined ? undefined : { text: meant };
    },
  );
}

export const yesNo: Shape<boolean> = scalar(
  'yes or no',
  { enum: ['yes', 'no'] },
  (written) => (written === 'yes' ? true : written === 'no' ? false : undefined),
  [
    { kind: 'word', word: 'yes' },
    { kind: 'word', word: 'no' },
  ],
);

/** A number used as a word: `routers: 2`. */
export function oneOfNumbers<const Numbers extends readonly number[]>(
  numbers: Numbers,
): Shape<Numbers[number]> {
  const words = numbers.map(String);
  return scalar<Numbers[number]>(
    either(words),
    // A plain YAML editor reads 2 as a number, this format as text: both are valid.
    { enum: [...numbers, ...words] },
    (written) => numbers.find((number) => String(number) === written),
    words.map((each) => ({ kind: 'word', word: each })),
  );
}

const grouped = (number: number) => number.toLocaleString('en-GB');

export function whole(least: number, most: number): Shape<number> {
  return scalar(
    `a whole number from ${grouped(least)} to ${grouped(most)}`,
    {
      anyOf: [
        { type: 'integer', minimum: least, maximum: most },
        { type: 'string', pattern: '^(0|[1-9][0-9]*)$' },
      ],
    },
    (written) => {
      if (!/^(0|[1-9]\d{0,9})$/.test(written)) return undefined;
      const number = Number(written);
      return number >= least && number <= most ? number : undefined;
    },
  );
}

/** 0 and 65535 are reserved (RFC 7607, RFC 7300), as is the last 32-bit number. */
const highestAsn = 4_294_967_294;
/** Microsoft's own: 12076 and 8075; Azure reserves 65515 to 65520 (ExpressRoute routing requirements). */
const isMicrosofts = (asn: number) => asn === 12_076 || asn === 8075 || (asn >= 65_515 && asn <= 65_520);

const asnNumber = whole(1, highestAsn);
export const asNumber: Shape<number> = {
  ...asnNumber,
  values: 'an AS number',
  read: (tree, here) => {
    const asn = asnNumber.read(tree, here);
    if (asn === undefined || !isMicrosofts(asn)) return asn;
    return say(here, 'error', tree.at, { code: 'microsofts-asn', asn });
  },
};

const dotted = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/;

/** An IPv4 prefix as written, an address as its /32; undefined if invalid. */
function ipv4Prefix(written: string): { readonly prefix: Prefix; readonly network: Prefix } | undefined {
  const parts = dotted.exec(written)?.slice(1);
  if (!parts) return undefined;
  const [length = 32, ...octets] = [parts[4], ...parts.slice(0, 4)].map((part) =>
    part === undefined ? 32 : Number(part),
  );
  if (octets.some((octet) => octet > 255) || length > 32) return undefined;
  const size = 2 ** (32 - length);
  const address = octets.reduce((value, octet) => value * 256 + octet, 0);
  const first = Math.floor(address / size) * size;
  const base = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.');
  return { prefix: `${octets.join('.')}/${length}`, network: `${base}/${length}` };
}

const looksLikeIpv6 = (written: string) =>
  /^[\da-f:.]*:[\da-f:.]*(\/\d+)?$/i.test(written) && written.includes(':');

const ipv4: Shape<Prefix> = scalar(
  'a network such as 10.17.0.0/16',
  { type: 'string', pattern: '^[0-9]{1,3}([.][0-9]{1,3}){3}(/[0-9]{1,2})?$' },
  (written) => {
    const read = ipv4Prefix(written);
    return read?.prefix === read?.network ? read?.prefix : undefined;
  },
  [],
  (written) => {
    const read = ipv4Prefix(written);
    return read && read.prefix !== read.network ? { text: read.network } : undefined;
  },
);

export const prefix: Shape<Prefix> = {
  ...ipv4,
  read: (tree, here) => {
    if (tree.kind !== 'scalar' || !looksLikeIpv6(tree.text)) return ipv4.read(tree, here);
    return say(here, 'error', tree.at, { code: 'left-out', field: here.field, feature: 'ipv6' });
  },
};

const megabits = { mbps: 1, gbps: 1000 } as const;
const rate = /^(\d{1,7}(?:\.\d{1,3})?) ?([mg]bps)$/i;

/** Megabits per second. */
export const bandwidth: Shape<number> = scalar(
  'a rate such as 500 Mbps or 2 Gbps',
  { type: 'string', pattern: '^\\d+(\\.\\d+)? ?([Mm]|[Gg])bps$' },
  (written) => {
    const [, amount, unit] = rate.exec(written) ?? [];
    if (amount === undefined || unit === undefined) return undefined;
    const mbps = Number(amount) * (unit.toLowerCase() === 'gbps' ? megabits.gbps : megabits.mbps);
    return mbps >= 1 && mbps <= 1_000_000 ? mbps : undefined;
  },
);

export const idPattern = `^[a-z0-9]+(-[a-z0-9]+)*$`;
const idRule = new RegExp(idPattern);

export const isId = (written: string): boolean =>
  written.length <= limits.nameCharacters && idRule.test(written);

/** The id for a name; empty where no character is usable. */
export const idFor = (name: string): string =>
  name
    .slice(0, 4 * limits.nameCharacters)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, limits.nameCharacters)
    .replace(/-+$/, '');

/** The id suggested for a name: letters without their accents, "zurich" for "Zürich". */
export const idMeantBy = (name: string): string =>
  idFor(
    name
      .slice(0, 4 * limits.nameCharacters)
      .normalize('NFKD')
      .replace(/\p{M}/gu, ''),
  );

const idWords = 'an id of small letters, digits and hyphens';

/** The id of something that exists by being named: a location, a provider, a region. */
export const freeId: Shape<string> = scalar(
  idWords,
  { type: 'string', pattern: idPattern, maxLength: limits.nameCharacters },
  (written) => (isId(written) ? written : undefined),
  [],
  (written) => {
    const meant = idMeantBy(written);
    return meant ? { text: meant } : undefined;
  },
);

const plural: Partial<Record<ElementKind, string>> = { vnet: 'virtual network', wan: 'WAN' };

/** The id of an element defined elsewhere in the file. */
export function idOf(kind: ElementKind): Shape<string> {
  const name = plural[kind] ?? kind;
  return scalar(
    `the id of ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`,
    { type: 'string', pattern: idPattern },
    (written, at, here) => {
      if (!isId(written)) return undefined;
      refer(here, kind, written, at);
      return written;
    },
    [{ kind: 'ids', of: kind }],
  );
}
