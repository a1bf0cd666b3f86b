// Words for an end of the path that has failed itself, which no routing can fix.

import type { Assessment } from '../analysis/assess';
import type { EndDown } from '../analysis/endDown';
import { modelled, type Statement } from './sources';

export const endNames: Readonly<Record<EndDown, string>> = {
  office: 'office',
  router: 'office’s router',
  service: 'service',
};

/** A virtual network that fails takes its routes along; a public service does so in the model only. */
export const isPublicServiceDown = ({ question, endDown }: Assessment): boolean =>
  question.destination.peering === 'microsoft' && endDown === 'service';

export const publicServiceDown: Statement = modelled(
  'The service itself is down, and its routes with it in this model; in reality they usually stay.',
);
