// Failures that take down an office's internet breakout.

import type { Assessment } from '../analysis/assess';
import type { ExitEntry } from '../model/compiledElements';
import type { FailureTarget } from '../model/compiledFailures';

/** Whether the failure takes the breakout's line: the line itself, or something that it ends at. */
export const takesExit = ({ links }: FailureTarget, { line }: ExitEntry): boolean => links.includes(line);

/** Checks whether failures take the office's breakout, or the internet between it and the service. */
export function isInternetSideDown({ topology, scenario, question: { exit } }: Assessment): boolean {
  const transit = new Set(
    topology.links.filter(({ kind }) => kind === 'internet-transit').map(({ id }) => id),
  );
  return topology.failureTargets
    .filter(({ id }) => scenario.failures.includes(id))
    .some(
      (target) =>
        (exit !== null && takesExit(target, exit)) || target.links.some((link) => transit.has(link)),
    );
}
