// Divides the time after a failure: what gets through until it is detected, and what from then on.

import type { SpanS } from './clockTimes';
import { isDown, isReachable } from './judge';
import type { Outcome, Path } from './outcome';

export type Ending =
  /** No traffic used the failed element, and none moves. */
  | 'unaffected'
  /** Some or all traffic takes another path, and none of it goes to the internet for the first time. */
  | 'failover'
  /** Some or all traffic moves to the public internet, where it was not before. */
  | 'internet'
  | 'never'
  /** Nothing got through before, and nothing does afterwards. */
  | 'already-down'
  /** Not all of it worked before, or that was not decided: there is no loss to time. */
  | 'not-timed';

export type PhaseState =
  | 'as-before'
  | 'part-lost'
  | 'all-lost'
  | 'failed-over'
  | 'on-internet'
  /** Some TCP connections work and others do not, as soon as a misconfiguration counts. */
  | 'in-part'
  | 'undecided'
  | 'down';

export type Phase = {
  /** Seconds after the failure. */
  readonly fromS: number;
  /** Null for the last one, which lasts until the failure is repaired. */
  readonly toS: number | null;
  readonly state: PhaseState;
  /** Share of the traffic that gets through, 0..1; 0 where that is not decided. */
  readonly carried: number;
};

/** The outcome before the failure, the one until it is detected, and the one from then on. */
export type Course = { readonly before: Outcome; readonly unseen: Outcome; readonly end: Outcome };

const haveSame = (one: readonly string[], other: readonly string[]): boolean => {
  const [first, second] = [new Set(one), new Set(other)];
  return first.size === second.size && [...first].every((each) => second.has(each));
};

const keysOf = (paths: readonly Path[]) => paths.map(({ adjacencies }) => adjacencies.join());

/** True if requests and replies take the same paths. */
const isUnmoved = (one: Outcome, other: Outcome): boolean =>
  haveSame(keysOf(one.requests), keysOf(other.requests)) &&
  haveSame(keysOf(one.replies), keysOf(other.replies)) &&
  haveSame([...one.requestLinks], [...other.requestLinks]) &&
  haveSame([...one.replyLinks], [...other.replyLinks]);

const isExposed = ({ exposedLinks }: Outcome): boolean => exposedLinks.length > 0;

/** True if the answers agree, whatever the paths. */
const isAlike = (one: Outcome, other: Outcome): boolean =>
  one.reachability === other.reachability && isExposed(one) === isExposed(other);

const isSame = (one: Outcome, other: Outcome): boolean => isAlike(one, other) && isUnmoved(one, other);

/** `hit` is the share of flows lost until detection, 0..1, in the direction that loses more. */
export function endingOf({ before, unseen, end }: Course, hit: number): Ending {
  if (!isReachable(before)) return isDown(before) && isDown(end) ? 'already-down' : 'not-timed';
  if (!isReachable(end)) return 'never';
  if (before.privacy === 'yes' && (end.privacy === 'no' || end.privacy === 'mixed')) return 'internet';
  return hit > 0 || !isSame(before, unseen) || !isSame(before, end) ? 'failover' : 'unaffected';
}

type Carried = Pick<Phase, 'state' | 'carried'>;

/** State in the end. */
function settled(course: Course, hit: number): Carried {
  const { reachability, works } = course.end;
  switch (endingOf(course, hit)) {
    case 'unaffected':
      return { state: 'as-before', carried: 1 };
    case 'failover':
      return { state: 'failed-over', carried: 1 };
    case 'internet':
      return { state: 'on-internet', carried: 1 };
    case 'never':
      if (reachability === 'partly') return { state: 'in-part', carried: works };
      return { state: reachability === 'undecided' ? 'undecided' : 'down', carried: 0 };
    case 'already-down':
    case 'not-timed':
      return { state: 'down', carried: 0 };
  }
}

/** State before the failure is detected. */
export function meanwhileOf({ before, unseen }: Course, hit: number): Carried {
  const { state, carried } = settled({ before, unseen, end: unseen }, 0);
  if (hit === 0 || state === 'down' || state === 'undecided') return { state, carried };
  if (hit >= 1) return { state: 'all-lost', carried: 0 };
  return { state: state === 'in-part' ? state : 'part-lost', carried: carried * (1 - hit) };
}

/** True if the final state is there before anything is detected. */
export function settlesAtOnce(course: Course, hit: number): boolean {
  const { state } = settled(course, hit);
  const { unseen, end } = course;
  if (meanwhileOf(course, hit).state !== state) return false;
  return state === 'down' ? isAlike(unseen, end) : isSame(unseen, end);
}

export function phasesOf(course: Course, hit: number, switched: SpanS | null): readonly Phase[] {
  const last = settled(course, hit);
  if (switched === null || settlesAtOnce(course, hit)) return [{ fromS: 0, toS: null, ...last }];
  return [
    { fromS: 0, toS: switched.toS, ...meanwhileOf(course, hit) },
    { fromS: switched.toS, toS: null, ...last },
  ];
}
