// How sentences name places, lists and numbers.

import type { Source } from '../facts/facts';

export const said = (list: readonly string[], word = 'and'): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${word} ${list.at(-1)}`;

/** A line, with its input where there are several. */
export const placeOf = ({ input, line }: Source, inputs: number): string =>
  inputs > 1 ? `Input ${input + 1}, line ${line}` : `Line ${line}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
