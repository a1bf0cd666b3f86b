// Prefixes and AS numbers as values of fields.

import type { Prefix } from '../../model/network';
import { say } from './session';
import { asSuggestion, type Shape, scalar } from './shape';
import { whole } from './values';

/** The number in "AS64600", and of "1.10" in the notation with a dot (RFC 5396). */
function plainAsn(written: string): string | undefined {
  const [, plain] = /^asn?[ :-]?(\d{1,10})$/i.exec(written.trim()) ?? [];
  const [, high, low] = /^(\d{1,5})\.(\d{1,5})$/.exec(written.trim()) ?? [];
  return high === undefined ? plain : String(Number(high) * 65_536 + Number(low));
}

/** 0 and 65535 are reserved (RFC 7607, RFC 7300), as is the last 32-bit number. */
const highestAsn = 4_294_967_294;
/** Microsoft's own: 12076 and 8075; Azure reserves 65515 to 65520 (ExpressRoute routing requirements). */
const isMicrosofts = (asn: number) => asn === 12_076 || asn === 8075 || (asn >= 65_515 && asn <= 65_520);

const asnNumber = whole(1, highestAsn, 'an AS number, such as 64600', plainAsn);
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

/** With a mask, as routers print it, or its complement; undefined if it is neither. */
function lengthOf(mask: string): number | undefined {
  const octets = mask.split('.').map(Number);
  const bits = octets.reduce((value, octet) => value * 256 + octet, 0);
  const zeros = Math.log2(2 ** 32 - bits);
  const ones = Math.log2(bits + 1);
  return Number.isInteger(zeros) ? 32 - zeros : Number.isInteger(ones) ? 32 - ones : undefined;
}

const octets = '(\\d{1,3}(?:\\.\\d{1,3}){3})';
const withMask = new RegExp(`^${octets}(?:\\s+|/)(?:mask\\s+)?${octets}$`);
const range = new RegExp(`^${octets}\\s*-\\s*${octets}$`);

/** The prefix of "10.1.0.0 255.255.0.0" and of "10.1.0.0-10.1.255.255". */
function prefixMeantBy(written: string): string | undefined {
  const [, base, mask] = withMask.exec(written.trim()) ?? [];
  if (base !== undefined && mask !== undefined) {
    const length = lengthOf(mask);
    return length === undefined ? undefined : `${base}/${length}`;
  }
  const [, first, last] = range.exec(written.trim()) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const found = Array.from({ length: 33 }, (_, length) => ipv4Prefix(`${first}/${length}`)).find(
    (each) => each?.prefix === each?.network && each && lastOf(each.network) === last,
  );
  return found?.network;
}

function lastOf(network: Prefix): string {
  const [base = '', length = '32'] = network.split('/');
  const first = base.split('.').reduce((value, octet) => value * 256 + Number(octet), 0);
  const last = first + 2 ** (32 - Number(length)) - 1;
  return [24, 16, 8, 0].map((shift) => Math.floor(last / 2 ** shift) % 256).join('.');
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
    if (read) return read.prefix !== read.network ? { text: read.network } : undefined;
    return asSuggestion(ipv4Prefix(prefixMeantBy(written) ?? '')?.network);
  },
);

export const prefix: Shape<Prefix> = {
  ...ipv4,
  read: (tree, here) => {
    if (tree.kind !== 'scalar' || !looksLikeIpv6(tree.text)) return ipv4.read(tree, here);
    return say(here, 'error', tree.at, { code: 'left-out', field: here.field, feature: 'ipv6' });
  },
};
