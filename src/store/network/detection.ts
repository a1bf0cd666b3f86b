// Clocks by which a network's failures are detected, as described, and which of them are given.

import { type DescribedDetection, describedDetection } from '../../analysis/describedDetection';
import { questionOf } from '../../analysis/question';
import type { FailureId } from '../../model/compiledTopology';
import { memoizeByIdentity } from '../memory/memoize';
import type { Told } from './derived';

export type Detection = DescribedDetection & {
  /** Circuits whose detection the description states. */
  readonly given: ReadonlySet<string>;
};

/** For the failures in the picture or, without any, the one that is only supposed. */
export function detectionUnder(
  { topology, answer: { scenario }, description }: Told,
  supposed: FailureId | null,
): Detection {
  const { failures } = scenario;
  const failed = failures.length === 0 && supposed !== null ? [supposed] : failures;
  return {
    ...describedDetection(topology, questionOf(topology, scenario), failed),
    given: new Set(description.circuits.filter(({ detect }) => detect !== undefined).map(({ id }) => id)),
  };
}

/** Keeps the last answers. */
export const detectionIn: (told: Told) => Detection = memoizeByIdentity((told: Told) =>
  detectionUnder(told, null),
);
