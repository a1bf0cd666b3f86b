// Reuses journeys followed with nothing lost where routers on them decide the same. Lost ones of several
// equal paths are left out, and only from a router that decides differently is the rest computed anew.

import type { RouterId } from '../model/network';
import type { Consulted, ControlPlane } from './controlPlane';
import { explore, exploreFrom, type Forwarding, type Journey, type Place, type Step } from './forwarding';

export type Follow = (plane: ControlPlane, journey: Journey) => Forwarding;

type Known = { readonly forwarding: Forwarding; readonly consulted: Consulted };

/** The remaining steps at a place; null where packets may go elsewhere than before. */
function stepsLeft(plane: ControlPlane, { router, address, steps }: Place): readonly Step[] | null {
  if (address === null) return steps;
  const left = plane.leftAt(router, address);
  if (left === 'all') return steps;
  // A refused step has no adjacency to identify it.
  if (left === 'other' || steps.some(({ adjacency }) => adjacency === null)) return null;
  return steps.filter(({ adjacency }) => left.some(({ over }) => over.session.adjacency === adjacency));
}

/** Routers that packets may have passed before a place. */
function passedBefore({ places }: Forwarding, place: Place): ReadonlySet<RouterId> {
  const reaching = new Set([place]);
  // Each place comes after those its steps lead to, so one pass finds all.
  for (const each of places) if (each.steps.some((step) => reaching.has(step.place))) reaching.add(each);
  reaching.delete(place);
  return new Set([...reaching].map(({ router }) => router));
}

/** The remaining paths, with replacements for lost ones; null where packets loop. */
function followedAgain(plane: ControlPlane, journey: Journey, before: Forwarding): Forwarding | null {
  const known = new Map<Place, Place>();
  const places: Place[] = [];
  let isKnown = true;

  const elsewhere = (place: Place): Place => {
    const stages = journey.addresses.filter((each) => each === place.address);
    const stage = journey.addresses.indexOf(place.address ?? '');
    const rest = { ...journey, addresses: journey.addresses.slice(stage) };
    const underway = { router: place.router, met: place.met, passed: passedBefore(before, place) };
    const { forwarding, comesBack } = exploreFrom(plane, rest, underway);
    if (comesBack || stages.length > 1) isKnown = false;
    places.push(...forwarding.places);
    return forwarding.start;
  };

  const visit = (place: Place): Place => {
    const found = known.get(place);
    if (found || !isKnown) return found ?? place;
    const kept = goOn(place);
    known.set(place, kept);
    return kept;
  };

  const goOn = (place: Place): Place => {
    const left = stepsLeft(plane, place);
    if (left === null) return elsewhere(place);
    let isWhole = left === place.steps;
    const steps = left.map((step): Step => {
      const next = visit(step.place);
      if (next === step.place) return step;
      isWhole = false;
      return { adjacency: step.adjacency, place: next };
    });
    const arrives = place.end === 'delivered' || steps.some((step) => step.place.arrives);
    const kept = isWhole ? place : { ...place, steps, arrives };
    places.push(kept);
    return kept;
  };

  const from = visit(before.start);
  return isKnown ? { start: from, places } : null;
}

/** `freshPlane` makes a plane of the network with nothing lost. Keeps all journeys: for one conversation. */
export function rememberJourneys(freshPlane: () => ControlPlane): Follow {
  const known = new Map<string, Known>();

  const intactly = (journey: Journey): Known => {
    const { from, addresses, isRequest } = journey;
    const key = `${isRequest} ${from} ${addresses.join()}`;
    const found = known.get(key);
    if (found) return found;
    const plane = freshPlane();
    const made = { forwarding: explore(plane, journey), consulted: plane.consulted() };
    known.set(key, made);
    return made;
  };

  return (plane, journey) => {
    const { forwarding, consulted } = intactly(journey);
    const left = plane.isSameFor(consulted) ? forwarding : followedAgain(plane, journey, forwarding);
    if (left === null) return explore(plane, journey);
    plane.noteConsulted(consulted);
    return left;
  };
}
