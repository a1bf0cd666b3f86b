// Lays out a topology's map for a place of the page; cached per topology.

import { mapCaptions, servedCaption } from '../../content/map/mapCaptions';
import { bundleWords } from '../../content/map/mapWords';
import { type Bundle, bundlesOf, withBundles } from '../../layout/drawn/bundles';
import type { DrawnNetwork } from '../../layout/drawn/drawnNetwork';
import { networkToDraw } from '../../layout/drawn/networkToDraw';
import { servingOffice } from '../../layout/drawn/servingOffice';
import { layOut, type MapPlace, PHONE } from '../../layout/layOut';
import type { MapLayout } from '../../layout/map/mapLayout';
import type { CompiledTopology, NodeId } from '../../model/compiledTopology';

export type DrawnMap = { readonly network: DrawnNetwork; readonly layout: MapLayout };

/** Extent: the whole network, or only what serves one office. */
export type MapExtent = 'whole' | 'office';

const known = new WeakMap<CompiledTopology, Map<string, DrawnMap>>();

function memoized(topology: CompiledTopology, key: string, make: () => DrawnMap): DrawnMap {
  const maps = known.get(topology) ?? new Map<string, DrawnMap>();
  known.set(topology, maps);
  const found = maps.get(key) ?? make();
  maps.set(key, found);
  return found;
}

const laidOut = (network: DrawnNetwork, place: MapPlace): DrawnMap => ({
  network,
  layout: layOut(network, place),
});

type Whole = { readonly network: DrawnNetwork; readonly bundles: readonly (readonly Bundle[])[] };

const networks = new WeakMap<CompiledTopology, Whole>();

/** The network without bundles, and its bundles. */
function networkOf(topology: CompiledTopology): Whole {
  const known = networks.get(topology);
  if (known) return known;
  const network = networkToDraw(topology, mapCaptions(topology));
  const found = { network, bundles: bundlesOf(network) };
  networks.set(topology, found);
  return found;
}

const bundled = (network: DrawnNetwork, { bundles }: Whole): DrawnNetwork =>
  withBundles(network, bundles, bundleWords);

/** Null for an id that is not a bundle's. */
export const bundleOf = (topology: CompiledTopology, id: string): Bundle | null =>
  networkOf(topology)
    .bundles.flat()
    .find((bundle) => bundle.id === id) ?? null;

/** Number of offices above which laying out the whole would take longer than anybody waits. */
const MOST_OFFICES = 60;

export const canBeDrawnWhole = ({ offices }: Pick<CompiledTopology, 'offices'>): boolean =>
  offices.length <= MOST_OFFICES;

const whole = (topology: CompiledTopology, place: MapPlace): DrawnMap =>
  memoized(topology, place, () => {
    const all = networkOf(topology);
    return laidOut(bundled(all.network, all), place);
  });

/** Adds to the customer network's head that the rest is left out, if it is. */
function ofOffice(topology: CompiledTopology, place: MapPlace, office: NodeId): DrawnMap {
  return memoized(topology, `${place} ${office}`, () => {
    const all = networkOf(topology);
    const part = servingOffice(all.network, office);
    if (part.lines.length === all.network.lines.length) return whole(topology, place);
    const name = part.offices.find(({ id }) => id === office)?.caption.name ?? '';
    const { customer } = part;
    const told = { ...part, customer: { ...customer, caption: servedCaption(customer.caption, name) } };
    return laidOut(bundled(told, all), place);
  });
}

/**
 * Lays out the map. If wider than `BESIDE_PANEL` (layout/layOut), it takes the page's width, with the panel
 * below. A phone shows of a large network only what serves the office.
 */
export function drawnMap(
  topology: CompiledTopology,
  place: MapPlace,
  office: NodeId | null = null,
  extent: MapExtent = 'whole',
): DrawnMap {
  const isPart = office !== null && (extent === 'office' || !canBeDrawnWhole(topology));
  if (isPart) return ofOffice(topology, place, office);
  const all = whole(topology, place);
  const isTooWide = place === 'phone' && all.layout.viewBox.width > PHONE;
  return office !== null && isTooWide ? ofOffice(topology, place, office) : all;
}
