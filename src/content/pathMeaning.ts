// Facts of an assessment that the statements about a path depend on, and the type of those statements.

import type { Assessment } from '../analysis/assess';
import type { OfficeSite } from '../model/compiledElements';
import type { Peering } from '../model/compiledTopology';
import type { ElementId } from '../model/description';
import { connectionsOn } from './connectionWords';
import { isPublicServiceDown } from './endDown';
import type { Statement } from './sources';
import { linesOut } from './trafficWords';

export type PathMeaning = {
  readonly title: string;
  readonly statements: readonly Statement[];
  /** Changes that would change the answer. */
  readonly toChange: readonly Statement[];
};

/** The worst that one more failure of a link or router could do, where there is no redundancy. */
export type NextFailure =
  | 'to-internet'
  | 'to-tunnel'
  /** To the internet or into a tunnel over it, depending on what fails. */
  | 'to-either'
  | 'interrupts'
  /** Interrupts the service while packets cross the internet. */
  | 'interrupts-exposed'
  /** Interrupts the service, or lets preferences contradict each other. */
  | 'undecides';

export type PathFacts = {
  readonly office: OfficeSite;
  readonly peering: Peering;
  readonly isPowerPlatform: boolean;
  /** True if a circuit leads from the office to the destination. */
  readonly hasCircuit: boolean;
  /** Other offices with a circuit of their own to the destination, named for sentences. */
  readonly officesWithCircuits: readonly string[];
  /** Lines by which packets leave for the internet, or else could. */
  readonly linesOut: string;
  readonly requestsOnInternet: boolean;
  readonly requestsInTunnel: boolean;
  /** True if any direction is exposed. */
  readonly isExposed: boolean;
  /** Two circuits that do not all end at one location. */
  readonly hasTwoLocations: boolean;
  readonly hasFailed: boolean;
  /** True if packets leave the office and are dropped on the path. */
  readonly isLost: boolean;
  readonly isInTunnel: boolean;
  readonly isWhollyInTunnel: boolean;
  /** True if a public service itself has failed. */
  readonly isServiceDown: boolean;
  /** True if the virtual network itself has failed. */
  readonly isVnetDown: boolean;
  readonly next: NextFailure;
  /** True if each further failure that interrupts the service does so for some connections only. */
  readonly nextIsInPart: boolean;
  /** Number of the circuits' connections that carry requests. */
  readonly connectionsInUse: number;
  /** The same with nothing failed. */
  readonly connectionsIntact: number;
  /** False where all of those are of ExpressRoute Direct, which no provider limits. */
  readonly usesProviderCircuit: boolean;
  /** What the failures took from the office, each false where it had none before. */
  readonly lost: { readonly redundancy: boolean; readonly privatePath: boolean; readonly service: boolean };
};

/** `intact` is the assessment of the same scenario with nothing failed. */
export function factsOf(assessment: Assessment, intact: Assessment): PathFacts {
  const { topology, question, outcome, stretches, requestLinks } = assessment;
  return {
    office: question.office,
    peering: question.destination.peering,
    isPowerPlatform: question.destination.element === 'power-platform',
    hasCircuit: question.over === 'expressroute',
    officesWithCircuits: topology.offices
      .filter(({ id, circuits }) => id !== question.office.id && leadTo(assessment, circuits))
      .map((office) => office.inSentence),
    linesOut: linesOut(assessment) ?? 'the internet edge',
    requestsOnInternet: stretches.flat().some(({ exposure }) => exposure === 'public-internet'),
    requestsInTunnel: stretches.flat().some(({ exposure }) => exposure === 'encrypted-tunnel'),
    isExposed: outcome.exposedLinks.length > 0,
    hasFailed: assessment.scenario.failures.length > 0,
    hasTwoLocations:
      question.circuits.length > 1 && new Set(question.connections.map(({ location }) => location)).size > 1,
    isLost: outcome.reachability === 'lost',
    isInTunnel: outcome.privacy === 'encrypted',
    isWhollyInTunnel: assessment.isWhollyInTunnel,
    isServiceDown: isPublicServiceDown(assessment),
    isVnetDown: question.destination.peering === 'azure-private' && assessment.endDown === 'service',
    next: nextFailure(assessment),
    nextIsInPart: nextIsInPart(assessment),
    connectionsInUse: connectionsOn(topology, requestLinks).length,
    connectionsIntact: connectionsOn(topology, intact.requestLinks).length,
    usesProviderCircuit: topology.circuits.some(
      ({ provider, connections }) =>
        provider !== null && connections.some(({ pipe }) => pipe !== null && requestLinks.has(pipe)),
    ),
    lost: lostSince(intact, assessment),
  };
}

/** Losses count only if something has failed: a setting alone takes nothing away. */
function lostSince({ state, outcome }: Assessment, { scenario, ...now }: Assessment): PathFacts['lost'] {
  const wasReached = scenario.failures.length > 0 && outcome.reachability === 'reached';
  const wasPrivate = wasReached && outcome.privacy === 'yes';
  return {
    redundancy: wasPrivate && state === 'private' && now.state !== 'private',
    privatePath: wasPrivate && now.outcome.privacy !== 'yes',
    service: now.isInterrupted,
  };
}

function nextFailure({ weakPoints, exposureAfter }: Assessment): NextFailure {
  const after = weakPoints.map(({ loses }, index) => ({ loses, privacy: exposureAfter[index] }));
  const service = after.filter(({ loses }) => loses === 'service');
  const privacy = after.filter(({ loses }) => loses === 'privacy');
  const tunnels = privacy.filter((each) => each.privacy === 'encrypted');
  if (privacy.length > 0)
    return tunnels.length === 0 ? 'to-internet' : tunnels.length < privacy.length ? 'to-either' : 'to-tunnel';
  const others = service.filter((each) => each.privacy !== 'yes' && each.privacy !== 'none');
  if (others.length === 0) return 'interrupts';
  return others.every((each) => each.privacy === 'undecided') ? 'undecides' : 'interrupts-exposed';
}

/** An office's only router, where it has one, interrupts it for all. */
function nextIsInPart({ weakPoints, weakEnds, inPartAfter }: Assessment): boolean {
  const ofService = inPartAfter.filter((_, index) => weakPoints[index]?.loses === 'service');
  return weakEnds.length === 0 && ofService.length > 0 && ofService.every((isInPart) => isInPart);
}

const leadTo = ({ topology, question }: Assessment, own: readonly ElementId[]): boolean =>
  topology.circuits.some(
    ({ id, services, vnets }) =>
      own.includes(id) && [...services, ...vnets].includes(question.destination.id),
  );
