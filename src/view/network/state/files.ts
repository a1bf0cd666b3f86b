// Reads and names files that a user opens or drops.

/** Size above which a file is not read; larger than any description may be. */
const MOST_BYTES = 1024 * 1024;

/** Returns null for a file that is not text or too large. */
export async function textOfFile(file: File): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

const ENDING = '.network.yaml';

/** Converts "Two offices, two locations" to "two-offices-two-locations.network.yaml". */
export function fileNameFor(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'network'}${ENDING}`;
}
