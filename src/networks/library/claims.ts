// Claims of options and sentences, as the engine checks them.

import type { Claim } from '../../analysis/overview/prediction';
import type { LinkId } from '../../model/compiledTopology';

/** Returns both connections of these circuits. */
export const both = (...circuits: readonly string[]): readonly LinkId[] =>
  circuits.flatMap((circuit) => [`connection:${circuit}.primary`, `connection:${circuit}.secondary`]);

export const outOfReach: Claim = {
  reachability: ['no-route', 'lost', 'no-reply', 'reply-dropped', 'refused'],
};

export const noReply: Claim = { reachability: ['no-reply'] };

export const onTheInternet: Claim = { reachability: ['reached'], privacy: 'no' };

export const inATunnel: Claim = { reachability: ['reached'], privacy: 'encrypted' };

/** Applies to requests and replies. */
export const privatelyOver = (carriers: readonly LinkId[]): Claim => ({
  reachability: ['reached'],
  privacy: 'yes',
  requests: carriers,
  replies: carriers,
});

export const repliesOver = (carriers: readonly LinkId[]): Claim => ({
  reachability: ['reached'],
  replies: carriers,
});
