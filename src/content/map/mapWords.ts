// Words for states on the map: on plates, beside circuits, on lanes.

import type { CircuitNote } from '../../analysis/map/mapStates';
import type { BundleWords } from '../../layout/drawn/bundles';

export const mapWords = {
  noService: 'No service',
  noSession: 'No session',
  noServiceHere: 'no service',
  routeFilter: 'Route filter',
  addressPool: 'NAT pool',
} as const;

export const circuitNotes: Readonly<Record<CircuitNote, string>> = {
  'half-each': 'about half each',
  preferred: 'one preferred',
  waits: 'waits',
  edges: 'only its edges',
  requests: 'carries requests',
  replies: 'carries replies',
  all: 'carries all of it',
  'no-routes': 'no routes',
};

/** How many of a bundle's connections are used, or have failed. */
export const partOfBundle = (count: number, all: number): string => `${count} of ${all}`;

/** Captions of connections that are drawn as one. */
export const bundleWords: BundleWords = {
  circuits: (count, details) => ({ name: `${count} circuits`, details }),
  bothSides: 'Primary, secondary',
  providerEdges: 'PE',
  microsoftEdges: 'MSEE',
  part: partOfBundle,
};

const fractions: readonly (readonly [share: number, label: string])[] = [
  [1 / 2, '½'],
  [1 / 3, '⅓'],
  [2 / 3, '⅔'],
  [1 / 4, '¼'],
  [3 / 4, '¾'],
  [1 / 5, '⅕'],
  [1 / 6, '⅙'],
  [1 / 8, '⅛'],
];

/** Formats a share of all sent traffic, 0..1, as a simple fraction or else in per cent. */
export function shareLabel(share: number): string {
  const known = fractions.find(([value]) => Math.abs(value - share) < 0.005);
  return known ? known[1] : `${Math.round(share * 100)} %`;
}
