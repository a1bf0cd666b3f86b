// Formats numbers in sentences: up to ten in words. Labels, tables and units keep their figures.

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const counted = (count: number): string => counts[count] ?? count.toLocaleString('en-GB');

/** Returns "one failure", "12 failures". */
export const several = (count: number, one: string, many: string): string =>
  `${counted(count)} ${count === 1 ? one : many}`;

/** Returns "a", "a or b", "a, b or c". */
export function anyOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** Returns "180 s", "1.1 s": only significant digits. */
export const secondsWords = (seconds: number): string =>
  `${seconds < 10 ? Number(seconds.toFixed(1)) : Math.round(seconds)} s`;
