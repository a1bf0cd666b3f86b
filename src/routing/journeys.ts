// Journeys once followed while nothing was lost need not be followed again where routers on them do the same. Where some
// of several equal ways are gone they are left out, and only from where a router does otherwise is the rest found anew.

import type { RouterId } from '../model/network';
import type { Consulted, ControlPlane } from './controlPlane';
import { explore, exploreFrom, type Forwarding, type Journey, type Place, type Step } from './forwarding';

export type Follow = (plane: ControlPlane, journey: Journey) => Forwarding;

type Known = { readonly forwarding: Forwarding; readonly consulted: Consulted };

/** The steps that are left at a place; null where packets may go elsewhere than before. */
function stepsLeft(plane: ControlPlane, { router, address, steps }: Place): readonly Step[] | null {
  if (address === null) return steps;
  const left = plane.leftAt(router, address);
  if (left === 'all') return steps;
  // What is refused has no adjacency to tell it by.
  if (left === 'other' || steps.some(({ adjacency }) => adjacency === null)) return null;
  return steps.filter(({ adjacency }) => left.some(({ over }) => over.session.adjacency === adjacency));
}

/** Routers that packets may have passed before they come to a place. */
function passedBefore({ places }: Forwarding, place: Place): ReadonlySet<RouterId> {
  const reaching = new Set([place]);
  // Each place stands after those that it leads to, so one round finds all.
  for (const each of places) if (each.steps.some((step) => reaching.has(step.place))) reaching.add(each);
  reaching.delete(place);
  return new Set([...reaching].map(({ router }) => router));
}

/** What is left of the ways, and what has come in the place of others; null where packets come back to where they were. */
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

/** `freshPlane` makes a control plane of the same network with nothing lost. Keeps every journey: for one conversation. */
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
