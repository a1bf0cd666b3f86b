// A conversation traced both ways: the request, then the replies to whatever address it arrived with.

import type { Address, Flow, RouterId, Translation } from '../model/network';
import type { ControlPlane } from './controlPlane';
import { type Drop, type RouterPath, type Walk, walk } from './walk';

/** Requests that were translated alike on their way, and the replies to the address that they arrived with. */
export type Exchange = {
  readonly replyTo: Address;
  readonly requests: readonly RouterPath[];
  readonly replies: Walk;
};

export type Trace = {
  readonly requests: Walk;
  readonly exchanges: readonly Exchange[];
};

type Rewritten = { readonly router: RouterId; readonly address: Address };

/** The translations that a request meets on its way, first to last. */
function rewritesOn(path: RouterPath, flow: Flow, rules: readonly Translation[]): readonly Rewritten[] {
  return path.routers.flatMap((router, index) => {
    const next = path.routers[index + 1];
    const rule = rules.find(
      (candidate) =>
        candidate.router === router &&
        next !== undefined &&
        candidate.towards.includes(next) &&
        (candidate.onlyTo?.includes(flow.destination) ?? true),
    );
    return rule ? [{ router, address: rule.address }] : [];
  });
}

/** Continues a delivered path by the walk of the same packet under its original address. */
function continued(plane: ControlPlane, path: RouterPath, address: Address): Walk {
  const owner = path.routers[path.routers.length - 1] ?? '';
  const onward = walk(plane, owner, address);
  const join = (rest: RouterPath): RouterPath => ({
    routers: [...path.routers, ...rest.routers.slice(1)],
    adjacencies: [...path.adjacencies, ...rest.adjacencies],
  });
  return {
    delivered: onward.delivered.map(join),
    dropped: onward.dropped.map((drop): Drop => ({ ...join(drop), reason: drop.reason })),
  };
}

/** Replies go to the last address that was put on; from its owner to the one before, and so on to the source. */
function repliesTo(plane: ControlPlane, flow: Flow, rewrites: readonly Rewritten[]): Walk {
  const addresses = [flow.source, ...rewrites.map(({ address }) => address)].reverse();
  const [first = flow.source, ...rest] = addresses;
  return rest.reduce<Walk>(
    (soFar, address) => {
      const steps = soFar.delivered.map((path) => continued(plane, path, address));
      return {
        delivered: steps.flatMap(({ delivered }) => delivered),
        dropped: [...soFar.dropped, ...steps.flatMap(({ dropped }) => dropped)],
      };
    },
    walk(plane, flow.to, first),
  );
}

export function trace(plane: ControlPlane, flow: Flow): Trace {
  const requests = walk(plane, flow.from, flow.destination);
  const alike = new Map<string, { rewrites: readonly Rewritten[]; requests: RouterPath[] }>();
  for (const path of requests.delivered) {
    const rewrites = rewritesOn(path, flow, plane.network.network.translations);
    const key = rewrites.map(({ router, address }) => `${router} ${address}`).join(' ');
    const group = alike.get(key) ?? { rewrites, requests: [] };
    group.requests.push(path);
    alike.set(key, group);
  }
  const exchanges = [...alike.values()].map((group) => ({
    replyTo: group.rewrites[group.rewrites.length - 1]?.address ?? flow.source,
    requests: group.requests,
    replies: repliesTo(plane, flow, group.rewrites),
  }));
  return { requests, exchanges };
}
