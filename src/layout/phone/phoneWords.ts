// Text of the top-to-bottom map and its size. Routers carry digits; names are above offices, on the roofs of
// boxes, and below services and networks.

import type { Extent, Extents, Rooms } from '../across/rooms';
import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { type Block, blockOf } from '../map/captions';
import { textWidth } from '../map/measure';
import type { Metrics } from '../map/metrics';
import { FIREWALL, STRIP } from '../marks/devices';
import { bracketOffset, bracketTracks, reachOffset, reachTracks } from '../order/brackets';
import type { Order } from '../order/order';

const WIDEST = { office: 118, wan: 116, place: 116, service: 136, vnet: 116, gateway: 92 } as const;

/** Reach of a plate around a name that may become one. */
export const PLATE = 9;
export const ROOF = 26;
/** Above the station of an office, below the one of a service. */
export const CLEAR = { office: 12, below: 10, beside: 6 } as const;
export const PILL = { height: 21, gap: 6, padding: 9 } as const;
/** The band's name at the foot of the figure. */
const BAND_NAME = 26;

export type PhoneWords = {
  readonly blocks: ReadonlyMap<string, Block>;
  /** The customer's own WANs with leaving lines: their name is beside them. */
  readonly passedWans: ReadonlySet<string>;
  readonly hasExit: { readonly office: boolean; readonly dataCentre: boolean };
};

export function phoneWords(network: DrawnNetwork, { text }: Metrics): PhoneWords {
  const blocks = new Map<string, Block>();
  const add = (
    { id, caption }: { readonly id: string; readonly caption: Parameters<typeof blockOf>[0] },
    width: number,
    size: number,
    lines = 2,
    isPlate = false,
  ) => blocks.set(id, blockOf(caption, { width, size, second: text.second, lines, isPlate }));
  const nameOnly = ({
    id,
    caption,
  }: {
    readonly id: string;
    readonly caption: { readonly name: string };
  }) => ({
    id,
    caption: { name: caption.name, details: [] },
  });
  for (const office of network.offices)
    if (office.isDataCentre) add(nameOnly(office), WIDEST.place, 14, 1);
    else add(nameOnly(office), WIDEST.office, text.office);
  for (const wan of network.wans) add(nameOnly(wan), WIDEST.wan, 14, wan.box === null ? 2 : 1);
  for (const place of network.places) add(nameOnly(place), WIDEST.place, 14, 1);
  if (network.services) {
    const { id, caption, box } = network.services;
    add(
      { id, caption: { name: caption.name, details: [...caption.details, box.caption.name] } },
      WIDEST.service,
      text.service,
      2,
      true,
    );
  }
  for (const vnet of network.vnets) {
    const [only] = vnet.gateways;
    const isAlone = vnet.gateways.length === 1;
    const said =
      isAlone && only ? [only.caption.name, ...only.caption.details].filter((each) => each !== '') : [];
    const details = [said.join(', '), ...vnet.caption.details, vnet.foot ?? ''].filter((each) => each !== '');
    add(
      { id: vnet.id, caption: { name: vnet.caption.name, details } },
      WIDEST.vnet,
      text.service - 0.5,
      2,
      true,
    );
    if (!isAlone) for (const gateway of vnet.gateways) add(gateway, WIDEST.gateway, text.label);
  }
  const starts = new Set(
    network.lines.filter(({ kind }) => kind === 'exit' || kind === 'tunnel').map(({ from }) => from),
  );
  const leaving = new Set(network.lines.map(({ from }) => from));
  const exits = network.offices.filter(({ id }) => starts.has(id));
  return {
    blocks,
    passedWans: new Set(
      network.wans.filter(({ id, box }) => box === null && leaving.has(id)).map(({ id }) => id),
    ),
    hasExit: {
      office: exits.some(({ isDataCentre }) => !isDataCentre),
      dataCentre: exits.some(({ isDataCentre }) => isDataCentre),
    },
  };
}

export function phoneRooms(
  network: DrawnNetwork,
  { blocks, passedWans }: PhoneWords,
  metrics: Metrics,
): Rooms {
  const { portToEnd, services } = metrics;
  const width = (id: string): number => blocks.get(id)?.width ?? 0;
  const beyond = (id: string, least: number) => {
    const reach = Math.max(least, width(id) / 2 - portToEnd + 8);
    return { above: reach, below: reach };
  };
  const boxed = new Set(network.wans.filter(({ box }) => box !== null).map(({ id }) => id));
  const alone = new Map(
    network.vnets.flatMap(({ id, gateways }) => {
      const [only] = gateways;
      return gateways.length === 1 && only ? [[only.id, id] as const] : [];
    }),
  );
  return {
    office: (id) => width(id) / 2 + PLATE + 2,
    // Lines arrive from above and leave below: the name goes beside.
    wan: (id) =>
      passedWans.has(id)
        ? { above: 8, below: width(id) + CLEAR.beside + 4 }
        : beyond(id, boxed.has(id) ? metrics.wan.above : 8),
    dataCentre: (id) => beyond(id, metrics.dataCentre.above),
    place: (id) => width(id) + 14,
    belowInternet: 8,
    services: {
      above: services.above,
      below: services.below,
      reach: network.services ? width(network.services.id) / 2 + PLATE : 0,
    },
    gateway: (id) => Math.max(width(id) / 2 + 2, (width(alone.get(id) ?? '') + PLATE) / 2),
    vnet: () => ({ above: metrics.vnet.above, below: metrics.vnet.below }),
  };
}

export type PhoneExtents = Extents & {
  /** Edges of boxes and markers along the traffic, from the middle of their stations. */
  readonly customer: { readonly box: number; readonly marker: number; readonly strips: number };
  readonly dataCentre: { readonly box: number; readonly marker: number; readonly strips: number };
  readonly edgeMarker: number;
  /** From the middle of the services' station to the foot of their boxes. */
  readonly destination: number;
};

/** Behind a breakout's marker, where its line may bend. */
const BEHIND_MARKER = 8;

export function phoneExtents(
  network: DrawnNetwork,
  order: Order,
  words: PhoneWords,
  metrics: Metrics,
): PhoneExtents {
  const { blocks, passedWans, hasExit } = words;
  const { station, bead } = metrics;
  const half = station / 2;
  const height = (id: string): number => blocks.get(id)?.height ?? 0;
  const tallest = (ids: readonly string[]): number => Math.max(0, ...ids.map(height));
  const pills = network.offices.some(({ count, isDataCentre }) => count > 1 && !isDataCentre);
  const offices = network.offices.filter(({ isDataCentre }) => !isDataCentre);
  const flank = (isDataCentre: boolean) => {
    const beads = network.offices.some(
      (each) => each.isDataCentre === isDataCentre && each.routers.length > 0,
    );
    return half + (beads ? bead.beyond + bead.along / 2 : 0);
  };
  const customerBox = flank(false) + metrics.customerAfter;
  const centreBox = flank(true) + 14;
  const own = network.wans.filter(({ box }) => box === null);
  const hasBoxedWan = network.wans.some(({ box }) => box !== null);
  const below = tallest(own.filter(({ id }) => !passedWans.has(id)).map(({ id }) => id));
  const tracks = Math.max(-1, ...reachTracks(network, order).values());
  const reaches =
    tracks < 0 ? 0 : Math.max(0, reachOffset(tracks, metrics) + Math.ceil(metrics.least) - metrics.firstBend);
  const brackets = Math.max(-1, ...bracketTracks(network, order).values());
  const bracket = brackets < 0 ? 0 : bracketOffset(brackets, metrics) + Math.ceil(metrics.least);
  const vnets = network.vnets.map(
    ({ id, gateways }) => tallest(gateways.map((gateway) => gateway.id)) + height(id) + 4,
  );
  const names = Math.max(network.services ? height(network.services.id) : 0, ...vnets);
  const destination = half + CLEAR.below + names + 10;
  const pipe = metrics.pipe.least;
  const flankOf = (isDataCentre: boolean, has: boolean) => {
    const own = new Set(
      network.offices
        .filter((each) => each.isDataCentre === isDataCentre)
        .flatMap(({ id, routers }) => [id, ...routers.map((router) => router.id)]),
    );
    const lines = new Set(network.lines.filter(({ from }) => own.has(from)).map(({ id }) => id));
    const risks = network.risks.filter((risk) => risk.lines.some((line) => lines.has(line))).length;
    const box = isDataCentre ? centreBox : customerBox;
    const guarded = network.firewalls.some((each) => each.lines.some((line) => lines.has(line)));
    const marker = box + (guarded ? FIREWALL.beforeMarker + 8 : metrics.exitMarker);
    const strips = (has ? marker : box) + STRIP.width;
    const after = Math.max(box + 4, risks > 0 ? strips + risks * STRIP.pitch : 0);
    return { box, marker, strips, after, from: has ? Math.max(0, marker + BEHIND_MARKER - after) : 0 };
  };
  const customer = flankOf(false, hasExit.office);
  const dataCentre = flankOf(true, hasExit.dataCentre);
  const columns: readonly Extent[] = [
    {
      column: 'offices',
      before:
        34 +
        tallest(offices.map(({ id }) => id)) +
        (pills ? PILL.height + PILL.gap : 0) +
        CLEAR.office +
        6 +
        half,
      after: customer.after,
    },
    {
      column: 'wans',
      before: half + (hasBoxedWan ? ROOF + 14 : 10),
      after: half + Math.max(hasBoxedWan ? 18 : 6, below > 0 ? below + 12 : 0),
    },
    { column: 'data-centres', before: half + ROOF + 14, after: dataCentre.after },
    {
      column: 'connections',
      before: Math.max(half + metrics.beforeConnections, bracket),
      after: pipe + half + metrics.firstBend + reaches,
    },
    { column: 'destinations', before: half + metrics.beforeServices, after: destination + BAND_NAME },
  ];
  return {
    columns,
    pipe: { least: pipe, usual: pipe },
    exits: new Map([
      ['offices', customer.from],
      ['data-centres', dataCentre.from],
    ]),
    customer,
    dataCentre,
    edgeMarker: metrics.marker + reaches,
    destination,
  };
}

/** Text width, for words shown once between two places. */
export const wordWidth = (word: string, { text }: Metrics): number => textWidth(word, text.label);
