import type { Assessment } from '../../../analysis/assess';
import type { PrivateEnd } from '../../../analysis/elements/elementStates';
import type { Topology } from '../../../model/topology';
import { isArrowKey, nearestTowards } from '../geometry/nearest';
import type { Layout } from '../layouts/layout';
import { locationsIn } from './locations';

/** Returns the element that a key moves to; null for other keys or where there is none. */
export function whereKeyLeads(
  key: string,
  from: string,
  { office, service, scenario }: Assessment,
  topology: Topology,
  layout: Layout,
  ends: readonly PrivateEnd[],
): string | null {
  if (key === 'Home') return office;
  if (key === 'End') return service;
  if (!isArrowKey(key)) return null;
  const locations = locationsIn(topology, layout, scenario, ends);
  const here = locations.find(({ id }) => id === from);
  return here ? nearestTowards(here, locations, key) : null;
}

export const isPictureKey = (key: string): boolean => isArrowKey(key) || key === 'Home' || key === 'End';
