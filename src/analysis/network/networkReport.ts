// Report on a whole network: the question in view, every answer, and what they rest on.

import type { MadeUp } from '../../compile/complete/madeUp';
import type { CompiledTopology } from '../../model/compiledTopology';
import { modelVersion } from '../../model/modelVersion';
import type { Scenario } from '../../model/scenario';
import type { LedgerRow } from '../overview/ledger';
import type { Overview } from '../overview/overview';
import type { CellPairs } from '../overview/pairs';
import type { PathInView } from '../report';
import { type Situation, situationOf } from '../reportFacts';

export type NetworkReport = {
  readonly topology: CompiledTopology;
  /** The question in view. */
  readonly path: PathInView;
  readonly overview: Overview;
  /** Number of things that were failed one at a time. */
  readonly risks: number;
  readonly ledger: readonly LedgerRow[];
  readonly pairs: readonly CellPairs[];
  /** False where the search for pairs was stopped. */
  readonly arePairsComplete: boolean;
  readonly madeUp: readonly MadeUp[];
  readonly description: {
    readonly text: string;
    /** Lines without comments and blank ones. */
    readonly lines: number;
    /** Sentences about what was left out because of an error. */
    readonly errors: readonly string[];
    readonly warnings: readonly string[];
  };
};

/** Codes and numbers of a report; equal answers are equal byte for byte. */
export type NetworkReportFacts = {
  readonly modelVersion: string;
  readonly isMeasurement: false;
  readonly network: string;
  readonly scenario: Scenario;
  readonly before: Situation;
  readonly inView: Situation;
  readonly findings: PathInView['findings'];
} & Pick<NetworkReport, 'description' | 'overview' | 'ledger' | 'pairs' | 'arePairsComplete' | 'madeUp'>;

export function networkReportFacts(report: NetworkReport): NetworkReportFacts {
  const { topology, path, description, overview, ledger, pairs, arePairsComplete, madeUp } = report;
  return {
    modelVersion,
    isMeasurement: false,
    network: topology.name,
    scenario: path.assessment.scenario,
    before: situationOf(path.intact),
    inView: situationOf(path.assessment),
    findings: path.findings,
    description,
    overview,
    ledger,
    pairs,
    arePairsComplete,
    madeUp,
  };
}
