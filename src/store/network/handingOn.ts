// A network as it is handed on: the link or the text, with its names or without.

import { writeDescription } from '../../format/writing/writeDescription';
import { withoutNames } from './anonymous';
import { readingOf } from './derived';
import { encodeNetwork } from './fragmentCodec';
import { networkHash } from './networkAddress';
import type { NetworkState } from './networkStore';
import { addressOf } from './networkSync';

/** Elements with an error are not in it: what cannot be read cannot be renamed. */
export const textWithoutNames = (text: string): string =>
  writeDescription(withoutNames(readingOf(text).description));

/** Without names no choices go along: they would name offices. */
export const hashWithoutNames = async ({ text }: Pick<NetworkState, 'text'>): Promise<string> =>
  networkHash(await encodeNetwork(textWithoutNames(text)), new Map());

/** Mail and chat programs cut longer links; the longest are for a file. */
export type LinkLength = 'short' | 'long' | 'too-long';

const LONG = 2_000;
const TOO_LONG = 8_000;

export const lengthOf = (link: string): LinkLength =>
  link.length <= LONG ? 'short' : link.length <= TOO_LONG ? 'long' : 'too-long';

export async function linkFor(state: NetworkState, page: string, isNameless: boolean): Promise<string> {
  return page + (isNameless ? await hashWithoutNames(state) : await addressOf(state));
}
