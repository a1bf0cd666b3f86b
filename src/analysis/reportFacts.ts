// Facts of a report: codes and numbers only, so that equal answers are equal byte for byte.

import type { FailureId, Link, LinkId, NodeId } from '../model/compiledTopology';
import { modelVersion } from '../model/modelVersion';
import type { Scenario } from '../model/scenario';
import type { Assessment } from './assess';
import type { ConnectionRoute, ConnectionTest } from './connectionFailover';
import type { RequirementJudgement } from './judgeRequirement';
import type { LostPath, Path } from './outcome';
import type { PathReport } from './report';
import type { Requirement } from './requirements';
import type { Damage } from './resilience';
import type { RouterDecision } from './whyThisPath';

type ReportedPath = { readonly nodes: readonly NodeId[]; readonly links: readonly LinkId[] };
type LostReportedPath = ReportedPath & { readonly reason: LostPath['reason'] };

/** A link as drawn; without its name, which means nothing to a program. */
type LinkFacts = Pick<Link, 'id' | 'kind' | 'ends' | 'exposure' | 'operators' | 'peerings' | 'dedicated'> & {
  /** Present where the link exists only with its office's internet breakout. */
  readonly onlyWithExit?: true;
};

/** The assessment of one situation. */
export type Situation = Pick<Assessment, 'state' | 'privateUntil' | 'symmetric' | 'weakPoints'> & {
  readonly failures: readonly FailureId[];
  readonly reachability: Assessment['outcome']['reachability'];
  readonly privacy: Assessment['outcome']['privacy'];
  readonly requests: readonly ReportedPath[];
  readonly lostRequests: readonly LostReportedPath[];
  readonly replies: readonly ReportedPath[];
  readonly lostReplies: readonly LostReportedPath[];
  readonly exposedLinks: readonly LinkId[];
};

export type ReportFacts = {
  readonly modelVersion: string;
  readonly isMeasurement: false;
  readonly scenario: Scenario;
  readonly office: NodeId;
  readonly service: NodeId;
  readonly need: Requirement;
  readonly before: Situation;
  readonly inView: Situation;
  readonly nextFailures: PathReport['nextFailures'];
  readonly links: readonly LinkFacts[];
  readonly findings: readonly RequirementJudgement[];
  readonly connectionTests: readonly ConnectionTest[];
  readonly routesInView: readonly ConnectionRoute[];
  readonly failureTests: readonly {
    readonly failure: FailureId;
    readonly damage: Damage;
    readonly during: Situation;
  }[];
  readonly routes: { readonly request: readonly RouterDecision[]; readonly reply: readonly RouterDecision[] };
};

const linkFactsOf = ({
  id,
  kind,
  ends,
  exposure,
  operators,
  peerings,
  dedicated,
  option,
}: Link): LinkFacts => ({
  id,
  kind,
  ends,
  exposure,
  operators,
  peerings,
  dedicated,
  ...(option !== null && { onlyWithExit: true }),
});

const reportedPath = ({ nodes, links }: Path): ReportedPath => ({ nodes, links });
const lostReportedPath = ({ nodes, links, reason }: LostPath): LostReportedPath => ({ nodes, links, reason });

export function situationOf(assessment: Assessment): Situation {
  const { scenario, state, privateUntil, symmetric, weakPoints, outcome } = assessment;
  return {
    failures: scenario.failures,
    state,
    reachability: outcome.reachability,
    privacy: outcome.privacy,
    privateUntil,
    symmetric,
    weakPoints,
    requests: outcome.requests.map(reportedPath),
    lostRequests: outcome.lost.map(lostReportedPath),
    replies: outcome.replies.map(reportedPath),
    lostReplies: outcome.lostReplies.map(lostReportedPath),
    exposedLinks: outcome.exposedLinks,
  };
}

export function reportFacts(report: PathReport): ReportFacts {
  const { assessment, intact, need, nextFailures, links, findings, failureTests, routes } = report;
  const { connectionTests, routesInView } = report;
  const { scenario, office, service } = assessment;
  return {
    modelVersion,
    isMeasurement: false,
    scenario,
    office,
    service,
    need,
    before: situationOf(intact),
    inView: situationOf(assessment),
    nextFailures,
    links: links.map(linkFactsOf),
    findings,
    connectionTests,
    routesInView,
    failureTests: failureTests.map(({ failure, damage, during }) => ({
      failure,
      damage,
      during: situationOf(during),
    })),
    routes,
  };
}
