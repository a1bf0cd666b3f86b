// Encodes the text of a network for the address: version, number of characters, checksum of the text, and the
// deflated text in base64url. Browsers never send the fragment to a server.

import { limits } from '../../format/text/limits';

const VERSION = '1';
const MAY_BE_LOST = /\s|=?%(?:20|0[ad])/gi;

export type NetworkPart =
  | { readonly kind: 'whole'; readonly text: string }
  /** Fewer characters arrived than were sent. */
  | { readonly kind: 'cut'; readonly arrived: number; readonly of: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'other-version' };

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Computes CRC-32 as in RFC 1952, eight hexadecimal digits. */
function checksum(bytes: Uint8Array): string {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Reads a stream up to the size limit of a description: a short link can inflate to gigabytes. */
async function collected(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-long'> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return 'too-long';
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();

/** Encodes as "1.<length>.<crc32>.<base64url>"; a lone surrogate becomes U+FFFD. */
export async function encodeNetwork(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const deflated = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  const packed = await collected(deflated, Number.POSITIVE_INFINITY);
  const body = packed === 'too-long' ? '' : toBase64Url(packed);
  return [VERSION, body.length, checksum(bytes), body].join('.');
}

async function inflated(
  packed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | 'too-long' | null> {
  try {
    return await collected(
      streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')),
      limits.bytes,
    );
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes any text; ignores line breaks from mail programs and anything after the end. */
export async function decodeNetwork(part: string): Promise<NetworkPart> {
  const [version = '', length = '', crc = '', ...rest] = part.replace(MAY_BE_LOST, '').split('.');
  if (version !== VERSION) return { kind: /^\d+$/.test(version) ? 'other-version' : 'damaged' };
  if (!/^\d{1,7}$/.test(length)) return { kind: 'damaged' };
  const of = Number(length);
  const body = rest.join('.').slice(0, of);
  const [arrived = ''] = /^[\w-]*/.exec(body) ?? [];
  if (arrived.length < of && arrived.length === body.length)
    return { kind: 'cut', arrived: arrived.length, of };
  const packed = arrived.length === of ? fromBase64Url(arrived) : null;
  if (!packed || !/^[\da-f]{8}$/.test(crc)) return { kind: 'damaged' };
  const bytes = await inflated(packed);
  if (bytes === 'too-long') return { kind: 'too-long' };
  const text = bytes && checksum(bytes) === crc ? textOf(bytes) : null;
  return text === null ? { kind: 'damaged' } : { kind: 'whole', text };
}
