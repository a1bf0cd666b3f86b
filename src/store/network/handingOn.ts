// Shares a network as a link or text, with or without its names.

import { writeDescription } from '../../format/writing/writeDescription';
import type { NetworkDescription } from '../../model/description';
import { withoutNames } from './anonymous';
import { choicesOf } from './askedCodec';
import { readingOf } from './derived';
import { encodeNetwork } from './fragmentCodec';
import { viewWithoutNames } from './namelessView';
import { networkHash } from './networkAddress';
import type { NetworkState } from './networkState';
import { addressOf } from './networkSync';
import { noTour } from './networkTour';

/** Text of a description that came without one, such as the article’s. */
export const textOfDescription = (description: NetworkDescription): string => writeDescription(description);

/** Omits elements with an error: they cannot be parsed, so not renamed. */
export const textWithoutNames = (text: string): string =>
  writeDescription(withoutNames(readingOf(text).description));

/** The same view, with the names in it replaced as in the text; a tour stays behind, since it names its network. */
export async function hashWithoutNames(state: NetworkState): Promise<string> {
  const text = textWithoutNames(state.text);
  const { asked, shown } = viewWithoutNames(state.text, text, state);
  const tour = { ...noTour, lecture: state.tour.lecture };
  return networkHash(await encodeNetwork(text), choicesOf(asked, state.view, shown, tour));
}

/** Address of this page without network and question; `%23net` is what mail filters make of `#net`. */
export const pageAddress = ({ href }: Pick<Location, 'href'>): string =>
  href.replace(/[?#].*$/, '').replace(/%23net.*$/i, '');

/** Mail and chat programs cut long links; share the longest as a file. */
export type LinkLength = 'short' | 'long' | 'too-long';

const LONG = 2_000;
const TOO_LONG = 8_000;

export const lengthOf = (link: string): LinkLength =>
  link.length <= LONG ? 'short' : link.length <= TOO_LONG ? 'long' : 'too-long';

export async function linkFor(state: NetworkState, page: string, isNameless: boolean): Promise<string> {
  return page + (isNameless ? await hashWithoutNames(state) : await addressOf(state));
}
