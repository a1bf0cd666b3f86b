// Decodes a file's bytes: UTF-8, or UTF-16 as Windows saves terminal output.

const ZERO = 0;

/** Detects UTF-16 without a byte order mark by zeros in every other byte. */
function looksWide(bytes: Uint8Array, from: 0 | 1): boolean {
  const start = bytes.subarray(0, 400).filter((_, index) => index % 2 === from);
  return start.length > 8 && start.filter((byte) => byte === ZERO).length > start.length * 0.7;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || looksWide(bytes, 1)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || looksWide(bytes, 0)) return 'utf-16be';
  return 'utf-8';
}

/** Never throws: invalid bytes become replacement characters. */
export const decoded = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);
