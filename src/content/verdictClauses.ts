// Clauses of the verdict on what crossed the internet and what blocked it.

import type { Assessment } from '../analysis/assess';
import { exitsTaken, isRefused } from './exitsTaken';
import { listed } from './names';
import { areMany, directionsOver } from './trafficWords';

/** Says which direction crosses the public internet, and which of them in a tunnel. */
export function internetCrossed(assessment: Assessment): string {
  const open = directionsOver(assessment, assessment.outcome.exposedLinks);
  const tunnelled = directionsOver(assessment, assessment.outcome.tunnelLinks);
  if (tunnelled.length === 0)
    return open.length === 0
      ? 'none of this traffic crosses the internet'
      : `${listed(open)} cross the public internet`;
  return open.length === 0
    ? `${listed(tunnelled)} cross the public internet in an encrypted tunnel`
    : `${listed(open)} cross the public internet, and ${listed(tunnelled)} do so in an encrypted tunnel`;
}

/** Names the internet breakouts that block the service: the office's own, or those of others. */
export function blockedBy(assessment: Assessment): string {
  const { topology, question, outcome } = assessment;
  const blocking = exitsTaken(topology, outcome.lost.filter(isRefused));
  const own = areMany(assessment) ? 'their' : 'its';
  const names = blocking.map(({ office, inSentence }) =>
    office === question.office.id ? `${own} internet breakout` : inSentence,
  );
  return `${listed(names)} ${names.length > 1 ? 'block' : 'blocks'} the service`;
}
