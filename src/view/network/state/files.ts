// Files that a reader opens here or drops on the page.

/** Larger than any description may be; what is larger is not even read. */
const MOST_BYTES = 1024 * 1024;

/** Null for what is no text of a bearable size. */
export async function textOfFile(file: File): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

const ENDING = '.network.yaml';

/** "Two offices, two locations" becomes "two-offices-two-locations.network.yaml". */
export function fileNameFor(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'network'}${ENDING}`;
}
