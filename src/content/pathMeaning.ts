// Facts of an assessment that the statements about a path depend on, and the type of those statements.

import type { Assessment } from '../analysis/assess';
import type { OfficeSite } from '../model/compiledElements';
import type { Peering } from '../model/compiledTopology';
import { inSentence } from './names';
import type { Statement } from './sources';
import { connectionsOn } from './trafficWords';

export type PathMeaning = {
  readonly title: string;
  readonly statements: readonly Statement[];
  /** Changes that would change the answer. */
  readonly toChange: readonly Statement[];
};

export type PathFacts = {
  readonly office: OfficeSite;
  readonly peering: Peering;
  readonly isPowerPlatform: boolean;
  /** True if a circuit leads from the office to the destination. */
  readonly hasCircuit: boolean;
  /** Offices with their own circuits, named for sentences. */
  readonly officesWithCircuits: readonly string[];
  /** Line by which packets leave for the internet, or could. */
  readonly line: string;
  readonly hasExit: boolean;
  readonly requestsOnInternet: boolean;
  /** True if any direction is exposed. */
  readonly isExposed: boolean;
  /** Effect of one more failure, once redundancy is lost. */
  readonly nextLosesPrivacy: boolean;
  readonly nextLosesService: boolean;
  /** Number of the circuit's connections that carry requests. */
  readonly connectionsInUse: number;
  /** True if neither connection is preferred, so both carry traffic if up. */
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
