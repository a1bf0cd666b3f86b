// Groups single points of failure by remedy.

import type { FailureTarget } from '../../model/compiledFailures';
import type { DestinationId, FailureId } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import { failureKinds, isConfigured, type Remedy, remedies } from '../../model/failureKinds';
import { type Cell, meets, type RiskEffect } from './cell';

export type Point = {
  readonly risk: FailureId;
  /** Affected offices and destinations, each once. */
  readonly hits: readonly (RiskEffect & {
    readonly office: ElementId;
    readonly destination: DestinationId;
  })[];
};

export type RemedyPoints = { readonly remedy: Remedy; readonly points: readonly Point[] };

type Wished = Pick<Cell, 'wish' | 'isWishGiven'>;
type Affected = Wished & Pick<Cell, 'office' | 'destination' | 'effects'>;

/** True for a worse answer, unless it meets a given wish. */
export function isHarmful({ damage, answer }: RiskEffect, { wish, isWishGiven }: Wished): boolean {
  switch (damage) {
    case 'ends':
    case 'ends-in-part':
    case 'undecides':
      return true;
    case 'to-internet':
    case 'partly-to-internet':
    case 'to-tunnel':
    case 'partly-to-tunnel':
      return !(isWishGiven && meets(answer, wish));
    case 'none':
    case 'improves':
      return false;
  }
}

/** Sites of an office; a counted one has several. */
type SitesOf = (office: ElementId) => number;

/** Sites for which a remedy takes away a point. What belongs to one site of a counted office fails for it alone. */
function sitesHelped(
  { points }: RemedyPoints,
  ownerOf: ReadonlyMap<FailureId, ElementId | null>,
  sitesOf: SitesOf,
) {
  const sites = new Map<ElementId, number>();
  for (const { risk, hits } of points) {
    for (const { office } of hits) {
      const helped = ownerOf.get(risk) === office ? 1 : sitesOf(office);
      sites.set(office, Math.max(sites.get(office) ?? 0, helped));
    }
  }
  return [...sites.values()].reduce((sum, each) => sum + each, 0);
}

/**
 * What is built before what is configured; then what takes away a point for most sites, then what takes away most
 * points, then the remedies' own order; the points of each in that of the risks. Exposure can
 * be blocked, besides being prevented.
 */
export function singlePoints(
  risks: readonly FailureTarget[],
  cells: readonly Affected[],
  sitesOf: SitesOf,
): readonly RemedyPoints[] {
  const hitsOf = new Map<FailureId, Point['hits'][number][]>();
  for (const cell of cells) {
    const { office, destination } = cell;
    for (const effect of cell.effects) {
      if (!isHarmful(effect, cell)) continue;
      const hits = hitsOf.get(effect.risk) ?? [];
      hits.push({ ...effect, office, destination });
      hitsOf.set(effect.risk, hits);
    }
  }
  const hit = risks.flatMap((risk) => {
    const hits = hitsOf.get(risk.id);
    return hits ? [{ risk, point: { risk: risk.id, hits } }] : [];
  });
  const found = remedies.flatMap((remedy): readonly RemedyPoints[] => {
    const points = hit.flatMap(({ risk, point }): readonly Point[] => {
      if (remedy !== 'refuse-at-exit') return failureKinds[risk.kind].remedy === remedy ? [point] : [];
      const exposures = point.hits.filter(({ exposes }) => exposes);
      return exposures.length > 0 ? [{ risk: risk.id, hits: exposures }] : [];
    });
    return points.length > 0 ? [{ remedy, points }] : [];
  });
  const ownerOf = new Map(risks.map(({ id, office }) => [id, office]));
  const ranked = found.map((each) => ({ each, sites: sitesHelped(each, ownerOf, sitesOf) }));
  return ranked
    .toSorted(
      (one, other) =>
        Number(isConfigured(one.each.remedy)) - Number(isConfigured(other.each.remedy)) ||
        other.sites - one.sites ||
        other.each.points.length - one.each.points.length,
    )
    .map(({ each }) => each);
}
