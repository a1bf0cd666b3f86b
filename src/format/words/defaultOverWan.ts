// Warns that a preferred WAN takes the traffic that only a default route leads to, past the office's own breakout.

import type { What } from '../text/message';
import { quoted, said } from './naming';

type DefaultOverWan = Extract<What, { readonly code: 'default-over-wan' }>;

/** Names another office's breakout only where no preference of others can lead elsewhere. */
export function defaultOverWan({ office, wans, from, isListed }: DefaultOverWan): string {
  const names = said(wans.map(quoted), 'and');
  const areSeveral = wans.length > 1;
  const than = isListed ? ' to "internet"' : `${areSeveral ? ',' : ''} and not "internet"`;
  const takes = areSeveral
    ? 'takes the first of them that passes on a default route; its own internet breakout is used only where none does'
    : from === undefined
      ? `takes ${names} as long as that passes on a default route; its own internet breakout is used only without one`
      : `takes ${names} and the internet breakout of office ${quoted(from)}; its own is used only without that route`;
  return `office ${quoted(office)} prefers ${names}${than}, so traffic that only a default route leads to ${takes}. Take ${areSeveral ? 'them' : names} out of "prefer" if such traffic should use its own.`;
}
