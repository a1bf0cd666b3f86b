// Failures of any network in rows by side: Microsoft's, providers', your own, mistakes.

import type { FailureTarget } from '../../model/compiledFailures';
import type { CompiledTopology } from '../../model/compiledTopology';
import { type FailureSide, failureKinds, failureSides } from '../../model/failureKinds';

/** A WAN of one's own is on one's own side, other than a provider's. */
function sideOf({ kind, id }: FailureTarget, { wans }: CompiledTopology): FailureSide {
  const isOwnWan = kind === 'wan' && !wans.some((wan) => id === `wan:${wan.id}` && wan.provider !== null);
  return isOwnWan ? 'yours' : failureKinds[kind].side;
}

export type FailureRow = { readonly side: FailureSide; readonly targets: readonly FailureTarget[] };

/**
 * Returns rows of risks only, what takes most first; other targets can be failed where they are drawn. Omits
 * empty rows.
 */
export function failureRows(
  topology: CompiledTopology,
  isThere: (target: FailureTarget) => boolean,
): readonly FailureRow[] {
  const risks = topology.failureTargets.filter((target) => target.isRisk && isThere(target));
  return failureSides.flatMap((side): readonly FailureRow[] => {
    const targets = risks
      .filter((target) => sideOf(target, topology) === side)
      .sort((a, b) => failureKinds[a.kind].rank - failureKinds[b.kind].rank);
    return targets.length > 0 ? [{ side, targets }] : [];
  });
}
