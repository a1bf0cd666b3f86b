// Clocks by which a network's failures are detected, as described, and which of them are given.

import { type DescribedDetection, describedDetection } from '../../analysis/describedDetection';
import { questionOf } from '../../analysis/question';
import { memoizeByIdentity } from '../memory/memoize';
import type { Told } from './derived';

export type Detection = DescribedDetection & {
  /** Circuits whose detection the description states. */
  readonly given: ReadonlySet<string>;
};

/** Keeps the last answers. */
export const detectionIn: (told: Told) => Detection = memoizeByIdentity(
  ({ topology, answer: { scenario }, description }: Told) => ({
    ...describedDetection(topology, questionOf(topology, scenario), scenario.failures),
    given: new Set(description.circuits.filter(({ detect }) => detect !== undefined).map(({ id }) => id)),
  }),
);
