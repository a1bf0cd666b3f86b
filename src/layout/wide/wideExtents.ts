// Extents of the left-to-right map's columns along the traffic.

import { joinedConnections } from '../across/ports';
import type { Extent, Extents, Rooms } from '../across/rooms';
import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { textWidth } from '../map/measure';
import type { Metrics } from '../map/metrics';
import { lengthForCounts } from '../marks/bundlePills';
import { FIREWALL, STRIP } from '../marks/devices';
import { riskNameWidth } from '../marks/failurePlates';
import { bracketOffset, bracketTracks, reachOffset, reachTracks } from '../order/brackets';
import type { Order } from '../order/order';
import { BETWEEN_EDGES, CLEAR, HEAD, PLATE, type Words } from './wideWords';

/** From an office's or data centre's box to its breakout's marker, and from there to the first bend. */
const BEHIND_MARKER = 10;

type Flank = {
  /** From the middle of the stations to the edge of their box, a breakout's marker, the first risk strip. */
  readonly box: number;
  readonly marker: number;
  readonly strips: number;
  /** Where bends may begin, and the extra length for lines to the internet. */
  readonly after: number;
  readonly from: number;
};

/** Extent of a column's last stations with their routers' names, their box, and the marks behind it. */
function flank(
  network: DrawnNetwork,
  { blocks, exits }: Words,
  isDataCentre: boolean,
  metrics: Metrics,
): Flank {
  const { station, bead, customerAfter, exitMarker } = metrics;
  const offices = network.offices.filter((each) => each.isDataCentre === isDataCentre);
  const routers = offices.flatMap((each) => each.routers);
  const reach = station / 2 + (routers.length > 0 ? bead.beyond + bead.along / 2 : 0);
  const names = metrics.isRoomy ? Math.max(0, ...routers.map(({ id }) => blocks.get(id)?.width ?? 0)) : 0;
  const own = new Set(offices.flatMap(({ id, routers: all }) => [id, ...all.map((router) => router.id)]));
  const lines = new Map(network.lines.filter(({ from }) => own.has(from)).map(({ id }) => [id, true]));
  const hasFirewall = network.firewalls.some((each) => each.lines.some((line) => lines.has(line)));
  const risks = network.risks.filter((risk) => risk.lines.some((line) => lines.has(line)));
  const box = isDataCentre
    ? Math.max(metrics.dataCentre.after, reach + (names > 0 ? names + 12 : 0))
    : reach + customerAfter;
  const marker = Math.max(
    box + exitMarker,
    reach + (names > 0 ? names + 14 : 0) + (hasFirewall ? FIREWALL.beforeMarker + 4 : 0),
  );
  const hasExit = offices.some(({ id }) => exits.has(id));
  const strips = (hasExit ? marker : box) + STRIP.width;
  // The bends behind leave as much free as their corners take.
  const named = metrics.isRoomy
    ? Math.max(0, ...risks.map(({ caption }) => riskNameWidth(caption.name, metrics) - 2 * metrics.fillet))
    : 0;
  const behindStrips = risks.length > 0 ? strips + risks.length * STRIP.pitch + named : 0;
  const after = Math.max(box, marker - 6, behindStrips);
  return { box, marker, strips, after, from: hasExit ? Math.max(0, marker + BEHIND_MARKER - after) : 0 };
}

export type WideExtents = Extents & {
  /** Edges of boxes and markers along the traffic, from the middle of their stations. */
  readonly customer: Flank;
  readonly dataCentre: Flank;
  readonly wan: { readonly half: number };
  /** From the middle of a data centre to the edge of its box before it. */
  readonly beforeDataCentre: number;
  /** From the flank of Microsoft's edges. */
  readonly edgeMarker: number;
  readonly beyondWan: Rooms['wan'];
  readonly beyondDataCentre: Rooms['dataCentre'];
  readonly vnet: Rooms['vnet'];
  readonly destination: number;
};

export function wideExtents(
  network: DrawnNetwork,
  order: Order,
  words: Words,
  rooms: Rooms,
  pipe: number,
  metrics: Metrics,
): WideExtents {
  const { blocks, passedWans } = words;
  const { station, margin } = metrics;
  const half = station / 2;
  const widest = (ids: readonly string[]): number =>
    Math.max(0, ...ids.map((id) => blocks.get(id)?.width ?? 0));
  const offices = network.offices.filter(({ isDataCentre }) => !isDataCentre);
  const names = Math.max(
    0,
    ...offices.map(
      ({ id, count }) => (blocks.get(id)?.width ?? 0) + (count > 1 ? CLEAR.counted : CLEAR.name),
    ),
  );
  const customer = flank(network, words, false, metrics);
  const customerBefore = Math.max(
    margin + PLATE + names + half,
    widest([network.customer.id]) + 2 * margin - customer.box,
  );
  const centre = flank(network, words, true, metrics);
  const centres = network.offices.filter(({ isDataCentre }) => isDataCentre).map(({ id }) => id);
  const beforeDataCentre = Math.max(
    metrics.dataCentre.before,
    Math.ceil(widest(centres)) + 2 * HEAD - centre.box,
  );
  const providers = network.wans.filter(({ box }) => box !== null).map(({ id }) => id);
  const own = network.wans.filter(({ box }) => box === null).map(({ id }) => id);
  const besides = own.filter((id) => !passedWans.has(id));
  const wanHalf = Math.max(metrics.wan.before, widest(providers) / 2 + 10);
  const wanReach = Math.max(
    half,
    providers.length > 0 ? wanHalf : 0,
    widest(own.filter((id) => passedWans.has(id))) / 2,
  );
  const gateways = network.vnets.flatMap((vnet) => vnet.gateways.map(({ id }) => id));
  const stations = [...(network.services ? [network.services.id] : []), ...gateways];
  const heads = [
    ...(network.services ? [network.services.box.id] : []),
    ...network.vnets.map(({ id }) => id),
  ];
  const hasFeet = metrics.form !== 'thumbnail';
  const feet = network.vnets.map(({ foot }) =>
    foot === null || !hasFeet ? 0 : textWidth(foot, metrics.text.second),
  );
  const captions = widest(stations);
  const destination = Math.max(
    captions === 0 ? metrics.services.after : half + CLEAR.service + captions + PLATE + 6,
    widest(heads) + 2 * 13 + PLATE - metrics.services.before,
    Math.max(0, ...feet) + 2 * 13 - metrics.services.before,
  );
  const tracks = Math.max(-1, ...reachTracks(network, order).values());
  const reaches =
    tracks < 0 ? 0 : Math.max(0, reachOffset(tracks, metrics) + Math.ceil(metrics.least) - metrics.firstBend);
  const columns = new Map<Extent['column'], Extent>([
    ['offices', { column: 'offices', before: Math.ceil(customerBefore), after: Math.ceil(customer.after) }],
    [
      'wans',
      {
        column: 'wans',
        before: Math.ceil(wanReach + 6),
        after: Math.ceil(
          Math.max(wanReach, besides.length > 0 ? half + CLEAR.name + widest(besides) : 0) + 6,
        ),
      },
    ],
    [
      'data-centres',
      { column: 'data-centres', before: beforeDataCentre + 6, after: Math.ceil(centre.after) },
    ],
    [
      'connections',
      {
        column: 'connections',
        before: Math.ceil(Math.max(half + metrics.beforeConnections, bracketsOf(network, order, metrics))),
        after: pipe + half + metrics.firstBend + reaches,
      },
    ],
    [
      'destinations',
      { column: 'destinations', before: half + metrics.beforeServices, after: Math.ceil(destination + 6) },
    ],
  ]);
  return {
    columns: [...columns.values()],
    pipe: { least: pipe, usual: Math.max(pipe, metrics.pipe.usual) },
    edgeMarker: metrics.marker + reaches,
    exits: new Map([
      ['offices', customer.from],
      ['data-centres', centre.from],
    ]),
    customer,
    dataCentre: centre,
    wan: { half: wanHalf },
    beforeDataCentre,
    beyondWan: rooms.wan,
    beyondDataCentre: rooms.dataCentre,
    vnet: rooms.vnet,
    destination: Math.ceil(destination),
  };
}

/** The name of a failed place becomes a plate with a cross. */
const CROSS = 22;

/** Widths of place names in box heads; in dense form beside the name of their first circuit. */
function headWidths(network: DrawnNetwork, { blocks }: Words, metrics: Metrics): readonly number[] {
  const names = new Map(network.places.map(({ id, caption }) => [id, textWidth(caption.name, HEAD)]));
  return network.circuits.flatMap(({ id, connections }) =>
    connections.map(({ place }) => {
      const [name, circuit] = [names.get(place) ?? 0, blocks.get(id)?.width ?? 0];
      if (metrics.isRoomy) return name;
      return metrics.hasTallHeads ? Math.max(name, circuit) : name + circuit + HEAD + CROSS;
    }),
  );
}

/** Long enough for the names between and above the pipes, within limits. */
export function pipeOf(network: DrawnNetwork, words: Words, metrics: Metrics): number {
  const { pipe, place, isRoomy } = metrics;
  const heads = headWidths(network, words, metrics).map((width) => width + 2 * HEAD - 2 * place.before);
  const names = isRoomy
    ? network.circuits.map(({ id }) => (words.blocks.get(id)?.width ?? 0) + BETWEEN_EDGES)
    : [];
  const least = Math.max(pipe.least, lengthForCounts(network, metrics));
  return Math.ceil(Math.min(pipe.most, Math.max(least, ...heads, ...names)));
}

/** Uses two lines in the head where the names of a place and its first circuit do not fit side by side. */
export function withHeads(network: DrawnNetwork, words: Words, metrics: Metrics): Metrics {
  const { place, pipe, isRoomy } = metrics;
  const room = pipe.most + 2 * place.before - 2 * HEAD;
  if (
    isRoomy ||
    metrics.form === 'thumbnail' ||
    headWidths(network, words, metrics).every((width) => width <= room)
  )
    return metrics;
  return { ...metrics, hasTallHeads: true, place: { ...place, above: place.above + 17 } };
}

/** Room before boxes for links between edges in two places. */
function bracketsOf(network: DrawnNetwork, order: Order, metrics: Metrics): number {
  const tracks = Math.max(0, ...bracketTracks(network, order).values());
  return joinedConnections(network).length === 0
    ? 0
    : bracketOffset(tracks, metrics) + Math.ceil(metrics.least);
}
