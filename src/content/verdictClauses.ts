// Clauses of the verdict on what crossed the internet and what blocked it.

import type { Assessment } from '../analysis/assess';
import { exitsTaken, isRefused } from './exitsTaken';
import { listed } from './names';
import { breakoutOf, directionsOver } from './trafficWords';

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

/** Says what of traffic that crosses the public internet in part does so. */
export function whatCrosses(assessment: Assessment): string {
  if (assessment.outcome.tunnelLinks.length > 0)
    return 'Some of it does so in an encrypted tunnel, and some without one.';
  const [first, ...more] = directionsOver(assessment, assessment.outcome.exposedLinks);
  if (more.length > 0) return 'Some of its paths cross it, and others do not.';
  return first === 'requests'
    ? 'Only requests cross it; replies do not.'
    : 'Only replies cross it; requests do not.';
}

/** Names the internet breakouts that block the service: the office's own, or those of others. */
export function blockedBy(assessment: Assessment): string {
  const { topology, outcome } = assessment;
  const blocking = exitsTaken(topology, outcome.lost.filter(isRefused));
  const names = blocking.map((exit) => breakoutOf(assessment, exit));
  return `${listed(names)} ${names.length > 1 ? 'block' : 'blocks'} the service`;
}
