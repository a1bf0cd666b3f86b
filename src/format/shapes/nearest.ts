// Finds the known word closest to a misspelt one.

/** Insertions, deletions, replacements and swaps of neighbours between the words; Infinity above `most`. */
function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next.push(swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost);
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = next;
  }
  return last[to.length] ?? 0;
}

const LONGEST = 60;

/** The nearest of `known`, the first on a tie; undefined where all are too far away. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const word = written.toLowerCase().replaceAll('_', '-').trim();
  if (!word || word.length > LONGEST) return undefined;
  let best: string | undefined;
  let most = word.length <= 3 ? 1 : word.length <= 6 ? 2 : 3;
  for (const each of known) {
    const found = distance(word, each.toLowerCase(), most);
    if (found > most || (found === most && best !== undefined)) continue;
    // Words with no letter in common are not misspellings.
    if (found >= Math.max(word.length, each.length)) continue;
    best = each;
    most = found;
  }
  return best;
}
