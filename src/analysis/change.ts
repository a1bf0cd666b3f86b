// Determines a step's effect on the traffic, and its cause.

import type { CompiledTopology, FailureId, LinkId } from '../model/compiledTopology';
import { differsIn, type Scenario, type Setting, settings } from '../model/scenario';
import type { Assessment } from './assess';
import { edgesStillCarry, vpnsDownWith } from './besidesFailed';
import { exposureAdded } from './exposure';
import { isReachable } from './judge';
import type { Path } from './outcome';

export type Effect =
  /** The question differs, so before and after do not compare. */
  | 'other-question'
  | 'nothing'
  /** Same paths, but one more failure would now end the service or its privacy. */
  | 'redundancy-lost'
  | 'redundancy-regained'
  | 'moved'
  | 'narrowed'
  | 'widened'
  /** Requests go as before; only the replies return another way. */
  | 'replies-moved'
  | 'service-lost'
  | 'service-regained'
  | 'to-internet'
  | 'back-to-private'
  /** Out of service before and after, for different reasons. */
  | 'still-down';

export type Change = {
  readonly failed: readonly FailureId[];
  readonly restored: readonly FailureId[];
  readonly settings: readonly Setting[];
  readonly effect: Effect;
  /** Whether as much of it is exposed or in a tunnel as before. */
  readonly isAsExposed: boolean;
  /** Links that requests have left, and links that they have joined. */
  readonly left: readonly LinkId[];
  readonly joined: readonly LinkId[];
  /** VPNs of the office that fail with its internet line: also where no packet took them, as a last resort. */
  readonly vpnsDown: CompiledTopology['vpns'];
  /** A circuit whose private peering has failed still carries traffic over Global Reach, between Microsoft's edges. */
  readonly edgesStillCarry: boolean;
};

const keysOf = (paths: readonly Path[]) => paths.map(({ adjacencies }) => adjacencies.join()).sort();

const samePaths = (a: readonly Path[], b: readonly Path[]) => keysOf(a).join(' ') === keysOf(b).join(' ');

function effectOf(before: Assessment, after: Assessment): Effect {
  if (before.office !== after.office || before.service !== after.service) return 'other-question';
  const was = isReachable(before.outcome);
  const is = isReachable(after.outcome);
  if (was && !is) return 'service-lost';
  if (!was && is) return 'service-regained';
  if (!is) return before.state === after.state ? 'nothing' : 'still-down';
  if (before.outcome.privacy === 'yes' && after.outcome.privacy !== 'yes') return 'to-internet';
  if (before.outcome.privacy !== 'yes' && after.outcome.privacy === 'yes') return 'back-to-private';
  if (!samePaths(before.outcome.requests, after.outcome.requests)) {
    const from = keysOf(before.outcome.requests);
    const to = keysOf(after.outcome.requests);
    if (to.length < from.length && to.every((key) => from.includes(key))) return 'narrowed';
    if (to.length > from.length && from.every((key) => to.includes(key))) return 'widened';
    return 'moved';
  }
  if (!samePaths(before.outcome.replies, after.outcome.replies)) return 'replies-moved';
  if (before.state === 'private' && after.state === 'private-without-redundancy') return 'redundancy-lost';
  if (before.state === 'private-without-redundancy' && after.state === 'private')
    return 'redundancy-regained';
  return 'nothing';
}

const without = (ids: Iterable<string>, others: Iterable<string>): readonly string[] => {
  const known = new Set(others);
  return [...ids].filter((id) => !known.has(id));
};

const differing = (before: Scenario, after: Scenario): readonly Setting[] =>
  settings.filter((setting) => differsIn(before, after, setting));

export function changeBetween(before: Assessment, after: Assessment): Change {
  const failed = without(after.scenario.failures, before.scenario.failures);
  return {
    failed,
    restored: without(before.scenario.failures, after.scenario.failures),
    settings: differing(before.scenario, after.scenario),
    effect: effectOf(before, after),
    isAsExposed: exposureAdded(before.outcome, after.outcome) === 0,
    left: without(before.requestLinks, after.requestLinks),
    joined: without(after.requestLinks, before.requestLinks),
    vpnsDown: vpnsDownWith(after, failed),
    edgesStillCarry: edgesStillCarry(after, failed),
  };
}
