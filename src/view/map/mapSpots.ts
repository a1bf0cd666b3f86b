// Spots of a map in reading order: offices with their lines, WANs, the internet, places with their
// connections and outgoing lines, networks, services.

import type { DrawnLine, DrawnNetwork } from '../../layout/drawn/drawnNetwork';
import type { Point, Rect } from '../../layout/map/geometry';
import type { MapLayout } from '../../layout/map/mapLayout';
import type { Located } from '../canvas/geometry/nearest';
import { rectsOf } from './stationRects';

export type SpotShape =
  | { readonly kind: 'box' | 'capsule' | 'pipe'; readonly rect: Rect }
  | { readonly kind: 'line'; readonly points: readonly Point[] };

/** Element of the topology at its place on the map. */
export type Spot = Located & {
  readonly shape: SpotShape;
  /** Visible label, so that speech control can use it; empty without one. */
  readonly caption: string;
  /** Links of a line, its own first; link of a connection; otherwise empty. */
  readonly links: readonly string[];
  /** Rectangles of its names, which are clickable too. */
  readonly names: readonly Rect[];
};

const middle = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** Returns the middle of a line's longest segment. */
function middleOfLine(points: readonly Point[]): Point {
  let best: Point = points[0] ?? [0, 0];
  let longest = -1;
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length <= longest) return;
    longest = length;
    best = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  });
  return best;
}

const spot = (
  id: string,
  shape: SpotShape,
  {
    caption = '',
    names = [],
    ties = [],
    links = [],
  }: Partial<Pick<Spot, 'caption' | 'names' | 'ties' | 'links'>> = {},
): Spot => ({
  id,
  shape,
  caption,
  names,
  ties,
  links,
  at: shape.kind === 'line' ? middleOfLine(shape.points) : middle(shape.rect),
});

/** Splits a capsule in halves, one per gateway instance. */
function halves({ x, y, width, height }: Rect, isFlat: boolean): readonly [Rect, Rect] {
  return isFlat
    ? [
        { x, y, width: width / 2, height },
        { x: x + width / 2, y, width: width / 2, height },
      ]
    : [
        { x, y, width, height: height / 2 },
        { x, y: y + height / 2, width, height: height / 2 },
      ];
}

/** Returns the part of a pipe not covered by the edge at its end. */
function without(pipe: Rect, edge: Rect, isUpright: boolean): Rect {
  const { x, y, width, height } = pipe;
  if (isUpright) {
    return edge.y <= y
      ? { x, y: edge.y + edge.height, width, height: y + height - edge.y - edge.height }
      : { x, y, width, height: edge.y - y };
  }
  return edge.x <= x
    ? { x: edge.x + edge.width, y, width: x + width - edge.x - edge.width, height }
    : { x, y, width: edge.x - x, height };
}

/** Returns where a line leaves its start station towards a point; lines leave flat or upright. */
function outOf(from: Point, to: Point, station: Rect | undefined): Point {
  if (!station) return from;
  const { x, y, width, height } = station;
  if (from[1] === to[1]) return [to[0] > from[0] ? x + width : x, from[1]];
  return from[0] === to[0] ? [from[0], to[1] > from[1] ? y + height : y] : from;
}

/** Trims the parts of a line under its stations, so that a click there hits the station. */
function trimmed(points: readonly Point[], start: Rect | undefined, end: Rect | undefined): readonly Point[] {
  const [first, second] = points;
  const [last, previous] = [points[points.length - 1], points[points.length - 2]];
  if (!first || !second || !last || !previous) return points;
  return [outOf(first, second, start), ...points.slice(1, -1), outOf(last, previous, end)];
}

export function mapSpots(network: DrawnNetwork, layout: MapLayout): readonly Spot[] {
  const { offices, wans, internet, places, circuits, vnets, services } = network;
  const connections = circuits.flatMap((circuit) => circuit.connections);
  const pipes = new Set(connections.map(({ id }) => id));
  const stationOf = new Map(layout.stations.map((each) => [each.id, each]));
  const nodesOf = new Map(
    [...vnets.flatMap(({ gateways }) => gateways), ...(services ? [services] : [])].map(
      ({ id, nodes }) => [id, nodes] as const,
    ),
  );
  const rects = rectsOf(layout);
  const placed = new Map(layout.lines.map((each) => [each.id, each]));

  const box = (id: string | null | undefined): readonly Spot[] => {
    const found = layout.boxes.find((each) => each.id === id);
    if (!found) return [];
    const { rect, label, roof } = found;
    const names = [label?.name.rect, label?.details?.rect, roof].flatMap((each) => each ?? []);
    return [spot(found.id, { kind: 'box', rect }, { caption: label?.name.lines.join(' ') ?? '', names })];
  };
  const station = (id: string | undefined, caption = ''): readonly Spot[] => {
    const found = stationOf.get(id ?? '');
    if (!found) return [];
    const names = [found.label?.name.rect, found.label?.details?.rect, found.count?.rect].flatMap(
      (each) => each ?? [],
    );
    const nodes = nodesOf.get(found.id) ?? [found.id];
    if (nodes.length === 2) {
      const parts = halves(found.rect, layout.form === 'phone');
      return nodes.map((node, index) =>
        spot(node, { kind: 'capsule', rect: parts[index] ?? found.rect }, { caption, ties: nodes }),
      );
    }
    return [
      spot(nodes[0] ?? found.id, { kind: 'capsule', rect: found.rect }, { caption, names }),
      ...found.beads.map((bead) =>
        spot(
          bead.id,
          { kind: 'capsule', rect: bead.rect },
          {
            caption: bead.label?.name.lines.join(' ') ?? '',
            names: bead.label ? [bead.label.name.rect] : [],
            ties: [found.id],
          },
        ),
      ),
    ];
  };
  /** Part of a pipe not covered by its edges. */
  const seenOf = (pipe: Rect, edges: readonly (string | undefined)[], isUpright: boolean): Rect =>
    edges.reduce((rect, id) => {
      const edge = stationOf.get(id ?? '')?.rect;
      return edge ? without(rect, edge, isUpright) : rect;
    }, pipe);
  const endOf = (id: string): string => nodesOf.get(id)?.[0] ?? id;
  const line = ({ id, links, from, to }: DrawnLine): readonly Spot[] => {
    const points = placed.get(id)?.points;
    const [link] = links;
    // Skip: with ExpressRoute Direct line and connection are one.
    if (!points || link === undefined || pipes.has(link)) return [];
    const seen = trimmed(points, rects.get(from), rects.get(to));
    return [spot(link, { kind: 'line', points: seen }, { ties: [endOf(from), endOf(to)], links })];
  };
  const linesFrom = (stations: readonly (string | undefined)[]): readonly Spot[] =>
    network.lines.filter(({ from }) => stations.includes(from)).flatMap(line);

  const site = (office: (typeof offices)[number]): readonly Spot[] => [
    ...box(office.box),
    ...station(office.id, office.caption.name),
    ...linesFrom([office.id, ...office.routers.map(({ id }) => id)]),
  ];
  const edgesOf = (both: readonly { readonly providerEdge: { readonly id: string } | null }[]) => {
    const [first, second] = both.map(({ providerEdge }) => rects.get(providerEdge?.id ?? ''));
    return [first, second] as const;
  };
  const ofPlace = (place: string): readonly Spot[] =>
    circuits.flatMap(({ corridor, connections: both }) =>
      both.flatMap((connection, index): readonly Spot[] => {
        if (connection.place !== place) return [];
        const { id, providerEdge, microsoftEdge } = connection;
        const pipe = layout.connections.find((each) => each.id === id);
        const between = index === 0 ? layout.corridors.find((each) => each.id === corridor) : undefined;
        return [
          ...station(providerEdge?.id, providerEdge?.caption.name),
          ...(between
            ? [
                spot(
                  between.id,
                  { kind: 'line', points: trimmed(between.points, ...edgesOf(both)) },
                  { links: [between.id] },
                ),
              ]
            : []),
          ...(pipe
            ? [
                spot(
                  id,
                  {
                    kind: 'pipe',
                    rect: seenOf(pipe.pipe, [providerEdge?.id, microsoftEdge.id], layout.form === 'phone'),
                  },
                  {
                    caption: pipe.label?.name.lines.join(' ') ?? '',
                    names: pipe.label ? [pipe.label.name.rect] : [],
                    ties: [providerEdge?.id ?? '', microsoftEdge.id],
                    links: [id],
                  },
                ),
              ]
            : []),
          ...station(microsoftEdge.id, microsoftEdge.caption.name),
          ...linesFrom([microsoftEdge.id]),
        ];
      }),
    );
  return [
    ...box(layout.boxes.find(({ kind }) => kind === 'customer')?.id),
    ...offices.filter(({ isDataCentre }) => !isDataCentre).flatMap(site),
    ...wans.flatMap((wan) => [...box(wan.box), ...station(wan.id, wan.caption.name), ...linesFrom([wan.id])]),
    ...offices.filter(({ isDataCentre }) => isDataCentre).flatMap(site),
    ...(internet
      ? [
          ...box(internet.box.id),
          ...station(internet.id, internet.box.caption.name),
          ...linesFrom([internet.id]),
        ]
      : []),
    ...places.flatMap(({ id }) => [...box(id), ...ofPlace(id)]),
    ...vnets.flatMap(({ id, gateways }) => [
      ...box(id),
      ...gateways.flatMap((gateway) => station(gateway.id, gateway.caption.name)),
    ]),
    ...(services ? [...box(services.box.id), ...station(services.id, services.caption.name)] : []),
  ];
}
