// Reads and names files that a user opens or drops.

/** Size above which a file is not read; larger than any description may be. */
const MOST_BYTES = 1024 * 1024;

/** Windows saves some files in UTF-16, with a mark at the beginning. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Stands for bytes that are no text in the encoding. Of an older encoding it is a small part, of a picture a large one. */
const UNDECODED = '\ufffd';
const MOST_UNDECODED = 0.1;

/**
 * Returns null for a file that is not text or too large. Characters of another encoding become replacement
 * characters, which the reader of descriptions warns of.
 */
export async function textOfFile(file: File): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    const undecoded = text.split(UNDECODED).length - 1;
    return text.includes('\0') || undecoded > MOST_UNDECODED * text.length ? null : text;
  } catch {
    return null;
  }
}

const ENDING = '.network.yaml';

/** Converts "Two offices, two locations" to "two-offices-two-locations", for file names. */
export function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain || 'network';
}

/** Returns "two-offices-two-locations.network.yaml". */
export const fileNameFor = (name: string): string => `${plainName(name)}${ENDING}`;
