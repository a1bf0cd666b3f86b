// Follows the packets of one flow along all equal paths at once. The result is a graph, because the number of
// paths grows with every shared place. A place is a router with the relevant state of the path to it.

import type { Address, AdjacencyId, RouterId } from '../model/network';
import type { Route } from './choose';
import type { ControlPlane } from './controlPlane';
import type { Met } from './met';

/** Reason for which a router cannot forward a packet. */
export type DropReason =
  | 'no-route'
  | 'nobody-owns-address'
  | 'loop'
  /** The router has a route and a filter that drops packets to this address. */
  | 'refused'
  /** The router's route depends on the order of updates, or BGP never converges. */
  | 'undecided';

export type Place = {
  readonly router: RouterId;
  readonly met: Met;
  /** Address that the router looks up; null where it does none. */
  readonly address: Address | null;
  /** Next hops; `adjacency` is null where packets are blocked before they leave the router. */
  readonly steps: readonly Step[];
  /** Null where packets are forwarded. */
  readonly end: 'delivered' | DropReason | null;
  /** True if any packet that reaches this place is delivered. */
  readonly arrives: boolean;
};

export type Step = { readonly adjacency: AdjacencyId | null; readonly place: Place };

export type Forwarding = {
  readonly start: Place;
  /** Places in reverse topological order: each after all that its steps lead to. */
  readonly places: readonly Place[];
};

export type Journey = {
  readonly from: RouterId;
  /** Addresses to visit in order: the owner of the first forwards to the second, and so on. */
  readonly addresses: readonly Address[];
  /** Destination of the requests, also while replies are followed. */
  readonly destination: Address;
  readonly isRequest: boolean;
};

/** A router on one stage of the journey, with its places. */
type Stop = {
  readonly next: Next;
  readonly places: Map<Met, Place>;
  /** True while packets are being followed from here. */
  isOpen: boolean;
};

type Onward = { readonly stage: number; readonly routes: readonly Route[]; readonly address: Address };
type Next = Onward | { readonly end: 'delivered' | DropReason; readonly address: Address | null };

/** Decision of a router about a packet: looks up the first address, from this stage on, that is not its own. */
function nextFrom(plane: ControlPlane, { addresses }: Journey, router: RouterId, from: number): Next {
  for (let stage = from; stage < addresses.length; stage += 1) {
    const address = addresses[stage] ?? '';
    if (plane.network.owns(router, address)) continue;
    const decision = plane.decide(router, address);
    if (decision.kind === 'forward') return { stage, routes: decision.routes, address };
    return { end: decision.kind === 'own' ? 'nobody-owns-address' : decision.kind, address };
  }
  return { end: 'delivered', address: null };
}

/** Limit of distinct paths into forwarding loops; no network that forwards at all has so many. */
const MOST_PLACES = 10_000;

/** Current place of the packets, and the routers that they have passed. */
export type Underway = {
  readonly router: RouterId;
  readonly met: Met;
  readonly passed: ReadonlySet<RouterId>;
};

export const explore = (plane: ControlPlane, journey: Journey): Forwarding =>
  exploreFrom(plane, journey, { router: journey.from, met: plane.network.metNothing, passed: new Set() })
    .forwarding;

/** `comesBack` is true where packets reach a router again: the result is then not final. */
export function exploreFrom(
  plane: ControlPlane,
  journey: Journey,
  { router: from, met: metBefore, passed }: Underway,
): { readonly forwarding: Forwarding; readonly comesBack: boolean } {
  const { network } = plane;
  let comesBack = false;
  const crossingOf = network.crossings(journey.destination, journey.isRequest);
  const stops = journey.addresses.map(() => new Map<RouterId, Stop>());
  const places: Place[] = [];
  /** Places from which packets enter a forwarding loop. They go round once, so the routers passed matter. */
  const circling = new Set<Place>();

  const stopAt = (router: RouterId, stage: number): Stop => {
    const found = stops[stage]?.get(router);
    if (found) return found;
    const next = nextFrom(plane, journey, router, stage);
    const stop = { next, places: new Map<Met, Place>(), isOpen: false };
    stops[stage]?.set(router, stop);
    return stop;
  };

  const add = (
    router: RouterId,
    met: Met,
    address: Address | null,
    steps: readonly Step[],
    end: Place['end'],
  ): Place => {
    let arrives = end === 'delivered';
    let circles = end === 'loop';
    for (const step of steps) {
      arrives ||= step.place.arrives;
      circles ||= circling.size > 0 && circling.has(step.place);
    }
    const place = { router, met, address, steps, end, arrives };
    places.push(place);
    if (circles) circling.add(place);
    return place;
  };

  const stepOver = (router: RouterId, { stage, address }: Onward, { over }: Route, met: Met): Step => {
    const { adjacency, from: to } = over.session;
    return network.isRefused(router, to, address)
      ? { adjacency: null, place: add(router, met, null, [], 'refused') }
      : { adjacency, place: visit(to, stage, met.after(crossingOf(over))) };
  };

  const visit = (router: RouterId, stage: number, met: Met): Place => {
    const stop = stopAt(router, stage);
    if (passed.has(router)) comesBack = true;
    if (stop.isOpen) return add(router, met, null, [], 'loop');
    const found = stop.places.get(met);
    if (found) return found;
    const { next } = stop;
    if ('end' in next) {
      const place = add(router, met, next.address, [], next.end);
      stop.places.set(met, place);
      return place;
    }
    stop.isOpen = true;
    const steps: Step[] = [];
    for (const route of next.routes) steps.push(stepOver(router, next, route, met));
    stop.isOpen = false;
    const place = add(router, met, next.address, steps, null);
    if (!circling.has(place) || places.length > MOST_PLACES) stop.places.set(met, place);
    return place;
  };

  return { forwarding: { start: visit(from, 0, metBefore), places }, comesBack };
}

/** Share of all packets that reach each place, 0..1, spread evenly over equal routes. */
export function sharesOf({ start, places }: Forwarding): ReadonlyMap<Place, number> {
  const shares = new Map([[start, 1]]);
  for (const place of [...places].reverse()) {
    const each = (shares.get(place) ?? 0) / place.steps.length;
    for (const step of place.steps) shares.set(step.place, (shares.get(step.place) ?? 0) + each);
  }
  return shares;
}

/** Adjacencies that any packet crosses, each once, in the order of the paths. */
export function crossedBy({ start }: Forwarding): readonly AdjacencyId[] {
  const crossed = new Set<AdjacencyId>();
  const passed = new Set<Place>();
  const visit = (from: Place): void => {
    if (passed.has(from)) return;
    passed.add(from);
    for (const { adjacency, place } of from.steps) {
      if (adjacency !== null) crossed.add(adjacency);
      visit(place);
    }
  };
  visit(start);
  return [...crossed];
}
