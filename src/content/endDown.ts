// Finds the end of the path that has failed itself, which no routing can fix.

import type { Assessment } from '../analysis/assess';
import { modelled, type Statement } from './sources';

/** "router" is the only one of an office that is otherwise in order. */
type End = 'office' | 'router' | 'service';

export const endNames: Readonly<Record<End, string>> = {
  office: 'office',
  router: 'office’s router',
  service: 'service',
};

/** A service that failed is the reason only where it was reached, at least in part, before anything failed. */
export function endDown({ topology, scenario, office, service, isInterrupted }: Assessment): End | null {
  const failed = topology.failureTargets.filter(({ id }) => scenario.failures.includes(id));
  const atOffice = failed.filter(({ nodes }) => nodes.includes(office));
  if (atOffice.length > 0) return atOffice.every(({ kind }) => kind === 'router') ? 'router' : 'office';
  return isInterrupted && failed.some(({ nodes }) => nodes.includes(service)) ? 'service' : null;
}

/** A virtual network that fails takes its routes along; a public service does so in the model only. */
export const isPublicServiceDown = (assessment: Assessment): boolean =>
  assessment.question.destination.peering === 'microsoft' && endDown(assessment) === 'service';

export const publicServiceDown: Statement = modelled(
  'The service itself is down, and its routes with it in this model; in reality they usually stay.',
);
