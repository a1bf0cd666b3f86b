// Result of the contention run, for the tour's card.

import type { Contention } from '../../analysis/contention/simulateContention';
import { milliseconds } from '../contention/contentionWords';
import type { Statement } from '../sources';

export function contentionInWords({ shared, dedicated }: Contention): Statement {
  const [line, circuit] = [shared.summary.waitMs, dedicated.summary.waitMs];
  const half = `the median wait (p50) was ${milliseconds(line.p50)} on the shared line and ${milliseconds(circuit.p50)} on the circuit`;
  const most = `p95 (95 of 100 waited no longer) was ${milliseconds(line.p95)} and ${milliseconds(circuit.p95)}`;
  return { text: `In this run ${half}; ${most}.`, source: 'model' };
}
