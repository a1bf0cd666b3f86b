// What the run in the room about contention came to, for the card of the tour.

import type { Contention } from '../../analysis/contention/simulateContention';
import { milliseconds } from '../contention/contentionWords';
import type { Statement } from '../sources';

export function contentionTold({ shared, dedicated }: Contention): Statement {
  const [line, circuit] = [shared.summary.waitMs, dedicated.summary.waitMs];
  const half = `half of the packets waited at most ${milliseconds(line.p50)} on the shared line and ${milliseconds(circuit.p50)} on the circuit`;
  const most = `95 of 100 at most ${milliseconds(line.p95)} and ${milliseconds(circuit.p95)}`;
  return { text: `In this run ${half}; ${most}.`, source: 'model' };
}
