// Report on the current view, and the query that reopens it.

import { type PathReport, pathReport } from '../analysis/report';
import { type ReportFacts, reportFacts } from '../analysis/reportFacts';
import type { Requirement } from '../analysis/requirements';
import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import { openingChoices } from './choices/choices';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memory/memoize';
import { encode } from './urlCodec';

export type ReportInView = {
  readonly report: PathReport;
  readonly facts: ReportFacts;
  /** Without the question mark. */
  readonly query: string;
};

/** Encodes only what the report depends on, so that each report has one address. */
const queryOf = (topology: Topology, scenario: Scenario, need: Requirement): string =>
  encode(topology, { ...openingChoices(topology), scenario, need, view: 'report' });

const reportOn = memoizeByIdentity(
  (topology: Topology, scenario: Scenario, need: Requirement): ReportInView => {
    const report = pathReport(topology, scenario, need);
    return { report, facts: reportFacts(report), query: queryOf(topology, scenario, need) };
  },
  1,
);

export const selectReport = ({ topology, choices: { scenario, need } }: ExplainerState): ReportInView =>
  reportOn(topology, scenario, need);
