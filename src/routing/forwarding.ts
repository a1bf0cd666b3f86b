// Everywhere that packets of one conversation can get to, along all equal ways at once: a graph, because ways multiply
// where they share places. A place is a router together with what matters of the way there.

import type { Address, AdjacencyId, RouterId } from '../model/network';
import type { Route } from './choose';
import type { ControlPlane } from './controlPlane';
import type { Met } from './met';

/** Why a router could do nothing with a packet. */
export type DropReason =
  | 'no-route'
  | 'nobody-owns-address'
  | 'loop'
  /** It has a route, and drops packets to this address rather than let them out by it. */
  | 'refused'
  /** What it would do with the packet depends on the order of updates, or never settles. */
  | 'undecided';

export type Place = {
  readonly router: RouterId;
  readonly met: Met;
  /** What the router looks up; null where it does not come to that. */
  readonly address: Address | null;
  /** Where packets go on to; `adjacency` is null where they are refused before they leave the router. */
  readonly steps: readonly Step[];
  /** Null where packets go on. */
  readonly end: 'delivered' | DropReason | null;
  /** Whether any packet that comes here arrives in the end. */
  readonly arrives: boolean;
};

export type Step = { readonly adjacency: AdjacencyId | null; readonly place: Place };

export type Forwarding = {
  readonly start: Place;
  /** Each place after all that its steps lead to. */
  readonly places: readonly Place[];
};

export type Journey = {
  readonly from: RouterId;
  /** Whoever owns the first sends on to the second, and so on. */
  readonly addresses: readonly Address[];
  /** What the conversation's requests are sent to, whichever way these packets go. */
  readonly destination: Address;
  readonly isRequest: boolean;
};

/** A router on one stage of the journey, with the places that it stands at. */
type Stop = {
  readonly next: Next;
  readonly places: Map<Met, Place>;
  /** Packets are being followed from here. */
  isOpen: boolean;
};

type Onward = { readonly stage: number; readonly routes: readonly Route[]; readonly address: Address };
type Next = Onward | { readonly end: 'delivered' | DropReason; readonly address: Address | null };

/** What a router does with a packet on this stage of its journey, once it has turned to the addresses of others. */
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

/** Ways into circles that are told apart; no network has so many that forwards at all. */
const MOST_PLACES = 10_000;

/** Where packets are already, and the routers that they have passed. */
export type Underway = {
  readonly router: RouterId;
  readonly met: Met;
  readonly passed: ReadonlySet<RouterId>;
};

export const explore = (plane: ControlPlane, journey: Journey): Forwarding =>
  exploreFrom(plane, journey, { router: journey.from, met: plane.network.metNothing, passed: new Set() })
    .forwarding;

/** `comesBack` where packets come to a router that they had passed: then what is found is not what becomes of them. */
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
  /** Packets at these get into a circle. They go round once, so it matters which routers they have passed. */
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

/** Share of all packets that come to each place, 0..1, spread evenly wherever a router has a choice. */
export function sharesOf({ start, places }: Forwarding): ReadonlyMap<Place, number> {
  const shares = new Map([[start, 1]]);
  for (const place of [...places].reverse()) {
    const each = (shares.get(place) ?? 0) / place.steps.length;
    for (const step of place.steps) shares.set(step.place, (shares.get(step.place) ?? 0) + each);
  }
  return shares;
}

/** Adjacencies that any packet crosses, each once, in the order in which the ways are listed. */
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
