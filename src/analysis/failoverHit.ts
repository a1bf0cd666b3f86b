// Computes what traffic a failure takes away until it is detected, and whether a timer can detect it.

import type { FailureTarget } from '../model/compiledFailures';
import type { LinkId } from '../model/compiledTopology';
import type { AdjacencyId } from '../model/network';
import type { Scenario } from '../model/scenario';
import { isPresent, nodeWith, type Topology } from '../model/topology';
import type { DetectionClock } from './clocks';
import type { BothPaths } from './failoverCarriers';
import type { Ending } from './failoverPhases';
import { repliesUsing, shareUsing } from './flowShares';
import { isReachable } from './judge';
import type { Outcome, Path } from './outcome';

/** Whether a timer can detect this failure. */
export type ClockApplies =
  | 'documented'
  /** The failure is outside the connections, and their documented timers do not apply to it. */
  | 'assumed'
  /** Only a session goes down; the port stays up, and traffic is lost until another timer expires. */
  | 'port-stays-up'
  /** Only misconfigurations count: sessions stay up and withdraw the routes at once, without detection. */
  | 'nothing-to-notice'
  /** What has failed carries no session. */
  | 'no-session'
  /** The office or the service itself is down: there is no other path. */
  | 'end-down'
  /** Internet lines and links behind them, where no other route takes over. */
  | 'default-route';

/** Traffic that a failure takes away before it is detected. */
export type Hit = {
  readonly requests: number;
  readonly replies: number;
  readonly spared: BothPaths;
  /** Adjacencies that carried traffic, or all of them where none did. */
  readonly ended: readonly AdjacencyId[];
  /** True if links go down with those; otherwise ports stay up while sessions end. */
  readonly linksFail: boolean;
};

/** The links that carry these adjacencies. */
const linksUnder = ({ linksOf }: Topology, adjacencies: readonly AdjacencyId[]): readonly LinkId[] =>
  adjacencies.flatMap((id) => linksOf[id] ?? []);

/** `unseen` is the outcome before detection, `end` the one after it. A tunnel ends with what it runs over. */
export function hitOf(
  topology: Topology,
  [unseen, end]: readonly [unseen: Outcome, end: Outcome],
  failed: readonly FailureTarget[],
  after: Scenario,
): Hit {
  const named = new Set(failed.flatMap(({ adjacencies }) => adjacencies));
  const down = new Set([...named, ...[...end.down].filter((id) => !unseen.down.has(id))]);
  const failedLinks = new Set(failed.flatMap(({ links }) => links));
  const requests = [...unseen.requests, ...unseen.lost];
  const replies = [...unseen.replies, ...unseen.lostReplies];
  const crossed = new Set([...requests, ...replies].flatMap(({ adjacencies }) => adjacencies));
  const absent = new Set(
    topology.links.flatMap((link) => (isPresent(topology, link, after) ? [] : [link.id])),
  );
  const there = [...down].filter((id) => !linksUnder(topology, [id]).some((link) => absent.has(link)));
  const isSpared = ({ adjacencies }: Path) => !adjacencies.some((id) => down.has(id));
  const carrying = there.filter((id) => crossed.has(id));
  const ended = carrying.length > 0 ? carrying : there;
  const hasFailedLink = (id: AdjacencyId) => linksUnder(topology, [id]).some((link) => failedLinks.has(link));
  return {
    requests: shareUsing(requests, down),
    replies: repliesUsing(unseen, down),
    spared: { requests: unseen.requests.filter(isSpared), replies: unseen.replies.filter(isSpared) },
    ended,
    linksFail: ended.every((id) => (named.has(id) ? hasFailedLink(id) : [...named].every(hasFailedLink))),
  };
}

type Lost = {
  readonly hit: Hit;
  readonly ending: Ending;
  readonly failed: readonly FailureTarget[];
  readonly unseen: Outcome;
  readonly end: Outcome;
};

const sentOn = ({ requests, lost }: Outcome): readonly string[] =>
  [...requests, ...lost].map(({ adjacencies }) => adjacencies.map((id) => `${id},`).join(''));

/**
 * True if something depends on detection: requests take another route then or arrive over the one they had, or
 * traffic goes on until a route that did not carry it is withdrawn.
 */
function waitsForDetection({ hit, ending, unseen, end }: Lost): boolean {
  if (ending === 'failover' || ending === 'internet') return true;
  if (ending !== 'never') return false;
  if (hit.requests + hit.replies === 0 && isReachable(unseen)) return true;
  const earlier = sentOn(unseen);
  const isNew = (path: string) => !earlier.some((each) => each.startsWith(path));
  return end.requests.length > 0 || sentOn(end).some(isNew);
}

/** Reason why no timer applies; null where one does. */
function unwatched(topology: Topology, after: Scenario, lost: Lost): ClockApplies | null {
  const { ended } = lost.hit;
  const { from, to } = topology.flowFor(after);
  if ([from, to].some((each) => after.failures.includes(nodeWith(topology, each)))) return 'end-down';
  if (ended.length === 0)
    return lost.failed.some(({ kind }) => kind === 'misconfiguration') ? 'nothing-to-notice' : 'no-session';
  const links = new Set(linksUnder(topology, ended));
  const watched = topology.links.some(({ id, exposure }) => links.has(id) && exposure !== 'public-internet');
  return watched || waitsForDetection(lost) ? null : 'default-route';
}

export function appliesTo(
  topology: Topology,
  clock: DetectionClock,
  after: Scenario,
  lost: Lost,
): ClockApplies {
  const reason = unwatched(topology, after, lost);
  if (reason !== null) return reason;
  const { ended, linksFail } = lost.hit;
  if (clock === 'link-down' && !linksFail) return 'port-stays-up';
  const links = new Set(linksUnder(topology, ended));
  const onConnection = topology.links.some(({ id, kind }) => kind === 'connection' && links.has(id));
  return onConnection ? 'documented' : 'assumed';
}
