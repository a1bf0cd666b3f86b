// Marks of a verdict on any network: does it work, and is it private?

import type { Judgement } from '../../analysis/judge';
import type { Damage } from '../../analysis/overview/damage';
import type { Peering } from '../../model/compiledTopology';

export type NetworkMark = {
  readonly tone: 'good' | 'bad' | 'warning' | 'nothing' | 'encrypted' | 'part' | 'out';
  readonly title: string;
  readonly detail: string;
};

export function reachableMarkOf({ reachability }: Pick<Judgement, 'reachability'>): NetworkMark {
  switch (reachability) {
    case 'reached':
      return { tone: 'good', title: 'Reachable', detail: 'requests and replies arrive' };
    case 'partly':
      return { tone: 'part', title: 'Partly reachable', detail: 'some TCP connections fail' };
    case 'no-route':
      return { tone: 'out', title: 'Not reachable', detail: 'the office has no route' };
    case 'refused':
      return { tone: 'out', title: 'Not reachable', detail: 'blocked at the internet breakout' };
    case 'lost':
      return { tone: 'out', title: 'Not reachable', detail: 'packets are dropped' };
    case 'no-reply':
      return { tone: 'out', title: 'Not reachable', detail: 'no reply comes back' };
    case 'reply-dropped':
      return { tone: 'out', title: 'Not reachable', detail: 'replies are dropped' };
    case 'undecided':
      return { tone: 'nothing', title: 'Not decided', detail: 'preferences contradict each other' };
  }
}

/**
 * Rates privacy; `damage` is the effect of the failures in view, "none" without any. Internet use in the
 * intact network is by design: no fault, and most regulations allow it.
 */
export function privateMarkOf(
  { reachability, privacy }: Judgement,
  peering: Peering,
  damage: Damage,
): NetworkMark {
  const until = peering === 'microsoft' ? 'to the Microsoft edge' : 'to your own resource';
  switch (privacy) {
    case 'yes':
      return reachability === 'reached' || reachability === 'partly'
        ? { tone: 'good', title: 'Private', detail: until }
        : { tone: 'nothing', title: 'Requests only', detail: `private ${until}` };
    case 'encrypted':
      return { tone: 'encrypted', title: 'Encrypted', detail: 'in a tunnel over the internet' };
    case 'mixed':
      return { tone: 'part', title: 'Partly private', detail: 'some of it on the internet' };
    case 'no':
      return {
        tone: damage === 'none' || damage === 'improves' ? 'nothing' : 'bad',
        title: 'Not private',
        detail: 'on the public internet',
      };
    case 'none':
      return { tone: 'nothing', title: 'Nothing flows', detail: 'so nothing crosses the internet' };
    case 'undecided':
      return { tone: 'nothing', title: 'Not decided', detail: 'so neither is this' };
  }
}
