// Builds a report of one modelled scenario: the findings, their links, and the effect of each failure.

import type { FailureId, Link } from '../model/compiledTopology';
import { type Scenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import { type Assessment, assess } from './assess';
import { type Change, changeBetween } from './change';
import {
  type ConnectionRoute,
  type ConnectionTest,
  connectionTests,
  routesInView,
} from './connectionFailover';
import { isReachable } from './judge';
import { judgeRequirement, type RequirementJudgement } from './judgeRequirement';
import type { Requirement } from './requirements';
import { type Damage, nextFailures, resilience } from './resilience';
import { type RouterDecision, whyThisPath } from './whyThisPath';

/** One failure on its own, against the same scenario with nothing failed. */
export type FailureTest = {
  readonly failure: FailureId;
  readonly damage: Damage;
  readonly during: Assessment;
  readonly change: Change;
};

/** One scenario without its failure tests. */
export type PathInView = {
  readonly assessment: Assessment;
  /** The same scenario with nothing failed and nothing misconfigured. */
  readonly intact: Assessment;
  /** Effect of the current failures; null while there are none. */
  readonly change: Change | null;
  /** The requirement to demonstrate; the report puts it first. */
  readonly need: Requirement;
  /** Links that requests or replies cross now, in the order of the topology. */
  readonly links: readonly Link[];
  readonly findings: readonly RequirementJudgement[];
  readonly routes: {
    readonly request: readonly RouterDecision[];
    readonly reply: readonly RouterDecision[];
  };
};

export type PathReport = PathInView & {
  /** The damage of each further single failure, worst first; null where the service is not reached now. */
  readonly nextFailures: readonly Damage[] | null;
  /** Tested from nothing failed, like every modelled failure of this report. */
  readonly connectionTests: readonly ConnectionTest[];
  /** The same routes under the current failures; none while there are none. */
  readonly routesInView: readonly ConnectionRoute[];
  /** Every single failure, worst first. */
  readonly failureTests: readonly FailureTest[];
};

const REQUIREMENTS: readonly Requirement[] = ['in-transit', 'in-transit-and-at-rest', 'never-internet'];

function failureTestsOf(topology: Topology, intact: Assessment): readonly FailureTest[] {
  const singles = resilience(topology, intact.scenario).filter(({ failures }) => failures.length === 1);
  return singles.flatMap(({ failures: [failure], damage }) => {
    if (failure === undefined) return [];
    const during = assess(topology, withFailures(intact.scenario, [failure]));
    return [{ failure, damage, during, change: changeBetween(intact, during) }];
  });
}

export function pathInView(topology: Topology, scenario: Scenario, need: Requirement): PathInView {
  const assessment = assess(topology, scenario);
  const intact = assess(topology, withFailures(scenario, []));
  const crossed = new Set([...assessment.requestLinks, ...assessment.replyLinks]);
  return {
    assessment,
    intact,
    change: scenario.failures.length > 0 ? changeBetween(intact, assessment) : null,
    need,
    links: topology.links.filter(({ id }) => crossed.has(id)),
    findings: [need, ...REQUIREMENTS.filter((each) => each !== need)].map((requirement) =>
      judgeRequirement(assessment, requirement),
    ),
    routes: {
      request: whyThisPath(topology, assessment, 'request'),
      reply: whyThisPath(topology, assessment, 'reply'),
    },
  };
}

export function pathReport(topology: Topology, scenario: Scenario, need: Requirement): PathReport {
  const inView = pathInView(topology, scenario, need);
  return {
    ...inView,
    nextFailures: isReachable(inView.assessment.outcome) ? nextFailures(topology, scenario) : null,
    connectionTests: connectionTests(topology, scenario),
    routesInView: routesInView(topology, scenario),
    failureTests: failureTestsOf(topology, inView.intact),
  };
}
