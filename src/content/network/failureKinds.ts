// Failures of any network in three rows: Microsoft's side, providers, your own.

import type { FailureKind, FailureTarget } from '../../model/compiledFailures';
import type { CompiledTopology } from '../../model/compiledTopology';

export type FailureSide = 'microsoft' | 'providers' | 'yours' | 'settings';

export const failureSideLabels: Readonly<Record<FailureSide, string>> = {
  microsoft: 'Microsoft side',
  providers: 'Providers',
  yours: 'Yours',
  settings: 'Mistakes',
};

const sides: readonly FailureSide[] = ['microsoft', 'providers', 'yours', 'settings'];

/** Orders each row by how much fails at once. */
const rank: Readonly<Record<FailureKind, number>> = {
  location: 0,
  provider: 0,
  office: 0,
  circuit: 1,
  wan: 1,
  router: 1,
  shared: 2,
  zone: 2,
  connection: 3,
  exit: 3,
  gateway: 4,
  line: 5,
  peering: 6,
  session: 7,
  misconfiguration: 8,
  link: 9,
  node: 9,
};

function sideOf({ kind, id }: FailureTarget, { wans }: CompiledTopology): FailureSide {
  switch (kind) {
    case 'location':
    case 'circuit':
    case 'connection':
    case 'peering':
    case 'session':
    case 'gateway':
    case 'zone':
    case 'link':
    case 'node':
      return 'microsoft';
    case 'provider':
    case 'exit':
    case 'line':
      return 'providers';
    case 'wan':
      return wans.some((wan) => id === `wan:${wan.id}` && wan.provider !== null) ? 'providers' : 'yours';
    case 'office':
    case 'router':
    case 'shared':
      return 'yours';
    case 'misconfiguration':
      return 'settings';
  }
}

export type FailureRow = { readonly side: FailureSide; readonly targets: readonly FailureTarget[] };

/** Returns rows of risks only; other targets can be failed where they are drawn. Omits empty rows. */
export function failureRows(topology: CompiledTopology, isThere: (target: FailureTarget) => boolean) {
  const risks = topology.failureTargets.filter((target) => target.isRisk && isThere(target));
  return sides.flatMap((side): readonly FailureRow[] => {
    const targets = risks
      .filter((target) => sideOf(target, topology) === side)
      .sort((a, b) => rank[a.kind] - rank[b.kind]);
    return targets.length > 0 ? [{ side, targets }] : [];
  });
}

export const moreFailures = (count: number): string => `and ${count.toLocaleString('en-GB')} more`;
