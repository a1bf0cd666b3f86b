// On which facts of an assessment the words about a path depend, and what those words consist of.

import type { Assessment } from '../analysis/assess';
import type { NodeId, Peering } from '../model/compiledTopology';
import type { Statement } from './sources';
import { isConnection } from './trafficWords';

export type PathMeaning = {
  readonly title: string;
  readonly statements: readonly Statement[];
  /** What would have to be otherwise for the answer to be another one. */
  readonly toChange: readonly Statement[];
};

export type PathFacts = {
  readonly office: NodeId;
  readonly peering: Peering;
  readonly hasExit: boolean;
  readonly requestsOnInternet: boolean;
  /** What one more failure would cost, now that there is no redundancy. */
  readonly nextLosesPrivacy: boolean;
  readonly nextLosesService: boolean;
  /** How many of the circuit's connections carry requests. */
  readonly connectionsInUse: number;
  /** Neither connection is preferred, so both carry traffic while both can. */
  readonly sharesConnections: boolean;
};

export function factsOf(assessment: Assessment): PathFacts {
  const { question, office, stretches, weakPoints, requestLinks } = assessment;
  return {
    office,
    peering: question.destination.peering,
    hasExit: question.exit !== null,
    requestsOnInternet: stretches.flat().some(({ exposure }) => exposure === 'public-internet'),
    nextLosesPrivacy: weakPoints.some(({ loses }) => loses === 'privacy'),
    nextLosesService: weakPoints.some(({ loses }) => loses === 'service'),
    connectionsInUse: [...requestLinks].filter(isConnection).length,
    sharesConnections: question.preferred === null,
  };
}
