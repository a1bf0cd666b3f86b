// Makes user text safe to quote within a sentence.

const LONGEST_QUOTED = 60;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A written value as messages quote it: short, without invisible or direction-changing characters. */
export function quotable(text: string): string {
  const short =
    text.length > LONGEST_QUOTED
      ? `${[...text.slice(0, 2 * LONGEST_QUOTED)].slice(0, LONGEST_QUOTED).join('')}…`
      : text;
  return short.replace(UNSEEN, '\ufffd');
}
