// On which facts of an assessment the words about a path depend, and what those words consist of.

import type { Assessment } from '../analysis/assess';
import type { OfficeSite } from '../model/compiledElements';
import type { Peering } from '../model/compiledTopology';
import { inSentence } from './names';
import type { Statement } from './sources';
import { connectionsOn } from './trafficWords';

export type PathMeaning = {
  readonly title: string;
  readonly statements: readonly Statement[];
  /** What would have to be otherwise for the answer to be another one. */
  readonly toChange: readonly Statement[];
};

export type PathFacts = {
  readonly office: OfficeSite;
  readonly peering: Peering;
  readonly isPowerPlatform: boolean;
  /** A circuit leads from the office to the destination. */
  readonly hasCircuit: boolean;
  /** Offices with circuits of their own, as sentences call them. */
  readonly officesWithCircuits: readonly string[];
  /** The line by which packets leave for the internet, or could. */
  readonly line: string;
  readonly hasExit: boolean;
  readonly requestsOnInternet: boolean;
  /** Anything at all, in either direction. */
  readonly isExposed: boolean;
  /** What one more failure would cost, now that there is no redundancy. */
  readonly nextLosesPrivacy: boolean;
  readonly nextLosesService: boolean;
  /** How many of the circuit's connections carry requests. */
  readonly connectionsInUse: number;
  /** Neither connection is preferred, so both carry traffic while both can. */
  readonly sharesConnections: boolean;
};

export function factsOf(assessment: Assessment): PathFacts {
  const { topology, question, outcome, stretches, weakPoints, requestLinks } = assessment;
  return {
    office: question.office,
    peering: question.destination.peering,
    isPowerPlatform: question.destination.element === 'power-platform',
    hasCircuit: question.over === 'expressroute',
    officesWithCircuits: topology.offices
      .filter(({ id, circuits }) => circuits.length > 0 && id !== question.office.id)
      .map((office) => office.inSentence),
    line: lineOut(assessment),
    hasExit: question.exit !== null,
    requestsOnInternet: stretches.flat().some(({ exposure }) => exposure === 'public-internet'),
    isExposed: outcome.exposedLinks.length > 0,
    nextLosesPrivacy: weakPoints.some(({ loses }) => loses === 'privacy'),
    nextLosesService: weakPoints.some(({ loses }) => loses === 'service'),
    connectionsInUse: connectionsOn(topology, requestLinks).length,
    sharesConnections: question.preferred === null,
  };
}

function lineOut({ topology, question, outcome }: Assessment): string {
  const used = topology.links.find(
    ({ id, kind }) => kind === 'internet-line' && outcome.exposedLinks.includes(id),
  );
  const own = topology.exits.find(({ office }) => office === question.office.id)?.line;
  const line = used?.id ?? own;
  return line === undefined ? 'the internet edge' : inSentence(topology, line);
}
