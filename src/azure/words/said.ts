// Names of places, lists and numbers in sentences.

import type { Source } from '../facts/facts';

/** Limit of names in one sentence. */
const MOST_NAMED = 10;

export function said(list: readonly string[], word = 'and'): string {
  if (list.length > MOST_NAMED + 1)
    return `${list.slice(0, MOST_NAMED).join(', ')} ${word} ${list.length - MOST_NAMED} more`;
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${word} ${list.at(-1)}`;
}

/** A line, with its input where there are several. */
export const placeOf = ({ input, line }: Source, inputs: number): string =>
  inputs > 1 ? `Input ${input + 1}, line ${line}` : `Line ${line}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
